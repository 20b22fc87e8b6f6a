import type { Relation } from "../vocabulary.js";

/** A value that AWS takes no more, with the day since when. */
interface Retired {
  readonly id: string;
  readonly shapes: Relation["shapes"];
  readonly member: string;
  readonly values: readonly string[];
  /** What they stand for, as the beginning of a clause: `Amazon Linux 1 has been withdrawn`. */
  readonly what: string;
  /** ISO date. */
  readonly since: string;
  readonly source: string;
  readonly doubt: string;
}

/**
 * Values that are in the model still and that AWS has announced the end of. Each is checked against its source when it
 * is added; the day is in the message, since a reader has to be able to look it up.
 */
const retired: readonly Retired[] = [
  {
    id: "notebook-platform-retired",
    shapes: ["CreateNotebookInstanceInput"],
    member: "PlatformIdentifier",
    values: ["notebook-al1-v1"],
    what: "Amazon Linux 1 isn't offered for new notebook instances",
    since: "2023-02-01",
    source: "awsdocs/amazon-sagemaker-developer-guide@a869fa5:doc_source/nbi-al2.md",
    doubt: "announced, and the model has it still",
  },
];

/** Things that AWS has withdrawn. */
export const retiredRelations = (): readonly Relation[] =>
  retired.map(({ id, shapes, member, values, what, since, source, doubt }) => ({
    id,
    shapes,
    kind: "values",
    member,
    forbidden: values,
    reason: `${what} since ${since}`,
    source,
    confidence: "medium",
    doubt,
  }));
