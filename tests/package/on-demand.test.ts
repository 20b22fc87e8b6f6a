import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { onDemand } from "../../tools/build/bundles.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the plugin has loaded after its start, in a process of its own that lints code with the built plugin. */
function loadedAfter(code: string): string[] {
  const script = `
    import { Linter } from "eslint";
    import { Module } from "node:module";
    import { resolve } from "node:path";
    import plugin from "./dist/index.js";
    const messages = new Linter().verify(${JSON.stringify(code)}, [plugin.configs.recommended]);
    console.log(JSON.stringify({
      fatal: messages.some((message) => message.fatal),
      files: ${JSON.stringify(onDemand.map(({ name }) => name))}.filter((name) => Module._cache[resolve("dist", name)] !== undefined),
    }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    // Both looks at a request are what the tests ask for.
    env: { ...process.env, ESLINT_PLUGIN_SAGEMAKER_RETHROW: undefined },
  });
  const { fatal, files } = JSON.parse(output.toString()) as { fatal: boolean; files: string[] };
  expect(fatal).toBe(false);
  return files;
}

const sdk = 'import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n';

const right = `${sdk}new StopTrainingJobCommand({ TrainingJobName: "a" });\n`;

// Together they are nearly all of the code, and most files have no request.
it("loads the analysis with the first file that names an SDK, and what is SageMaker's with the first request", () => {
  expect(loadedAfter('import { readFile } from "node:fs/promises";\nexport const text = readFile("a");\n')).toEqual([]);
  expect(loadedAfter(`${sdk}export { StopTrainingJobCommand };\n`)).toEqual(["analysis.cjs"]);
  expect(loadedAfter(right)).toEqual(["analysis.cjs", "sagemaker.cjs"]);
});

// What is read costs as much as what is run.
it("loads the rest only for requests that need it", () => {
  const after = (code: string): string[] => loadedAfter(code).filter((name) => !/^(?:analysis|sagemaker)/u.test(name));
  expect(after(right.replace('"a"', "name"))).toEqual(["values.cjs"]);
  expect(after(right.replace('"a"', '"a/b"'))).toEqual(["explanation.cjs"]);
  expect(after(`let name = "a";\nname = "b";\n${right.replace('"a"', "name")}`)).toContain("computed-values.cjs");
  expect(
    after(
      'import { CfnModel } from "aws-cdk-lib/aws-sagemaker";\nnew CfnModel(scope, "id", { executionRoleArn: "arn:aws:iam::123456789012:role/mine" });\n',
    ),
  ).toContain("other-surfaces.cjs");
});

// Modules remember things of files: a second copy in the command line's bundle would know nothing of them.
it("has every module in one bundle only", () => {
  const dist = join(root, "dist");
  const bundles = readdirSync(dist).filter((name) => /\.c?js$/u.test(name));
  const holding = (text: string): string[] =>
    bundles.filter((name) => readFileSync(join(dist, name), "utf8").includes(text));
  expect(holding("is not allowed here; use")).toEqual([expect.stringMatching(/^chunk-/u)]);
  expect(holding("of no known kind")).toEqual(["analysis.cjs"]);
  expect(holding("algorithm-single-instance")).toEqual(["sagemaker.cjs"]);
});
