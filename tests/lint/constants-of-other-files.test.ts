import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { createProject, type Project } from "../analysis/other-files/project.js";
import { readMarks } from "../marks.js";

let project: Project;

beforeAll(() => {
  project = createProject({
    "src/names.ts": `
      export const name = "churn_model";
      export const suffix = "-model";
      export const defaults = { ModelName: "churn_2" };
      export const fixed = { ModelName: "churn_3" } as const;
      export enum Stage { Test = "test_" }
      export default "churn_4";
    `,
    "src/settings.json": '{ "model": { "name": "churn_5" } }',
    "package.json": '{ "imports": { "#names": "./src/names.ts", "#aws": "@aws-sdk/client-sagemaker" } }',
    "deno.json": '{ "imports": { "sagemaker": "npm:@aws-sdk/client-sagemaker@3" } }',
    "src/plain.js": 'export const name = "churn_6";',
  });
});

afterAll(() => {
  project.remove();
});

/** What is marked in `src/main.ts`, with the ids of the rules. */
function lint(code: string, settings: object, filename = "src/main.ts", parser?: object): string[] {
  const messages = new Linter({ cwd: project.root }).verify(
    code,
    [
      { files: ["**/*.ts", "**/*.js"], ...(parser && { languageOptions: { parser } }) },
      {
        plugins: { sagemaker: plugin },
        rules: plugin.configs.recommended.rules ?? {},
        settings: { sagemaker: { sdk: false, ...settings } },
      },
    ],
    { filename: join(project.root, filename) },
  );
  const lines = code.split("\n");
  return messages.map(({ ruleId, line, column, endLine, endColumn, message }) => {
    const end = endLine === line ? endColumn : undefined;
    return `${(lines[line - 1] ?? "").slice(column - 1, end === undefined ? undefined : end - 1)} | ${String(ruleId)} | ${message}`;
  });
}

const head = `import { DeleteModelCommand, CreateModelCommand } from "@aws-sdk/client-sagemaker";\n`;
const underscore = "'_' is not allowed here; use letters, digits or '-'.";

