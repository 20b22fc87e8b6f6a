import type { Relation } from "../vocabulary.js";

/** A value that AWS takes no more, with the day since when. */
interface RetiredValue {
  readonly id: string;
  readonly shapes: Relation["shapes"];
  /** What has ended, as the beginning of a clause: `Amazon Linux 1 isn't offered`. */
  readonly what: string;
  /** ISO date. */
  readonly since: string;
  readonly source: string | readonly string[];
  readonly doubt: string;
  readonly member: string;
  readonly values: readonly string[];
}

const guide = "awsdocs/amazon-sagemaker-developer-guide@a869fa5:doc_source";

/**
 * Values that are in the model still and that AWS has announced the end of. Each is checked against its source when it
 * is added; the day is in the message, since a reader has to be able to look it up.
 */
const retiredValues: readonly RetiredValue[] = [
  {
    id: "notebook-platform-retired",
    shapes: ["CreateNotebookInstanceInput"],
    member: "PlatformIdentifier",
    values: ["notebook-al1-v1"],
    what: "Amazon Linux 1 isn't offered for new notebook instances",
    since: "2023-02-01",
    source: `${guide}/nbi-al2.md`,
    doubt: "announced, and the model has it still",
  },
  {
    id: "notebook-metadata-version-retired",
    shapes: ["CreateNotebookInstanceInput"],
    member: "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion",
    values: ["1"],
    what: "version 1 of the instance metadata service isn't offered for new notebook instances",
    since: "2023-02-01",
    source: `${guide}/howitworks-create-ws.md`,
    doubt: "announced, and the model has it still",
  },
  {
    id: "compilation-accelerator-retired",
    shapes: ["OutputConfig"],
    member: "TargetDevice",
    values: ["ml_eia2"],
    what: "Elastic Inference takes no new customers",
    since: "2023-04-15",
    source: ["ProductionVariant$AcceleratorType", `${guide}/ei.md`],
    doubt: "compiling for it may still work",
  },
];

/** Things that AWS has withdrawn. */
export const retiredRelations = (): readonly Relation[] => [
  ...retiredValues.map(({ id, shapes, member, values, what, since, source, doubt }): Relation => ({
    id,
    shapes,
    kind: "values",
    member,
    forbidden: values,
    reason: `${what} since ${since}`,
    source,
    confidence: "medium",
    doubt,
  })),
  {
    id: "notebook-old-gpus-not-with-al2",
    shapes: ["CreateNotebookInstanceInput"],
    kind: "values",
    member: "InstanceType",
    forbidden: ["ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge"],
    when: { path: "PlatformIdentifier", in: ["notebook-al2-v1", "notebook-al2-v2", "notebook-al2-v3"] },
    reason: "Amazon Linux 2 doesn't run on P2 instances (as of 2023-03-10)",
    source: `${guide}/nbi-al2.md`,
    confidence: "medium",
    doubt: "the guide is of 2023",
  },
];
