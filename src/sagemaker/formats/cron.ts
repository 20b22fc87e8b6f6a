import { unknownPart, type Finding, type TextSuggestion } from "../../check/formats/finding.js";
import { words } from "../../check/shown.js";

/** One of the six fields of AWS's cron expressions, and what a schedule takes for it. */
export interface CronField {
  readonly name: string;
  readonly takes: RegExp;
  /** Ends a sentence that says what the member must do. */
  readonly expected: string;
  /** What is suggested for any other value; undefined where that depends on what is meant. */
  readonly meant?: string;
}

/**
 * The first field of a cron expression that a schedule doesn't take; undefined where there is none, or where what is unknown
 * may be several fields.
 *
 * @param list what stands between `cron(` and `)`.
 * @param offset where it begins in the text.
 */
export function wrongField(list: string, offset: number, fields: readonly CronField[]): Finding | undefined {
  let at = offset;
  const written = list.split(" ");
  for (const [index, value] of written.entries()) {
    const field = fields[index];
    if (value.includes(unknownPart)) return undefined;
    if (field === undefined) break;
    if (!field.takes.test(value) && written.length === fields.length) {
      const { meant } = field;
      return wrongForm(
        at,
        at + value.length,
        field.expected,
        meant === undefined ? [] : [replacement(at, at + value.length, meant)],
      );
    }
    at += value.length + 1;
  }
  if (written.length === fields.length) return undefined;
  const names = fields.map(({ name }) => name).join(", ");
  return wrongForm(offset, offset + list.length, `have six fields with a space between them (${names})`);
}

/** Whether a text is the six fields of a cron expression, without `cron(…)` around them. */
export function isBare(text: string): boolean {
  return /^(?:[\w*?/,#-]+ ){5}[\w*?/,#-]+$/u.test(text);
}

/** A text that isn't of a form; `denial` ends the sentence. */
export function wrongForm(
  start: number,
  end: number,
  expected: string,
  suggestions: readonly TextSuggestion[] = [],
  denial: "isn't" | "doesn't" = "doesn't",
): Finding {
  return {
    kind: "relation",
    messageId: "wrongForm",
    data: words({ expected, denial }),
    start,
    end: Math.max(end, start + 1),
    suggestions,
  };
}

export function replacement(start: number, end: number, text: string): TextSuggestion {
  return { messageId: "useRelatedValue", data: words({ value: `'${text}'` }), start, end, text };
}
