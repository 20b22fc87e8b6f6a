import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { command } from "../rules/code.js";

/** What the SDK that the linted project has installed knows is accepted; its version is in the message otherwise. */

let root = "";

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function install(project: string, version: string, values: readonly string[], members: readonly string[]): void {
  const folder = `${project}/node_modules/@aws-sdk/client-sagemaker`;
  write(`${folder}/package.json`, JSON.stringify({ name: "@aws-sdk/client-sagemaker", version }));
  write(
    `${folder}/dist-types/models/enums.d.ts`,
    `export declare const SortBy: {\n${values.map((value) => `    readonly ${value.toUpperCase()}: "${value}";\n`).join("")}};\n`,
  );
  write(
    `${folder}/dist-types/models/models_0.d.ts`,
    `export interface ListTrainingJobsRequest {\n${members.map((name) => `    ${name}?: string | undefined;\n`).join("")}}\n`,
  );
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "rules-"));
  install("newer", "3.9999.0", ["Name", "Colour"], ["MaxResults", "Shade"]);
  install("older", "3.1.0", ["Name"], ["MaxResults"]);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function lint(input: string, file: string, settings: object = {}): string[] {
  const config: Linter.Config = { ...plugin.configs.recommended, settings: { sagemaker: settings } };
  const linter = new Linter({ cwd: root });
  return linter.verify(command("ListTrainingJobs", input), [config], join(root, file)).map(({ message }) => message);
}

describe("the SDK that the linted project has installed", () => {
  it("is asked for values and members that the tables don't know", () => {
    expect(lint('{ SortBy: "Colour", Shade: "dark" }', "newer/src/list.js")).toEqual([]);
    expect(lint('{ SortBy: "Colour", Shade: "dark" }', "older/src/list.js")).toHaveLength(2);
  });

  it("is named in the message of what it doesn't know either", () => {
    expect(lint('{ SortBy: "Size" }', "newer/list.js").join()).toContain("@aws-sdk/client-sagemaker 3.9999.0");
    expect(lint('{ SortBy: "Size" }', "older/list.js").join()).toContain("@aws-sdk/client-sagemaker 3.1.0");
  });

  it("is not asked where the settings say so", () => {
    const [message, ...others] = lint('{ SortBy: "Colour" }', "newer/list.js", { sdk: false });
    expect(message).toContain("no installed SDK client found");
    expect(others).toEqual([]);
  });
});
