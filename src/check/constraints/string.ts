import type { Pattern, StringShape } from "../../model/shape.js";
import { describeCharacter, describeCharacters } from "../strings/characters.js";
import { reportArn } from "./arn.js";
import { checkEnum } from "./enum.js";
import { reportFillIn } from "./fill-in.js";
import { leavingOut } from "./leave-out.js";
import { arnFormOf } from "../strings/arn-form.js";
import { describeExpected } from "../strings/expected.js";
import { suggestLegalText, suggestScheme, suggestTrimmedText } from "../strings/legal-text.js";
import { endings, matchText, type MatchResult } from "../strings/match.js";
import { show, words, type MessageData } from "../shown.js";
import type { Spot } from "../spot.js";
import { locate, readText, showText, type Text } from "../text-value.js";
import type { TextValue } from "../value.js";
import type { Edit, Place, Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";
import { count, quote, quoteAt } from "../../text/wording.js";

/** Reports a string that can't be an enum's value, can't match its pattern, or is too long or too short. */
export function checkText<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  shape: StringShape,
  spot: Spot<Node>,
): void {
  if (shape.enum !== undefined) {
    checkEnum(findings, value, shape, shape.enum, spot);
    return;
  }
  const text = readText(value);
  const fault = findLengthFault(text, shape);
  const result = shape.pattern === undefined ? undefined : matchText(text, shape.pattern.automaton);
  // A string too short for its illegal characters is something else altogether: the characters, or an ARN's parts, say
  // so better.
  const isArn = text.known?.startsWith("arn:") === true && arnFormOf(shape.pattern?.source ?? "") !== undefined;
  const saysBetter = result?.verdict === "illegal" || (isArn && result?.verdict === "incomplete");
  if (fault !== undefined && !(fault.kind === "short" && saysBetter)) {
    reportLength(findings, value, text, fault, spot);
    // Where the pattern only says again that the text is too long or too short: one mistake, one message.
    if (result?.verdict !== "illegal" || result.allowed.length === 0 || result.index >= fault.limit) return;
    // A character that was legal before is one too many.
    if (fault.kind === "long" && [...(text.known ?? "")].slice(0, result.index).includes(result.character)) return;
  }
  // What is too long is left to what is said of the character, which says that, too.
  if (result !== undefined) reportMismatch(findings, value, text, shape, result, spot, fault);
}

interface LengthFault {
  readonly kind: "long" | "short";
  readonly limit: number;
  /** Code points: at least so many where it is too long, at most where it is too short. */
  readonly actual: number;
}

function findLengthFault<Node>(text: Text<Node>, shape: StringShape): LengthFault | undefined {
  const least = text.min - (text.ragged ? text.runs.length : 0);
  if (shape.max !== undefined && least > shape.max) return { kind: "long", limit: shape.max, actual: least };
  if (shape.min !== undefined && text.max < shape.min) return { kind: "short", limit: shape.min, actual: text.max };
  return undefined;
}

function reportLength<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  text: Text<Node>,
  { kind, limit, actual }: LengthFault,
  spot: Spot<Node>,
): void {
  const exact = text.known !== undefined || text.min === text.max;
  const about = exact ? "" : kind === "long" ? "at least " : "at most ";
  const said = words({ limit: count(limit, "character"), actual: `${about}${String(actual)}` });
  const data = { subject: findings.name(spot), ...said };
  const leave = text.known === "" ? leavingOut(spot, "suggestNoText") : [];
  const messageId = kind === "long" ? "tooLong" : leave.length > 0 ? "noText" : "tooShort";
  findings.report(spot, "length", messageId, whole(value.node), data, leave);
}

function reportMismatch<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  text: Text<Node>,
  shape: StringShape,
  result: MatchResult<Node>,
  spot: Spot<Node>,
  fault: LengthFault | undefined,
): void {
  if (result.verdict === "possible" || shape.pattern === undefined) return;
  if (reportFillIn(findings, value, result, spot) || reportArn(findings, value, shape.pattern, spot)) return;
  const subject = findings.name(spot);
  const index = result.verdict === "illegal" ? result.index : 0;
  const quoted = text.known === undefined ? quote(showText(text)) : quoteAt(text.known, index);
  const common = { subject, value: show(spot, quoted) };
  const { automaton } = shape.pattern;
  const place = whole(value.node);
  const keyNode = spot.step?.type === "key" ? value.node : undefined;
  switch (result.verdict) {
    case "illegal":
      reportIllegal(findings, text, shape, shape.pattern, result, spot, common, value.node, fault);
      break;
    case "illegal-part": {
      const pattern = words(shape.pattern.words ?? `what matches ${shape.pattern.source}`);
      findings.report(spot, "pattern", "unexpectedPart", place, { ...common, pattern });
      break;
    }
    case "incomplete": {
      const allowed = words(describeExpected(automaton, result.states, result.allowed));
      const suggestions = suggestTrimmedText(text, shape, spot, keyNode);
      const [edit] = suggestions[0]?.edits ?? [];
      if (edit?.type === "replace-text") {
        reportEnd(findings, text, shape.pattern, edit, spot, common, suggestions);
        return;
      }
      const leave = text.known === "" ? leavingOut(spot, "suggestNoEmptyText") : [];
      const emptyId = leave.length > 0 ? "emptyOptionalText" : "emptyText";
      const messageId = text.known === "" ? emptyId : "incompleteText";
      findings.report(spot, "pattern", messageId, place, { ...common, allowed }, [...leave, ...suggestions]);
    }
  }
}

