import type { Condition, Relation, Scalar } from "../../src/check/relations/vocabulary.js";

/**
 * The relations about members of members, elements of lists, absence, bounds and order, in the notation that
 * `src/types/conditions.d.ts` reads: `@<member>@<conditions>@<path>@<what is refused there>`.
 *
 * Conditions are joined by `&`: `<path>=a,b` (one of these), `<path>?a,b` (one of these, or left out), `<path>^a,b` (none
 * of these), `<path>+` (set), `<path>-` (left out). Each step of a path ends in a dot; `[].` are the elements of a list,
 * `{}.` the values of a map, with conditions on each between the brackets.
 *
 * @returns the rules with their messages; none where types can't express the relation
 */
export function deepRulesOf(relation: Relation): readonly (readonly [rule: string, message: string])[] {
  const refusals = refusalsOf(relation);
  const cases = casesOf(relation.when);
  const each = relation.elementWhen === undefined ? "" : elementCondition(relation.elementWhen);
  if (refusals.length === 0 || cases === undefined || each === undefined) return [];
  return cases.flatMap(({ atoms, says }) =>
    refusals.flatMap(({ path, asks, message }): (readonly [string, string])[] => {
      const steps = stepsOf(path, each);
      if (steps === undefined) return [];
      const first = /^\w+/u.exec(path)?.[0] ?? "";
      // What is missing is reported on the member because of which it is needed, or on what it is missing in.
      const key = asks === ">" && !path.includes(".") ? /^\w+/u.exec(atoms.find(isPositive) ?? "")?.[0] : first;
      if (key === undefined) return [];
      return [[`@${key}@${atoms.join("&")}@${steps}@${asks}`, `${message}${says === "" ? "" : ` where ${says}`}`]];
    }),
  );
}

interface Refusal {
  readonly path: string;
  readonly asks: string;
  readonly message: string;
}

function refusalsOf(relation: Relation): readonly Refusal[] {
  switch (relation.kind) {
    case "values": {
      const { member, forbidden, allowed } = relation;
      const values = (forbidden ?? allowed ?? []).map(String);
      if (values.length === 0 || !values.every(isPlain)) return [];
      const asks = `${forbidden === undefined ? "^" : "="}${values.join(",")}`;
      const few = values.length > 3 ? "this" : values.join(" or ");
      return [
        { path: member, asks, message: `'${member}' ${forbidden === undefined ? "can only be" : "can't be"} ${few}` },
      ];
    }
    case "forbidden-when":
      return relation.members.map((path) => ({ path, asks: "!", message: `'${path}' can't be set` }));
    case "required-when":
      return relation.members.map((path) => ({ path, asks: ">", message: `'${path}' is needed` }));
    case "bounded":
      return boundsOf(relation);
    case "ordered": {
      const [first, second] = relation.members;
      if (relation.as === "time" || relation.members.length !== 2) return [];
      if (!/^\w+$/u.test(first) || !/^\w+$/u.test(second)) return [];
      return relation.strictly === true
        ? [{ path: first, asks: `p${second}`, message: `'${first}' isn't less than '${second}'` }]
        : [{ path: first, asks: `o${second}`, message: `'${first}' is more than '${second}'` }];
    }
    default:
      return [];
  }
}

function boundsOf(relation: Relation & { readonly kind: "bounded" }): readonly Refusal[] {
  const { member: path, measure, min, max, moreThan, lessThan } = relation;
  const says = (text: string): string => `'${path}' ${text}`;
  if (measure === "entries") {
    return max === undefined ? [] : [{ path, asks: `k${max}`, message: says(`has more than ${max} entries`) }];
  }
  if (measure === "characters") {
    return max === undefined ? [] : [{ path, asks: `c${max}`, message: says(`is longer than ${max} characters`) }];
  }
  if (measure !== undefined && measure !== "numeric-text") return [];
  return [
    ...(min === undefined ? [] : [{ path, asks: `l${min}`, message: says(`is less than ${min}`) }]),
    ...(max === undefined ? [] : [{ path, asks: `m${max}`, message: says(`is more than ${max}`) }]),
    ...(moreThan === undefined
      ? []
      : [
          { path, asks: `l${moreThan}`, message: says(`isn't more than ${moreThan}`) },
          { path, asks: `=${moreThan}`, message: says(`isn't more than ${moreThan}`) },
        ]),
    ...(lessThan === undefined
      ? []
      : [
          { path, asks: `m${lessThan}`, message: says(`isn't less than ${lessThan}`) },
          { path, asks: `=${lessThan}`, message: says(`isn't less than ${lessThan}`) },
        ]),
  ];
}

