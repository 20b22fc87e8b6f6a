import type { StringShape } from "../model/shape.js";
import { describeCharacter, describeCharacters } from "./characters.js";
import { checkEnum } from "./enum.js";
import { suggestLegalText } from "./legal-text.js";
import { matchText, type MatchResult } from "./match.js";
import type { Spot } from "./spot.js";
import { readText, showText, type Text } from "./text.js";
import type { TextValue } from "./value.js";
import type { Place } from "./violation.js";
import { type Walk, whole } from "./walk.js";
import { count, quote } from "./wording.js";

/** Reports a string that can't be an enum's value, can't match its pattern, or is too long or too short. */
export function checkText<Node>(walk: Walk<Node>, value: TextValue<Node>, shape: StringShape, spot: Spot<Node>): void {
  if (shape.enum !== undefined) {
    checkEnum(walk, value, shape, shape.enum, spot);
    return;
  }
  const text = readText(value);
  const length = checkLength(walk, value, text, shape, spot);
  if (shape.pattern === undefined) return;
  const result = matchText(text, shape.pattern.automaton);
  if (isLengthsFault(result, length, shape)) return;
  reportMismatch(walk, value, text, shape, result, spot);
}

type LengthFault = "long" | "short" | undefined;

function checkLength<Node>(
  walk: Walk<Node>,
  value: TextValue<Node>,
  text: Text<Node>,
  shape: StringShape,
  spot: Spot<Node>,
): LengthFault {
  const slack = text.ragged ? text.runs.length : 0;
  const report = (messageId: string, limit: number, actual: number, about: string): void => {
    const data = {
      subject: walk.name(spot),
      limit: count(limit, "character"),
      actual: `${text.known === undefined && text.min !== text.max ? about : ""}${String(actual)}`,
    };
    walk.report(spot, "length", messageId, whole(value.node), data);
  };
  if (shape.max !== undefined && text.min - slack > shape.max) {
    report("tooLong", shape.max, text.min - slack, "at least ");
    return "long";
  }
  if (shape.min !== undefined && text.max < shape.min) {
    report("tooShort", shape.min, text.max, "at most ");
    return "short";
  }
  return undefined;
}

/** Whether the pattern only says again that the text is too long or too short: one mistake, one message. */
function isLengthsFault<Node>(result: MatchResult<Node>, length: LengthFault, shape: StringShape): boolean {
  if (length === undefined) return false;
  return result.verdict !== "illegal" || (length === "long" && result.index >= (shape.max ?? Infinity));
}

function reportMismatch<Node>(
  walk: Walk<Node>,
  value: TextValue<Node>,
  text: Text<Node>,
  shape: StringShape,
  result: MatchResult<Node>,
  spot: Spot<Node>,
): void {
  if (result.verdict === "possible" || shape.pattern === undefined) return;
  const subject = walk.name(spot);
  const shown = spot.sensitive ? "this value" : quote(showText(text));
  const common = { subject, value: shown };
  const place = whole(value.node);
  switch (result.verdict) {
    case "illegal": {
      const allowed = describeCharacters(result.allowed);
      const character = spot.sensitive ? "this character" : describeCharacter(result.character);
      const messageId = allowed === "" ? "unexpectedCharacter" : "illegalCharacter";
      const suggestions = spot.sensitive
        ? []
        : suggestLegalText(text, shape, spot.step?.type === "key" ? value.node : undefined);
      walk.report(spot, "pattern", messageId, within(result.at, spot), { ...common, character, allowed }, suggestions);
      break;
    }
    case "illegal-part":
      walk.report(spot, "pattern", "unexpectedPart", place, { ...common, pattern: shape.pattern.source });
      break;
    case "incomplete":
      walk.report(spot, "pattern", "incompleteText", place, { ...common, allowed: describeCharacters(result.allowed) });
  }
}

/** Keys are marked whole: they need not be string literals. */
function within<Node>(
  at: { readonly node: Node; readonly start: number; readonly end: number },
  spot: Spot<Node>,
): Place<Node> {
  if (spot.step?.type === "key") return whole(at.node);
  return { node: at.node, part: "whole", within: { start: at.start, end: at.end } };
}
