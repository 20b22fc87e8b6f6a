/**
 * How requests are written at a request site, and so which of the model's statements hold there.
 *
 * - `sdk-v3`, `sdk-v2`: all of them; v2 takes `null` for absent.
 * - `partial`: an object that is typed as `Partial<...>` or completed later: nothing is missing.
 * - `cloudformation`: camelCase members, CloudFormation's own required set: only enum, pattern, length, range and size.
 * - `states`: Step Functions: `X.$` keys and expressions are unknown (the analysis sees to that).
 * - `json`: a request file for the AWS CLI.
 */
export type Dialect = "sdk-v3" | "sdk-v2" | "partial" | "cloudformation" | "states" | "json";

/** Which of the model's statements a dialect enforces; enums, patterns, lengths, ranges and sizes always are. */
export interface Enforcement {
  /** A required member, or a union's only one, that is absent. */
  readonly missing: boolean;
  readonly unknownMembers: boolean;
  readonly types: boolean;
  /** A union with several members. */
  readonly crowdedUnions: boolean;
  /** Members may be written with a small first letter, and acronyms in either case. */
  readonly anyCase: boolean;
}

const all: Enforcement = { missing: true, unknownMembers: true, types: true, crowdedUnions: true, anyCase: false };

/** CloudFormation has a required set, types and members of its own. */
export const enforcedIn: Readonly<Record<Dialect, Enforcement>> = {
  "sdk-v3": all,
  "sdk-v2": all,
  states: all,
  json: all,
  partial: { ...all, missing: false },
  cloudformation: { missing: false, unknownMembers: false, types: false, crowdedUnions: false, anyCase: true },
};
