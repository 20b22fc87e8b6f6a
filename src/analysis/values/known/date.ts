import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../../ancestors.js";
import { objectOf, textOf, unknown, type NodePart, type NodeValue } from "../node-value.js";
import { epochMilliseconds, rangedNumber, type NumberRange } from "../numbers.js";
import { exactText } from "../../../check/text-value.js";
import type { KnownCall, KnownMethod } from "./known-call.js";

type Node = TSESTree.Node;

/** A date in the eyes of its methods. */
export interface DateReceiver {
  /** It is the moment at which it was made, and nothing in the file changes dates. */
  readonly isNow: boolean;
}

/** Whether a value is `new Date()`, as it was made. */
export function isMoment(value: NodeValue): boolean {
  return (
    value.kind === "object" &&
    value.className === "Date" &&
    value.node.type === "NewExpression" &&
    value.node.arguments.length === 0
  );
}

const setter = /^set(?:UTC)?(?:FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds)$|^set(?:Time|Year)$/;

/** Whether a method may change a date. It goes by the name alone: a wrong guess only makes less known of dates. */
export function changesDates(method: string): boolean {
  return setter.test(method);
}

/** The methods of dates. */
export const dateMethods: ReadonlyMap<string, KnownMethod<DateReceiver>> = new Map<string, KnownMethod<DateReceiver>>([
  ["toISOString", ({ isNow }, { node }) => isoDate(isNow, node)],
  // Of a date that isn't valid it is `null`.
  ["toJSON", ({ isNow }, { node }) => (isNow ? isoDate(isNow, node) : unknown(node))],
  ...each(["getTime", "valueOf"], epochMilliseconds),
  ...each(["getFullYear", "getUTCFullYear"], { min: 2019, max: 2286, integer: true }),
  ...each(["getMonth", "getUTCMonth"], { min: 0, max: 11, integer: true }),
  ...each(["getDate", "getUTCDate"], { min: 1, max: 31, integer: true }),
  ...each(["getDay", "getUTCDay"], { min: 0, max: 6, integer: true }),
  ...each(["getHours", "getUTCHours"], { min: 0, max: 23, integer: true }),
  ...each(["getMinutes", "getUTCMinutes", "getSeconds", "getUTCSeconds"], { min: 0, max: 59, integer: true }),
  ...each(["getMilliseconds", "getUTCMilliseconds"], { min: 0, max: 999, integer: true }),
  ...[
    ...["toString", "toDateString", "toTimeString", "toUTCString"],
    ...["toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ].map((name): [string, KnownMethod<DateReceiver>] => [name, (_, { node }) => unknown(node, "string")]),
]);

/** Of a date that isn't now, any of these may be `NaN`, and the year may have any number of digits. */
function each(names: readonly string[], range: NumberRange): [string, KnownMethod<DateReceiver>][] {
  return names.map((name) => [
    name,
    ({ isNow }, { node }) => (isNow ? rangedNumber(range, node) : unknown(node, "number")),
  ]);
}

const digit: readonly [number, number] = [0x30, 0x39];

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, with a sign and six digits for years that don't have four. */
function isoDate(isNow: boolean, node: Node): NodeValue {
  const fixed = (length: number): NodePart => ({ known: false, min: length, max: length, alphabet: [digit] });
  const literal = (text: string): NodePart => ({ known: true, text, node, offset: 0 });
  const signs = [
    [0x2b, 0x2b],
    [0x2d, 0x2d],
  ] as const;
  const year: NodePart = isNow ? fixed(4) : { known: false, min: 4, max: 7, alphabet: [...signs, digit] };
  const parts = [year, literal("-")];
  for (const [length, after] of [
    [2, "-"],
    [2, "T"],
    [2, ":"],
    [2, ":"],
    [2, "."],
    [3, "Z"],
  ] as const) {
    parts.push(fixed(length), literal(after));
  }
  return textOf(parts, node);
}

/** What is the same in every time zone: a date, or a time that names its zone. */
const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/u;

/** `new Date(...)`: its time is known, unless it is kept somewhere and can be changed. */
export function date(call: KnownCall): NodeValue {
  const value = objectOf("Date", call.node);
  const argument = call.argument(0);
  if (parentOf(call.node)?.type !== "Property" || call.count !== 1 || argument === undefined) return value;
  const time =
    argument.kind === "scalar" && typeof argument.value === "number"
      ? argument.value
      : timeOf(exactText(argument) ?? "");
  return Number.isNaN(time) ? value : { ...value, time };
}

function timeOf(text: string): number {
  if (!instant.test(text)) return NaN;
  // Engines disagree about what the 31st of a shorter month is.
  const midnight = Date.parse(text.slice(0, 10));
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text.slice(0, 10));
  return exists ? Date.parse(text) : NaN;
}
