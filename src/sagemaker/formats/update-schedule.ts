import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { isBare, replacement, wrongField, wrongForm, type CronField } from "./cron.js";

/** What a cluster takes for each field: the pattern that CloudFormation states. */
const fields: readonly CronField[] = [
  { name: "minutes", takes: /^(?:[0-5]?\d)?$/u, expected: "have one minute from 0 to 59" },
  { name: "hours", takes: /^(?:[01]?\d|2[0-3])$/u, expected: "have one hour from 0 to 23" },
  {
    name: "days of the month",
    takes: /^(?:0?[1-9]|[12]\d|3[01]|\?)$/u,
    expected: "have '?' or one day from 1 to 31 as its days of the month",
  },
  {
    name: "months",
    takes: /^(?:(?:\*\/)?(?:[1-9]|1[0-2])|0[1-9]|\*)?$/u,
    expected: "have '*', a month from 1 to 12, or a step such as '*/3' as its months",
  },
  {
    name: "days of the week",
    takes: /^(?:MON|TUE|WED|THU|FRI|SAT|SUN|[1-7](?:#[1-5]|L)?|\?|L)$/u,
    expected: "have '?', a day such as 'MON' or '2', 'L', or one such as '6#1' or '6L' as its days of the week",
  },
  { name: "years", takes: /^(?:20[2-9]\d|\*)?$/u, expected: "have '*' or a year from 2020 on as its years" },
];

const form = "be a cron expression such as 'cron(0 3 ? * SUN *)'";

/**
 * The schedule by which a HyperPod cluster updates its software: a cron expression of six fields, each of one value, so that
 * it runs once a day at most (`ScheduledUpdateConfig$ScheduleExpression`). Reports the first field that is something else.
 */
export function updateSchedule({ text, whole }: Draft): Finding[] {
  const start = "cron(".length;
  if (!text.startsWith("cron(")) {
    if (!whole && "cron(".startsWith(text.slice(0, text.indexOf(unknownPart)))) return [];
    const meant = isBare(text) ? [replacement(0, text.length, `cron(${text})`)] : [];
    return [wrongForm(0, text.length, form, meant, "isn't")];
  }
  const wrong = wrongField(text.slice(start).replace(/\)$/u, ""), start, fields);
  if (wrong !== undefined || !whole) return wrong === undefined ? [] : [wrong];
  return text.endsWith(")") ? [] : [wrongForm(0, text.length, "end in ')'", [replacement(0, text.length, `${text})`)])];
}
