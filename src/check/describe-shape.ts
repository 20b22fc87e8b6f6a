import type { ListShape, MapShape, NumberShape, Pattern, Shape, StringShape, StructureShape } from "../model/shape.js";
import { count, listing, quote, quoteName } from "../text/wording.js";

const maxListed = 8;
const maxPattern = 80;

/** What a shape takes, as a noun phrase: `letters, digits and '-', 1 to 63 characters`, `"A", "B" or "C"`. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "string":
      return describeString(shape);
    case "number":
      return describeNumber(shape);
    case "boolean":
      return "true or false";
    case "list":
      return describeEntries("a list", shape);
    case "map":
      return describeEntries("an object", shape);
    case "structure":
      return describeStructure(shape);
    case "blob":
      return describeBytes(bounds(shape, (number) => count(number, "byte"), ""));
    case "timestamp":
      return "a date";
    case "document":
      return "any JSON value";
  }
}

function describeBytes(size: string): string {
  return size === "" ? "bytes" : size;
}

/** The values of an enum: all of a short one, some of a long one; `first` are named before the others. */
export function describeEnum(values: readonly string[], first: readonly string[] = []): string {
  if (values.length <= maxListed) return listing(values.map(quote), "or");
  const examples = first.length > 0 ? first : values.slice(0, 3);
  return `one of its ${String(values.length)} values, such as ${listing(examples.map(quote), "or")}`;
}

function describeString(shape: StringShape): string {
  if (shape.jsonValue) return "any JSON value";
  if (shape.enum !== undefined) return describeEnum(shape.enum);
  const characters = (before: string): string => bounds(shape, (number) => count(number, "character"), before);
  const { pattern } = shape;
  if (pattern === undefined || saysNothing(pattern)) return `a string${characters(" of ")}`;
  if (pattern.words === undefined) {
    const { source } = pattern;
    const shown = source.length > maxPattern ? `${source.slice(0, maxPattern)}…` : source;
    return `a string${characters(" of ")} that matches ${shown}`;
  }
  if (isWhole(pattern.words)) return pattern.words;
  // Whether there may be nothing, the length says.
  const words = shortened(pattern.words.replace(/; or nothing$/u, ""), shape.min ?? 0);
  return isOfCharacters(words) ? `${words}${characters(", ")}` : `a string${characters(" of ")}: ${words}`;
}

/** Whether a pattern takes any text. */
function saysNothing({ words }: Pattern): boolean {
  return words === "anything" || words === "any text";
}

/** Whether words need no length beside them: those of an ARN, and texts that are listed. */
function isWhole(words: string): boolean {
  return /^(?:the|an) ARN of [^;]*$/u.test(words) || /^(?:"[^"]*"(?:, | or |$))+$/u.test(words);
}

/** Whether words say of which characters a text is, and no more. */
function isOfCharacters(words: string): boolean {
  return !/, then |; or |^"|^any |^(?:one|\d+) or more times /u.test(words);
}

/** Words for a sentence: what characters there may be, but not how they begin and end, and not how many where the length says so. */
function shortened(words: string, min: number): string {
  if (!isOfCharacters(words)) return words;
  const counted = /^(\d+) or more (?:characters of )?/u.exec(words);
  const some = counted !== null && Number(counted[1]) <= min ? words.slice(counted[0].length) : words;
  return some.replace(/, (?:neither beginning|(?:not )?beginning|(?:not )?ending) .*$/u, "");
}

function describeNumber(shape: NumberShape): string {
  const whole = shape.type === "integer" || shape.type === "long";
  const before = shape.min !== undefined && shape.max !== undefined ? " from " : " of ";
  return `a ${whole ? "whole " : ""}number${between(shape.min, shape.max, String, before)}`;
}

function describeEntries(noun: string, shape: ListShape | MapShape): string {
  return `${noun}${bounds(shape, (number) => count(number, "entry"), " of ")}`;
}

function describeStructure(shape: StructureShape): string {
  const members = [...shape.members.values()];
  if (shape.union) {
    const names = members.map((member) => quoteName(member.name));
    return names.length === 1
      ? `an object with ${names[0] ?? ""}`
      : `an object with exactly one of ${shorten(names, "or")}`;
  }
  const required = members.filter((member) => member.required).map((member) => quoteName(member.name));
  return required.length === 0 ? "an object" : `an object with ${shorten(required, "and")}`;
}

function shorten(names: readonly string[], conjunction: "or" | "and"): string {
  return listing(names.slice(0, maxListed), conjunction, Math.max(0, names.length - maxListed));
}

/** ` of 1 to 63 characters`, ` of at least 1 entry`, ` of at most 5 bytes`, or nothing: at least none is no bound. */
function bounds(
  { min, max }: { readonly min: number | undefined; readonly max: number | undefined },
  unit: (number: number) => string,
  before: string,
): string {
  return between(min === 0 ? undefined : min, max, unit, before);
}

function between(
  least: number | undefined,
  max: number | undefined,
  unit: (number: number) => string,
  before: string,
): string {
  if (least !== undefined && max !== undefined) {
    return least === max ? `${before}${unit(max)}` : `${before}${String(least)} to ${unit(max)}`;
  }
  if (max !== undefined) return `${before}at most ${unit(max)}`;
  return least === undefined ? "" : `${before}at least ${unit(least)}`;
}
