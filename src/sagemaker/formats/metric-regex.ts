import type * as Regexpp from "@eslint-community/regexpp";
import { host } from "../../host.js";
import type { Draft, Finding, TextSuggestion } from "../../check/formats/finding.js";
import { show, words, type MessageData } from "../../check/shown.js";
import { lostBackslashes } from "./lost-backslashes.js";
import { capturesNoNumber } from "./numeric-capture.js";

let parser: typeof Regexpp | undefined;

/** Loaded for the first metric: it would take a good part of the time that the whole plugin takes to load. */
function regexpp(): typeof Regexpp {
  parser ??= host.load("@eslint-community/regexpp") as typeof Regexpp;
  return parser;
}

/**
 * What is wrong with the regular expression of a metric definition. SageMaker searches it in each line that the
 * container writes, and takes what its capture group matches for the metric's value: it has to be a number, or the
 * value is dropped without a word.
 *
 * The dialect is nowhere stated. AWS's examples are called Python's, so an error is one only where JavaScript's and
 * Python's syntax agree that it is.
 */
export function metricRegex(draft: Draft): Finding[] {
  const { text, whole, raw } = draft;
  if (!whole || text === "") return [];
  const lost = raw === undefined ? [] : lostBackslashes(raw, text, draft);
  const [first] = lost;
  if (first !== undefined) {
    return [found("lostBackslash", first.start, first.end, { escape: show(draft, first.escape, "…") }, [first.repair])];
  }
  if (right.has(text)) return [];
  const findings = judgeText(draft);
  if (findings.length === 0) rememberRight(text);
  return findings;
}

/** Texts that nothing is wrong with: an editor asks again after each key, and jobs share their metrics. */
const right = new Set<string>();

/** More than a project has. */
const maxRight = 1000;
/** The most that SageMaker takes; longer texts aren't kept in memory. */
const maxLength = 500;

function rememberRight(text: string): void {
  if (text.length > maxLength) return;
  if (right.size >= maxRight) right.clear();
  right.add(text);
}

function judgeText(draft: Draft): Finding[] {
  const { text } = draft;
  const delimiters = /^\/(.*)\/([a-z]*)$/su.exec(text);
  if (delimiters !== null) {
    const [, inner = "", flags = ""] = delimiters;
    return [
      found("regexDelimiters", 0, text.length, { delimiters: show(draft, `/.../${flags}`, "/.../") }, [
        replacement("removeDelimiters", 0, text.length, inner, show(draft, inner)),
      ]),
    ];
  }
  const javascript = javascriptOnly(text);
  if (javascript !== undefined) return [javascript];
  const parsed = parse(text);
  if (parsed === undefined) return [];
  return "error" in parsed ? [parsed.error] : judgePattern(parsed.pattern, draft);
}

function found(
  messageId: string,
  start: number,
  end: number,
  data: MessageData = {},
  suggestions: readonly TextSuggestion[] = [],
  confidence: "high" | "medium" = "high",
): Finding {
  return { kind: "metric-regex", messageId, data, start, end, suggestions, confidence };
}

/** @param shown what the message says of the new text, where that isn't ours. */
function replacement(messageId: string, start: number, end: number, text: string, shown = words(text)): TextSuggestion {
  return { messageId, data: { text: shown }, start, end, text };
}

