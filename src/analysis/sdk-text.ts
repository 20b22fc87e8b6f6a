import { services } from "../model/services.js";

/**
 * The shortest strings of which every file that names one of our services' SDKs contains at least one; one expression
 * takes half the time of one search for each.
 */
const needles = new RegExp(
  distinctNeedles(services.flatMap(({ packageName, v2 }) => [packageName, v2?.className, v2?.module]))
    .map(escaped)
    .join("|"),
  "u",
);

/** Whether a file may contain a request: without any of the SDKs' names it can't, and nothing else is looked at. */
export function namesAnSdk(text: string): boolean {
  return needles.test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

function distinctNeedles(names: readonly (string | undefined)[]): string[] {
  const all = [...new Set(names.filter((name) => name !== undefined))];
  return all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
}
