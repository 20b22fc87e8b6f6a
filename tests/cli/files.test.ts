import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.js";
import { right, wrong, wrongStateMachine } from "./requests.js";

const quiet = { code: 0, stdout: "", stderr: "" };

/** The names of the files of which something is reported. */
async function reported(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await runCli(folder, ...args, "--format", "json");
  const results = JSON.parse(stdout) as { filePath: string; errorCount: number }[];
  return results.filter(({ errorCount }) => errorCount > 0).map(({ filePath }) => filePath.slice(folder.length + 1));
}

describe("a named file that can't be checked", () => {
  it.each([
    ["a.vue", "a.vue was not checked: ESLint checks Vue with vue-eslint-parser; see https://"],
    ["a.svelte", "a.svelte was not checked: ESLint checks Svelte with svelte-eslint-parser; see https://"],
    ["a.astro", "a.astro was not checked: ESLint checks Astro with astro-eslint-parser; see https://"],
    ["a.md", "a.md was not checked: ESLint checks Markdown with @eslint/markdown; see https://"],
    ["a.txt", "a.txt was not checked: it isn't JavaScript, TypeScript, JSON or YAML."],
    ["a.json", "a.json was not checked: nothing says which operation's request it is."],
  ])("%s: a line, and 2", async (file, message) => {
    const folder = createFolder({ [file]: "{}", "right.js": right });
    const { code, stdout, stderr } = await runCli(folder, file, "right.js");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("doesn't keep the others from being checked", async () => {
    const folder = createFolder({ "a.txt": "", "b.js": wrong, "c.vue": "" });
    const { code, stdout, stderr } = await runCli(folder, "a.txt", "b.js", "c.vue");
    expect(code).toBe(2);
    expect(stdout).toContain("1 problem");
    expect(stderr.match(/was not checked/gu)).toHaveLength(2);
  });

  it("is outside of the working directory", async () => {
    const folder = createFolder({ "here/a.js": right, "there/b.js": wrong });
    const result = await runCli(join(folder, "here"), "../there/b.js");
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(`../there/b.js was not checked: it is outside of ${join(folder, "here")}.`);
  });

  it("is a link that leads to itself", async () => {
    const folder = createFolder({ "a.js": wrong });
    mkdirSync(join(folder, "loop"));
    symlinkSync("itself.js", join(folder, "loop/itself.js"));
    expect(await runCli(folder, "a.js", "loop/*.js")).toMatchObject({ code: 1, stderr: "" });
    const named = await runCli(folder, "a.js", "loop/itself.js");
    expect(named).toMatchObject({ code: 2, stderr: "loop/itself.js was not checked: it can't be read (ELOOP).\n" });
    expect(named.stdout).toContain("1 problem");
  });

  // Nothing is closed to root.
  it.skipIf(process.getuid?.() === 0)("is closed", async () => {
    const folder = createFolder({ "a.js": wrong, "b.js": right, "c/d.js": wrong });
    chmodSync(join(folder, "a.js"), 0);
    chmodSync(join(folder, "c"), 0);
    const closed = "a.js was not checked: it can't be read (permission denied).\n";
    expect(await runCli(folder, ".")).toEqual({ code: 2, stdout: "", stderr: closed });
    expect(await runCli(folder, "c/d.js")).toMatchObject({
      code: 2,
      stderr: "c/d.js was not checked: it can't be read (permission denied).\n",
    });
    chmodSync(join(folder, "c"), 0o755);
  });
});

it("a file of another language that is come upon is noted where it names an SDK", async () => {
  const folder = createFolder({ "a.js": right, "b.vue": `<script>${wrong}</script>`, "c.vue": "<p/>" });
  const { code, stdout, stderr } = await runCli(folder, ".");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/^b\.vue was not checked: ESLint checks Vue/u);
  expect(stderr).not.toContain("c.vue");
});

it("a folder without files to check is a mistake that is told", async () => {
  const { code, stderr } = await runCli(createFolder({ "docs/a.txt": "", "docs/dist/a.js": right }), "docs");
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^There is no JavaScript, TypeScript, JSON or YAML in docs\. Left out are what \.gitignore names/u,
  );
});

