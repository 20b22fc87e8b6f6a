import type { Condition, MemberPath, Scalar } from "../vocabulary.js";

/**
 * What a relation demands, in the notation that `src/types/rules.d.ts` reads: a condition, then `>` and the members of
 * which one must be set, or `!` and a member that must not be (`Member.+Inner`: with `Inner`, `Member.-Inner`: without
 * it, `Member=a,b`: with one of these values, `Member^a,b`: with another one), or `*` and a list whose elements (their
 * member behind the dot) must differ.
 */
export interface TypeRule {
  /** `Member=a,b`; without values: the member is set; empty: always. */
  readonly when: string;
  readonly operator: ">" | "!" | "*";
  readonly members: string;
  readonly message: string;
}

/** One of the members must be set. */
export function oneOfRule(members: readonly string[], says: string, when = ""): TypeRule {
  const names = members.map((member) => `'${member}'`).join(", ");
  return { when, operator: ">", members: members.join(","), message: `one of ${names} is needed${says}` };
}

/** A relation's reason as a message ends with it. */
export function becauseOf({ reason }: { readonly reason: string }): string {
  return `: ${reason.replaceAll(/[;~|`]/gu, ",")}`;
}

/** A condition in the notation and in words; undefined where types can't express it. */
export function typeCondition(
  condition: Condition | undefined,
): { readonly text: string; readonly says: string } | undefined {
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
  path: MemberPath,
  values: readonly Scalar[],
  orAbsent: true | undefined,
): { readonly text: string; readonly says: string } | undefined {
  const texts = values.map(String);
  if (orAbsent === true || !texts.every(isPlain)) return undefined;
  return { text: `${path}=${texts.join(",")}`, says: ` where '${path}' is ${texts.join(" or ")}` };
}

/** A value that the notation has room for. */
export function isPlain(text: string): boolean {
  return /^[\w.\-/]+$/u.test(text);
}

/** A member of a member. */
export function isInner(path: MemberPath): boolean {
  return /^\w+\.\w+$/u.test(path);
}

/** A member of the structure itself. */
export function isSimple(path: MemberPath): boolean {
  return /^\w+$/u.test(path);
}