describe("constants of other files", () => {
  it.each([
    ['import { name } from "./names.js"', "new DeleteModelCommand({ ModelName: «name» })", "churn_model"],
    ['import { name as given } from "./names"', "new DeleteModelCommand({ ModelName: «given» })", "churn_model"],
    ['import { name } from "./names.js"', "new DeleteModelCommand({ ModelName: `${«name»}-2` })", "churn_model-2"],
    ['import * as names from "./names.js"', "new DeleteModelCommand({ ModelName: «names.name» })", "churn_model"],
    ['import name from "./names.js"', "new DeleteModelCommand({ ModelName: «name» })", "churn_4"],
    ['import { defaults } from "./names.js"', "new DeleteModelCommand(«defaults»)", "churn_2"],
    ['import { fixed } from "./names.js"', "new DeleteModelCommand({ ...«fixed» })", "churn_3"],
    ['import { fixed } from "./names.js"', "new DeleteModelCommand({ ModelName: «fixed.ModelName» })", "churn_3"],
    ['import { Stage } from "./names.js"', "new DeleteModelCommand({ ModelName: «Stage.Test» })", "test_"],
    [
      'import settings from "./settings.json"',
      "new DeleteModelCommand({ ModelName: «settings.model.name» })",
      "churn_5",
    ],
    [
      'const settings = require("./settings.json")',
      "new DeleteModelCommand({ ModelName: «settings.model.name» })",
      "churn_5",
    ],
    ['import { name } from "#names"', "new DeleteModelCommand({ ModelName: «name» })", "churn_model"],
    ['import { DeleteModelCommand as Delete } from "#aws"', 'new Delete({ ModelName: "a«_»b" })', "a_b"],
    ['import { DeleteModelCommand as Delete } from "sagemaker"', 'new Delete({ ModelName: "a«_»b" })', "a_b"],
    ['import { name } from "./plain.js"', "new DeleteModelCommand({ ModelName: «name» })", "churn_6"],
  ])("%s; %s", (imports, marked, value) => {
    const { text, spans } = readMarks(`${head}${imports};\nexport const command = ${marked};`);
    const [span] = spans;
    const reported = lint(text, { modules: true }, "src/main.ts", typescriptParser);
    expect(reported.map((one) => one.split(" | ").slice(0, 2))).toEqual([
      [text.slice(...(span ?? [0, 0])), "sagemaker/valid-patterns"],
    ]);
    expect(reported.map((one) => one.includes(`'ModelName' can't be "${value}": `) || value === "test_")).toEqual([
      true,
    ]);
    // Nobody has to read other files.
    expect(lint(text, {}, "src/main.ts", typescriptParser)).toEqual([]);
  });

  it.each([
    'import { name } from "./names.js"; vi.mock("./names.js"); new DeleteModelCommand({ ModelName: name })',
    'import { name } from "./names.js"; jest.mock("@/names"); new DeleteModelCommand({ ModelName: name })',
    'import { defaults } from "./names.js"; defaults.ModelName = process.argv[2]; new DeleteModelCommand(defaults)',
    'import * as names from "./names.js"; names.defaults.ModelName = "a"; new DeleteModelCommand(names.defaults)',
    'import { defaults } from "./names.js"; complete(defaults); new DeleteModelCommand(defaults)',
    // It may have got more members by then.
    'import { suffix } from "./names.js"; new DeleteModelCommand({ ModelName: `a${suffix}` })',
    'import { missing } from "./names.js"; new DeleteModelCommand({ ModelName: missing })',
    'import { name } from "names"; new DeleteModelCommand({ ModelName: name })',
    'import { name } from "../../names.js"; new DeleteModelCommand({ ModelName: name })',
  ])("nothing is reported of %s", (code) => {
    expect(lint(head + code, { modules: true }, "src/main.ts", typescriptParser)).toEqual([]);
  });

  it("are read with the linted file's own parser", () => {
    const using = (from: string): string =>
      `${head}import { name } from "${from}";\nexport const command = new DeleteModelCommand({ ModelName: name });`;
    expect(lint(using("./plain.js"), { modules: true }, "src/main.js")).toEqual([
      `name | sagemaker/valid-patterns | 'ModelName' can't be "churn_6": ${underscore}`,
    ]);
    // What JavaScript's parser makes of TypeScript is an error, or the same.
    expect(lint(using("./names.js"), { modules: true }, "src/main.js")).toEqual([]);
  });

  it("are reported as the documentation says", () => {
    const page = readFileSync(new URL("../../docs/values.md", import.meta.url), "utf8");
    const [names = "", main = ""] = [...page.matchAll(/```ts\n\/\/ (?:names|main)\.ts\n([^]*?)```/g)].map(
      ([, code]) => code,
    );
    project.write("docs/names.ts", names);
    const marked = main.split("\n").filter((line) => line.includes("✗"));
    expect(marked).toHaveLength(1);
    expect(lint(main, { modules: true }, "docs/main.ts", typescriptParser)).toEqual([
      `name | sagemaker/valid-patterns | 'ModelName' can't be "churn_model": ${underscore}`,
    ]);
  });

  it("are read without types", () => {
    const code = `${head}import { name } from "./plain.js";\nexport const command = new DeleteModelCommand({ ModelName: name });`;
    let asked: unknown;
    const parser = {
      ...typescriptParser,
      parseForESLint(text: string, options: Record<string, unknown>) {
        if (text.includes("churn_6")) asked = options.projectService ?? options.project;
        return typescriptParser.parseForESLint(text, { ...options, projectService: false, project: null });
      },
    };
    const messages = new Linter({ cwd: project.root }).verify(
      code,
      [
        { files: ["**/*.ts"], languageOptions: { parser, parserOptions: { projectService: true, project: true } } },
        {
          plugins: { sagemaker: plugin },
          rules: plugin.configs.recommended.rules ?? {},
          settings: { sagemaker: { modules: true } },
        },
      ],
      { filename: join(project.root, "src/main.ts") },
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["sagemaker/valid-patterns"]);
    expect(asked).toBeUndefined();
  });
});
