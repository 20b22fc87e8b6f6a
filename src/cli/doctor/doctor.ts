import { isTrouble, printSections, type Section } from "./finding.js";
import { examineLint } from "./lint-section.js";
import { examineTypes } from "./types-section.js";

export interface DoctorOptions {
  readonly types: boolean;
  readonly lint: boolean;
}

/**
 * Looks at the project as it is: whether its compiler and its ESLint would refuse a wrong request.
 *
 * @returns the exit code: 1 where something is off
 */
export async function doctor(
  { types, lint }: DoctorOptions,
  cwd: string,
  stdout: { write(text: string): unknown },
): Promise<0 | 1> {
  const sections: Section[] = [];
  if (types) sections.push(await examineTypes(cwd));
  if (lint) sections.push(await examineLint(cwd));
  stdout.write(printSections(sections));
  return sections.some(({ findings }) => findings.some(isTrouble)) ? 1 : 0;
}
