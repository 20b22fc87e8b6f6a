import type { StringShape } from "../../model/shape.js";
import { matchText, StateWalk } from "./match.js";
import type { Spot } from "../spot.js";
import { codePointCount, locate, showText, type KnownRun, type Text } from "../text-value.js";
import type { UnknownText } from "../value.js";
import { show } from "../shown.js";
import type { Edit, Suggestion } from "../violation.js";
import { quote } from "../../text/wording.js";

const maxLength = 2000;
const maxEdits = 20;
/** `<your-role>`, `{account}`, `${name}` in a string that is no template. */
const placeholder = /<[^<>]*>|\{[^{}]*\}/u;

/**
 * The same text with its illegal characters replaced (by the other case, a hyphen or an underscore) or removed, where that then
 * matches wholly and keeps to the shape's length; nothing otherwise.
 *
 * Nothing is offered for a sensitive text.
 *
 * @param keyNode the key that the text is written as, where it is one.
 */
export function suggestLegalText<Node>(
  text: Text<Node>,
  shape: StringShape,
  spot: Spot<Node>,
  keyNode: Node | undefined,
): Suggestion<Node>[] {
  if (spot.sensitive || shape.pattern === undefined || text.min > maxLength) return [];
  // What is to be filled in has no legal form.
  if (text.runs.some((run) => run.known && placeholder.test(run.text))) return [];
  // From the last edit backwards, a hyphen that leaves the text incomplete is left out.
  for (let removed = 0; removed <= 3; removed++) {
    const replaced = replace(text, new StateWalk(shape.pattern.automaton), removed);
    if (replaced === undefined) return [];
    if (!replaced.complete) continue;
    const runs = replaced.runs;
    const min = runs.reduce((sum, run) => sum + (run.known ? codePointCount(run.text) : run.min), 0);
    const max = runs.reduce((sum, run) => sum + (run.known ? codePointCount(run.text) : run.max), 0);
    if (min > (shape.max ?? Infinity) || max < (shape.min ?? 0)) return [];
    const known = runs.every((run) => run.known) ? runs.map((run) => run.text).join("") : undefined;
    const edits = keyNode === undefined || known === undefined ? replaced.edits : renameKey(keyNode, known);
    const value = show(spot, quote(showText({ ...text, runs, known })));
    return [{ messageId: "suggestLegalText", data: { value }, edits }];
  }
  return [];
}

/** What a location begins with; which of them a pattern wants, it says itself. */
const schemes = ["s3://", "https://"];

/**
 * The same text behind the scheme that it lacks, where the pattern takes it so, and takes one scheme only; of several,
 * a location in S3 is meant by what has a bucket and a key.
 */
export function suggestScheme<Node>(text: Text<Node>, shape: StringShape, spot: Spot<Node>): Suggestion<Node>[] {
  const { known, runs } = text;
  const [run] = runs;
  if (spot.sensitive || spot.step?.type === "key" || shape.pattern === undefined) return [];
  if (known === undefined || run?.known !== true || !/^[a-z0-9][a-z0-9.-]{2,62}\/?/u.test(known) || known.includes(":"))
    return [];
  const { automaton } = shape.pattern;
  const [scheme] = schemes.filter((each) => {
    const prefixed = { ...run, text: each + run.text };
    return matchText({ ...text, known: each + known, runs: [prefixed] }, automaton).verdict === "possible";
  });
  const place = locate(run, 0, 1);
  if (scheme === undefined || place === undefined || text.max + scheme.length > (shape.max ?? Infinity)) return [];
  const edit: Edit<Node> = {
    type: "replace-text",
    node: place.node,
    start: place.start,
    end: place.start,
    text: scheme,
  };
  return [{ messageId: "suggestLegalText", data: { value: show(spot, quote(scheme + known)) }, edits: [edit] }];
}

/** Separators at the end of a name: what may not end it has been left over there. */
const trailingSeparators = /[-_./:\s]{1,3}$/u;

