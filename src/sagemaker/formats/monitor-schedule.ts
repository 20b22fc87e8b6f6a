import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { isBare, replacement, wrongField, wrongForm, type CronField } from "./cron.js";

/** What a monitor takes for each field. */
const fields: readonly CronField[] = [
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
  const wrong = wrongField(text.slice(start).replace(/\)$/u, ""), start, fields);
  if (wrong !== undefined || !whole) return wrong === undefined ? [] : [wrong];
  return text.endsWith(")") ? [] : [wrongForm(0, text.length, "end in ')'", [replacement(0, text.length, `${text})`)])];
}

/** A text that begins otherwise than any schedule, before its first unknown part. */
function otherStart(text: string): Finding[] {
  const known = text.slice(0, text.indexOf(unknownPart));
  return "cron(".startsWith(known) || "NOW".startsWith(known) ? [] : [wrongForm(0, text.length, forms, [], "isn't")];
}

/** No cron expression: a rate, or one without `cron(…)` around it. */
function noCron(text: string): Finding {
  const [, rate = ""] = /^rate\((.*)\)$/u.exec(text) ?? [];
  const bare = isBare(text) ? `cron(${text})` : undefined;
  const meant = rates[rate] ?? bare;
  return wrongForm(0, text.length, forms, meant === undefined ? [] : [replacement(0, text.length, meant)], "isn't");
}
