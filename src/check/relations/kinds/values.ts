import { valuesAt } from "../quick-look.js";
import { words } from "../../shown.js";
import type { Value } from "../../value.js";
import { agree, any, not, type Certainty } from "../certainty.js";
import { equalsScalar } from "../equal.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { useValue } from "../suggestions.js";
import { valueData } from "../value-data.js";
import type { Values } from "../vocabulary.js";
import { listScalars, quotePath } from "../wording.js";
import { namesOf, type Kind } from "./kind.js";
import { becauseOf, isPlain, isSimple, typeCondition } from "./type-rule.js";

/** Of more values than these, the light bulb offers none. */
const maxOffered = 5;

/** Under the condition the member's value, if it is set, is one of `allowed`, or none of `forbidden`. */
export const values: Kind<Values> = {
  evaluate: wrongValues,
  describe: ({ member, allowed, forbidden }) => {
    const clauses = [
      ...(allowed === undefined ? [] : [`is ${listScalars(allowed)}`]),
      ...(forbidden === undefined ? [] : [`isn't ${listScalars(forbidden)}`]),
    ];
    return `${quotePath(member)} ${clauses.join(" and ")}`;
  },
  paths: ({ member }) => [member],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, relation) =>
    valuesAt(look, relation.member)?.every((value) => isWrong(value, relation) !== "yes") === true,
  isClearOfFewer: true,
  reports: () => ["relation"],
  typeRules: (relation) => {
    const { member, allowed, forbidden } = relation;
    const condition = typeCondition(relation.when);
    const texts = (forbidden ?? allowed ?? []).map(String);
    if (condition === undefined || !isSimple(member) || !texts.every(isPlain) || texts.length === 0) return [];
    const is = forbidden === undefined ? "can't be this" : `can't be ${texts.join(" or ")}`;
    return [
      {
        when: condition.text,
        operator: "!",
        members: `${member}${forbidden === undefined ? "^" : "="}${texts.join(",")}`,
        message: `'${member}' ${is}${condition.says}${becauseOf(relation)}`,
      },
    ];
  },
  beyondTypes: "values with a colon",
};

/** A value that the condition rules out: reported on the value. */
function wrongValues<Node>(subject: Subject<Node>, relation: Values): Breach<Node>[] {
  const { member, allowed, forbidden = [] } = relation;
  return slotsOf(subject, member, relation.elementWhen)
    .slots.filter((slot) => slot.certain && agree(slot.options.map((option) => isWrong(option, relation))) === "yes")
    .map((slot) => ({
      kind: "relation",
      messageId: allowed === undefined ? "forbiddenValue" : "wrongValue",
      data: { ...valueData(subject, relation, member, slot), values: words(listScalars(allowed ?? forbidden)) },
      path: slot.path,
      place: valuePlace(slot),
      suggestions:
        allowed === undefined || allowed.length > maxOffered ? [] : allowed.map((value) => useValue(slot, value)),
    }));
}

function isWrong(value: Value<unknown>, { allowed, forbidden }: Values): Certainty {
  const sample = (allowed ?? forbidden ?? [])[0];
  if (typeOf(value) !== typeof sample) return value.kind === "absent" ? "no" : "unknown";
  if (allowed !== undefined) return not(any(allowed.map((each) => equalsScalar(value, each))));
  return any((forbidden ?? []).map((each) => equalsScalar(value, each)));
}

/** The type that a value shares with those that a relation names. */
function typeOf(value: Value<unknown>): string | undefined {
  if (value.kind === "text") return "string";
  if (value.kind !== "scalar") return undefined;
  return typeof value.value === "bigint" ? "number" : typeof value.value;
}
