/** What is mutated, and the tests that are to notice. */
export interface Room {
  /** Its files begin with this. The first room that fits a file is the file's. */
  readonly sources: string;
  /** Those that are likeliest to notice stand first. */
  readonly tests: readonly string[];
  /** Those that a mutant gets that the others let live: some of those that reach it. */
  readonly further: readonly string[];
}

const ofCheck = [
  "tests/check/constraints/",
  "tests/check/strings/",
  "tests/check/formats/",
  "tests/check/allowed.test.ts",
  "tests/check/check.test.ts",
  "tests/check/describe-shape.test.ts",
  "tests/check/dialect.test.ts",
  "tests/check/findings.test.ts",
  "tests/check/most-telling.test.ts",
  "tests/check/presence.test.ts",
  "tests/check/resource-value.test.ts",
  "tests/check/sensitive-relations.test.ts",
  "tests/check/sensitive-shapes.test.ts",
  "tests/check/spot.test.ts",
  "tests/check/text-value.test.ts",
  "tests/check/whole-request.test.ts",
];

const furtherOfCheck = ["tests/check/operations.test.ts", "tests/sagemaker/relations/examples.test.ts", "tests/rules/"];

/**
 * Fuzzing and conformance are left out, since they take seconds a mutant, but for programs that are executed.
 * `tests/check/operations.test.ts` is a part of the latter.
 */
export const rooms: readonly Room[] = [
  {
    sources: "src/check/relations/",
    tests: [
      "tests/check/relations/",
      "tests/check/acceptance/",
      ...ofCheck,
      "tests/sagemaker/relations/examples.test.ts",
      "tests/sagemaker/relations/resource-examples.test.ts",
      "tests/sagemaker/relations/sensitive.test.ts",
      "tests/sagemaker/relations/whole-request.test.ts",
    ],
    // The quick look is compared with the evaluation of every relation.
    further: ["tests/sagemaker/relations/quick-look.test.ts", ...furtherOfCheck],
  },
  { sources: "src/check/formats/", tests: ["tests/check/formats/", ...ofCheck], further: furtherOfCheck },
  { sources: "src/check/links/", tests: ["tests/lint/links.test.ts"], further: ["tests/rules/"] },
  {
    sources: "src/check/acceptance/",
    tests: ["tests/check/acceptance/", ...ofCheck],
    further: furtherOfCheck,
  },
  { sources: "src/check/", tests: ofCheck, further: furtherOfCheck },
  {
    sources: "src/model/",
    tests: ["tests/model/"],
    // Each test reads the tables anew here: further ones would take long.
    further: ["tests/lint/construct-tasks.test.ts", "tests/lint/resources.test.ts"],
  },
  {
    sources: "src/analysis/",
    tests: ["tests/analysis/", "tests/lint/links.test.ts", "tests/lint/constants-of-other-files.test.ts"],
    further: [
      // Programs that are run and compared with what is claimed of them: these notice what would be a false report.
      "tests/fuzz/execution/",
      "tests/lint/construct-tasks.test.ts",
      "tests/lint/resources.test.ts",
      "tests/lint/ways-to-write.test.ts",
      "tests/report/json.test.ts",
      "tests/report/yaml.test.ts",
      "tests/rules/",
    ],
  },
];

/** @returns undefined for a file that isn't mutated: tables are data, and have tests of their own */
export function roomOf(file: string): Room | undefined {
  if (file.includes("/generated/") || !file.endsWith(".ts") || file.endsWith(".d.ts")) return undefined;
  return rooms.find(({ sources }) => file.startsWith(sources));
}
