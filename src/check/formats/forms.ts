import { show, words } from "../shown.js";
import type { Format } from "./format.js";
import { unknownPart, type Draft, type Finding } from "./finding.js";

type Suffix = Extract<Format, { name: "suffix" }>;

/** The string begins with `prefix`. */
export function starting({ text, whole }: Draft, prefix: string): Finding[] {
  const known = whole ? text : text.slice(0, text.indexOf(unknownPart));
  if (text.startsWith(prefix) || (!whole && prefix.startsWith(known))) return [];
  return [wrong(`begin with '${prefix}'`, 0, text.length)];
}

/** The string ends with the suffix, or with what is taken for it; an empty one is left to other rules. */
export function ending({ text, whole }: Draft, { suffix, alias, taken = suffix }: Suffix): Finding[] {
  const known = text.slice(text.lastIndexOf(unknownPart) + 1);
  if (text === "") return [];
  if ([suffix, taken].some((end) => text.endsWith(end) || (!whole && end.endsWith(known)))) return [];
  return [
    {
      ...wrong(`end with '${suffix}'`, 0, text.length),
      ...(alias !== undefined && text.endsWith(alias) ? { confidence: "medium" } : {}),
      suggestions:
        suffix === "/" && whole
          ? [{ messageId: "appendSuffix", data: words({ suffix }), start: text.length, end: text.length, text: suffix }]
          : [],
    },
  ];
}

/** The string doesn't end with `suffix`. */
export function notEnding({ text }: Draft, suffix: string): Finding[] {
  if (!text.endsWith(suffix)) return [];
  return [
    {
      kind: "relation",
      messageId: "unwantedForm",
      data: words({ expected: `end with '${suffix}'` }),
      start: text.length - suffix.length,
      end: text.length,
    },
  ];
}

/** The whole string matches the expression; nothing is said of one with unknown parts. */
export function matching({ text, whole }: Draft, pattern: string, expected: string): Finding[] {
  return !whole || new RegExp(`^(?:${pattern})$`, "u").test(text) ? [] : [wrong(`be ${expected}`, 0, text.length)];
}

/** The string holds a number. */
export function numeric({ text, whole }: Draft, form: RegExp, expected: string): Finding[] {
  if (whole) return form.test(text.trim()) ? [] : [wrong(expected, 0, text.length)];
  // A letter that is in no number, or a second one of those that are, can't be mended by the unknown parts.
  return /[^-+\d.eE\s\uFFFC]/u.test(text) ? [wrong(expected, 0, text.length)] : [];
}

/** The string is JSON. */
export function json(draft: Draft): Finding[] {
  const { text, whole } = draft;
  if (!whole) return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    // The parser's message quotes what it can't read.
    const problem = show(draft, error instanceof Error ? error.message : "not JSON", "it can't be parsed");
    return [{ kind: "relation", messageId: "notJson", data: { problem }, start: 0, end: text.length }];
  }
}

/** The string is base64, of the standard alphabet. */
export function base64({ text, whole }: Draft): Finding[] {
  const foreign = /[^A-Za-z0-9+/=\s\uFFFC]/u.test(text);
  const wholeForm = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;
  if (!foreign && (!whole || wholeForm.test(text.replaceAll(/\s/gu, "")))) return [];
  return [wrong("be base64", 0, text.length)];
}

function wrong(expected: string, start: number, end: number): Finding {
  return {
    kind: "relation",
    messageId: "wrongForm",
    data: words({ expected, denial: expected.startsWith("be ") ? "isn't" : "doesn't" }),
    start,
    end,
  };
}
