import type { Service } from "../../src/model/shape.js";
import { printPatterns } from "./print-patterns.js";
import type { SdkClient } from "./read-sdk.js";
import { relationRules, resourceRules } from "./relation-rules.js";
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
  return print(resources, new RowWriter(resources, (shape) => resourceRules(resources, shape), true), passes);
}

/** @param passes the type of values that aren't judged. */
function print(service: Service, writer: RowWriter, passes: string): string {
  const patterns = printPatterns(writer.patterns);
  return `// Written by tools/types from the table of ${service.id} (${service.provenance.sources.join(", ")}).
import type { LongerThan } from "../scalars.js";
import type { Ends, Has, Length, Pair, Starts } from "../text.js";

export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: ${passes};
}

${printInterface("Rows", printRows(writer.rows))}
${printInterface("Forbidden", patterns.forbidden)}
${printInterface("Programs", patterns.programs)}
${patterns.shared.join("\n")}

${printInterface("Patterns", patterns.words)}`;
}

function printRows(rows: ReadonlyMap<string, string>): string[] {
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${/^\w+$/u.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(row)};`);
}

/** Each method with the structure that it takes. */
function methodsOf(sdk: SdkClient, service: Service): string[] {
  return [...sdk.methods].flatMap(([method, operation]) => {
    const input = service.operations.get(operation)?.input.name;
    return input === undefined ? [] : [`${method}:${input}|`];
  });
}

function printInterface(name: string, lines: readonly string[]): string {
  return `interface ${name} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;
}
