import type { ListItem, TextPart, Value } from "../../../src/check/value.js";
import { SentObject, SentRecord, uncopied } from "./sent.js";

/** Something that the analysis claims of a request and that a run has disproved. */
export interface Disagreement {
  readonly path: string;
  /** What is claimed, in words for whoever reads the report. */
  readonly claimed: string;
  readonly sent: string;
}

/** What the comparison of one request with all that was sent has come to. */
export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** Values that something was claimed of, and those of which nothing is known. */
  readonly known: number;
  readonly unknown: number;
}

type AnyValue = Value<unknown>;

/** Which branches of a choice were sent in some run. */
export type Taken = Map<AnyValue, Set<number>>;

/** Compares what is claimed of a request with what one run has sent; `taken` collects the branches that occur. */
export function compareSent(claim: AnyValue, sent: unknown, taken: Taken): Comparison {
  const disagreements: Disagreement[] = [];
  const counts = { known: 0, unknown: 0 };
  compareAt("", claim, sent, { disagreements, counts, taken });
  return { disagreements, ...counts };
}

interface State {
  readonly disagreements: Disagreement[];
  readonly counts: { known: number; unknown: number };
  readonly taken: Taken;
}

function compareAt(path: string, claim: AnyValue, sent: unknown, state: State): void {
  if (sent === uncopied) return;
  const isKnown = claim.kind !== "unknown" || claim.type !== undefined || claim.falsy === true;
  state.counts[isKnown ? "known" : "unknown"] += 1;
  const fail = (claimed: string): void => {
    state.disagreements.push({ path, claimed, sent: printSent(sent) });
  };
  switch (claim.kind) {
    case "record":
      if (!(sent instanceof SentRecord)) fail("record");
      else compareRecord(path, claim, sent, state);
      return;
    case "list":
      if (!Array.isArray(sent)) fail("list");
      else compareList(path, claim.items, sent, state);
      return;
    case "one-of":
      compareChoice(path, claim, sent, state);
      return;
    default:
      if (!agrees(claim, sent)) fail(describe(claim));
  }
}

function agrees(claim: AnyValue, sent: unknown): boolean {
  switch (claim.kind) {
    case "absent":
      return sent === undefined;
    case "scalar":
      return sent === claim.value || (Number.isNaN(sent) && Number.isNaN(claim.value));
    case "text":
      return typeof sent === "string" && patternOf(claim.parts).test(sent);
    case "object":
      return isInstance(claim.className, sent);
    case "unknown":
      return (claim.falsy !== true || !sent) && isOfType(claim.type, sent);
    default:
      return false;
  }
}

function isOfType(type: string | undefined, sent: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case "list":
      return Array.isArray(sent);
    case "record":
      return sent instanceof SentRecord;
    default:
      return typeof sent === type;
  }
}

/** Of an object of another class than the language's, only that it is an object. */
function isInstance(className: string, sent: unknown): boolean {
  if (sent instanceof SentRecord)
    return !/^(?:function|symbol|Date|Map|Set|RegExp|Promise|Uint8Array|Buffer)$/.test(className);
  if (!(sent instanceof SentObject)) return false;
  return sent.className === className || !/^(?:function|symbol|Date|Map|Set|RegExp|Promise)$/.test(className);
}

function compareRecord(path: string, claim: AnyValue & { kind: "record" }, sent: SentRecord, state: State): void {
  for (const [name, { value }] of claim.entries) compareAt(`${path}.${name}`, value, sent.members.get(name), state);
  if (claim.open) return;
  for (const [name, member] of sent.members) {
    if (!claim.entries.has(name)) {
      state.disagreements.push({ path: `${path}.${name}`, claimed: "no such member", sent: printSent(member) });
    }
  }
}

