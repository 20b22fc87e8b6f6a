import { messages } from "../check/messages.js";
import { kindOf } from "../check/relations/kinds/index.js";
import type { Relation } from "../check/relations/vocabulary.js";
import type { ConstraintKind } from "../check/violation.js";
import { rules } from "../rules/index.js";
import { sageMaker } from "../sagemaker/index.js";

/** The rule whose messages are those of a kind. */
export function ruleOf(kind: ConstraintKind): string {
  const [id = ""] = Object.keys(messages[kind]);
  const [name] = Object.entries(rules).find(([, { meta }]) => id in (meta?.messages ?? {})) ?? [];
  if (name === undefined) throw new Error(`no rule reports ${kind}`);
  return name;
}

/** The rules that report a relation. */
export function rulesOf(relation: Relation): readonly string[] {
  return kindOf(relation).reports(relation, sageMaker()).map(ruleOf);
}

/** The first config that reports a relation; `none` where only a rule does that no config turns on. */
export function configOf(relation: Relation): "recommended" | "strict" | "none" {
  const isInConfig = rulesOf(relation).some((name) => rules[name as keyof typeof rules].meta?.docs?.recommended);
  if (!isInConfig) return "none";
  return relation.confidence === "high" ? "recommended" : "strict";
}
