import type { CheckContext } from "./check.js";

export type Dialect = CheckContext<unknown>["dialect"];

/** Which of the model's statements are proof in a dialect; enums, patterns, lengths, ranges and sizes always are. */
export interface Proof {
  /** A required member, or a union's only one, that is absent. */
  readonly missing: boolean;
  readonly unknownMembers: boolean;
  readonly types: boolean;
  /** A union with several members. */
  readonly crowdedUnions: boolean;
  /** Members may be written with a small first letter, and acronyms in either case. */
  readonly anyCase: boolean;
}

const all: Proof = { missing: true, unknownMembers: true, types: true, crowdedUnions: true, anyCase: false };

/** See `Dialect` in `src/analysis/request-site.ts`. CloudFormation has a required set, types and members of its own. */
export const proofs: Readonly<Record<Dialect, Proof>> = {
  "sdk-v3": all,
  "sdk-v2": all,
  states: all,
  json: all,
  partial: { ...all, missing: false },
  cloudformation: { missing: false, unknownMembers: false, types: false, crowdedUnions: false, anyCase: true },
};
