import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ResourceExtract } from "./extract-resources.js";

/** A schema of CloudFormation's registry, as far as it is read here. */
export interface RegistrySchema {
  readonly typeName: string;
  readonly properties: Readonly<Record<string, StatedProperty>>;
  readonly definitions?: Readonly<Record<string, StatedProperty>>;
}

export interface StatedProperty {
  readonly $ref?: string;
  readonly pattern?: string;
  readonly items?: StatedProperty;
  readonly properties?: Readonly<Record<string, StatedProperty>>;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly StatedProperty[];
}

/** The schemas of SageMaker's resources in a folder with a file each, `aws-sagemaker-app.json`. */
export function readSchemas(folder: string): readonly RegistrySchema[] {
  const files = readdirSync(folder).filter((file) => /^aws-sagemaker-\w+\.json$/.test(file));
  if (files.length === 0) throw new Error(`${folder} has no schemas of SageMaker's resources.`);
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as RegistrySchema);
}

/** Strings of which a relation says as much, in better words: their patterns are left out. */
export const toldByRelations: ReadonlySet<string> = new Set([
  // cluster-update-schedule-grammar
  "AWS::SageMaker::Cluster.ScheduledUpdateConfig.ScheduleExpression",
  // schedule-offset-iso-duration
  "AWS::SageMaker::MonitoringSchedule.ScheduleConfig.DataAnalysisEndTime",
  "AWS::SageMaker::MonitoringSchedule.ScheduleConfig.DataAnalysisStartTime",
]);

/** Adds the schemas' patterns to the properties of strings and of lists of strings. */
export function addPatterns(
  types: ResourceExtract["types"],
  schemas: readonly RegistrySchema[],
): ResourceExtract["types"] {
  const all = new Map(schemas.flatMap((schema) => [...patternsOf(schema)]));
  return Object.fromEntries(
    Object.entries(types).map(([type, properties]) => [
      type,
      Object.fromEntries(
        Object.entries(properties).map(([name, row]) => {
          const pattern = all.get(`${type}.${name}`);
          return [name, { ...row, ...(pattern !== undefined && isOfStrings(row.type) && { pattern }) }];
        }),
      ),
    ]),
  );
}

/** By the property's type and name, `AWS::SageMaker::App.ResourceSpec.LifecycleConfigArn`. */
function* patternsOf({ typeName, properties, definitions = {} }: RegistrySchema): Iterable<[string, string]> {
  const holders: [string, StatedProperty["properties"]][] = [
    [typeName, properties],
    ...Object.entries(definitions).map(([name, definition]): [string, StatedProperty["properties"]] => [
      `${typeName}.${name}`,
      definition.properties,
    ]),
  ];
  for (const [holder, stated = {}] of holders) {
    for (const [name, property] of Object.entries(stated)) {
      const pattern = patternOf(property, definitions);
      const isTold = toldByRelations.has(`${holder}.${name}`);
      // An empty one, or nothing but `.*`, asks for nothing.
      if (pattern !== undefined && pattern !== "" && pattern !== ".*" && !isTold) yield [`${holder}.${name}`, pattern];
    }
  }
}

function patternOf(
  { $ref, pattern, items }: StatedProperty,
  definitions: Readonly<Record<string, StatedProperty>>,
): string | undefined {
  const name = $ref?.replace("#/definitions/", "") ?? "";
  const referred = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (referred !== undefined) return patternOf(referred, definitions);
  return pattern ?? (items && patternOf(items, definitions));
}

function isOfStrings(type: ResourceExtract["types"][string][string]["type"]): boolean {
  return type === "string" || (typeof type === "object" && "list" in type && isOfStrings(type.list));
}
