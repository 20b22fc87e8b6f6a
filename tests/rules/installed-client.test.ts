import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { command } from "./code.js";

/** What the SDK that the linted project has installed knows is accepted; its version is in the message otherwise. */

let root = "";

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "rules-"));
  const folder = "newer/node_modules/@aws-sdk/client-sagemaker";
  write(`${folder}/package.json`, JSON.stringify({ name: "@aws-sdk/client-sagemaker", version: "3.9999.0" }));
  write(
    `${folder}/dist-types/models/enums.d.ts`,
    'export declare const SortBy: {\n    readonly NAME: "Name";\n    readonly COLOUR: "Colour";\n};\nexport type SortBy = (typeof SortBy)[keyof typeof SortBy];\n',
  );
  write(
    `${folder}/dist-types/models/models_0.d.ts`,
    "export interface ListTrainingJobsRequest {\n    MaxResults?: number | undefined;\n    Shade?: string | undefined;\n}\n",
  );
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

  it("is named in the message of what it doesn't know either, or its absence is", () => {
    expect(lint('{ SortBy: "Size" }', "newer/list.js").join()).toContain("@aws-sdk/client-sagemaker 3.9999.0");
    expect(lint('{ SortBy: "Size" }', "older/list.js").join()).toContain("no installed SDK client found");
  });

  it("is not asked where the settings say so", () => {
    const [message, ...others] = lint('{ SortBy: "Colour" }', "newer/list.js", { sdk: false });
    expect(message).toContain("no installed SDK client found");
    expect(others).toEqual([]);
  });
});
