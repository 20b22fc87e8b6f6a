import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic, Range } from "vscode-languageserver-protocol";
import { readMarkedRanges } from "./document.js";
import type { OpenDocument } from "./language-server.js";
import { useEditor } from "./use-editor.js";

const current = useEditor();

let opened = 0;
function open(text: string): OpenDocument {
  opened += 1;
  const { editor, folder } = current();
  return editor.open(join(folder, `request-${opened}.ts`), text);
}

/** What a person sees: which rule, and under what. */
function summarize(diagnostics: readonly Diagnostic[]): [rule: string | number, range: Range][] {
  return diagnostics.map(({ code, range }) => [code ?? "parse", range]);
}

function request(members: string): string {
  return `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";

export const create = (image: string, roleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName: "my-job",
    AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: "File" },
    RoleArn: roleArn,
    OutputDataConfig: { S3OutputPath: "s3://models/" },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    ${members}
  });
`;
}

const image = '"123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1"';
const right = request('ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },');

describe("diagnostics", () => {
  it("are none for a request that is right", async () => {
    expect(await open(right).diagnostics()).toEqual([]);
  });

  it.each([
    ["the character inside a string", "valid-patterns", right.replace('"my-job"', '"my«_»job"')],
    ["the character inside a template", "valid-patterns", right.replace('"my-job"', "`my«_»job-${image.length}`")],
    ["the character behind an escape", "valid-patterns", right.replace('"my-job"', String.raw`"my\u002d«_»job"`)],
    ["the character of a name on a later line", "valid-patterns", right.replace('"my-job"', '"my-" +\n      "«_»job"')],
    ["a value of an enum", "valid-enums", right.replace('"ml.m5.xlarge"', '«"ml.m5.xlarg"»')],
    [
      "the key of an unknown member",
      "no-unknown-members",
      right.replace("    RoleArn", "    «EnableNetworkIsolaton»: true,\n    RoleArn"),
    ],
    [
      "the name of the command that lacks a member",
      "require-members",
      right
        .replace("new Create", "new «Create")
        .replace("Command({", "Command»({")
        .replace(/ {4}OutputDataConfig.*\n/u, ""),
    ],
    ["a number", "valid-ranges", right.replace("3600", "«0»")],
    ["a value of another type", "valid-types", right.replace("3600", '«"3600"»')],
    [
      "the surplus entries",
      "valid-sizes",
      request('VpcConfig: { SecurityGroupIds: ["1", "2", "3", "4", "5", «"6", "7"»], Subnets: ["s"] },'),
    ],
    [
      "a conflicting member",
      "no-conflicting-members",
      right.replace("TrainingImage: image,", `AlgorithmName: "xgboost", «TrainingImage»: ${image},`),
    ],
  ])("are under %s", async (_what, rule, marked) => {
    const { text, ranges } = readMarkedRanges(marked);
    expect(ranges).toHaveLength(1);
    const diagnostics = await open(text).diagnostics();
    expect(summarize(diagnostics)).toEqual([[`sagemaker/${rule}`, ranges[0]]]);
    expect(diagnostics[0]).toMatchObject({ severity: 1, source: "eslint" });
    expect(diagnostics[0]?.codeDescription?.href).toMatch(new RegExp(`/rules/${rule}\\.html$`, "u"));
  });
});

