import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EditorService } from "./editor-service.js";
import { startNativeServer } from "./native-server.js";
import { editorProject } from "./editor-project.js";
import { startTsserver } from "./tsserver.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const head = 'import * as sdk from "@aws-sdk/client-sagemaker";\n';
/** Text with `^` directly before the place that is asked about. */
const at = (text: string): readonly [string, number] => [
  head + text.replace("^", ""),
  head.length + text.indexOf("^") + 1,
];

const rightMember = 'new sdk.StopTrainingJobCommand({ ^TrainingJobName: "churn-1" });';
const refusedMember = 'new sdk.StopTrainingJobCommand({ ^TrainingJobName: "my_job" });';
const training = (member: string): string =>
  `new sdk.CreateTrainingJobCommand({
  TrainingJobName: "churn-1",
  RoleArn: "arn:aws:iam::123456789012:role/r",
  OutputDataConfig: { S3OutputPath: "s3://bucket/out" },
  ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
  ${member}
});`;
const nested = training(
  'AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "x" }, StoppingCondition: { ^MaxRuntimeInSeconds: 60 },',
);
const related = training(
  'AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "x", ^AlgorithmName: "y" },',
);

/** Where names are declared, by what is asked about. */
const names: Readonly<Record<string, string>> = {
  "a command": "new sdk.^StopTrainingJobCommand",
  "the client with methods": "new sdk.^SageMaker({})",
  "a paginator": "sdk.^paginateListTrainingJobs",
  "a waiter": "sdk.^waitUntilTrainingJobCompletedOrStopped",
  "a member": rightMember,
  "a refused member": refusedMember,
  "a member of a member": nested,
  "a method": 'new sdk.SageMaker({}).^stopTrainingJob({ TrainingJobName: "churn-1" });',
  "a method with a refused request": 'new sdk.SageMaker({}).^stopTrainingJob({ TrainingJobName: "my_job" });',
};

/** Where something is about to be typed. */
const cursors: Readonly<Record<string, string>> = {
  members: "new sdk.StopTrainingJobCommand({ ^ });",
  "members beside others": 'new sdk.CreateTrainingJobCommand({ TrainingJobName: "a", ^ });',
  "members of a member":
    'new sdk.CreateTrainingJobCommand({ TrainingJobName: "a", ResourceConfig: { InstanceCount: 1, ^ } });',
  "members of a member of a request that is complete": nested.replace("^MaxRuntimeInSeconds: 60", "^"),
  "the values of an enum": 'new sdk.CreateTrainingJobCommand({ AlgorithmSpecification: { TrainingInputMode: "^" } });',
  "members of a method's argument": "new sdk.SageMaker({}).createTrainingJob({ ^ });",
};

/** Names that an editor offers for import. */
const imported = ["StopTrainingJobCommand", "SageMakerClient", "paginateListTrainingJobs"] as const;

