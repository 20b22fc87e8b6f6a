import type { LintReport } from "./lint.js";

/** The longest line that is drawn whole; of a longer one there is what is around the first report. */
const maxWidth = 300;
/** How much of the code is shown on both sides of a change. */
const around = 20;

/** Code of one line with its reports: waves under what is marked, then the messages and what the light bulb offers. */
export function draw(code: string, reports: readonly LintReport[]): string {
  const first = Math.min(...reports.map(({ from }) => from));
  const start = code.length <= maxWidth ? 0 : Math.max(0, first - maxWidth / 2);
  const end = Math.min(code.length, start + maxWidth);
  const line = `${start > 0 ? "…" : ""}${code.slice(start, end)}${end < code.length ? "…" : ""}`;
  const shift = start > 0 ? 1 - start : 0;
  const drawn = reports.flatMap(({ from, to, rule, message, suggestions }, index) => {
    const mark = `[${String(index + 1)}]`;
    return {
      wave: `${" ".repeat(from + shift)}${"~".repeat(Math.max(Math.min(to, end) - from, 1))} ${mark}`,
      told: [
        `${mark} ${rule}: ${message}`,
        ...suggestions.map(({ text, output }) => `    ${text} => ${changeOf(code, output)}`),
      ],
    };
  });
  return [line, ...drawn.map(({ wave }) => wave), ...drawn.flatMap(({ told }) => told)].join("\n");
}

/** What stands in the place of what has changed, with a little of what is around it. */
function changeOf(code: string, output: string): string {
  const shorter = Math.min(code.length, output.length);
  let before = 0;
  while (before < shorter && code[before] === output[before]) before++;
  let after = 0;
  while (after < shorter - before && code.at(-1 - after) === output.at(-1 - after)) after++;
  const from = Math.max(0, before - around);
  const to = Math.min(output.length, output.length - after + around);
  return `${from > 0 ? "…" : ""}${output.slice(from, to)}${to < output.length ? "…" : ""}`;
}
