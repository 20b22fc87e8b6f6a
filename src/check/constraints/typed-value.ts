import type { Shape } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import { show, words } from "../shown.js";
import type { Spot } from "../spot.js";
import { exactText } from "../text-value.js";
import type { SingleValue } from "../value.js";
import type { Edit, Suggestion } from "../violation.js";
import { quote } from "../../text/wording.js";

/** A JSON text in a request is code to look at; a longer one is data. */
const maxJson = 2000;

/** What a value of the wrong type says, in the type that is taken: suggested, where it is known. */
export function suggestTyped<Node>(
  value: SingleValue<Node>,
  shape: Shape,
  spot: Spot<Node>,
  dialect: Dialect,
): Suggestion<Node>[] {
  if (spot.sensitive) return [];
  const scalar = sameAsScalar(value, shape);
  if (scalar !== undefined) {
    const edit: Edit<Node> = { type: "replace-value", node: value.node, value: scalar };
    return [{ messageId: "suggestTypedValue", data: { value: show(spot, JSON.stringify(scalar)) }, edits: [edit] }];
  }
  const text = exactText(value);
  if (text === undefined) return [];
  if (shape.kind === "timestamp" && dialect === "sdk-v3" && isDate(text)) {
    const edit: Edit<Node> = { type: "write-date", node: value.node, text };
    return [{ messageId: "suggestDate", data: { value: show(spot, `new Date(${quote(text)})`) }, edits: [edit] }];
  }
  const held = wantedInJson(text, shape);
  if (held === undefined) return [];
  const edit: Edit<Node> = { type: "write-json", node: value.node, json: text };
  return [{ messageId: "suggestFromJson", data: words({ what: named[held] }), edits: [edit] }];
}

/** What a text holds, where it is JSON of what the shape takes: `a list written as JSON`. */
export function heldInJson(value: SingleValue<unknown>, shape: Shape): string | undefined {
  const text = exactText(value);
  const held = text === undefined ? undefined : wantedInJson(text, shape);
  return held && `${named[held]} written as JSON`;
}

const named = { list: "a list", record: "an object" } as const;

/** What a text holds as JSON, where the shape takes that. */
function wantedInJson(text: string, { kind }: Shape): "list" | "record" | undefined {
  const wanted = kind === "list" ? "list" : kind === "structure" || kind === "map" ? "record" : undefined;
  if (wanted === undefined || text.length > maxJson || !/^\s*[[{]/u.test(text)) return undefined;
  try {
    return Array.isArray(JSON.parse(text)) === (wanted === "list") ? wanted : undefined;
  } catch {
    return undefined;
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text));
}

/** A literal of the right type that says the same, where there is one. */
function sameAsScalar(value: SingleValue<unknown>, shape: Shape): string | number | boolean | undefined {
  switch (shape.kind) {
    case "boolean": {
      const text = exactText(value);
      return text !== undefined && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    }
    case "number":
      return asNumber(value);
    case "string":
      return asText(value, shape.enum);
    default:
      return undefined;
  }
}

function asNumber(value: SingleValue<unknown>): number | undefined {
  if (value.kind === "text") {
    const text = exactText(value);
    return text !== undefined && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) ? Number(text) : undefined;
  }
  if (value.kind !== "scalar" || typeof value.value !== "bigint") return undefined;
  const number = Number(value.value);
  return Number.isSafeInteger(number) ? number : undefined;
}

function asText(value: SingleValue<unknown>, values: readonly string[] | undefined): string | undefined {
  if (value.kind === "scalar" && value.value !== null) {
    const text = String(value.value);
    if (values === undefined || values.includes(text)) return text;
    return typeof value.value === "boolean" ? ofSameMeaning(value.value, values) : undefined;
  }
  // `{ MetricName: "F1" }` for "F1"
  if (value.kind !== "record" || value.open || value.entries.size !== 1) return undefined;
  const [entry] = value.entries.values();
  const text = entry && exactText(entry.value);
  return text !== undefined && (values === undefined || values.includes(text)) ? text : undefined;
}

const yes = /^(?:enabled?|true|on|yes)$/iu;
const no = /^(?:disabled?|false|off|no|none)$/iu;

/** The only value of an enum that means yes, or no. */
function ofSameMeaning(meant: boolean, values: readonly string[]): string | undefined {
  const [only, more] = values.filter((value) => (meant ? yes : no).test(value));
  return more === undefined ? only : undefined;
}