/** Syntax of JavaScript's that Python lacks. */
function javascriptOnly(text: string): Finding | undefined {
  const named = /(?<!\\)\(\?<(?![=!])/u.exec(text);
  if (named !== null) {
    const { index } = named;
    const end = index + 3;
    return found(
      "javascriptSyntax",
      index,
      end,
      words({ syntax: "(?<name>...)", instead: "(?P<name>...) or plain parentheses" }),
      [replacement("usePythonGroup", index, end, "(?P<")],
      "medium",
    );
  }
  const property = /(?<!\\)(?:\\\\)*(\\[pP]\{)/u.exec(text);
  if (property !== null) {
    const start = property.index + property[0].length - 3;
    return found(
      "javascriptSyntax",
      start,
      start + 3,
      words({ syntax: "\\p{...}", instead: "a character class" }),
      [],
      "medium",
    );
  }
  // With a bracket after it, it is Python's class of all but brackets.
  const anything = /(?<!\\)\[\^\](?!.*\])/su.exec(text);
  if (anything === null) return undefined;
  const { index } = anything;
  return found("javascriptSyntax", index, index + 3, words({ syntax: "[^]", instead: "[\\s\\S]" }), [
    replacement("useAnyCharacter", index, index + 3, "[\\s\\S]"),
  ]);
}

/** Errors of JavaScript's syntax that are errors of Python's, too. */
const sharedErrors: readonly (readonly [RegExp, string])[] = [
  [/Unterminated group/u, "a parenthesis is not closed"],
  [/Unmatched '\)'/u, "a parenthesis is closed that isn't open"],
  [/Unterminated character class/u, "a bracket is not closed"],
  [/Nothing to repeat/u, "there is nothing to repeat"],
  [/Range out of order/u, "a range in brackets is out of order"],
  [/numbers out of order/iu, "the numbers in braces are out of order"],
  [/\\ at end of pattern/u, "it ends with a backslash"],
];

/** Syntax of Python's and other dialects' that JavaScript lacks or reads otherwise: where it occurs, nothing is proved. */
const foreignSyntax = /\(\?(?:P[>=]|#|\(|>|[aiLmsux-]+[:)])|[*+?}]\+|\\[AZ]|\[\^?\]|\[\[:|\{,/u;

function parse(text: string): { readonly pattern: Regexpp.AST.Pattern } | { readonly error: Finding } | undefined {
  // Python's spelling of named groups, at the same offsets but for one character each; flags in front are blanked.
  if (foreignSyntax.test(text)) return undefined;
  const source = text.replaceAll("(?P<", "(?<");
  try {
    return {
      pattern: new (regexpp().RegExpParser)({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
        unicode: false,
      }),
    };
  } catch (error) {
    if (!(error instanceof Error)) return undefined;
    const problem = sharedErrors.find(([form]) => form.test(error.message))?.[1];
    return problem === undefined ? undefined : { error: found("brokenRegex", 0, text.length, words({ problem })) };
  }
}

/** A character class of digits, or `\d`, more than once: what the number is matched by. */
const numberParts = /\[(?=[^\]]*(?:0-9|\\d))[^\]]+\][+*](?!\?)|\\d[+*](?:\\\.\\d[+*])?(?!\?)/gu;

/** Suggests parentheses around the part that matches the number, where one part does. */
function captureOfNumber(text: string): TextSuggestion[] {
  const [only, more] = [...text.matchAll(numberParts)];
  if (only === undefined || more !== undefined) return [];
  const [part] = only;
  return [replacement("capturePart", only.index, only.index + part.length, `(${part})`)];
}

function judgePattern(pattern: Regexpp.AST.Pattern, draft: Draft): Finding[] {
  const { text } = draft;
  const groups: Regexpp.AST.CapturingGroup[] = [];
  regexpp().visitRegExpAST(pattern, { onCapturingGroupEnter: (group) => void groups.push(group) });
  const shift = (offset: number): number => offset + 1 * (text.slice(0, offset).split("(?P<").length - 1);
  const [first] = groups;
  if (first === undefined) return [found("noCapture", 0, text.length, {}, captureOfNumber(text))];
  if (groups.length === 1 && isTrailingLazy(pattern, first)) {
    return [
      found("lazyCapture", shift(first.start), shift(first.end), {}, [
        replacement("captureNumber", shift(first.start), shift(first.end), "([-+0-9.eE]+)"),
      ]),
    ];
  }
  if (groups.every((group) => capturesNoNumber(group))) {
    return [
      found("captureIsNoNumber", shift(first.start), shift(first.end), { group: show(draft, first.raw, "(…)") }, [
        replacement("captureNumber", shift(first.start), shift(first.end), "([-+0-9.eE]+)"),
      ]),
    ];
  }
  // Groups within the first one leave no doubt which of them is meant.
  const apart = groups.find(({ start: at }) => at >= first.end);
  if (apart === undefined) return [];
  const start = shift(apart.start);
  return [
    found(
      "severalCaptures",
      start,
      shift(apart.end),
      words({ count: String(groups.length) }),
      apart.name === null ? [replacement("dontCapture", start, start + 1, "(?:")] : [],
      "medium",
    ),
  ];
}

/** Whether the group ends with a lazy quantifier that nothing after it makes go on. */
function isTrailingLazy(pattern: Regexpp.AST.Pattern, group: Regexpp.AST.CapturingGroup): boolean {
  const [alternative] = pattern.alternatives;
  if (pattern.alternatives.length !== 1 || alternative === undefined || group.alternatives.length !== 1) return false;
  const index = alternative.elements.indexOf(group);
  const after = alternative.elements.slice(index + 1);
  if (index < 0 || !after.every((element) => element.type === "Quantifier" && element.min === 0)) return false;
  const last = group.alternatives[0]?.elements.at(-1);
  return last?.type === "Quantifier" && !last.greedy && last.max > last.min;
}
