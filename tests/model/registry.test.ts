import { describe, expect, it } from "vitest";
import { boundsOf, isBounded } from "../../src/model/bounds.js";
import {
  loadConstructs,
  loadPipelines,
  loadResources,
  loadService,
  resourceNamed,
  resourceOfType,
} from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Service, Shape } from "../../src/model/shape.js";

function load(id: string): Service {
  const service = loadService(id);
  if (service === undefined) throw new Error(`no table of ${id}`);
  return service;
}

/** Every shape that the inputs reach, by walking the shapes themselves. */
function walk(service: Service): ReadonlySet<Shape> {
  const seen = new Set<Shape>();
  const pending: Shape[] = [...service.operations.values()].map((operation) => operation.input);
  for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    if (shape.kind === "structure") pending.push(...[...shape.members.values()].map((member) => member.shape));
    if (shape.kind === "list") pending.push(shape.element);
    if (shape.kind === "map") pending.push(shape.key, shape.value);
  }
  return seen;
}

describe("the tables", () => {
  it("hold every operation of both sources", () => {
    const counts = Object.fromEntries(services.map(({ id }) => [id, load(id).operations.size]));
    // botocore has 403 and 42; the npm clients add AttachClusterNodeNetworkInterface and UpdateRecord.
    expect(counts).toEqual({
      sagemaker: 404,
      "sagemaker-runtime": 3,
      "sagemaker-featurestore-runtime": 7,
      "sagemaker-metrics": 2,
      "sagemaker-geospatial": 19,
      "sagemaker-edge": 3,
      "sagemaker-a2i-runtime": 5,
      sagemakerjobruntime: 4,
    });
  });

  it.each(services.map(({ id }) => id))("resolve every reference of %s, recursive ones included", (id) => {
    const service = load(id);
    const shapes = walk(service);
    expect(shapes.size).toBeGreaterThan(10);
    // A member that takes JSON has a shape of its own beside the one in the table.
    for (const shape of shapes) {
      if (shape.kind === "string" && shape.jsonValue) continue;
      expect(service.shape(shape.name)).toBe(shape);
    }
  });

  it("reads AlgorithmSpecification as the API reference states it", () => {
    const shape = load("sagemaker").shape("AlgorithmSpecification");
    if (shape?.kind !== "structure") throw new Error("no structure");
    expect([...shape.members.keys()]).toEqual([
      "TrainingImage",
      "AlgorithmName",
      "TrainingInputMode",
      "MetricDefinitions",
      "EnableSageMakerMetricsTimeSeries",
      "ContainerEntrypoint",
      "ContainerArguments",
      "TrainingImageConfig",
    ]);
    expect([...shape.members.values()].filter((member) => member.required).map((member) => member.name)).toEqual([
      "TrainingInputMode",
    ]);
    expect(shape.members.get("AlgorithmName")?.shape).toMatchObject({ kind: "string", min: 1, max: 170 });
    expect(shape.members.get("TrainingImage")?.shape).toMatchObject({ kind: "string", max: 255 });
    expect(shape.members.get("TrainingInputMode")?.shape).toMatchObject({ enum: ["Pipe", "File", "FastFile"] });
    expect(shape.members.get("MetricDefinitions")?.shape).toMatchObject({ kind: "list", min: 0, max: 40 });
  });

  it("never requires an idempotency token", () => {
    const tokens = services.flatMap(({ id }) =>
      [...walk(load(id))].flatMap((shape) =>
        shape.kind === "structure" ? [...shape.members.values()].filter((member) => member.idempotencyToken) : [],
      ),
    );
    expect(tokens.length).toBeGreaterThanOrEqual(6);
    expect(tokens.filter((member) => member.required)).toEqual([]);
  });

  it("marks the member that takes JSON, and only it", () => {
    const service = load("sagemaker");
    const shape = service.shape("HumanLoopActivationConditionsConfig");
    if (shape?.kind !== "structure") throw new Error("no structure");
    const member = shape.members.get("HumanLoopActivationConditions");
    expect(member?.shape).toMatchObject({ kind: "string", jsonValue: true });
    expect(service.shape(member?.shape.name ?? "")).toMatchObject({ jsonValue: false });
  });

  it("has no table of a service that isn't listed, and leads nowhere else", () => {
    expect(loadService("s3")).toBeUndefined();
    expect(loadService("../../package")).toBeUndefined();
    expect(load("sagemaker").shape("constructor")).toBeUndefined();
    expect(loadService("sagemaker")).toBe(loadService("sagemaker"));
  });
});

describe("what is made of the tables besides", () => {
  it("is made once", () => {
    expect(loadConstructs()).toBe(loadConstructs());
    expect(loadPipelines()).toBe(loadPipelines());
    expect(loadResources("sagemaker", "cdk")).toBe(loadResources("sagemaker", "cdk"));
    expect(loadResources("sagemaker", "cdk")).not.toBe(loadResources("sagemaker", "cloudformation"));
  });

  it("has resources by their type, and by their name alone", () => {
    const model = resourceOfType("AWS::SageMaker::Model");
    expect(model?.service).toBe("sagemaker");
    expect(model?.operation).toBe(
      loadResources("sagemaker", "cloudformation")?.operations.get("AWS::SageMaker::Model"),
    );
    expect(resourceOfType("AWS::SageMaker::Nothing")).toBeUndefined();
    expect(resourceOfType("Model")).toBeUndefined();
    expect(resourceNamed("sagemaker", "Model", "cdk")?.name).toBe("AWS::SageMaker::Model");
    expect(resourceNamed("sagemaker", "Model", "cdk")?.input.members.has("modelName")).toBe(true);
    // Other resources' names end with it.
    expect(resourceNamed("sagemaker", "Package", "cdk")).toBeUndefined();
    expect(resourceNamed("sagemaker-edge", "Model", "cdk")).toBeUndefined();
  });
});

describe("the bounds of a shape", () => {
  it.each([
    ["ModelName", { min: 0, max: 63 }, true],
    ["InitialTaskCount", { min: 1, max: undefined }, true],
    ["MetricDefinitionList", { min: 0, max: 40 }, true],
    ["TrainingInputMode", { min: undefined, max: undefined }, false],
    ["AlgorithmSpecification", { min: undefined, max: undefined }, false],
    ["Timestamp", { min: undefined, max: undefined }, false],
  ])("of %s are %j", (name, bounds, are) => {
    const shape = load("sagemaker").shape(name);
    if (shape === undefined) throw new Error(`no ${name}`);
    expect(boundsOf(shape)).toMatchObject(bounds);
    expect(isBounded(shape)).toBe(are);
  });

  it("may be the most alone", () => {
    expect(isBounded({ kind: "number", name: "A", sensitive: false, type: "long", min: undefined, max: 1 })).toBe(true);
  });
});
