import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findModule } from "../../../src/analysis/other-files/module-path.js";
import { createProject, type Project } from "./project.js";

let project: Project;

beforeAll(() => {
  project = createProject({
    "app/src/names.ts": "",
    "app/src/view.tsx": "",
    "app/src/module.mts": "",
    "app/src/plain.js": "",
    "app/src/built.ts": "",
    "app/src/built.js": "",
    "app/src/two.ts": "",
    "app/src/two.mjs": "",
    "app/src/folder/index.ts": "",
    "app/src/names/index.ts": "",
    "app/src/settings.json": "",
    "app/src/.hidden.json": "",
    "app/.git/config.json": "",
    "app/node_modules/pkg/index.js": "",
    "outside.json": "",
  });
  symlinkSync(join(project.root, "outside.json"), join(project.root, "app/src/link.json"));
  symlinkSync(join(project.root, "app/src/names.ts"), join(project.root, "app/src/own-link.ts"));
  mkdirSync(join(project.root, "app/src/folder.json"));
});

afterAll(() => {
  project.remove();
});

/** The file that `app/src/main.ts` reaches by a specifier, from the folder of the project. */
function found(specifier: string): string | undefined {
  const root = join(project.root, "app");
  const file = findModule(specifier, { from: join(root, "src/main.ts"), root });
  return file && relative(root, file).replaceAll("\\", "/");
}

it.each([
  ["./names.js", "src/names.ts"],
  ["./names", "src/names.ts"],
  ["./names.ts", "src/names.ts"],
  ["../src/names.js", "src/names.ts"],
  ["./view.js", "src/view.tsx"],
  ["./view.jsx", "src/view.tsx"],
  ["./module.mjs", "src/module.mts"],
  ["./plain.js", "src/plain.js"],
  ["./plain", "src/plain.js"],
  ["./folder", "src/folder/index.ts"],
  ["./folder/index.js", "src/folder/index.ts"],
  ["./settings.json", "src/settings.json"],
  ["./own-link.js", "src/names.ts"],
])("%s is %s", (specifier, file) => {
  expect(found(specifier)).toBe(file);
});

it.each([
  // Nothing of that name, or not by that name
  "./missing.js",
  "./settings",
  "names",
  "/src/names.ts",
  "./names.ts?raw",
  "#names",
  "./folder.json",
  "./names.ts\0.json",
  // One of two, and nobody knows which
  "./built.js",
  "./built",
  "./two",
  // Not the project's own
  "../../outside.json",
  "./link.json",
  "./.hidden.json",
  "../.git/config.json",
  "../node_modules/pkg/index.js",
])("%s is nothing", (specifier) => {
  expect(found(specifier)).toBeUndefined();
});