/** Known elements from the front, and from the back after the first run of elements whose number isn't known. */
function compareList(path: string, items: readonly ListItem<unknown>[], sent: readonly unknown[], state: State): void {
  const least = items.reduce((sum, item) => sum + (item.spread ? item.min : 1), 0);
  const most = items.reduce((sum, item) => sum + (item.spread ? item.max : 1), 0);
  if (sent.length < least || sent.length > most) {
    state.disagreements.push({ path, claimed: `${String(least)} to ${String(most)} elements`, sent: printSent(sent) });
    return;
  }
  const first = items.findIndex((item) => item.spread);
  const front = first === -1 ? items : items.slice(0, first);
  front.forEach(({ value }, index) => {
    compareAt(`${path}[${String(index)}]`, value, sent[index], state);
  });
  if (first === -1) return;
  const last = items.findLastIndex((item) => item.spread);
  const back = items.slice(last + 1);
  back.forEach(({ value }, index) => {
    const at = sent.length - back.length + index;
    compareAt(`${path}[${String(at)}]`, value, sent[at], state);
  });
  // Each element between them comes from one of the runs, or stands between two.
  const middle = items.slice(first, last + 1);
  sent.slice(front.length, sent.length - back.length).forEach((one, index) => {
    const fits = middle.some(({ value }) => matches(value, one, state.taken));
    if (!fits) {
      state.disagreements.push({
        path: `${path}[${String(front.length + index)}]`,
        claimed: "an element of a run",
        sent: printSent(one),
      });
    }
  });
}

function matches(claim: AnyValue, sent: unknown, taken: Taken): boolean {
  const trial: Taken = new Map();
  if (compareSent(claim, sent, trial).disagreements.length > 0) return false;
  for (const [choice, indexes] of trial) taken.set(choice, new Set([...(taken.get(choice) ?? []), ...indexes]));
  return true;
}

function compareChoice(path: string, claim: AnyValue & { kind: "one-of" }, sent: unknown, state: State): void {
  const taken = state.taken.get(claim) ?? new Set<number>();
  state.taken.set(claim, taken);
  const fitting = claim.branches.flatMap(({ value }, index) => (matches(value, sent, state.taken) ? [index] : []));
  for (const index of fitting) taken.add(index);
  if (fitting.length === 0) state.disagreements.push({ path, claimed: describe(claim), sent: printSent(sent) });
}

function patternOf(parts: readonly TextPart<unknown>[]): RegExp {
  const source = parts.map((part) => {
    if (part.known) return escape(part.text);
    const set =
      part.alphabet === undefined
        ? "[^]"
        : `[${part.alphabet.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("")}]`;
    return `${set}{${String(part.min)},${part.max === Infinity ? "" : String(part.max)}}`;
  });
  return new RegExp(`^(?:${source.join("")})$`, "u");
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

export function describe(claim: AnyValue): string {
  switch (claim.kind) {
    case "text":
      return JSON.stringify(claim.parts.map((part) => (part.known ? part.text : "${}")).join(""));
    case "scalar":
      return String(claim.value);
    case "object":
      return claim.className;
    case "record":
      return `{ ${[...claim.entries].map(([name, { value }]) => `${name}: ${describe(value)}`).join(", ")}${claim.open ? ", ..." : ""} }`;
    case "list":
      return `[${claim.items.map((item) => `${item.spread ? "..." : ""}${describe(item.value)}`).join(", ")}]`;
    case "one-of":
      return claim.branches.map(({ value }) => describe(value)).join(" | ");
    case "unknown":
      return `unknown ${claim.type ?? ""}${claim.falsy === true ? " falsy" : ""}`;
    case "absent":
      return "absent";
  }
}

export function printSent(sent: unknown): string {
  if (sent instanceof SentRecord)
    return `{ ${[...sent.members].map(([name, value]) => `${name}: ${printSent(value)}`).join(", ")} }`;
  if (sent instanceof SentObject) return sent.className;
  if (Array.isArray(sent)) return `[${sent.map(printSent).join(", ")}]`;
  return typeof sent === "string" ? JSON.stringify(sent) : String(sent);
}
