/**
 * How requests are written at a request site, and so which of the model's statements hold there.
 *
 * - `sdk-v3`, `sdk-v2`: all of them; v2 takes `null` for absent.
 * - `partial`: an object that is typed as `Partial<...>` or completed later: nothing is missing.
 * - `cloudformation`: a resource as CloudFormation takes it: the shapes are the resource's own, and a scalar may be
 *   written as a string and a string as a scalar.
 * - `cdk`: the same, as the CDK spells it.
 * - `construct`: a construct of the CDK's that makes a request and has properties and defaults of its own: only enum,
 *   pattern, length, range and how many entries there are at most.
 * - `properties`: those properties of a construct that stand for members of the API, in the construct's own names: what
 *   isn't there may have a default.
 * - `states`: Step Functions: `X.$` keys and expressions are unknown (the analysis sees to that).
 * - `json`: a request file for the AWS CLI.
 * - `pipeline`: a step of a pipeline's definition: references and functions are unknown (the analysis sees to that), and
 *   nobody says which scalars the service converts.
 */
export type Dialect =
  | "sdk-v3"
  | "sdk-v2"
  | "partial"
  | "cloudformation"
  | "cdk"
  | "construct"
  | "properties"
  | "states"
  | "json"
  | "pipeline";

/** Which of the model's statements a dialect enforces; enums, patterns, lengths, ranges and sizes always are. */
export interface Enforcement {
  /** A required member, or a union's only one, that is absent. */
  readonly missing: boolean;
  readonly unknownMembers: boolean;
  readonly types: boolean;
  /** A union with several members. */
  readonly crowdedUnions: boolean;
  /** A list or map without the entries that it needs; who makes the request may leave it out, or add to it. */
  readonly tooFewEntries: boolean;
  /** Members may be written with a small first letter, and acronyms in either case. */
  readonly anyCase: boolean;
}

const all: Enforcement = {
  missing: true,
  unknownMembers: true,
  types: true,
  crowdedUnions: true,
  tooFewEntries: true,
  anyCase: false,
};

/** What a construct of one's own enforces: its required set, types and members are its own. */
const own: Enforcement = {
  missing: false,
  unknownMembers: false,
  types: false,
  crowdedUnions: false,
  tooFewEntries: false,
  anyCase: true,
};

export const enforcedIn: Readonly<Record<Dialect, Enforcement>> = {
  "sdk-v3": all,
  "sdk-v2": all,
  states: all,
  json: all,
  pipeline: all,
  partial: { ...all, missing: false },
  cloudformation: all,
  cdk: all,
  construct: own,
  properties: { ...own, tooFewEntries: true, anyCase: false },
};

/** Whether it is CloudFormation that makes the request, of the properties of a resource. */
export function isResource(dialect: Dialect): boolean {
  return dialect === "cloudformation" || dialect === "cdk";
}

/** Whether what is written is JSON, so that bytes and times are strings. */
export function isJson(dialect: Dialect): boolean {
  return dialect === "json" || dialect === "states" || dialect === "pipeline";
}

/** Whether a scalar may be written as a string, and a string as a scalar. */
export function convertsScalars(dialect: Dialect): boolean {
  return isResource(dialect) || dialect === "pipeline";
}
