import { listScalars } from "../../check/relations/wording.js";
import { nearest } from "../../text/spelling.js";
import type { Hyperparameter } from "./hyperparameter.js";

/** More words than a message lists. */
const maxWords = 12;

/**
 * What a hyperparameter takes, in words: `an integer from 50 to 1000`, `'auto' or a number above 0`.
 *
 * @param instead What was written instead: of many words, those that are nearly it are named.
 */
export function describeHyperparameter(hyperparameter: Hyperparameter, instead = ""): string {
  const { type, words = [], form } = hyperparameter;
  const listed = listWords(words, instead);
  switch (type) {
    case "words":
      return listed;
    case "list":
      return `a list of ${listed}`;
    case "text":
      return form ?? "a text";
    case "integer":
    case "number": {
      const number = `${type === "integer" ? "an integer" : "a number"}${describeBounds(hyperparameter)}`;
      const quoted = words.filter((word) => word !== "");
      return quoted.length === 0 ? number : `${listScalars(quoted)} or ${number}`;
    }
  }
}

function describeBounds({ min, max, above, below }: Hyperparameter): string {
  if (min !== undefined && max !== undefined) return ` from ${String(min)} to ${String(max)}`;
  const lower =
    min === undefined ? (above === undefined ? [] : [`above ${String(above)}`]) : [`of at least ${String(min)}`];
  const upper =
    max === undefined ? (below === undefined ? [] : [`below ${String(below)}`]) : [`of at most ${String(max)}`];
  const both = [...lower, ...upper];
  return both.length === 0 ? "" : ` ${both.join(" and ").replace("and of at most", "and at most")}`;
}

/** The words that are listed: those of a flag without its digits, and a few of many. */
function listWords(words: readonly string[], instead: string): string {
  const spelled = words.includes("true") ? words.filter((word) => !/^\d$/u.test(word)) : words;
  if (spelled.length <= maxWords) return listScalars(spelled);
  const near = nearest(instead, spelled);
  return `words such as ${listScalars(near.length > 0 ? near : spelled.slice(0, 5), "and")}`;
}