describe("the light bulb", () => {
  it.each([
    ["the name without the character", '"my_job"', 'Change it to "my-job".', '"my-job"'],
    ["the nearest instance type", '"ml.m5.xlarg"', 'Use "ml.m5.xlarge".', '"ml.m5.xlarge"'],
    ["the nearest member", "VolumeSizeInGb", "Rename it to 'VolumeSizeInGB'.", "VolumeSizeInGB"],
  ])("offers %s", async (_what, wrong, title, corrected) => {
    const document = open(right.replace(corrected, wrong));
    await choose(document, title);
    expect(document.text).toBe(right);
    expect(await document.diagnostics()).toEqual([]);
  });

  it("offers the nearest number", async () => {
    const document = open(right.replace("3600", "0"));
    await choose(document, "Use 1.");
    expect(document.text).toBe(right.replace("3600", "1"));
    expect(await document.diagnostics()).toEqual([]);
  });

  it("adds a missing member, for the person to fill in", async () => {
    const document = open(right.replace(/ {4}OutputDataConfig.*\n/u, ""));
    await choose(document, "Add 'OutputDataConfig'.");
    expect(document.text).toContain("VolumeSizeInGB: 30 },\n    OutputDataConfig: {},\n  });");
    await choose(document, "Add 'S3OutputPath'.");
    expect(document.text).toMatch(/OutputDataConfig: \{ S3OutputPath: "[^"]*" \},/u);
  });

  it("drops one of two conflicting members: either", async () => {
    const wrong = right.replace("TrainingImage: image,", `AlgorithmName: "xgboost", TrainingImage: ${image},`);
    for (const [title, left] of [
      ["Remove 'TrainingImage'.", '{ AlgorithmName: "xgboost", TrainingInputMode'],
      ["Remove 'AlgorithmName'.", `{ TrainingImage: ${image}, TrainingInputMode`],
    ] as const) {
      const document = open(wrong);
      await choose(document, title);
      expect(document.text).toContain(left);
      expect(await document.diagnostics()).toEqual([]);
    }
  });

  it("removes the surplus entries of a list", async () => {
    const document = open(request('VpcConfig: { SecurityGroupIds: ["1", "2", "3", "4", "5", "6"], Subnets: ["s"] },'));
    await choose(document, "Remove the last entry.");
    expect(document.text).toContain('SecurityGroupIds: ["1", "2", "3", "4", "5"], Subnets');
    expect(await document.diagnostics()).toEqual([]);
  });

  it("turns a rule off for a line", async () => {
    const document = open(right.replace("my-job", "my_job"));
    const [diagnostic] = await document.diagnostics();
    if (diagnostic === undefined) throw new Error("Nothing is reported.");
    const actions = await document.codeActions(diagnostic);
    const action = actions.find(({ title }) => title === "Disable sagemaker/valid-patterns for this line");
    if (action === undefined) throw new Error(`Only ${actions.map(({ title }) => title).join(", ")}.`);
    await document.choose(action);
    expect(document.text).toContain("    // eslint-disable-next-line sagemaker/valid-patterns\n    TrainingJobName");
    expect(await document.diagnostics()).toEqual([]);
  });
});

describe("typing", () => {
  it("is followed step by step, with nothing left over from the text before", async () => {
    const start = `const name = "my-job";\nconst mode = "File";\n${right}`
      .replace('"my-job",', "name,")
      .replace('Mode: "File"', "Mode: mode");
    const document = open(start);
    const steps: [what: string, find: string, replacement: string, rules: string[]][] = [
      ["an illegal character in the constant", "my-job", "my_job", ["valid-patterns"]],
      ["a longer name", "my_job", "the-new-my_job", ["valid-patterns"]],
      ["another illegal character before it: one mistake, another place", "the-new", "the new", ["valid-patterns"]],
      ["the name as it should be", "the new-my_job", "the-new-my-job", []],
      ["lines inserted above", "const name", "// A comment\n// of two lines\nconst name", []],
      ["a mode that isn't one", '"File"', '"Fil"', ["valid-enums"]],
      ["and a name that isn't one", '"the-new', '"_the-new', ["valid-patterns", "valid-enums"]],
      ["a text that doesn't parse", "new CreateTraining", "new (CreateTraining", ["parse"]],
      ["and one that does", "new (CreateTraining", "new CreateTraining", ["valid-patterns", "valid-enums"]],
      ["a constant that is reassigned proves nothing", "const mode", "let mode", ["valid-patterns", "valid-enums"]],
      ["see: here", "export const", 'mode = "Pipe";\nexport const', ["valid-patterns"]],
      ["a command of another package", "client-sagemaker", "client-ecs", []],
      ["and back", "client-ecs", "client-sagemaker", ["valid-patterns"]],
      ["a member removed", "RoleArn: roleArn,", "", ["valid-patterns", "require-members"]],
      [
        "an unknown spread in its place",
        "TrainingJobName:",
        "...(globalThis as object), TrainingJobName:",
        ["valid-patterns"],
      ],
    ];
    for (const [what, find, replacement, rules] of steps) {
      await document.edit(rangeOf(document.text, find), replacement);
      const diagnostics = summarize(await document.diagnostics());
      const names = diagnostics.map(([rule]) => rule);
      expect(names.sort(), what).toEqual(rules.map((rule) => (rule === "parse" ? rule : `sagemaker/${rule}`)).sort());
      expect(diagnostics, what).toEqual(summarize(await open(document.text).diagnostics()));
    }
  });
});

describe("an SDK that is installed while the server runs", () => {
  it("is asked at the next keystroke", async () => {
    const { editor, folder } = current();
    const path = join(folder, "package", "request.ts");
    mkdirSync(join(folder, "package"));
    const document = editor.open(path, right.replace("ml.m5.xlarge", "ml.z9.xlarge"));
    expect(summarize(await document.diagnostics()).map(([rule]) => rule)).toEqual(["sagemaker/valid-enums"]);

    const client = join(folder, "package", "node_modules", "@aws-sdk", "client-sagemaker");
    mkdirSync(join(client, "dist-types", "models"), { recursive: true });
    writeFileSync(join(client, "package.json"), '{ "name": "@aws-sdk/client-sagemaker", "version": "3.9999.0" }');
    writeFileSync(
      join(client, "dist-types", "models", "enums.d.ts"),
      'export declare const TrainingInstanceType: { readonly ML_Z9_XLARGE: "ml.z9.xlarge" };',
    );
    // Where a client is, is remembered for a second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await document.edit(rangeOf(document.text, "my-job"), "my-jobs");
    expect(await document.diagnostics()).toEqual([]);

    await document.edit(rangeOf(document.text, "ml.z9.xlarge"), "ml.z9.2xlarge");
    const [diagnostic] = await document.diagnostics();
    expect(diagnostic?.message).toContain("@aws-sdk/client-sagemaker 3.9999.0");
  });
});

async function choose(document: OpenDocument, title: string): Promise<void> {
  const offered: string[] = [];
  for (const diagnostic of await document.diagnostics()) {
    for (const action of await document.codeActions(diagnostic)) {
      offered.push(action.title);
      if (action.title.startsWith(`${title} (`)) {
        await document.choose(action);
        return;
      }
    }
  }
  throw new Error(`"${title}" isn't offered, only:\n${offered.join("\n")}`);
}

function rangeOf(text: string, part: string): Range {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`No ${part} in the text.`);
  const { ranges } = readMarkedRanges(`${text.slice(0, index)}«${part}»${text.slice(index + part.length)}`);
  const [range] = ranges;
  if (range === undefined) throw new Error("No marks.");
  return range;
}
