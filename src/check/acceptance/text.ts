import { fitsAny } from "../constraints/enum.js";
import { acceptsText, matchText } from "../strings/match.js";
import { codePointCount, readText } from "../text-value.js";
import type { TextValue } from "../value.js";
import type { PreparedShape } from "./prepared.js";

/** Whether a string is, or may be, one that the shape takes. */
export function textFits(value: TextValue<unknown>, shape: PreparedShape): boolean {
  const { parts } = value;
  const only = parts[0];
  return parts.length === 1 && only?.known === true ? wholeFits(only.text, shape) : partsFit(value, shape);
}

/** The same of a string that is known as a whole. */
export function wholeFits(text: string, shape: PreparedShape): boolean {
  const { values, min, max } = shape;
  if (values !== undefined) return values.has(text);
  // Code units are counted first: there are at least half as many code points.
  if (max !== undefined && text.length > max && codePointCount(text) > max) return false;
  if (min !== undefined && text.length < 2 * min && codePointCount(text) < min) return false;
  const { automaton } = shape;
  return automaton === undefined || acceptsText(automaton, text);
}

function partsFit(value: TextValue<unknown>, shape: PreparedShape): boolean {
  const { values, min, max, automaton } = shape;
  const text = readText(value);
  if (values !== undefined) return fitsAny(text, values);
  // A half of a character that an unknown part may complete is the full check's.
  if (text.ragged || (max !== undefined && text.min > max) || (min !== undefined && text.max < min)) return false;
  return automaton === undefined || matchText(text, automaton).verdict === "possible";
}
