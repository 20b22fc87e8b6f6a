import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sagemaker from "../../src/index.js";

let root = "";

function write(path: string, content: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function installClient(project: string, version: string, modes: readonly string[], members: readonly string[]): void {
  const folder = `${project}/node_modules/@aws-sdk/client-sagemaker`;
  write(`${folder}/package.json`, JSON.stringify({ name: "@aws-sdk/client-sagemaker", version, type: "module" }));
  write(
    `${folder}/dist-types/models/enums.d.ts`,
    `export declare const TrainingInputMode: {\n${modes.map((mode) => `    readonly ${mode}: "${mode}";\n`).join("")}};\n`,
  );
  write(
    `${folder}/dist-types/models/models_0.d.ts`,
    `export interface AlgorithmSpecification {\n${members.map((name) => `    ${name}?: string | undefined;\n`).join("")}}\n`,
  );
}

const source = `
import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
export const command = (rest) =>
  new CreateTrainingJobCommand({
    ...rest,
    AlgorithmSpecification: { TrainingImage: "123456789012.dkr.ecr.us-east-1.amazonaws.com/a:1", TrainingInputMode: "Beam", Novelty: "x" },
  });
`;

async function lint(project: string, code = source): Promise<readonly string[]> {
  write(`${project}/train.js`, code);
  const eslint = new ESLint({
    cwd: join(root, project),
    overrideConfigFile: true,
    overrideConfig: [sagemaker.configs.recommended].flat(),
  });
  const [result] = await eslint.lintFiles(["train.js"]);
  return (result?.messages ?? []).map(({ message }) => message);
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "freshness-")));
  // Whatever is installed in folders above is behind this one, which can't be read.
  write("node_modules/@aws-sdk/client-sagemaker/package.json", "{");
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("an enum value and a member that the tables don't know", () => {
  it("are accepted where the installed SDK knows them", async () => {
    installClient("newer", "3.9999.0", ["File", "Beam"], ["TrainingImage", "Novelty"]);
    expect(await lint("newer")).toEqual([]);
  });

  it("are reported where it doesn't, with both versions", async () => {
    installClient("older", "3.33.0", ["File"], ["TrainingImage"]);
    const messages = await lint("older");
    expect(messages).toHaveLength(2);
    for (const message of messages)
      expect(message).toMatch(/model of 2026-\d\d-\d\d, @aws-sdk\/client-sagemaker 3\.33\.0/);
  });

  it("are reported where no SDK is installed, or a broken one", async () => {
    write("none/package.json", "{}");
    expect(await lint("none")).toHaveLength(2);
    write("broken/node_modules/@aws-sdk/client-sagemaker/package.json", "{");
    expect(await lint("broken")).toHaveLength(2);
  });

  it("says of a required member too that it may be left out", async () => {
    const missing = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
export const command = (rest) => new CreateTrainingJobCommand({ ...rest, AlgorithmSpecification: { AlgorithmName: "a" } });
`;
    installClient("laxer", "3.9999.0", ["File"], ["AlgorithmName", "TrainingInputMode"]);
    expect(await lint("laxer", missing)).toEqual([]);
    expect(await lint("none", missing)).toEqual([expect.stringContaining("TrainingInputMode")]);
  });
});
