import type { Service } from "../../src/model/shape.js";
import { prefixOf } from "./print-cdk.js";
import { printPatterns } from "./print-patterns.js";
import type { SdkClient } from "./read-sdk.js";
import { printTextTable } from "./print-text.js";
import { relationRules, resourceRules, withoutRequests } from "./relation-rules.js";
import { RowWriter } from "./rows.js";

/** A service's tables as declarations. */
export function printTables(service: Service, sdk: SdkClient): string {
  const relations = relationRules(service.id);
  return `${print(service, new RowWriter(service, ({ name }) => relations.get(name) ?? ""), "never")}
/** The structure that a method of the client takes. */
export type Methods = ${JSON.stringify(`|${methodsOf(sdk, service).join("")}`)};
`;
}

/** The tables of CloudFormation's resources, spelled as the CDK spells them. */
export function printResourceTables(resources: Service): string {
  // What CloudFormation puts in later, and what the CDK does.
  const passes = "`${string}{{resolve:${string}` | { resolve: (context: any) => any; creationStack: string[] }";
  const prefix = prefixOf(resources);
  const classes = [...resources.operations.keys()].map((name) => JSON.stringify(`Cfn${name.slice(prefix.length)}`));
  const writer = new RowWriter(resources, (shape) => resourceRules(resources, shape), true);
  for (const name of resources.operations.keys()) {
    const row = writer.rows.get(name) ?? "";
    const made = withoutRequests(row);
    if (made !== row) writer.rows.set(`${name}+`, made);
  }
  return `${print(resources, writer, passes)}
/** The classes of the resources. */
export type Classes = ${classes.join(" | ")};
`;
}

/** @param passes the type of values that aren't judged. */
function print(service: Service, writer: RowWriter, passes: string): string {
  const { forbidden, programs, words } = printPatterns(writer.patterns);
  const rows = [...writer.rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return `// Written by tools/types from the table of ${service.id} (${service.provenance.sources.join(", ")}).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: ${passes};
}

${printTextTable("Rows", rows)}
${printTextTable("Forbidden", forbidden)}
${printTextTable("Programs", programs)}
${printTextTable("Patterns", words)}`;
}

/** Each method with the structure that it takes. */
function methodsOf(sdk: SdkClient, service: Service): string[] {
  return [...sdk.methods].flatMap(([method, operation]) => {
    const input = service.operations.get(operation)?.input.name;
    return input === undefined ? [] : [`${method}:${input}|`];
  });
}
