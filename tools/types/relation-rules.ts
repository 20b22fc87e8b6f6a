import { allRelations } from "../../src/sagemaker/relations/index.js";
import type { Condition, Relation, Scalar } from "../../src/check/relations/vocabulary.js";

/**
 * The relations that types can express, in the notation that `src/types/core.d.ts` reads, by structure.
 *
 * Each is `<member>=<value>,<value>` (the condition; without values: the member is set; nothing: always), then `>` and
 * the members of which one must be set, or `!` and a member that must not be (`Member.+Inner`: with `Inner`,
 * `Member.-Inner`: without it, `Member=a,b`: with one of these values, `Member^a,b`: with another one), or `*` and a list whose elements (their
 * member behind the dot) must differ, then `~` and the message, then `;`.
 */
export function relationRules(service: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const relation of allRelations()) {
    if ((relation.service ?? "sagemaker") !== service || relation.confidence !== "high") continue;
    if (relation.elementWhen !== undefined) continue;
    const written = rulesOf(relation);
    for (const shape of relation.shapes) {
      for (const rule of written) rules.set(shape, (rules.get(shape) ?? "") + rule);
    }
  }
  return rules;
}

/** Whether all of a relation is in the declarations. */
export function isExpressed(relation: Relation): boolean {
  return relation.confidence === "high" && relation.elementWhen === undefined && rulesOf(relation).length > 0;
}

function rulesOf(relation: Relation): string[] {
  const reason = `: ${relation.reason.replaceAll(/[;~|`]/gu, ",")}`;
  switch (relation.kind) {
    case "exclusive":
    case "exactly-one": {
      if (relation.when !== undefined || !relation.members.every(isSimple)) return [];
      const pairs = relation.members.flatMap((first, index) =>
        relation.members
          .slice(index + 1)
          .map((second) => rule(first, "!", second, `'${second}' conflicts with '${first}'${reason}`)),
      );
      return relation.kind === "exclusive" ? pairs : [...pairs, oneOf(relation.members, reason)];
    }
    case "at-least-one": {
      const condition = conditionOf(relation.when);
      if (condition === undefined || !relation.members.every(isSimple)) return [];
      return [oneOf(relation.members, `${condition.says}${reason}`, condition.text)];
    }
    case "all-or-none": {
      const { members } = relation;
      if (relation.when !== undefined || members.length < 2 || !members.every(isSimple)) return [];
      return members.flatMap((member) =>
        members
          .filter((need) => need !== member)
          .map((need) => rule(member, ">", need, `'${member}' needs '${need}'${reason}`)),
      );
    }
    case "values": {
      const condition = conditionOf(relation.when);
      const values = relation.forbidden ?? relation.allowed ?? [];
      const texts = values.map(String);
      if (condition === undefined || !isSimple(relation.member) || !texts.every(isPlain) || texts.length === 0)
        return [];
      const banned = `${relation.member}${relation.forbidden === undefined ? "^" : "="}${texts.join(",")}`;
      const is = relation.forbidden === undefined ? "can't be this" : `can't be ${texts.join(" or ")}`;
      return [rule(condition.text, "!", banned, `'${relation.member}' ${is}${condition.says}${reason}`)];
    }
    case "requires":
      if (relation.when !== undefined || ![relation.member, ...relation.needs].every(isSimple)) return [];
      return relation.needs.map((need) =>
        rule(relation.member, ">", need, `'${relation.member}' needs '${need}'${reason}`),
      );
    case "required-when":
    case "forbidden-when": {
      const condition = conditionOf(relation.when);
      if (condition === undefined || !relation.members.every((member) => isSimple(member) || isInner(member)))
        return [];
      return relation.members.map((member) => {
        const required = relation.kind === "required-when";
        const message = `'${member}' ${required ? "is needed" : "can't be set"}${condition.says}${reason}`;
        const [outer = "", inner] = member.split(".");
        if (inner === undefined) return rule(condition.text, required ? ">" : "!", member, message);
        const lacking = required ? rule(condition.text, ">", outer, message) : "";
        return lacking + rule(condition.text, "!", `${outer}.${required ? "-" : "+"}${inner}`, message);
      });
    }
    case "unique-by": {
      const [path, ...others] = relation.members;
      const list = /^(\w+)\[\](?:\.(\w+))?$/u.exec(path);
      if (relation.when !== undefined || others.length > 0 || list === null) return [];
      return [rule("", "*", `${list[1] ?? ""}.${list[2] ?? ""}`, `two of '${list[1] ?? ""}' are the same${reason}`)];
    }
    default:
      return [];
  }
}

function oneOf(members: readonly string[], reason: string, condition = ""): string {
  return rule(
    condition,
    ">",
    members.join(","),
    `one of ${members.map((member) => `'${member}'`).join(", ")} is needed${reason}`,
  );
}

function rule(condition: string, operator: ">" | "!" | "*", members: string, message: string): string {
  return `${condition}${operator}${members}~${message};`;
}

/** @returns undefined where types can't express it. */
function conditionOf(condition: Condition | undefined): { readonly text: string; readonly says: string } | undefined {
  if (condition === undefined) return { text: "", says: "" };
  if (!("path" in condition) || !isSimple(condition.path)) return undefined;
  if ("present" in condition) {
    return condition.present ? { text: condition.path, says: ` where '${condition.path}' is set` } : undefined;
  }
  if ("equals" in condition) return valueCondition(condition.path, [condition.equals], condition.orAbsent);
  if ("in" in condition) return valueCondition(condition.path, condition.in, condition.orAbsent);
  return undefined;
}

function valueCondition(
  path: string,
  values: readonly Scalar[],
  orAbsent: true | undefined,
): { readonly text: string; readonly says: string } | undefined {
  const texts = values.map(String);
  if (orAbsent === true || !texts.every(isPlain)) return undefined;
  return { text: `${path}=${texts.join(",")}`, says: ` where '${path}' is ${texts.join(" or ")}` };
}

/** A value that the notation has room for. */
function isPlain(text: string): boolean {
  return /^[\w.\-/]+$/u.test(text);
}

/** A member of a member. */
function isInner(path: string): boolean {
  return /^\w+\.\w+$/u.test(path);
}

function isSimple(path: string): boolean {
  return /^\w+$/u.test(path);
}
