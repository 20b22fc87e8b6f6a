import type { Domain } from "../../domain.js";
import type { ConstraintKind } from "../../violation.js";
import type { Breach, Subject } from "../subject.js";
import type { MemberPath, Relation } from "../vocabulary.js";
import { parsePath } from "../member-path.js";
import type { QuickLook } from "../quick-look.js";
import type { TypeRule } from "./type-rule.js";

/** All that there is to know of a kind of relation. */
export interface Kind<R extends Relation = Relation> {
  /** The breaches that are certain in one scenario; the relation's condition holds in it. */
  evaluate<Node>(subject: Subject<Node>, relation: R, domain: Domain): Breach<Node>[];
  /** What has to hold, as a clause. */
  describe(relation: R, domain: Domain): string;
  /** The members that it is about, without those of its conditions. */
  paths(relation: R): readonly MemberPath[];
  /** What a record must have written before the relation can be broken in it: one of each of these. */
  prerequisites(relation: R): readonly Names[];
  /** Whether it is broken only where it is so in every run: elsewhere, one that breaks it is enough. */
  concernsEveryRun?(relation: R): boolean;
  /** Whether a quick look shows that the relation holds, or that its breach can't be proved; `evaluate` must agree. */
  isClear(look: QuickLook, relation: R): boolean;
  /** Whether what is clear of all entries of a list is so of some of them, too: none can break it by being left out. */
  readonly isClearOfFewer?: true;
  /** What a breach is reported as. */
  reports(relation: R, domain: Domain): readonly ConstraintKind[];
  /** What the type-level checker says of it; nothing where types can't express all of the relation. */
  typeRules(relation: R): readonly TypeRule[];
  /** Of relations that the types don't express: what these speak of. */
  readonly beyondTypes?: string;
}

/** Names of members of which one has to be written. */
export type Names = readonly string[];

/** The members that paths begin with. */
export function namesOf(paths: readonly MemberPath[]): Names {
  return paths.map((path) => parsePath(path)[0] ?? "");
}

/** Any two of several members are needed: of two, both; of more, one can be asked for. */
export function anyTwo(members: readonly MemberPath[]): readonly Names[] {
  return members.length === 2 ? members.map((path) => namesOf([path])) : [namesOf(members)];
}

/** For kinds that a quick look says nothing of. */
export function neverClear(): boolean {
  return false;
}

/** For kinds of which types can't say anything. */
export function noTypeRules(): readonly TypeRule[] {
  return [];
}