/** Separators that a text can't end with: reported on them. */
function reportEnd<Node>(
  findings: Findings<Node>,
  text: Text<Node>,
  { automaton }: Pattern,
  surplus: Extract<Edit<Node>, { type: "replace-text" }>,
  spot: Spot<Node>,
  common: MessageData,
  suggestions: readonly Suggestion<Node>[],
): void {
  const last = text.runs.at(-1);
  const character = show(spot, describeCharacter(last?.known === true ? last.text.slice(-1) : ""));
  const allowed = words(describeCharacters(endings(automaton)));
  findings.report(spot, "pattern", "illegalEnd", within(surplus, spot), { ...common, character, allowed }, suggestions);
}

/** A character that can't stand where it does: reported on the character, or on the template that it begins. */
function reportIllegal<Node>(
  findings: Findings<Node>,
  text: Text<Node>,
  shape: StringShape,
  pattern: Pattern,
  result: Extract<MatchResult<Node>, { verdict: "illegal" }>,
  spot: Spot<Node>,
  common: MessageData,
  node: Node,
  fault: LengthFault | undefined,
): void {
  const lost = spot.sensitive || result.character !== "$" ? undefined : lostTemplate(findings, text, result.index);
  if (lost !== undefined) {
    const edits: Edit<Node>[] = [{ type: "make-template", node: lost.at.node }];
    const data = { ...common, template: show(spot, lost.template) };
    const suggestions = [{ messageId: "suggestTemplate", data: {}, edits }];
    findings.report(spot, "pattern", "lostTemplate", within(lost.at, spot), data, suggestions);
    return;
  }
  const allowed = describeExpected(pattern.automaton, result.states, result.allowed);
  const data = {
    ...common,
    ...words({ allowed, length: count(result.index, "character") }),
    character: show(spot, describeCharacter(result.character), "this character"),
  };
  const keyNode = spot.step?.type === "key" ? node : undefined;
  const scheme = result.index === 0 ? suggestScheme(text, shape, spot) : [];
  const suggestions = scheme.length > 0 ? scheme : suggestLegalText(text, shape, spot, keyNode);
  const isTooLong = fault?.kind === "long" && text.known !== undefined && allowed !== "";
  if (isTooLong) {
    const said = words({ limit: count(fault.limit, "character"), actual: String(fault.actual) });
    const longData = { ...data, ...said };
    findings.report(spot, "pattern", "illegalCharacterTooLong", within(result.at, spot), longData, suggestions);
    return;
  }
  const messageId = allowed === "" ? "unexpectedCharacter" : "illegalCharacter";
  findings.report(spot, "pattern", messageId, within(result.at, spot), data, suggestions);
}

/** The `${...}` that a string has as text from some code point on: in quotes it is one, and was meant as a template. */
function lostTemplate<Node>(
  findings: Findings<Node>,
  { known, runs }: Text<Node>,
  index: number,
): { readonly template: string; readonly at: NonNullable<ReturnType<typeof locate<Node>>> } | undefined {
  const { dialect } = findings.context;
  const [run] = runs;
  if (known === undefined || run?.known !== true) return undefined;
  if (dialect !== "sdk-v3" && dialect !== "sdk-v2" && dialect !== "partial") return undefined;
  const start = [...known].slice(0, index).join("").length;
  const template = /^\$\{[^{}]+\}/u.exec(known.slice(start))?.[0];
  const at = template === undefined ? undefined : locate(run, start, template.length);
  // What stands in two literals was meant as none.
  if (template === undefined || at === undefined || at.end - at.start !== template.length) return undefined;
  return { template, at };
}

/** Keys are marked whole: they need not be string literals. */
function within<Node>(
  at: { readonly node: Node; readonly start: number; readonly end: number },
  spot: Spot<Node>,
): Place<Node> {
  if (spot.step?.type === "key") return whole(at.node);
  return { node: at.node, part: "whole", within: { start: at.start, end: at.end } };
}
