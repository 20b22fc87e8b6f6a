import type { AST } from "@eslint-community/regexpp";
import { arnFormOf, describeArn } from "../../../src/check/strings/arn-form.js";
import { describeCharacters } from "../../../src/check/strings/characters.js";
import { charactersOf, intersection, isSame, languageOf } from "./language.js";
import { runInWords } from "./run.js";
import { alternativesOf, isGroup, isText, sourceOf, type Token } from "./tokens.js";
import { namedInWords, numbersInWords, stringsInWords } from "./values.js";

/** Alternatives in words, as `a; or b`; undefined where one of them has none. */
export function alternativesInWords(alternatives: readonly (readonly Token[])[]): string | undefined {
  const [only, other] = alternatives;
  if (only !== undefined && other === undefined) return sequenceInWords(only);
  const whole = atomInWords(alternatives.map(sourceOf).join("|"));
  if (whole !== undefined) return whole;
  const phrases = alternatives.map(sequenceInWords);
  return phrases.includes(undefined) ? undefined : phrases.join("; or ");
}

/** A sequence in words, as `a, then b`. */
function sequenceInWords(tokens: readonly Token[]): string | undefined {
  return (
    partInWords(tokens) ??
    arnInWords(tokens) ??
    boundedInWords(tokens) ??
    restrictedInWords(tokens) ??
    partsInWords(tokens)
  );
}

/** What has words as a whole. */
function atomInWords(source: string): string | undefined {
  const language = languageOf(source);
  if (language === undefined) return undefined;
  return numbersInWords(language) ?? stringsInWords(language) ?? namedInWords(language) ?? runInWords(language);
}

/** The same of a part with neighbours: a text stands for itself, and isn't taken for the first or the last of many. */
function partInWords(tokens: readonly Token[]): string | undefined {
  const [first, other] = tokens;
  const last = tokens.at(-1);
  const language = languageOf(sourceOf(tokens));
  if (first === undefined || last === undefined || language === undefined) return undefined;
  if (other === undefined) return atomInWords(first.source);
  const strings = stringsInWords(language);
  const lists = tokens.some(({ element }) => element?.type === "CharacterClass" || element?.type === "CharacterSet");
  if (strings !== undefined && (!lists || strings.endsWith(" in any case"))) return strings;
  const place = isText(first) || isText(last) ? "beside text" : "part";
  return numbersInWords(language) ?? namedInWords(language) ?? runInWords(language, place);
}

/** Each longest part that has words, then the next. */
function partsInWords(tokens: readonly Token[]): string | undefined {
  const phrases: string[] = [];
  for (let start = 0; start < tokens.length;) {
    let phrase: string | undefined;
    let end = tokens.length;
    for (; end > start; end--) {
      const part = tokens.slice(start, end);
      if (looksOut(part, end === tokens.length)) continue;
      phrase = partInWords(part) ?? boundedInWords(part) ?? listInWords(part);
      if (phrase !== undefined) break;
    }
    const token = tokens[start];
    if (phrase === undefined && token !== undefined && isLookAhead(token)) {
      phrase = restrictedInWords(tokens.slice(start));
      end = tokens.length;
    } else if (phrase === undefined && token?.element !== undefined) {
      phrase = elementInWords(token.element);
      end = start + 1;
    }
    if (phrase === undefined) return undefined;
    phrases.push(phrase);
    start = end;
  }
  return phrases.join(", then ");
}

/** Whether a part looks at what stands around it: it takes other strings where it stands than alone. */
function looksOut(tokens: readonly Token[], isLast: boolean): boolean {
  const [first] = tokens;
  return (
    (first?.element?.type === "Assertion" && first.element.kind === "lookbehind") ||
    (!isLast && tokens.some(isLookAhead))
  );
}

function isLookAhead({ element }: Token): boolean {
  return element?.type === "Assertion" && element.kind === "lookahead";
}

function elementInWords(element: AST.Element): string | undefined {
  if (isGroup(element)) return bracketed(alternativesInWords(alternativesOf(element.alternatives)));
  if (element.type !== "Quantifier") return undefined;
  const { element: repeated, min, max } = element;
  const inner = isGroup(repeated)
    ? alternativesInWords(alternativesOf(repeated.alternatives))
    : atomInWords(repeated.raw);
  if (inner === undefined) return undefined;
  if (min === 0 && max === 1) return `optionally ${bracketed(inner)}`;
  if (min === 0) return max === Infinity ? `any number of times ${bracketed(inner)}` : undefined;
  return max === Infinity ? `${String(min)} or more times ${bracketed(inner)}` : undefined;
}

