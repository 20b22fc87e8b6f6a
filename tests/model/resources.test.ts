import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cdkName } from "../../src/model/cdk-name.js";
import { loadResources, loadService } from "../../src/model/registry.js";
import type { ResourceTable } from "../../src/model/resource-table.js";
import type { Shape, StructureShape } from "../../src/model/shape.js";

const table = JSON.parse(
  readFileSync(new URL("../../src/model/generated/sagemaker.resources.json", import.meta.url), "utf8"),
) as ResourceTable;

function resource(name: string, spelling: "cdk" | "cloudformation" = "cloudformation"): StructureShape {
  const found = loadResources("sagemaker", spelling)?.operations.get(`AWS::SageMaker::${name}`)?.input;
  if (found === undefined) throw new Error(`There is no resource ${name}.`);
  return found;
}

function below(shape: Shape | undefined, ...path: readonly string[]): Shape | undefined {
  let at = shape;
  for (const name of path) {
    if (at?.kind === "list") at = at.element;
    at = at?.kind === "structure" ? at.members.get(name)?.shape : undefined;
  }
  return at;
}

const types = Object.entries(table.types);

describe("the correspondence between resources and the API", () => {
  it("names structures that there are, with a member of its name for nearly every property", () => {
    const api = loadService("sagemaker");
    let members = 0;
    const wrong: string[] = [];
    for (const [name, { shape, properties }] of types) {
      const structure = shape === undefined ? undefined : api?.shape(shape);
      if (shape !== undefined && structure?.kind !== "structure") wrong.push(`${name}: ${shape}`);
      const names = structure?.kind === "structure" ? [...structure.members.keys()] : [];
      const inLowerCase = new Set(names.map((member) => member.toLowerCase()));
      members += Object.keys(properties).filter((property) => inLowerCase.has(property.toLowerCase())).length;
    }
    expect(wrong).toEqual([]);
    expect(types.length).toBeGreaterThan(400);
    expect(members).toBeGreaterThan(1300);
  });

  it("leaves out the resources that the API makes otherwise, and no other", () => {
    const without = types.filter(([name, { shape }]) => !name.includes(".") && shape === undefined);
    expect(without.map(([name]) => name)).toEqual([
      "AWS::SageMaker::Device",
      "AWS::SageMaker::ExperimentTrialComponent",
    ]);
  });

  it("gives every property of every resource a shape, in both spellings", () => {
    let visited = 0;
    for (const spelling of ["cdk", "cloudformation"] as const) {
      const waiting = new Set<Shape>(
        [...(loadResources("sagemaker", spelling)?.operations.values() ?? [])].map(({ input }) => input),
      );
      for (const shape of waiting) {
        if (shape.kind === "list") waiting.add(shape.element);
        if (shape.kind === "map") waiting.add(shape.value);
        if (shape.kind !== "structure") continue;
        for (const member of shape.members.values()) {
          visited += 1;
          waiting.add(member.shape);
        }
      }
    }
    expect(visited).toBeGreaterThan(2 * 1400);
  });
});

describe("a resource", () => {
  it("takes the API's constraints where CloudFormation states none", () => {
    const api = loadService("sagemaker");
    expect(below(resource("Model"), "ModelName")).toBe(api?.shape("ModelName"));
    const instanceType = below(resource("EndpointConfig"), "ProductionVariants", "InstanceType");
    expect(instanceType).toBe(api?.shape("ProductionVariantInstanceType"));
  });

  it("has CloudFormation's own required properties", () => {
    const required = ({ members }: StructureShape): string[] =>
      [...members.values()].filter((member) => member.required).map(({ name }) => name);
    expect(required(resource("Model"))).toEqual([]);
    expect(required(resource("EndpointConfig"))).toEqual(["ProductionVariants"]);
    expect(required(resource("EndpointConfig", "cdk"))).toEqual(["productionVariants"]);
  });

  it("is spelled as the CDK spells it, but for what the CDK hands on unread", () => {
    const variant = "productionVariants";
    expect(below(resource("EndpointConfig", "cdk"), variant, "serverlessConfig", "memorySizeInMb")?.kind).toBe(
      "number",
    );
    const store = resource("FeatureGroup", "cdk");
    expect(below(store, "offlineStoreConfig", "S3StorageConfig", "S3Uri")?.kind).toBe("string");
    expect(below(store, "offlineStoreConfig", "s3StorageConfig")).toBeUndefined();
  });

  it("has the registry's pattern where the API has none, or a wider one", () => {
    const patternOf = (shape: Shape | undefined): string | undefined =>
      shape?.kind === "string" ? shape.pattern?.source : undefined;
    const role = below(resource("Image"), "ImageRoleArn");
    expect(patternOf(role)).toBe(String.raw`^arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*$`);
    expect(below(resource("Image", "cdk"), "imageRoleArn")).toMatchObject({ name: role?.name });
    const store = below(resource("MlflowTrackingServer"), "ArtifactStoreUri");
    expect(patternOf(store)).toBe(String.raw`^s3:\/\/([^\/]+)\/?(.*)$`);
    expect(store).toMatchObject({ max: 1024 });
    // The registry's own takes more than the API's here.
    expect(below(resource("DeviceFleet"), "Description")).toBe(
      loadService("sagemaker")?.shape("DeviceFleetDescription"),
    );
  });

  it("finds each of the table's patterns at some property, with an automaton that takes right texts only", () => {
    const used = types.flatMap(([, { properties }]) => Object.values(properties).map(({ pattern }) => pattern));
    expect(table.patterns.length).toBeGreaterThan(15);
    expect(new Set(used.filter((index) => index !== undefined))).toEqual(new Set(table.patterns.keys()));
    const role = below(resource("Image"), "ImageRoleArn");
    const matches = (text: string): boolean => {
      const automaton = role?.kind === "string" ? role.pattern?.automaton : undefined;
      let state = automaton?.start ?? -1;
      for (const character of text) state = automaton?.next(state, character.codePointAt(0) ?? 0) ?? -1;
      return state >= 0 && automaton?.accepts(state) === true;
    };
    expect(matches("arn:aws:iam::123456789012:role/a")).toBe(true);
    expect(matches("arn:aws:iam::12345678901:role/a")).toBe(false);
    expect(matches("")).toBe(false);
  });

  it("is known of SageMaker alone", () => {
    expect(loadResources("sagemaker-runtime", "cdk")).toBeUndefined();
    expect(loadResources("nothing", "cdk")).toBeUndefined();
  });
});

describe("the CDK's names", () => {
  it.each([
    ["ModelName", "modelName"],
    ["VPCOnly", "vpcOnly"],
    ["MemorySizeInMB", "memorySizeInMb"],
    ["EnableSSMAccess", "enableSsmAccess"],
    ["S3OutputPath", "s3OutputPath"],
    ["AIWorkloadConfigName", "aiWorkloadConfigName"],
    ["KmsKeyId", "kmsKeyId"],
  ])("of %s is %s", (name, expected) => {
    expect(cdkName(name)).toBe(expected);
  });
});
