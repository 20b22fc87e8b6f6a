import { deepRulesOf } from "./deep-rules.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { kindOf } from "../../src/check/relations/kinds/index.js";
import { candidatesOfShape } from "../../src/check/relations/resource-relations.js";
import type { TypeRule } from "../../src/check/relations/kinds/type-rule.js";
import type { Relation } from "../../src/check/relations/vocabulary.js";
import type { Service, StructureShape } from "../../src/model/shape.js";

/**
 * The relations that types can express, in the notation that `src/types/rules.d.ts` reads, by structure.
 *
 * Each is a rule in the notation of `TypeRule`, then `~` and the message, then `;`.
 */
export function relationRules(service: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const relation of allRelations()) {
    if ((relation.service ?? "sagemaker") !== service || relation.confidence !== "high") continue;
    const written = rulesOf(relation).join("");
    for (const shape of relation.shapes) {
      if (written !== "") rules.set(shape, (rules.get(shape) ?? "") + written);
    }
  }
  return rules;
}

/** The same of a resource, or of a part of one, in the resource's names. */
export function resourceRules(resources: Service, shape: StructureShape): string {
  const relations = candidatesOfShape(sageMaker(), resources, shape, "high");
  return relations.flatMap(({ relation }) => rulesOf(relation)).join("");
}

/** A row without the relations that ask for something, or that hold because something is left out. */
export function withoutRequests(row: string): string {
  const [members = "", rules] = row.split("|#");
  if (rules === undefined) return row;
  const kept = rules.split(";").filter((rule) => !asksForSomething(rule.split("~")[0] ?? ""));
  return kept.join("") === "" ? `${members}|` : `${members}|#${kept.join(";")}`;
}

function asksForSomething(rule: string): boolean {
  if (!rule.startsWith("@")) return rule.includes(">") || rule.includes(".-");
  const [, , when = "", path = "", asks = ""] = rule.split("@");
  return asks === ">" || /\.[-?]/u.test(`${when}&${path}`);
}

/** Whether all of a relation is in the declarations. */
export function isExpressed(relation: Relation): boolean {
  return relation.confidence === "high" && rulesOf(relation).length > 0;
}

/** A relation that its kind can state in terms of the structure's own members, and otherwise by paths. */
function rulesOf(relation: Relation): readonly string[] {
  const flat = relation.elementWhen === undefined ? kindOf(relation).typeRules(relation).map(write) : [];
  return flat.length > 0
    ? flat
    : deepRulesOf(relation).map(([rule, message]) => `${rule}~${message}: ${plain(relation.reason)};`);
}

function write({ when, operator, members, message }: TypeRule): string {
  return `${when}${operator}${members}~${message};`;
}

/** Without the characters of the notation. */
function plain(text: string): string {
  return text.replaceAll(/[;~|`]/gu, ",");
}
