import { words } from "../../check/shown.js";
import { exactText } from "../../check/text-value.js";
import type { RecordValue, Value } from "../../check/value.js";
import type { Violation } from "../../check/violation.js";
import { isFilledInLater } from "../../model/pipeline-definition.js";
import { listing, quote } from "../../text/wording.js";

/** Of the values that there are, a message lists these. */
const maxNamed = 10;

/**
 * What is wrong between the members of a parameter: a default that isn't one of the values that it may have, or that
 * would have to be converted to its type. AWS states both, and not that nothing else is taken.
 */
export function checkParameter<Node>(parameter: RecordValue<Node>): Violation<Node>[] {
  const value = parameter.entries.get("DefaultValue")?.value;
  if (value === undefined) return [];
  return [...notAmongValues(value, parameter), ...otherType(value, parameter)];
}

function notAmongValues<Node>(value: Value<Node>, { entries }: RecordValue<Node>): Violation<Node>[] {
  const allowed = textsIn(entries.get("EnumValues")?.value);
  const actual = exactText(value);
  if (allowed === undefined || actual === undefined || isFilledInLater(actual) || allowed.includes(actual)) return [];
  const data = words({
    ...{ member: "DefaultValue", actual: quote(actual), target: "'EnumValues'" },
    known: listing(allowed.slice(0, maxNamed).map(quote), "and"),
    reason: "a parameter has one of the values that are listed",
  });
  return [
    { ...found(value), kind: "relation", messageId: allowed.length === 0 ? "refersToNothing" : "refersToNone", data },
  ];
}

function textsIn(value: Value<unknown> | undefined): readonly string[] | undefined {
  if (value?.kind !== "list") return undefined;
  const texts = value.items.map((item) => (item.spread ? undefined : exactText(item.value)));
  return texts.every((text) => text !== undefined && !isFilledInLater(text)) ? (texts as string[]) : undefined;
}

const expected: Readonly<Record<string, string>> = {
  String: "a string",
  Integer: "a whole number",
  Float: "a number",
  Boolean: "true or false",
};

/** A scalar that would become one of the parameter's type. */
function otherType<Node>(value: Value<Node>, { entries, open }: RecordValue<Node>): Violation<Node>[] {
  const written = entries.get("Type")?.value;
  const type = written === undefined ? (open ? undefined : "String") : exactText(written);
  const text = exactText(value);
  if (type === undefined || !Object.hasOwn(expected, type) || (text !== undefined && isFilledInLater(text))) return [];
  const right = rightValue(type, value, text);
  if (right === undefined) return [];
  const actual = text === undefined ? `the ${typeof right.from} ${String(right.from)}` : `the string ${quote(text)}`;
  return [
    {
      ...found(value),
      kind: "type",
      messageId: "wrongType",
      data: words({ subject: "'DefaultValue'", expected: expected[type] ?? "", actual }),
      suggestions: [
        {
          messageId: "suggestTypedValue",
          data: words({ value: JSON.stringify(right.to) }),
          edits: [{ type: "replace-value", node: value.node, value: right.to }],
        },
      ],
    },
  ];
}

interface Conversion {
  readonly from: unknown;
  readonly to: string | number | boolean;
}

/** What a scalar of another type would be in the parameter's; undefined where it is of that type, or becomes none of it. */
function rightValue(type: string, value: Value<unknown>, text: string | undefined): Conversion | undefined {
  if (type === "String") {
    const isScalar = value.kind === "scalar" && (typeof value.value === "number" || typeof value.value === "boolean");
    return isScalar ? { from: value.value, to: String(value.value) } : undefined;
  }
  if (text === undefined) return undefined;
  if (type === "Boolean") return /^(?:true|false)$/u.test(text) ? { from: text, to: text === "true" } : undefined;
  const pattern = type === "Integer" ? /^-?\d{1,15}$/u : /^-?\d{1,15}(?:\.\d{1,15})?$/u;
  return pattern.test(text) ? { from: text, to: Number(text) } : undefined;
}

function found<Node>(value: Value<Node>): Pick<Violation<Node>, "path" | "place" | "suggestions" | "confidence"> {
  return {
    path: ["DefaultValue"],
    place: { node: value.node, part: "whole" },
    suggestions: [],
    confidence: "medium",
  };
}