describe("folders", () => {
  const generated = ["dist", "build", "out", ".next", "cdk.out", "coverage", "node_modules/x", "a/dist"];
  const files = Object.fromEntries([...generated, "src"].map((name) => [`${name}/a.js`, wrong]));

  it("of builds and packages are left out", async () => {
    const folder = createFolder(files);
    expect(await reported(folder, ".")).toEqual(["src/a.js"]);
    expect(await reported(folder, "**/*.js")).toEqual(["src/a.js"]);
  });

  it("are looked at where they are named, or nothing is to be left out", async () => {
    const folder = createFolder(files);
    expect(await reported(folder, "dist")).toEqual(["dist/a.js"]);
    expect(await reported(folder, "node_modules/x/a.js")).toEqual(["node_modules/x/a.js"]);
    expect((await reported(folder, ".", "--no-ignore")).sort()).toEqual(Object.keys(files).sort());
  });

  it("and files that .gitignore names are left out, the nearest one's word counting", async () => {
    const folder = createFolder({
      ".git/HEAD": "",
      ".gitignore": "generated/\n*.gen.js\n",
      "generated/a.js": wrong,
      "a.gen.js": wrong,
      "b.js": wrong,
      "sub/.gitignore": "!keep.gen.js\n/c.js\n",
      "sub/keep.gen.js": wrong,
      "sub/c.js": wrong,
      "sub/d/c.js": wrong,
    });
    expect(await reported(folder, ".")).toEqual(["b.js", "sub/d/c.js", "sub/keep.gen.js"]);
    expect(await reported(join(folder, "sub"), ".")).toEqual(["d/c.js", "keep.gen.js"]);
    expect(await reported(folder, ".", "--no-ignore")).toHaveLength(6);
  });

  it("that --ignore-pattern names are left out, and so are files", async () => {
    const folder = createFolder({ "src/a.js": right, "lib/a.js": wrong, "b.test.js": wrong });
    expect(await reported(folder, ".")).toEqual(["b.test.js", "lib/a.js"]);
    expect(await runCli(folder, ".", "--ignore-pattern", "lib", "--ignore-pattern", "*.test.js")).toEqual(quiet);
    expect(await runCli(folder, "lib/a.js", "src/a.js", "--ignore-pattern", "lib/")).toEqual(quiet);
  });
});

describe("JSON", () => {
  it("state machines are checked without configuration", async () => {
    const folder = createFolder({ "train.asl.json": wrongStateMachine, "package.json": "{}" });
    const { code, stdout, stderr } = await runCli(folder, ".");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/train\.asl\.json\n\s+1:\d+\s+error\s+'ModelName' can't be "my_model"/u);
  });

  it("requests are checked where the command line names their operation", async () => {
    const folder = createFolder({
      "a.json": '{ "ModelName": "my_model" }',
      "b.json": '{ "EndpointName": "a_b", "Body": "YQ==" }',
    });
    const { code, stdout } = await runCli(folder, "a.json", "--operation", "DeleteModel");
    expect(code).toBe(1);
    expect(stdout).toMatch(/a\.json\n\s+1:\d+\s+error .* sagemaker\/valid-patterns/u);
    const runtime = await runCli(folder, "b.json", "--operation", "sagemaker-runtime:InvokeEndpoint");
    expect(runtime.stdout).toMatch(/b\.json\n\s+1:\d+\s+error .*EndpointName.* sagemaker\/valid-patterns/u);
  });

  it("an operation that there isn't is told", async () => {
    const { code, stdout } = await runCli(createFolder({ "a.json": "{}" }), "a.json", "--operation", "DeleteModle");
    expect(code).toBe(1);
    expect(stdout).toContain('SageMaker has no operation "DeleteModle"; did you mean "DeleteModel"');
  });
});

describe("YAML", () => {
  const wrongInYaml = "ModelName: my_model\n";

  it("requests are checked where the command line names their operation", async () => {
    const folder = createFolder({ "a.yaml": wrongInYaml, "b.yml": wrongInYaml, "c.txt": wrongInYaml });
    const { code, stdout } = await runCli(folder, ".", "--operation", "DeleteModel");
    expect(code).toBe(1);
    expect(stdout.match(/[ab]\.ya?ml\n\s+1:14\s+error .* sagemaker\/valid-patterns/gu)).toHaveLength(2);
  });

  it("state machines are checked without configuration, other files aren't looked at", async () => {
    const machine =
      "A:\n  Type: Task\n  Resource: arn:aws:states:::aws-sdk:sagemaker:deleteModel\n  Parameters:\n    ModelName: my_model\n";
    const folder = createFolder({ "a.asl.yaml": machine, "b.yml": "a: [\n", "package.json": "{}" });
    expect(await reported(folder, ".")).toEqual(["a.asl.yaml"]);
  });

  it("templates are checked without configuration, in JSON, too", async () => {
    const properties = { ExecutionRoleArn: "arn:aws:iam::111122223333:role/a", Nope: 1 };
    const template = JSON.stringify({ Resources: { M: { Type: "AWS::SageMaker::Model", Properties: properties } } });
    const folder = createFolder({ "a.json": template, "stack.yml": template, "b.json": "{}", "package.json": "{}" });
    expect(await reported(folder, ".")).toEqual(["a.json", "stack.yml"]);
  });

  it("without an operation is named in vain", async () => {
    const { code, stderr } = await runCli(createFolder({ "a.yaml": wrongInYaml }), "a.yaml");
    expect(code).toBe(2);
    expect(stderr).toContain("a.yaml was not checked: nothing says which operation's request it is.");
  });
});
