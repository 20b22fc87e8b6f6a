import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { findInstalled } from "../../src/cli/project/installed.js";
import { createFolder, runCli } from "../cli/run-cli.js";

/**
 * What lies beside a linted file is as large as whoever put it there wants. Each file says the same as a small one does,
 * with 200 MB of spaces behind: what it says would be known if it was read.
 */

const client = "node_modules/@aws-sdk/client-sagemaker";
const cdk = "node_modules/aws-cdk-lib";

const files: Readonly<Record<string, string>> = {
  "src/names.js": 'export const named = "its own";',
  "package.json": '{ "imports": { "#names": "./src/by-manifest.js" } }',
  "src/by-manifest.js": 'export const byManifest = "the manifest\'s";',
  "deno.json": '{ "imports": { "names": "./src/by-deno.js" } }',
  "src/by-deno.js": 'export const byDeno = "Deno\'s";',
  [`${client}/package.json`]: '{ "version": "3.9999.0" }',
  [`${client}/dist-types/models/enums.d.ts`]: 'export declare const SortBy: { readonly COLOUR: "Colour" };',
  [`${cdk}/package.json`]: '{ "version": "2.9999.0" }',
  [`${cdk}/aws-sagemaker/lib/sagemaker.generated.d.ts`]:
    "export interface CfnModelProps {\n    readonly enableNetworkIsolation?: boolean;\n    readonly colour?: string;\n}\n",
};

/** Constants that its messages show. */
const texts = ["its own", "the manifest's", "Deno's"];

/** What is known where all of them are small. */
const knownWhenSmall = [...texts, "the client's", "the CDK's"];

const code = `import { CreateModelCommand, ListTrainingJobsCommand } from "@aws-sdk/client-sagemaker";
import { CfnModel } from "aws-cdk-lib/aws-sagemaker";
import { named } from "./names.js";
import { byManifest } from "#names";
import { byDeno } from "names";
for (const name of names) {
  new CreateModelCommand({ ModelName: named });
  new CreateModelCommand({ ModelName: byManifest });
  new CreateModelCommand({ ModelName: byDeno });
  new ListTrainingJobsCommand({ SortBy: "Colour" });
  new ListTrainingJobsCommand({ SortBy: "Shade" });
  new CfnModel(this, name, { colour: "red" });
  new CfnModel(this, name, { shade: "dark" });
}
`;

/** What is known, by the messages about that file. */
function lint(folder: string): { readonly known: readonly string[]; readonly messages: readonly string[] } {
  const config: Linter.Config = { ...plugin.configs.recommended, settings: { sagemaker: { modules: true } } };
  const linter = new Linter({ cwd: folder });
  const messages = linter.verify(code, [config], join(folder, "src/a.js")).map(({ message }) => message);
  const all = messages.join("\n");
  const known = [
    ...texts.filter((text) => all.includes(text)),
    ...(all.includes(`can't be "Colour"`) ? [] : ["the client's"]),
    ...(all.includes("no member 'colour'") ? [] : ["the CDK's"]),
  ];
  return { known, messages };
}

function makeHuge(file: string): void {
  const spaces = Buffer.alloc(1_000_000, " ");
  const open = openSync(file, "a");
  for (let count = 0; count < 200; count += 1) writeSync(open, spaces);
  closeSync(open);
}

describe("a file of 200 MB beside the linted one", () => {
  it("is none of these", () => {
    const { known, messages } = lint(createFolder(files));
    expect(known, messages.join("\n")).toEqual(knownWhenSmall);
  });

  it.each([
    ["src/names.js", "its own"],
    ["package.json", "the manifest's"],
    ["deno.json", "Deno's"],
    [`${client}/package.json`, "the client's"],
    [`${client}/dist-types/models/enums.d.ts`, "the client's"],
    [`${cdk}/package.json`, "the CDK's"],
    [`${cdk}/aws-sagemaker/lib/sagemaker.generated.d.ts`, "the CDK's"],
  ])("says nothing: %s", (file, unknown) => {
    const folder = createFolder(files);
    makeHuge(join(folder, file));
    const before = process.cpuUsage();
    const { known, messages } = lint(folder);
    const { user, system } = process.cpuUsage(before);
    expect(known, messages.join("\n")).toEqual(knownWhenSmall.filter((each) => each !== unknown));
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe("of 200 MB, the command takes", () => {
  it("a list of ignored files for none", async () => {
    const folder = createFolder({ ".git/HEAD": "", "src/a.js": code, ".gitignore": "src\n" });
    const ignoring = await runCli(folder, ".", "--no-config-lookup");
    expect(ignoring.stdout).not.toContain("Shade");
    makeHuge(join(folder, ".gitignore"));
    const { code: exitCode, stdout } = await runCli(folder, ".", "--no-config-lookup");
    expect(stdout).toContain("Shade");
    expect(exitCode).toBe(1);
  });

  it("the manifest of a package for that of none", () => {
    const manifest = `${client}/package.json`;
    const folder = createFolder(files);
    const name = "@aws-sdk/client-sagemaker";
    expect(findInstalled(name, folder)).toMatchObject({ version: "3.9999.0" });
    const huge = createFolder(files);
    makeHuge(join(huge, manifest));
    expect(findInstalled(name, huge)).toBeUndefined();
  });
});
