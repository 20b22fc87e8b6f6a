import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findInstalledClient } from "../../src/model/installed-client.js";

/** Yarn's Plug'n'Play, as far as it shows: a version, and a module of its own. */

const packageName = "@aws-sdk/client-invented";
const nodesOwnLoad = Reflect.get(Module, "_load") as (...args: unknown[]) => unknown;
let root = "";
let archive = "";

beforeEach(() => {
  vi.useFakeTimers();
  root = realpathSync(mkdtempSync(join(tmpdir(), "plug-and-play-")));
  archive = join(root, ".yarn/cache/client-invented.zip/node_modules/@aws-sdk/client-invented");
  mkdirSync(join(archive, "dist-types/models"), { recursive: true });
  writeFileSync(join(archive, "package.json"), '{ "version": "3.4.0" }');
  const declaration = 'export declare const Mode: { readonly NEW: "New"; };';
  writeFileSync(join(archive, "dist-types/models/enums.d.ts"), declaration);
});

afterEach(() => {
  vi.useRealTimers();
  Object.assign(Module, { _load: nodesOwnLoad });
  Reflect.deleteProperty(process.versions, "pnp");
  rmSync(root, { recursive: true, force: true });
});

function startPlugAndPlay(resolveToUnqualified: unknown): void {
  Object.assign(process.versions, { pnp: "3" });
  const load = (request: string, ...rest: unknown[]): unknown =>
    request === "pnpapi" ? { resolveToUnqualified } : Reflect.apply(nodesOwnLoad, Module, [request, ...rest]);
  Object.assign(Module, { _load: load });
}

it("finds the client that yarn keeps in an archive", () => {
  const questions: unknown[] = [];
  startPlugAndPlay((...question: unknown[]) => {
    questions.push(question);
    return archive;
  });
  const client = findInstalledClient(packageName, join(root, "src/a.ts"));
  expect(client?.version).toBe("3.4.0");
  expect(client?.enumValues("Mode")).toEqual(new Set(["New"]));
  expect(questions).toEqual([[packageName, join(root, "src/")]]);
});

it.each([
  [
    "where the project doesn't depend on it",
    () => {
      throw new Error("Your application tried to access it");
    },
  ],
  ["where the archive is gone", () => join(root, "gone.zip")],
  ["where it doesn't know", () => null],
  ["where it isn't of the form that is expected", undefined],
])("finds none %s", (_, resolve) => {
  startPlugAndPlay(resolve);
  expect(findInstalledClient(packageName, join(root, "src/a.ts"))).toBeUndefined();
});

it("is left alone where yarn hasn't started the process", () => {
  startPlugAndPlay(() => archive);
  Reflect.deleteProperty(process.versions, "pnp");
  expect(findInstalledClient(packageName, join(root, "src/a.ts"))).toBeUndefined();
});
