import type { Draft, Finding } from "./formats/finding.js";
import type { Link } from "./links/link.js";
import type { Predicates } from "./relations/predicate.js";
import type { Breach, Subject } from "./relations/subject.js";
import type { Custom, Relation } from "./relations/vocabulary.js";
import type { WrittenRecord } from "./relations/written-record.js";
import type { RequestText } from "./request-text.js";
import type { Value } from "./value.js";
import type { ConstraintKind, Violation } from "./violation.js";

/**
 * What is known of a service, or of several that belong together, besides its model. The checker knows no service: it
 * is handed this.
 */
export interface Domain {
  /** The service that a relation is of where it names none. */
  readonly service: string;
  readonly relations: readonly Relation[];
  /** Those of a service's structure, where they can be had without all the others. */
  readonly relationsOf?: (service: string, structure: string) => readonly Relation[];
  /** What conditions may ask of a string, by name. */
  readonly predicates: Predicates;
  /** Formats of strings besides the general ones, by name. */
  readonly formats: Readonly<Record<string, NamedFormat>>;
  /** Constraints that no kind of relation can state, by name. */
  readonly custom: Readonly<Record<string, CustomConstraint>>;
  /** What one request of a file makes and another one uses. */
  readonly links?: readonly Link[];
  /** The relations that don't hold for CloudFormation's resources, although these have all of their members. */
  readonly notOfResources?: readonly ResourceException[];
  /**
   * Whether `checkRequest` may say something of a member's strings, by the member's name; of all members' where left out.
   */
  readonly concernsTextsOf?: (member: string) => boolean;
  /** Whether `checkRequest` may say something of a string, or compare others with it; of each where left out. */
  readonly concernsText?: (text: string) => boolean;
  /** What concerns a request as a whole; never asked for resources and constructs, which spell members differently. */
  checkRequest?<Node>(request: WholeRequest<Node>): Violation<Node>[];
  /** What concerns a document that a request holds as a whole, by the name of its shape: the definition of a pipeline. */
  checkDocument?<Node>(document: Value<Node>, shape: string): Violation<Node>[];
}

/** A relation that holds for the API's requests and not for CloudFormation's resources. */
export interface ResourceException {
  /** Its id. */
  readonly relation: string;
  /** The resources and property types that it doesn't hold for; all of them where left out. */
  readonly types?: readonly string[];
  /** Why, in our own words: a clause. */
  readonly reason: string;
  /** Where that can be looked up. */
  readonly source: string;
}

/** A format that only this service's strings have. */
export interface NamedFormat {
  /** What a finding is reported as. */
  readonly kind: ConstraintKind;
  /** What the string is, after "is": `a container image`. */
  readonly is: string;
  /** What is wrong with a string; nothing where its unknown parts may make it right. */
  readonly judge: (draft: Draft) => readonly Finding[];
}

/** A constraint as a function. */
export interface CustomConstraint {
  /** What a breach is reported as. */
  readonly kind: ConstraintKind;
  /**
   * Whether it looks only at the paths in the relation's `members`: then it holds for CloudFormation's resources, too,
   * which spell them differently.
   */
  readonly readsMembers?: true;
  /** The breaches that are certain in one scenario; the relation's condition holds in it. */
  readonly evaluate: <Node>(subject: Subject<Node>, relation: Custom) => Breach<Node>[];
  /** Whether a quick look shows that there is no breach, or that none can be proved; `evaluate` must agree. */
  readonly isClear?: (look: WrittenRecord, relation: Custom) => boolean;
}

/** A request, when all of it has been walked. */
export interface WholeRequest<Node> {
  /** Its strings, in the order of their writing, with those of all branches; none that is sensitive. */
  readonly texts: readonly RequestText<Node>[];
  /** The Region that the client is made for, where that is known. */
  readonly clientRegion: string | undefined;
}

/** For a service of which nothing is known but its model. */
export const emptyDomain: Domain = { service: "", relations: [], predicates: {}, formats: {}, custom: {} };
