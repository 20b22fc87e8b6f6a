import { metMessages, programOf, type Met } from "./met-messages.js";

/** A message that AWS answers, and code that leads to it. */
export interface Answer {
  /** The file name of its page. */
  readonly slug: string;
  /** The words by which it is recognised. */
  readonly message: string;
  /** What it means, where it isn't one request's. */
  readonly means?: string;
  /** Issues where people met it: `owner/repository#number`. */
  readonly references: readonly string[];
  readonly operation: string;
  readonly program: string;
  /** The rule that reports it, and what its message says there. */
  readonly rule: string;
  readonly says: RegExp;
}

type Form = Omit<Met, "references"> & { readonly means: string };

/** What AWS answers where a single value breaks a constraint of the model: the same words for every member. */
const forms: readonly Form[] = [
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must satisfy regular expression pattern",
    means:
      "A string has a character, or an end, that the member's pattern doesn't allow. In names it is mostly an underscore, a space or a dot.",
    operation: "CreateModel",
    input: `{ ModelName: "churn_model", PrimaryContainer: { Image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4" } }`,
    rule: "valid-patterns",
    says: /'_' is not allowed here/u,
  },
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must satisfy enum value set",
    means:
      "A string is none of the values that the member takes. The message lists all of them, often hundreds; the rule names the nearest.",
    operation: "CreateNotebookInstance",
    input: `{ NotebookInstanceName: "churn", InstanceType: "ml.m5.xlrage", RoleArn: "arn:aws:iam::111122223333:role/ChurnSageMaker" }`,
    rule: "valid-enums",
    says: /ml\.m5\.xlarge/u,
  },
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must have length less than or equal to",
    means: "A string is too long, or a list or map has too many entries.",
    operation: "CreateModel",
    input: `{ ModelName: "churn-model-of-the-customers-that-left-in-the-second-half-of-the-year" }`,
    rule: "valid-lengths",
    says: /at most 63/u,
  },
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must have length greater than or equal to",
    means: "A string is too short, or a list or map has too few entries: mostly it is empty.",
    operation: "CreateEndpointConfig",
    input: `{ EndpointConfigName: "churn", ProductionVariants: [] }`,
    rule: "valid-sizes",
    says: /at least 1/u,
  },
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must have value less than or equal to",
    means: "A number is above the highest that the member takes.",
    operation: "CreateTransformJob",
    input: `{ TransformJobName: "churn", ModelName: "churn", MaxPayloadInMB: 10, MaxConcurrentTransforms: 1, ModelClientConfig: { InvocationsMaxRetries: 5 } }`,
    rule: "valid-ranges",
    says: /at most 3/u,
  },
  {
    message: "Value '…' at '…' failed to satisfy constraint: Member must have value greater than or equal to",
    means: "A number is below the lowest that the member takes.",
    operation: "CreateTransformJob",
    input: `{ TransformJobName: "churn", ModelName: "churn", ModelClientConfig: { InvocationsTimeoutInSeconds: 0 } }`,
    rule: "valid-ranges",
    says: /at least 1/u,
  },
  {
    message: "Value null at '…' failed to satisfy constraint: Member must not be null",
    means: "A required member is missing, at the top of the request or in one of its structures.",
    operation: "CreateTrainingJob",
    input: `{ TrainingJobName: "churn", RoleArn: "arn:aws:iam::111122223333:role/ChurnSageMaker" }`,
    rule: "require-members",
    says: /'OutputDataConfig'/u,
  },
  {
    message: "UnexpectedParameter: Unexpected key '…' found in params",
    means:
      "The request has a member that the operation doesn't know: a misspelled one, or one of a newer SDK. The SDK v3 drops it without a word.",
    operation: "CreateModel",
    input: `{ ModelName: "churn", PrimaryContainers: { Image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4" } }`,
    rule: "no-unknown-members",
    says: /'PrimaryContainer'/u,
  },
];

/** Every message that has a page: the general ones, then those that people met. */
export const answers: readonly Answer[] = [
  ...forms.map((form) => toAnswer({ ...form, references: [] }, form.means)),
  ...metMessages.map((met) => toAnswer(met)),
];

function toAnswer(met: Met, means?: string): Answer {
  return {
    slug: slugOf(met.message),
    message: met.message,
    ...(means === undefined ? {} : { means }),
    references: met.references,
    operation: met.operation,
    program: programOf(met).trim(),
    rule: met.rule,
    says: met.says,
  };
}

function slugOf(message: string): string {
  return message
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 80)
    .replace(/-[^-]*$/u, (end, offset: number) => (offset > 60 ? "" : end));
}
