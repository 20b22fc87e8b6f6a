import type { StringShape } from "../../model/shape.js";
import { describeEnum } from "../describe-shape.js";
import { leavingOut } from "./leave-out.js";
import { siblingEnums } from "./sibling-enums.js";
import { longestCommonStart, nearest } from "../../text/spelling.js";
import { show, words } from "../shown.js";
import type { Spot } from "../spot.js";
import { readText, showText, type Text } from "../text-value.js";
import type { TextValue } from "../value.js";
import type { Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";
import { listing, quote } from "../../text/wording.js";

/** Reports a text that is, or can only be, none of an enum's values, unless the settings or the installed SDK know it. */
export function checkEnum<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  shape: StringShape,
  values: readonly string[],
  spot: Spot<Node>,
): void {
  const text = readText(value);
  if (fitsAny(text, values)) return;
  const allowed = findings.context.allow.enums.get(shape.name);
  if (allowed !== undefined && fitsAny(text, allowed)) return;
  const installed = findings.context.installedClient()?.enumValues(shape.name);
  if (installed !== undefined && fitsAny(text, installed)) return;
  reportEnum(findings, value, text, shape, [...new Set([...values, ...(installed ?? [])])], spot);
}

function reportEnum<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  text: Text<Node>,
  shape: StringShape,
  values: readonly string[],
  spot: Spot<Node>,
): void {
  const data = {
    subject: findings.name(spot),
    value: show(spot, quote(showText(text))),
    enum: words(shape.name),
    asked: findings.sourcesConsulted(),
  };
  const known = spot.sensitive ? undefined : text.known;
  const near = known === undefined ? [] : nearest(known, values);
  const offered = near.length > 0 || known === undefined ? near : akin(known, values);
  const suggestions = [
    ...offered.map((each): Suggestion<Node> => ({
      messageId: "suggestEnumValue",
      data: words({ value: quote(each) }),
      edits: [
        spot.step?.type === "key"
          ? { type: "rename-key", keyNode: value.node, name: each }
          : { type: "replace-value", node: value.node, value: each },
      ],
    })),
    ...(known === "" ? leavingOut(spot, "suggestNoEnumValue") : []),
  ];
  const place = whole(value.node);
  const similar = known === undefined ? [] : longestCommonStart(known, values);
  const use = words(near.length > 0 ? listing(near.map(quote), "or") : describeEnum(values, similar));
  const siblings = known === undefined ? [] : siblingEnums(findings.context.service, shape, known);
  if (siblings.length > 0) {
    const sibling = words(listing(siblings, "and"));
    findings.report(spot, "enum", "siblingEnumValue", place, { ...data, sibling, values: use }, suggestions);
  } else if (near.length > 0) {
    findings.report(spot, "enum", "misspelledEnumValue", place, { ...data, nearest: use }, suggestions);
  } else {
    findings.report(spot, "enum", "unknownEnumValue", place, { ...data, values: use }, suggestions);
  }
}

/** More values than that are no choice to offer. */
const maxOffered = 3;

/** What may be meant where nothing is spelled alike: the only longer value, or else each of a few. */
function akin(written: string, values: readonly string[]): readonly string[] {
  const longer = onlyLonger(written, values);
  return longer.length === 0 && written !== "" && values.length <= maxOffered ? values : longer;
}

/** The only value that a text is the beginning of: `Ascending` for `Asc`. */
function onlyLonger(written: string, values: readonly string[]): string[] {
  if (written.length < 3) return [];
  const longer = values.filter((value) => value.toLowerCase().startsWith(written.toLowerCase()));
  return longer.length === 1 ? longer : [];
}

/** Whether a text is, or may be, one of the values. */
export function fitsAny<Node>(
  text: Text<Node>,
  values: Iterable<string> & ({ has?(value: string): boolean } | readonly string[]),
): boolean {
  if (text.known !== undefined) {
    return Array.isArray(values) ? values.includes(text.known) : new Set(values).has(text.known);
  }
  for (const value of values) if (fits(text, value)) return true;
  return false;
}

/** Whether a partly known text can be that value: the set of places that the text read so far can end at. */
export function fits<Node>(text: Text<Node>, value: string): boolean {
  let ends = new Set([0]);
  for (const run of text.runs) {
    const next = new Set<number>();
    for (const end of ends) {
      if (run.known) {
        if (value.startsWith(run.text, end)) next.add(end + run.text.length);
        continue;
      }
      // Enum values have no astral characters, so code units are code points.
      for (let length = 0; length <= run.max && end + length <= value.length; length++) {
        if (length > 0 && !isIn(run.alphabet, value.charCodeAt(end + length - 1))) break;
        if (length >= run.min) next.add(end + length);
      }
    }
    ends = next;
  }
  return ends.has(value.length);
}

function isIn(alphabet: readonly (readonly [number, number])[] | undefined, codePoint: number): boolean {
  return alphabet === undefined || alphabet.some(([first, last]) => first <= codePoint && codePoint <= last);
}
