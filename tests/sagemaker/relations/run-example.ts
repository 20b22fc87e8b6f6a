import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { locationOf } from "../../../src/report/location.js";
import { findRequestSites } from "../../../src/analysis/request-sites.js";
import type { CheckContext } from "../../../src/check/context.js";
import { messages } from "../../../src/check/messages.js";
import { checkRelations, type RecordScope } from "../../../src/check/relations/check-relations.js";
import type { Value } from "../../../src/check/value.js";
import type { Violation } from "../../../src/check/violation.js";
import { loadService } from "../../../src/model/registry.js";
import type { Shape } from "../../../src/model/shape.js";
import { withSourceCode } from "../../analysis/parse.js";

export interface Report {
  readonly relation: string;
  readonly message: string;
  /** Offsets in the literal's text without marks; `holder` for a report on what holds it. */
  readonly at: readonly [number, number] | "holder";
}

const prefix = 'import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew CreateTrainingJobCommand(';

/** The literal without its marks, and where they stand, in source order. */
export function readMarks(marked: string): { readonly text: string; readonly expected: Report["at"][] } {
  const expected: Report["at"][] = [];
  const start = marked.trimStart();
  const onHolder = start.startsWith("«»");
  if (onHolder) expected.push("holder");
  const rest = onHolder ? start.slice(2) : start;
  let text = "";
  let open: number | undefined;
  for (const character of rest) {
    if (character === "«") open = text.length;
    else if (character === "»") {
      if (open === undefined) throw new Error(`» without « in ${marked}`);
      expected.push([open, text.length]);
      open = undefined;
    } else text += character;
  }
  if (open !== undefined) throw new Error(`« without » in ${marked}`);
  return { text, expected };
}

/** What the relations say of a literal of a shape, in source order. */
export function reportsOn(text: string, shapeName: string, serviceId = "sagemaker"): Report[] {
  const service = loadService(serviceId);
  const shape = service?.shape(shapeName);
  if (service === undefined || shape === undefined) throw new Error(`no shape ${shapeName} in ${serviceId}`);
  const reports: Report[] = [];
  withSourceCode(`${prefix}${text});`, (sourceCode) => {
    const [site] = findRequestSites(sourceCode);
    if (site === undefined) throw new Error(`no request site in ${text}`);
    const context: CheckContext<TSESTree.Node> = {
      service,
      operation: undefined,
      dialect: "sdk-v3",
      anchor: site.anchor,
      installedClient: () => undefined,
      allow: { enums: new Map(), members: new Map() },
      clientRegion: undefined,
    };
    const violations: Violation<TSESTree.Node>[] = [];
    walk(site.value, shape, { path: [], holder: { node: site.anchor, part: "whole" } }, context, violations);
    if (!isSourceCode(sourceCode)) throw new Error("not ESLint's source code");
    for (const violation of violations) {
      const { start, end } = locationOf(violation.place, sourceCode);
      const from = sourceCode.getIndexFromLoc(start) - prefix.length;
      reports.push({
        relation: violation.relation ?? "",
        message: render(violation),
        at: from < 0 ? "holder" : [from, sourceCode.getIndexFromLoc(end) - prefix.length],
      });
    }
  });
  return reports.sort((a, b) => position(a) - position(b));
}

/** ESLint's own type and typescript-eslint's differ in name only. */
function isSourceCode(sourceCode: object): sourceCode is SourceCode {
  return "getIndexFromLoc" in sourceCode;
}

function position({ at }: Report): number {
  return at === "holder" ? -1 : at[0];
}

function render({ kind, messageId, data }: Violation<unknown>): string {
  const templates: Readonly<Record<string, string>> = messages[kind];
  const template = templates[messageId];
  if (template === undefined) throw new Error(`no message ${messageId} of kind ${kind}`);
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message ${messageId} lacks ${name}`);
    return value;
  });
}

/** Visits every record beside its shape, as `check` does. */
function walk(
  value: Value<TSESTree.Node>,
  shape: Shape,
  scope: RecordScope<TSESTree.Node>,
  context: CheckContext<TSESTree.Node>,
  violations: Violation<TSESTree.Node>[],
): void {
  if (value.kind === "one-of") {
    for (const branch of value.branches) walk(branch.value, shape, scope, context, violations);
  } else if (value.kind === "list" && shape.kind === "list") {
    for (const [index, item] of value.items.entries()) {
      const holder = { node: item.value.node, part: "first-token" } as const;
      walk(item.value, shape.element, { path: [...scope.path, index], holder }, context, violations);
    }
  } else if (value.kind === "record" && shape.kind === "structure") {
    violations.push(...checkRelations(value, shape, scope, context));
    for (const [name, entry] of value.entries) {
      const member = shape.members.get(name);
      const holder = { node: entry.keyNode, part: "whole" } as const;
      if (member !== undefined) {
        walk(entry.value, member.shape, { path: [...scope.path, name], holder }, context, violations);
      } else {
        throw new Error(`${shape.name} has no member ${name}`);
      }
    }
  } else if (value.kind === "record" && shape.kind === "map") {
    for (const [name, entry] of value.entries) {
      const holder = { node: entry.keyNode, part: "whole" } as const;
      walk(entry.value, shape.value, { path: [...scope.path, name], holder }, context, violations);
    }
  }
}
