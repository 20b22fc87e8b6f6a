import type { Facts, MemberFacts, ShapeFacts } from "./facts.js";
import type { RelationFacts } from "./relations.js";
import { documents } from "../text/addresses.js";
import { ruleOf } from "./rule-of-kind.js";

const shownEnumValues = 12;
const shownOperations = 8;

/** Writes facts for a person to read. */
export function writeFacts(facts: Facts): string {
  const { shape } = facts;
  const rows: [string, string][] = [
    ["service", `${facts.service} (${facts.packageName})`],
    ["type", article(facts)],
  ];
  if (facts.required !== undefined) rows.push(["required", writeRequired(facts)]);
  if (facts.deprecated !== undefined) rows.push(["deprecated", facts.deprecated || "yes"]);
  rows.push(...shapeRows(shape));
  if (shape.element) rows.push(...prefixed("each entry", shape.element));
  if (shape.key) rows.push(...prefixed("each key", shape.key));
  if (shape.value) rows.push(...prefixed("each value", shape.value));
  if (facts.usedBy) rows.push(["used by", shorten(facts.usedBy, shownOperations)]);

  const members = shape.members ?? shape.element?.members ?? shape.value?.members;
  return [
    facts.name,
    "",
    ...table(rows),
    ...(members && members.length > 0 ? ["", "  members (* required)", ...table(members.map(memberRow), "    ")] : []),
    ...(facts.relations.length > 0
      ? ["", "  relations", ...facts.relations.flatMap((relation) => writeRelation(relation))]
      : []),
    "",
    ...table([
      ["model date", facts.model.date],
      ["sources", facts.model.sources.join(", ")],
    ]),
    "",
  ].join("\n");
}

function article({ shape, operation, required }: Facts): string {
  if (operation !== undefined && required === undefined) return `an operation; its input is ${shape.name}`;
  return describeType(shape);
}

function describeType(shape: ShapeFacts): string {
  if (shape.element) return `${shape.name}, a list of ${shape.element.name} (${shape.element.type})`;
  if (shape.key && shape.value) return `${shape.name}, a map of ${shape.key.name} to ${shape.value.name}`;
  const kind = { integer: "an integer", union: "a union: exactly one member is set" }[shape.type] ?? `a ${shape.type}`;
  return `${shape.name}, ${kind}`;
}

function writeRequired({ required, idempotencyToken }: Facts): string {
  if (idempotencyToken === true) return "no: an idempotency token, which the SDK fills in";
  return required === true ? `yes${by(ruleOf("required"))}` : "no";
}

function shapeRows(shape: ShapeFacts): [string, string][] {
  const rows: [string, string][] = [];
  const { reportedBy: rules } = shape;
  const bounds = writeBounds(shape);
  if (bounds !== undefined) rows.push([shape.unit === "value" ? "range" : "length", `${bounds}${by(rules.bounds)}`]);
  if (shape.pattern !== undefined && !saysNothing(shape)) {
    const rule = by(rules.pattern);
    if (shape.words === undefined) rows.push(["pattern", `${shape.pattern}${rule}`]);
    else rows.push(["text", `${shape.words}${rule}`], ["", shape.pattern]);
  }
  if (shape.enum !== undefined) rows.push(["enum", `${shorten(shape.enum, shownEnumValues)}${by(rules.enum)}`]);
  if (shape.sensitive) rows.push(["sensitive", "yes: its value is never printed"]);
  return rows;
}

/** The rule that reports a fact. */
function by(rule: string | undefined): string {
  return rule === undefined ? "" : ` (${rule})`;
}

function prefixed(label: string, shape: ShapeFacts): [string, string][] {
  return shapeRows(shape).map(([name, text]) => [`${label}: ${name}`, text]);
}

const singular = { characters: "character", entries: "entry", bytes: "byte" } as const;

/** How long a string, how large a list, how great a number may be; undefined where anything goes. */
export function writeBounds({ min, max, unit }: ShapeFacts): string | undefined {
  const counted = unit === undefined || unit === "value" ? "" : ` ${(max ?? min) === 1 ? singular[unit] : unit}`;
  // A minimum of 0 says nothing about what is counted.
  const low = min === 0 && unit !== "value" ? undefined : min;
  if (low !== undefined && low === max) return `exactly ${max}${counted}`;
  if (low !== undefined && max !== undefined) return `${low} to ${max}${counted}`;
  if (max !== undefined) return `at most ${max}${counted}`;
  return low === undefined ? undefined : `at least ${low}${counted}`;
}

/** A member as a row of a table. */
export function memberRow({ name, required, deprecated, shape }: MemberFacts): [string, string] {
  const type = shape.element ? `list of ${shape.element.type}` : shape.type;
  const notes = [
    writeBounds(shape),
    shape.enum && shorten(shape.enum, 4),
    notedPattern(shape),
    deprecated === undefined ? undefined : "deprecated",
  ].filter((note) => note !== undefined);
  return [`${required ? "*" : " "} ${name}`, [type, ...notes].join("; ")];
}

/** A relation in two lines, or in full. */
export function writeRelation(facts: RelationFacts, length: "short" | "full" = "short"): string[] {
  const { id, rule, reason, sources, config, reportedBy, shape } = facts;
  if (length === "full") {
    return [
      `  states       ${rule}`,
      `  since        ${reason}`,
      `  stated for   ${shape}`,
      `  reported by  ${reportedBy.join(", ")}`,
      `  from config  ${config}`,
      `  sources      ${sources.join(", ")}`,
      `  page         ${documents}/relations.md#${id}`,
    ];
  }
  const certainty = { recommended: "", strict: ", config strict", none: ", in no config" }[config];
  return [`    ${rule}`, `      since ${reason} (${id}${certainty}; ${reportedBy.join(", ")}; ${sources.join(", ")})`];
}

function notedPattern(shape: ShapeFacts): string | undefined {
  if (shape.pattern === undefined || saysNothing(shape)) return undefined;
  return shape.words === undefined || shape.words.length > maxNoted ? "a pattern" : shape.words;
}

/** Longer words aren't for a row of a table. */
const maxNoted = 70;

/** Whether a shape's pattern takes any text. */
export function saysNothing({ words }: Pick<ShapeFacts, "words">): boolean {
  return words === "anything" || words === "any text";
}

function shorten(names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  if (rest <= 1) return names.join(", ");
  return `${names.slice(0, shown).join(", ")} and ${rest} more`;
}

export function table(rows: readonly (readonly [string, string])[], indent = "  "): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `${indent}${label.padEnd(width)}  ${text}`.trimEnd());
}
