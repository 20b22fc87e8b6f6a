import { anchored } from "../../../src/model/anchored-pattern.js";
import { arnFormOf, describeArn } from "../../../src/check/strings/arn-form.js";
import { isSame, languageOf } from "./language.js";
import { alternativesInWords } from "./phrases.js";
import { sourceOf, tokensOf } from "./tokens.js";

/** Longer ones are no easier to read than the pattern. */
const mostWords = 320;
/** What has more states is either of ARNs, or nothing that words would help with. */
const mostStates = 800;

/**
 * What a pattern asks for, in words that say all of it: `"https://" or "s3://", then any text, not beginning with '/'`; only
 * of ARNs, just what they are of; `anything`. Undefined where no words do.
 *
 * Each part has the words of what its language proves to be, so a pattern that is written in another way has the same.
 *
 * @param stated the pattern as AWS states it.
 * @param compiled what its automaton is made of (see `compiledSource`).
 */
export function wordPattern(stated: string, compiled: string): string | undefined {
  const whole = languageOf(compiled);
  if (whole === undefined) return undefined;
  const form = arnFormOf(anchored(stated));
  if (form !== undefined && String(whole.automaton.allowed(whole.automaton.start)) === String([[letterA, letterA]])) {
    return `${describeArn(form)}, such as '${form.example}'`;
  }
  if (whole.automaton.stateCount > mostStates && !/^\^?arn:/u.test(stated)) return undefined;
  const alternatives = tokensOf(compiled);
  // What was taken away as saying nothing did say nothing.
  if (!isSame(alternatives.map(sourceOf).join("|"), compiled)) return undefined;
  const words = alternativesInWords(alternatives);
  return words === undefined || words.length > mostWords ? undefined : orNothing(words);
}

/** What the text of an ARN, and of nothing else, begins with. */
const letterA = "a".charCodeAt(0);

/** Of a whole text, "optionally" is said by its other choice. */
function orNothing(words: string): string {
  return words.startsWith("optionally ") && !words.includes(", then ")
    ? `${words.slice("optionally ".length)}; or nothing`
    : words;
}