/**
 * The same text without the separators that it ends with, where the pattern allows them inside only and the rest
 * matches; nothing otherwise.
 */
export function suggestTrimmedText<Node>(
  text: Text<Node>,
  shape: StringShape,
  spot: Spot<Node>,
  keyNode: Node | undefined,
): Suggestion<Node>[] {
  const last = text.runs.at(-1);
  if (spot.sensitive || shape.pattern === undefined || last?.known !== true) return [];
  const surplus = trailingSeparators.exec(last.text)?.[0].length ?? 0;
  const place = surplus === 0 ? undefined : locate(last, last.text.length - surplus, surplus);
  // What is left over may stand in two nodes, of which one edit would reach the first only.
  if (place === undefined || place.end - place.start !== surplus) return [];
  const known = text.known?.slice(0, -surplus);
  const trimmed = {
    ...text,
    runs: [...text.runs.slice(0, -1), { ...last, text: last.text.slice(0, -surplus) }],
    known,
  };
  const fits = matchText(trimmed, shape.pattern.automaton).verdict === "possible";
  if (!fits || known === "" || text.max - surplus < (shape.min ?? 0)) return [];
  const edits: Edit<Node>[] =
    keyNode === undefined || known === undefined
      ? [{ type: "replace-text", ...place, text: "" }]
      : renameKey(keyNode, known);
  return [{ messageId: "suggestLegalText", data: { value: show(spot, quote(showText(trimmed))) }, edits }];
}

function renameKey<Node>(keyNode: Node, name: string): Edit<Node>[] {
  return [{ type: "rename-key", keyNode, name }];
}

interface Replaced<Node> {
  readonly complete: boolean;
  readonly runs: (KnownRun<Node> | UnknownText)[];
  readonly edits: Edit<Node>[];
}

/** One pass; the last `removed` illegal characters are removed rather than replaced. */
function replace<Node>(text: Text<Node>, walk: StateWalk, removed: number): Replaced<Node> | undefined {
  const illegal = countIllegal(text, new StateWalk(walk.automaton));
  const runs: (KnownRun<Node> | UnknownText)[] = [];
  const edits: Edit<Node>[] = [];
  let seen = 0;
  let kept = 0;
  for (const run of text.runs) {
    if (!run.known) {
      if (!walk.readUnknown(run)) return undefined;
      runs.push(run);
      continue;
    }
    let result = "";
    for (let at = 0; at < run.text.length;) {
      const character = String.fromCodePoint(run.text.codePointAt(at) ?? 0);
      if (walk.step(character.codePointAt(0) ?? 0)) {
        result += character;
        kept++;
      } else {
        const place = locate(run, at, character.length);
        if (place === undefined || edits.length >= maxEdits) return undefined;
        const instead = ++seen > illegal - removed ? "" : substitute(walk, character);
        result += instead;
        edits.push({ type: "replace-text", ...place, text: instead });
      }
      at += character.length;
    }
    runs.push({ known: true, text: result, segments: [] });
  }
  // Where most of a text is illegal, what is left is not what was meant.
  if (kept < edits.length) return undefined;
  return { complete: walk.accepts(), runs, edits };
}

function countIllegal<Node>(text: Text<Node>, walk: StateWalk): number {
  let illegal = 0;
  for (const run of text.runs) {
    if (!run.known) {
      walk.readUnknown(run);
      continue;
    }
    for (const character of run.text) {
      if (!walk.step(character.codePointAt(0) ?? 0)) {
        substitute(walk, character);
        illegal++;
      }
    }
  }
  return illegal;
}

/** Reads the first of the other case, a hyphen and an underscore that is legal; an empty string where none is. */
function substitute(walk: StateWalk, character: string): string {
  const lower = character.toLowerCase();
  for (const each of [lower === character ? character.toUpperCase() : lower, "-", "_"]) {
    if (each.length === 1 && walk.step(each.charCodeAt(0))) return each;
  }
  return "";
}
