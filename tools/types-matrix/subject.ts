/** A package whose declarations an entry makes strict, and a program that uses it with and without the entry. */
export interface Subject {
  readonly name: string;
  /** What a project depends on, with versions, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** What a `tsconfig.json` names among its global types. */
  readonly entry: string;
  /**
   * The text of the program's `main.ts`.
   *
   * @param helper how the program names its other module; `@app/…` where the host follows `paths`.
   */
  main(helper: string): string;
  /** What the program prints, everywhere. */
  readonly printed: string;
  /** A test of the program that prints nothing but fails where it doesn't do what it should. */
  readonly test: string;
  /** What only the strict types refuse, at the end of the program. */
  readonly wrong: string;
  /** What they say of it. */
  readonly refusal: string;
}

/** What a `tsconfig.json` names as global types. */
export function typesOf({ entry }: Subject, isSetUp: boolean): readonly string[] {
  return isSetUp ? ["node", entry] : ["node"];
}

/** What `npm install` takes. */
export function packagesOf({ packages }: Subject): readonly string[] {
  return Object.entries(packages).map(([name, version]) => `${name}@${version}`);
}

/** The program's other module. */
export const helperText = `export function describe(values: readonly unknown[]): string {
  return JSON.stringify(values);
}
`;

/** The program, whose other module is beside it. */
export function program(subject: Subject, helper: string): Readonly<Record<string, string>> {
  return { "src/main.ts": subject.main(helper), "src/helper.ts": helperText };
}
