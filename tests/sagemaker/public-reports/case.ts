/** A request that somebody sent and asked about in public, in our own code. */
export interface PublicReport {
  readonly title: string;
  /** Where it was met, or what says that it is wrong. */
  readonly source: string;
  /** A whole file, with `«` and `»` around each place that must be reported. */
  readonly wrong: string;
  /** What makes it right: stretches of the file without marks, each of which it has once, and what stands there instead. */
  readonly repair: readonly (readonly [from: string, to: string])[];
  /** The least config that has to report it, `recommended` where left out; what has no effect is in none of them. */
  readonly config?: "recommended" | "strict" | "ineffective";
  /** Why it isn't reported as it should be. A case that has this and is reported rightly fails the test. */
  readonly gap?: string;
}

/** A right request that another tool has refused. */
export interface AcceptedRequest {
  readonly title: string;
  /** Where the refusal was met. */
  readonly source: string;
  readonly code: string;
  /** Why it is reported all the same. A case that has this and is silent fails the test. */
  readonly gap?: string;
}

/** The beginning of a file that uses the SDK's client. */
export function using(...names: string[]): string {
  return `import { ${names.join(", ")} } from "@aws-sdk/client-sagemaker";\n`;
}

/** An image in the registry of a user's own account. */
export function ownImage(name: string, region = "eu-west-1"): string {
  return `482916370554.dkr.ecr.${region}.amazonaws.com/${name}`;
}
