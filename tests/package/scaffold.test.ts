import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { repository } from "../../tools/hosts/project.js";
import { scaffoldRelation } from "../../tools/scaffold/new-relation.js";
import { scaffoldRule } from "../../tools/scaffold/new-rule.js";

// Each starts compilers and test runs of its own.
vi.setConfig({ testTimeout: 240_000 });

/** A copy of the sources and tests, for the scaffolds to write into. */
let copy: string;

beforeAll(() => {
  mkdirSync(join(repository, ".tmp"), { recursive: true });
  copy = mkdtempSync(join(repository, ".tmp", "scaffold-"));
  for (const name of ["src", "site", "tests", "tools", "bench", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

function run(program: string, ...args: string[]): { status: number | null; output: string } {
  const { VITEST, ...env } = process.env;
  const path = join(repository, "node_modules", program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: copy,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
  });
  return { status, output: stdout + stderr };
}

const vitest = "vitest/vitest.mjs";

describe("npm run new:relation", () => {
  it("adds relations whose examples hold, of each of its kinds", () => {
    // Each in a structure of its own: other relations would have their say about so bare an example.
    const relations = [
      ["exclusive", "Tag", "Key", "Value"],
      ["exactly-one", "ExperimentConfig", "ExperimentName", "TrialName"],
      ["at-least-one", "S3StorageConfig", "S3Uri", "KmsKeyId"],
      ["all-or-none", "TransformOutput", "Accept", "AssembleWith"],
      ["requires", "MetadataProperties", "CommitId", "Repository"],
      ["ordered", "ModelClientConfig", "InvocationsTimeoutInSeconds", "InvocationsMaxRetries"],
    ] as const;
    for (const [kind, shape, ...members] of relations) {
      const id = `scaffolded-${kind}`;
      const added = scaffoldRelation(["hub", id, shape, kind, ...members], copy);
      expect(added).toMatchObject({ status: 0, text: expect.stringContaining(`Added ${id}. Now:`) as string });
    }
    const tested = run(vitest, "run", "tests/sagemaker/relations/examples.test.ts", "-t", "scaffolded-");
    expect(tested.output).toContain(`${relations.length * 3} passed`);
    expect(tested.status).toBe(0);
  });

  it.each([
    [["nowhere", "a", "CreateModelInput", "exclusive", "A", "B"], 'There is no area "nowhere"; there are'],
    [["hub", "Not_Kebab", "CreateModelInput", "exclusive", "A", "B"], '"Not_Kebab" is no kebab-case id.'],
    [["hub", "algorithm-name-or-image", "CreateModelInput", "exclusive", "A", "B"], "already"],
    [["hub", "new-one", "Nothing", "exclusive", "A", "B"], 'has no structure "Nothing"'],
    [["hub", "new-one", "CreateModelInput", "maybe", "A", "B"], "This tool knows exclusive, "],
    [["hub", "new-one", "CreateModelInput", "exclusive", "ModelName"], "two members or more"],
    [["hub", "new-one", "CreateModelInput", "exclusive", "ModelName", "Nope"], 'has no member "Nope"'],
  ])("refuses %j with a reason", (args, reason) => {
    expect(scaffoldRelation(args, copy)).toMatchObject({
      status: 2,
      text: expect.stringContaining(reason) as string,
    });
  });
});

it("print their outcome, and exit with its status", () => {
  const { status, output } = run("tsx/dist/cli.mjs", "tools/new-rule.ts", "NotKebab", "enum", "require x");
  expect({ status, output }).toEqual({ status: 2, output: expect.stringContaining("is no kebab-case name.\nusage: ") });
});

describe("npm run new:rule", () => {
  it("adds a rule that compiles", () => {
    const description = "disallow keys that anybody can guess";
    const added = scaffoldRule(["no-weak-keys", "weak-key", description], copy);
    expect(added).toMatchObject({ status: 0, text: expect.stringContaining("Added no-weak-keys. Now:") as string });

    expect(run("@typescript/native/bin/tsc", "-p", "tsconfig.json")).toEqual({ status: 0, output: "" });
  });

  it.each([
    [["valid-enums", "enum", "require x"], 'There is a rule "valid-enums" already.'],
    [["NotKebab", "enum", "require x"], '"NotKebab" is no kebab-case name.'],
    [["no-x", "x", "Something."], "The description begins with"],
  ])("refuses %j with a reason", (args, reason) => {
    expect(scaffoldRule(args, copy)).toMatchObject({
      status: 2,
      text: expect.stringContaining(reason) as string,
    });
  });
});
