import type { Operation, Service, Shape, StructureShape } from "../../src/model/shape.js";

const operations = ["CreateTrainingJob", "DescribeEndpoint", "DescribeTrainingJob", "ListTags", "CreateAIBenchmarkJob"];

/** A stand-in for the generated table: a few operations, inputs without members. */
export function fakeService(id: string): Service | undefined {
  if (id !== "sagemaker") return undefined;
  const all = new Map<string, Operation>(
    operations.map((name) => [name, { name, input: structure(`${name}Request`) }]),
  );
  const shapes = new Map<string, Shape>([...all.values()].map(({ input }) => [input.name, input]));
  return {
    id,
    serviceId: "SageMaker",
    packageName: "@aws-sdk/client-sagemaker",
    provenance: { date: "2026-01-01", sources: [] },
    operations: all,
    shape: (name) => shapes.get(name),
  };
}

function structure(name: string): StructureShape {
  return { kind: "structure", name, sensitive: false, union: false, members: new Map() };
}
