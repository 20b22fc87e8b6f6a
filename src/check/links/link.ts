import type { Condition, MemberPath, Scalar } from "../relations/vocabulary.js";

/** A structure of the API's that makes or uses something, and the member that names it. */
export interface Named {
  readonly shape: string;
  /** Of what is used, it may lead through a list: `ProductionVariants[].ModelName`. */
  readonly name: MemberPath;
}

/** What one request may not ask of what another one has made. */
export type Broken =
  /** These members aren't set; beside a name in a list, those of the same element. */
  | { readonly kind: "forbidden-when"; readonly members: readonly [MemberPath, ...MemberPath[]] }
  /** What is named isn't used there at all. */
  | { readonly kind: "unusable" }
  /** The member's value is one of those that the maker has at a path through a list. */
  | { readonly kind: "one-of-made"; readonly member: MemberPath; readonly made: MemberPath };

/** A constraint between two requests of a file: one makes what another one uses, under a name that is the same. */
export interface Link {
  /** Unique over all links and relations, kebab-case. */
  readonly id: string;
  readonly makes: Named & {
    /** Only of what is made so. */
    readonly when?: Condition;
  };
  readonly uses: Named;
  /** Requests in between: what is used names one of the first, whose member `to` names the next. */
  readonly via?: readonly (Named & { readonly to: MemberPath })[];
  /** The request that removes what is made: where it comes before the use, something else goes by the name. */
  readonly removedBy: Named;
  /** Requests that change what the link speaks of: where one names the same, nothing is certain. */
  readonly changedBy?: readonly Named[];
  readonly breaks: Broken;
  /** What is so of what was made, after "when": `the model has a VPC`. */
  readonly says: string;
  /** Why, in our own words: a clause that ends the message. */
  readonly reason: string;
  /** As of relations. */
  readonly source: string | readonly string[];
  /** What keeps it from being certain, as a clause. */
  readonly doubt: string;
}

/** What something is known as, if nothing else is known as the same. */
export interface Identity {
  /** Equal only for the same thing. */
  readonly key: string;
  /** For messages. */
  readonly shown: Scalar & string;
}