/** A conjunction of conditions, and how it is said. */
interface Case {
  readonly atoms: readonly string[];
  readonly says: string;
}

/** The cases of which one has to be certain; undefined where types can't express one. */
function casesOf(condition: Condition | undefined): readonly Case[] | undefined {
  if (condition === undefined) return [{ atoms: [], says: "" }];
  if ("any" in condition) {
    const cases = condition.any.map(casesOf);
    return cases.every((one) => one !== undefined) ? cases.flat() : undefined;
  }
  if ("all" in condition) {
    let product: readonly Case[] = [{ atoms: [], says: "" }];
    for (const part of condition.all) {
      const cases = casesOf(part);
      if (cases === undefined) return undefined;
      product = product.flatMap((one) =>
        cases.map(({ atoms, says }) => ({
          atoms: [...one.atoms, ...atoms],
          says: one.says === "" ? says : `${one.says} and ${says}`,
        })),
      );
    }
    return condition.says === undefined ? product : product.map(({ atoms }) => ({ atoms, says: condition.says ?? "" }));
  }
  const atom = atomOf(condition);
  return atom === undefined ? undefined : [{ atoms: [atom.text], says: condition.says ?? atom.says }];
}

function atomOf(condition: Condition): { readonly text: string; readonly says: string } | undefined {
  if (!("path" in condition) || !/^\w+(?:\.\w+)*$/u.test(condition.path)) return undefined;
  const { path } = condition;
  if ("present" in condition) {
    return {
      text: `${path}.${condition.present ? "+" : "-"}`,
      says: `'${path}' is ${condition.present ? "set" : "left out"}`,
    };
  }
  if ("notIn" in condition) return valuesAtom(path, "^", condition.notIn, "isn't");
  const absent = "orAbsent" in condition;
  if ("equals" in condition)
    return valuesAtom(path, absent ? "?" : "=", [condition.equals], absent ? "is left out or" : "is");
  if ("in" in condition) return valuesAtom(path, absent ? "?" : "=", condition.in, absent ? "is left out or" : "is");
  return undefined;
}

function valuesAtom(
  path: string,
  operator: string,
  values: readonly Scalar[],
  is: string,
): { readonly text: string; readonly says: string } | undefined {
  const texts = values.map(String);
  if (!texts.every(isPlain)) return undefined;
  return { text: `${path}.${operator}${texts.join(",")}`, says: `'${path}' ${is} ${texts.join(" or ")}` };
}

/** A condition on an element, between the brackets of its step: of members of the element itself. */
function elementCondition(condition: Condition): string | undefined {
  const cases = casesOf(condition);
  const [only] = cases ?? [];
  if (cases?.length !== 1 || only === undefined) return undefined;
  // The dot that ends a path's step would end the step that the brackets are.
  return only.atoms.every((atom) => /^\w+\.[^.]*$/u.test(atom)) ? only.atoms.join("&").replaceAll(".", "/") : undefined;
}

/** @returns undefined where the path takes a turn that types can't follow */
function stepsOf(path: string, each: string): string | undefined {
  const steps = path
    .replaceAll("[]", ".[]")
    .replaceAll(/\.\*(?=\.|$)/gu, ".{}")
    .split(".");
  if (!steps.every((step) => /^(?:\w+|\[\]|\{\})$/u.test(step)) || !/^\w/u.test(steps[0] ?? "")) return undefined;
  const last = steps.findLastIndex((step) => /^[[{]/u.test(step));
  if (each !== "") {
    if (last < 0) return undefined;
    steps[last] = steps[last] === "[]" ? `[${each}]` : `{${each}}`;
  }
  return `${steps.join(".")}.`;
}

function isPositive(atom: string): boolean {
  return /[+=^][^+=^]*$/u.test(atom);
}

/** A value that the notation has room for. */
function isPlain(text: string): boolean {
  return /^[\w.\-/]+$/u.test(text);
}
