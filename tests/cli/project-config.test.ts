import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.js";
import { configuration, right, wrong } from "./requests.js";

const quiet = { code: 0, stdout: "", stderr: "" };

/** Imports this repository's plugin, as a project imports the one that it has installed. */
const imported = `import sagemaker from ${JSON.stringify(createRequire(import.meta.url).resolve("eslint-plugin-sagemaker"))};`;

describe("the project's ESLint configuration", () => {
  const unknownValue = `
    import { CreateTransformJobCommand } from "@aws-sdk/client-sagemaker";
    export const command = new CreateTransformJobCommand({
      TransformJobName: "a", ModelName: "a", TransformInput: { DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://a/b" } } },
      TransformOutput: { S3OutputPath: "s3://a/b" }, TransformResources: { InstanceType: "ml.new.large", InstanceCount: 1 },
    });`;

  it("gives its settings, for TypeScript that it doesn't lint as well", async () => {
    const settings = { sagemaker: { allow: { enums: { TransformInstanceType: ["ml.new.large"] } } } };
    const folder = createFolder({ "eslint.config.mjs": configuration({ settings }), "a.js": unknownValue });
    expect(await runCli(folder, ".")).toEqual(quiet);
    expect(await runCli(folder, ".", "--no-config-lookup")).toMatchObject({ code: 1 });
    const typed = createFolder({ "eslint.config.mjs": configuration({ settings }), "a.ts": unknownValue });
    expect(await runCli(typed, ".")).toEqual(quiet);
  });

  it("gives its settings by folder", async () => {
    const settings = { sagemaker: { allow: { enums: { TransformInstanceType: ["ml.new.large"] } } } };
    const folder = createFolder({
      "eslint.config.mjs": configuration({ files: ["a/**"], settings }),
      "a/a.js": unknownValue,
      "b/b.js": unknownValue,
    });
    const { code, stdout } = await runCli(folder, ".");
    expect(code).toBe(1);
    expect(stdout).toContain("b.js");
    expect(stdout).not.toContain("a.js");
  });

  it("says which JSON files are requests", async () => {
    const requests = [{ files: "requests/*.json", operation: "DeleteModel" }];
    const folder = createFolder({
      "eslint.config.mjs": configuration({ settings: { sagemaker: { requests } } }),
      "requests/a.json": '{ "ModelName": "my_model" }',
      "other.json": '{ "ModelName": "my_model" }',
    });
    const { code, stdout, stderr } = await runCli(folder, ".");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/requests\/a\.json\n\s+1:\d+\s+error .* sagemaker\/valid-patterns/u);
    expect(stdout).toContain("1 problem");
  });

  it("ignores files; one that is named gives 2, unless a flag says otherwise", async () => {
    const folder = createFolder({
      "eslint.config.mjs": configuration({ ignores: ["legacy/"] }),
      "legacy/a.js": wrong,
      "b.js": right,
    });
    expect(await runCli(folder, ".")).toEqual(quiet);
    const named = await runCli(folder, "legacy/a.js");
    expect(named).toMatchObject({ code: 2, stdout: "" });
    expect(named.stderr).toMatch(/^legacy\/a\.js was not checked: the project's ESLint configuration ignores it\./u);
    expect(await runCli(folder, "legacy/a.js", "--no-warn-ignored")).toEqual(quiet);
    expect(await runCli(folder, "legacy/a.js", "--no-config-lookup")).toMatchObject({ code: 1, stderr: "" });
  });

  it("says which of the plugin's rules hold, under whatever name", async () => {
    const folder = createFolder({
      "eslint.config.mjs": `${imported}
        export default [{ plugins: { aws: sagemaker }, rules: { "aws/valid-patterns": "warn" } }];`,
      "a.js": wrong,
    });
    const { code, stdout } = await runCli(folder, ".");
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning .* sagemaker\/valid-patterns/u);
    expect(await runCli(folder, ".", "--preset", "recommended")).toMatchObject({ code: 1 });
  });

  it("can be named", async () => {
    const folder = createFolder({ "other.config.mjs": configuration({ ignores: ["a.js"] }), "a.js": wrong });
    expect(await runCli(folder, ".", "--config", "other.config.mjs")).toEqual(quiet);
    expect(await runCli(folder, ".")).toMatchObject({ code: 1 });
  });

  it("is gone without where it doesn't load, and that is told", async () => {
    const folder = createFolder({ "eslint.config.js": "throw new Error('broken');", "a.js": wrong });
    const { code, stdout, stderr } = await runCli(folder, "a.js");
    expect(code).toBe(1);
    expect(stdout).toContain("1 problem");
    expect(stderr).toBe(
      "The project's ESLint configuration doesn't load, so its settings and ignores aren't known: broken\n" +
        "  --no-config-lookup goes without it.\n",
    );
  });

  it("isn't loaded where no file can have a request", async () => {
    const folder = createFolder({ "eslint.config.js": "throw new Error('broken');", "a.js": "export default 1;" });
    expect(await runCli(folder, ".")).toEqual(quiet);
  });
});