describe.each([
  ["TypeScript 6's server", (file: string) => Promise.resolve(startTsserver(file))],
  ["TypeScript 7's language server", startNativeServer],
])("an editor with %s", (name, start) => {
  let plain: EditorService;
  let strict: EditorService;
  const isBefore7 = name.includes("6");

  beforeAll(async () => {
    plain = await start(editorProject(false));
    strict = await start(editorProject(true));
  });
  afterAll(async () => {
    await plain.close();
    await strict.close();
  });

  it("shows the SDK's documentation of a member, and what holds", async () => {
    const [text, offset] = at(rightMember);
    const documentation = (await plain.hover(text, offset)).split("\n").find((line) => line.startsWith("<p>"));
    expect(documentation).toContain("The name of the training job to stop.");
    const shown = await strict.hover(text, offset);
    expect(shown).toContain(documentation);
    // TypeScript 7.0 shows no documentation where it would show what holds.
    if (isBefore7)
      expect(shown).toContain(
        'Text<"required" | "1 to 63 characters" | "letters, digits and \'-\', neither beginning nor ending with \'-\'">',
      );
  });

  it("shows the documentation of members of a type that is made from another's, except TypeScript 7.0", async () => {
    // As soon as a version of 7 shows it, a member can be shown with what holds there, too (`Described`).
    const made = (type: string): readonly [string, number] =>
      at(`interface Own {
  /** The SDK has such comments. */
  name?: string;
}
declare function take(own: ${type}): void;
take({ ^name: "a" });`);
    expect(await plain.hover(...made("Own"))).toContain("The SDK has such comments.");
    for (const type of ["Required<Own>", 'Pick<Own, "name">', "Own & { name: unknown }"])
      expect((await plain.hover(...made(type))).includes("The SDK has such comments."), type).toBe(isBefore7);
  });

  it("shows why a member is refused", async () => {
    const shown = await strict.hover(...at(refusedMember));
    expect(shown).toContain("'my_job' must be letters, digits and '-', neither beginning nor ending with '-'");
    if (isBefore7) expect(shown).toContain("The name of the training job to stop.");
  });

  it("shows what holds for a member of a member, and what relations say", async () => {
    if (isBefore7) expect(await strict.hover(...at(nested))).toContain('Numeric<"at least 1">');
    const shown = await strict.hover(...at(related));
    expect(shown).toContain("'TrainingImage' conflicts with 'AlgorithmName'");
    if (isBefore7) expect(shown).toContain("The name of the algorithm resource to use");
  });

  it("leads from a command to the SDK's documentation, and says what a request needs", async () => {
    const shown = await strict.hover(...at("new sdk.^StopTrainingJobCommand"));
    expect(shown).toContain("/client/sagemaker/command/StopTrainingJobCommand/");
    expect(shown).toContain("Required: TrainingJobName.");
    expect(await strict.hover(...at("sdk.^waitForEndpointInService"))).toContain("@deprecated");
  });

  it.each(Object.keys(names))("leads to the SDK's declaration of %s", async (of) => {
    const [text, offset] = at(names[of] ?? "");
    const expected = await plain.definition(text, offset);
    const found = await strict.definition(text, offset);
    expect(expected.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^@aws-sdk\/client-sagemaker\/dist-types\//u);
    expect(expected.map((place) => place.split(":")[0])).toContain(found[0]?.split(":")[0]);
    // Where something is constructed, an editor adds the constructor's declaration.
    expect(found.filter((place) => !place.startsWith("@aws-sdk") && !place.includes("/clients.d.ts"))).toEqual([]);
  });

  it.each(Object.keys(cursors))("offers what the SDK's own types offer, in the same order: %s", async (of) => {
    const [text, offset] = at(cursors[of] ?? "");
    const expected = (await plain.completion(text, offset - 1)).map((offer) => offer.name);
    const found = (await strict.completion(text, offset - 1)).map((offer) => offer.name);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it("offers the values of an enum inside the quotes", async () => {
    const [text, offset] = at(cursors["the values of an enum"] ?? "");
    expect((await strict.completion(text, offset - 1)).map((offer) => offer.name)).toEqual([
      "FastFile",
      "File",
      "Pipe",
    ]);
  });

  it.each(imported)("offers %s for import, from the SDK only", async (wanted) => {
    const text = wanted.slice(0, -1);
    const offers = (await strict.completion(text, text.length)).filter((offer) => offer.name === wanted);
    expect(new Set(offers.map(({ from }) => from))).toEqual(new Set(["@aws-sdk/client-sagemaker"]));
    // Up to version 6 the compiler offers a module that is declared beside its file a second time.
    expect(offers).toHaveLength(isBefore7 ? 2 : 1);
  });
});

it("an editor with TypeScript 6's server offers a name for import once, where it is told to leave out the client's files", async () => {
  const service = startTsserver(editorProject(true), ["**/@aws-sdk/client-sagemaker/dist-types"]);
  for (const wanted of imported) {
    const text = wanted.slice(0, -1);
    const offers = (await service.completion(text, text.length)).filter(({ name }) => name === wanted);
    expect(offers).toEqual([{ name: wanted, from: "@aws-sdk/client-sagemaker" }]);
  }
  await service.close();
});