function bracketed(words: string): string;
function bracketed(words: string | undefined): string | undefined;
function bracketed(words: string | undefined): string | undefined {
  return words !== undefined && /, then |; or /u.test(words) ? `(${words})` : words;
}

/** `a(, a)*`: parts with a separator between them. */
function listInWords(tokens: readonly Token[]): string | undefined {
  const last = tokens.at(-1)?.element;
  if (last?.type !== "Quantifier" || last.min !== 0 || last.max !== Infinity || !isGroup(last.element))
    return undefined;
  const [repeated, other] = alternativesOf(last.element.alternatives);
  const [separator, ...part] = repeated ?? [];
  if (other !== undefined || separator === undefined || part.length === 0) return undefined;
  if (sourceOf(part) !== sourceOf(tokens.slice(0, -1))) return undefined;
  const between = isText(separator) ? atomInWords(separator.source) : undefined;
  const inner = sequenceInWords(part);
  return between === undefined || inner === undefined
    ? undefined
    : `one or more times (${inner}), with ${between} between them`;
}

/** `a(-*a){0,62}`: characters of which some are counted, and the others aren't. */
function boundedInWords(tokens: readonly Token[]): string | undefined {
  const [first, second, other] = tokens;
  const repeated = second?.element;
  if (first?.element?.type !== "CharacterClass" || other !== undefined || repeated?.type !== "Quantifier")
    return undefined;
  if (repeated.min !== 0 || repeated.max === Infinity || !isGroup(repeated.element)) return undefined;
  const [[between, again, more] = []] = alternativesOf(repeated.element.alternatives);
  if (between?.element?.type !== "Quantifier" || again?.source !== first.source || more !== undefined) return undefined;
  if (between.element.min !== 0 || between.element.max !== Infinity) return undefined;
  const [counted, others] = [first.source, between.element.element.raw].map((source) => languageOf(source));
  if (counted === undefined || others === undefined) return undefined;
  const characters = charactersOf(counted).all;
  const words = describeCharacters(characters, "or");
  if (intersection(characters, charactersOf(others).all).length > 0) return undefined;
  const run = atomInWords(`${first.source}(${between.source}${again.source})*`);
  return run && `${run}, at most ${String(repeated.max + 1)} of them ${words}`;
}

/** An ARN, or what its last part is alone. */
function arnInWords(tokens: readonly Token[]): string | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined) return undefined;
  if (first.source.startsWith("arn:")) return nameOfArn(sourceOf(tokens));
  if (first.element?.type !== "Quantifier" || first.element.max !== 1 || !isGroup(first.element.element))
    return undefined;
  const [start, other] = alternativesOf(first.element.element.alternatives);
  if (start?.[0]?.source.startsWith("arn:") !== true || other !== undefined) return undefined;
  const arn = nameOfArn(sourceOf(start));
  const last = sequenceInWords(rest);
  return arn === undefined || last === undefined ? undefined : `${last}; or ${arn} that ends so`;
}

function nameOfArn(source: string): string | undefined {
  const form = arnFormOf(source);
  if (form !== undefined) return describeArn(form);
  const service = /^arn:[^:]+:([a-z][a-z-]*):/u.exec(source)?.[1];
  return service === undefined ? undefined : describeArn({ service, types: [] });
}

/** What a look-ahead at the beginning forbids. */
function restrictedInWords(tokens: readonly Token[]): string | undefined {
  const [first, ...rest] = tokens;
  const element = first?.element;
  if (element?.type !== "Assertion" || element.kind !== "lookahead") return undefined;
  const source = sourceOf(rest);
  const words = sequenceInWords(rest);
  // It says no more than the rest does.
  if (words === undefined || isSame(sourceOf(tokens), source)) return words;
  const phrase = restrictions.find(([, forbidden]) => isSame(sourceOf(tokens), `(?!${forbidden})(?:${source})`))?.[0];
  return phrase === undefined || !element.negate ? undefined : `${words}, ${phrase}`;
}

/** What may be forbidden anywhere in a text, with what that is in JavaScript's dialect. */
const restrictions: readonly (readonly [words: string, forbidden: string])[] = [
  ['without ".."', ".*\\.\\."],
  ["with at most one '.'", ".*\\..*\\."],
  ["not white space alone", "[\\t-\\r ]*$"],
];
