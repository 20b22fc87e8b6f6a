import { unknownPart, type Draft, type Finding, type TextSuggestion } from "../../check/formats/finding.js";
import { words } from "../../check/shown.js";

/** The fields of AWS's cron expressions, and what a monitor takes for each. */
interface Field {
  readonly name: string;
  readonly takes: RegExp;
  readonly expected: string;
  /** What is suggested for any other value; undefined where that depends on what is meant. */
  readonly meant?: string;
}

const fields: readonly Field[] = [
  { name: "minutes", takes: /^0$/u, expected: "begin at minute 0 of an hour", meant: "0" },
  {
    name: "hours",
    // The guide writes two digits, and examples of the API reference one.
    takes: /^(?:\*|(?:[01]?\d|2[0-3])(?:\/(?:0?[1-9]|1\d|2[0-4]))?)$/u,
    expected: "have '*', an hour such as '12', or an hour and a step such as '0/6' as its hours",
  },
  { name: "days of the month", takes: /^\?$/u, expected: "have '?' as its days of the month", meant: "?" },
  { name: "months", takes: /^\*$/u, expected: "run in all months", meant: "*" },
  { name: "days of the week", takes: /^\*$/u, expected: "run on all days of the week", meant: "*" },
  { name: "years", takes: /^\*$/u, expected: "run in all years", meant: "*" },
];

/** What each rate is that a monitor can run at. */
const rates: Readonly<Record<string, string>> = {
  "1 hour": "cron(0 * ? * * *)",
  "1 day": "cron(0 0 ? * * *)",
  "24 hours": "cron(0 0 ? * * *)",
};

const forms = "be 'NOW' or a cron expression";

/**
 * A schedule of Model Monitor: `NOW`, or a cron expression of six fields that runs once, hourly, daily or every few hours
 * (`ScheduleConfig$ScheduleExpression`). Reports the first field that is something else.
 */
export function monitorSchedule({ text, whole }: Draft): Finding[] {
  if (text === "NOW") return [];
  const start = "cron(".length;
  if (!text.startsWith("cron(")) return text.includes(unknownPart) ? otherStart(text) : [noCron(text)];
  const wrong = wrongField(text.slice(start).replace(/\)$/u, ""), start);
  if (wrong !== undefined || !whole) return wrong === undefined ? [] : [wrong];
  return text.endsWith(")") ? [] : [found(0, text.length, "end in ')'", [replacement(0, text.length, `${text})`)])];
}

/** A text that begins otherwise than any schedule, before its first unknown part. */
function otherStart(text: string): Finding[] {
  const known = text.slice(0, text.indexOf(unknownPart));
  return "cron(".startsWith(known) || "NOW".startsWith(known) ? [] : [found(0, text.length, forms)];
}

/** No cron expression: a rate, or one without `cron(…)` around it. */
function noCron(text: string): Finding {
  const [, rate = ""] = /^rate\((.*)\)$/u.exec(text) ?? [];
  const bare = /^(?:[\d*?/,-]+ ){5}[\d*?/,-]+$/u.test(text) ? `cron(${text})` : undefined;
  const meant = rates[rate] ?? bare;
  return found(0, text.length, forms, meant === undefined ? [] : [replacement(0, text.length, meant)]);
}

function wrongField(list: string, offset: number): Finding | undefined {
  let at = offset;
  const written = list.split(" ");
  for (const [index, value] of written.entries()) {
    const field = fields[index];
    // What is unknown may be several fields.
    if (value.includes(unknownPart)) return undefined;
    if (field === undefined) break;
    if (!field.takes.test(value) && written.length === fields.length) {
      const { meant } = field;
      return found(
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
  return found(offset, offset + list.length, `have six fields with a space between them (${names})`);
}

function found(start: number, end: number, expected: string, suggestions: readonly TextSuggestion[] = []): Finding {
  return {
    kind: "relation",
    messageId: "wrongForm",
    data: words({ expected, denial: expected === forms ? "isn't" : "doesn't" }),
    start,
    end: Math.max(end, start + 1),
    suggestions,
  };
}

function replacement(start: number, end: number, text: string): TextSuggestion {
  return { messageId: "useRelatedValue", data: words({ value: `'${text}'` }), start, end, text };
}
