import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Whether what is known of SageMaker is loaded, in a process of its own that lints code with the built plugin. */
function isLoadedAfter(code: string): boolean {
  const script = `
    import { Linter } from "eslint";
    import { Module } from "node:module";
    import plugin from "./dist/index.js";
    const messages = new Linter().verify(${JSON.stringify(code)}, [plugin.configs.recommended]);
    console.log(JSON.stringify({
      fatal: messages.some((message) => message.fatal),
      files: Object.keys(Module._cache).filter((file) => file.endsWith("sagemaker.cjs")),
    }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
  const { fatal, files } = JSON.parse(output.toString()) as { fatal: boolean; files: string[] };
  expect(fatal).toBe(false);
  return files.length > 0;
}

// It is nearly half of the code, and most files have no request.
it("loads what is known of SageMaker with the first request", () => {
  expect(isLoadedAfter('import { readFile } from "node:fs/promises";\nexport const text = readFile("a");\n')).toBe(
    false,
  );
  const request = 'new StopTrainingJobCommand({ TrainingJobName: "a" });';
  expect(isLoadedAfter(`import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n${request}\n`)).toBe(true);
});
