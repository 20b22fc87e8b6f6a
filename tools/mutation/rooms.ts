/** What is mutated, and the tests that are to notice. */
export interface Room {
  /** Its files begin with this. The first room that fits a file is the file's. */
  readonly sources: string;
  /** Those that are likeliest to notice stand first. */
  readonly tests: readonly string[];
}

const ofCheck = [
  "tests/check/constraints/",
  "tests/check/strings/",
  "tests/check/formats/",
  "tests/check/check.test.ts",
  "tests/check/most-telling.test.ts",
  "tests/check/resource-value.test.ts",
  "tests/check/sensitive-relations.test.ts",
  "tests/check/sensitive-shapes.test.ts",
];

/**
 * The tests that stand near. Rules' tests, conformance tests and fuzzing are left out: each takes seconds a mutant, and a
 * mistake that they alone notice has no test that names it. So the scores are lower than what all tests together have.
 */
export const rooms: readonly Room[] = [
  {
    sources: "src/check/relations/",
    tests: [...ofCheck, "tests/sagemaker/vocabulary.test.ts", "tests/sagemaker/relations/examples.test.ts"],
  },
  { sources: "src/check/formats/", tests: ["tests/check/formats/", ...ofCheck] },
  { sources: "src/check/links/", tests: ["tests/lint/links.test.ts"] },
  { sources: "src/check/acceptance/", tests: ["tests/check/acceptance/", "tests/check/properties.test.ts"] },
  { sources: "src/check/", tests: ofCheck },
  { sources: "src/model/", tests: ["tests/model/"] },
  { sources: "src/analysis/documents/", tests: ["tests/analysis/documents/", "tests/analysis/sites/pipelines/"] },
  { sources: "src/analysis/", tests: ["tests/analysis/"] },
];

/** @returns undefined for a file that isn't mutated: tables are data, and have tests of their own */
export function roomOf(file: string): Room | undefined {
  if (file.includes("/generated/") || !file.endsWith(".ts") || file.endsWith(".d.ts")) return undefined;
  return rooms.find(({ sources }) => file.startsWith(sources));
}
