/** What the doctor has to say about one part of the project. */
export interface Finding {
  /** `off`: it does nothing there; `unknown`: nobody could look. Both fail the command. */
  readonly state: "on" | "off" | "unknown" | "unused";
  /** What was looked at, as the user calls it: `packages/train/tsconfig.json`. */
  readonly subject: string;
  readonly says: string;
  /** What to do; only where something is to be done. */
  readonly advice?: string;
}

/** The findings about the types or about ESLint, under a headline. */
export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

export function isTrouble({ state }: Finding): boolean {
  return state === "off" || state === "unknown";
}

const marks: Readonly<Record<Finding["state"], string>> = { on: "ok", off: "OFF", unknown: "??", unused: "-" };

/** The sections as text, with a last line that sums up. */
export function printSections(sections: readonly Section[]): string {
  const blocks = sections.map(({ title, findings }) =>
    [
      title,
      ...findings.flatMap(({ state, subject, says, advice }) => [
        `  ${marks[state].padEnd(3)}  ${subject}: ${says}`,
        ...(advice === undefined ? [] : [advice.replaceAll(/^(?=.)/gmu, "       ")]),
      ]),
    ].join("\n"),
  );
  const troubles = sections.flatMap(({ findings }) => findings).filter(isTrouble).length;
  const sum = troubles === 0 ? "All is on." : `${troubles} ${troubles === 1 ? "thing is" : "things are"} off.`;
  return `${blocks.join("\n\n")}\n\n${sum}\n`;
}
