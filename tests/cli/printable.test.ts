import { describe, expect, it } from "vitest";
import { createFolder, runCli, runCliOn } from "./run-cli.js";

/** What no output may hold, but for line ends. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

const file = (name: string): string =>
  `import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n` +
  `new StopTrainingJobCommand({ TrainingJobName: ${JSON.stringify(name)} });\n`;

describe("the command's output holds no command for the terminal", () => {
  it("of a value, a key or a file's name", async () => {
    const folder = createFolder({ "a\u001b[2Jb.js": file("a\u001b]0;title\u0007") });
    const { code, stdout } = await runCli(folder, ".");
    expect(code).toBe(1);
    expect(stdout).toContain("a\\u001b[2Jb.js");
    expect(stdout).toContain("\\u001b]0;title\\u0007");
    expect(stdout).not.toMatch(commands);
  });

  it("of an argument", async () => {
    const folder = createFolder({});
    for (const args of [["\u001b[2J.js"], ["--format", "\u001b[2J", "."], ["--\u001b[2J"], ["explain", "\u001b[2J"]]) {
      const { code, stdout, stderr } = await runCli(folder, ...args);
      expect(code).not.toBe(0);
      expect(stderr).toContain("\\u001b[2J");
      expect(stdout + stderr).not.toMatch(commands);
    }
  });

  it("in JSON, which stays JSON", async () => {
    const folder = createFolder({ "a\u009b.js": file("a\u009bb") });
    const { stdout } = await runCli(folder, "--format", "json", ".");
    expect(stdout).not.toMatch(commands);
    const [{ filePath }] = JSON.parse(stdout) as [{ filePath: string }];
    expect(filePath).toMatch(/a\u009b\.js$/u);
  });

  it("of a text on standard input", async () => {
    const folder = createFolder({});
    const { stdout } = await runCliOn(file("a\u202e\u001b[31mb"), folder, "--stdin");
    expect(stdout).toContain("\\u202e\\u001b[31mb");
    expect(stdout).not.toMatch(commands);
  });
});
