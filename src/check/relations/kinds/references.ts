import { listing } from "../../../text/wording.js";
import { show, words } from "../../shown.js";
import { exactText, wholeText } from "../../text-value.js";
import { any } from "../certainty.js";
import { equalsScalar } from "../equal.js";
import type { Slot } from "../slot.js";
import { valuesAt } from "../quick-look.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { nearestTargets } from "../suggestions.js";
import { quoteValues, valueData } from "../value-data.js";
import type { References } from "../vocabulary.js";
import { listPaths, quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";

/** Of the values that there are, a message names these. */
const maxNamed = 10;

/** The value at `member`, where it is set, is one of those at `to`. */
export const references: Kind<References> = {
  evaluate: dangling,
  describe: ({ member, to }) => `${quotePath(member)} is one of ${listPaths(to, "or")}`,
  paths: ({ member, to }) => [member, ...to],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, { member, to }) => {
    const targets = to.map((path) => valuesAt(look, path));
    return (
      valuesAt(look, member)?.every((value) => {
        const name = exactText(value);
        return name === undefined || targets.some((all) => all?.some((target) => exactText(target) === name));
      }) === true
    );
  },
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "comparisons of members",
};

/** A value that none of those it must be among is: reported on the value. */
function dangling<Node>(subject: Subject<Node>, relation: References): Breach<Node>[] {
  const found = relation.to.map((path) => slotsOf(subject, path));
  if (!found.every(({ complete }) => complete)) return [];
  const targets = found.flatMap(({ slots }) => slots);
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const [value] = slot.options;
    const name = slot.options.length === 1 && value?.kind === "text" && slot.certain ? wholeText(value) : undefined;
    if (name === undefined || any(targets.map((target) => mayBe(target, name))) !== "no") return [];
    return [refersToNone(subject, relation, slot, name, targets)];
  });
}

function mayBe(target: Slot<unknown>, name: string): ReturnType<typeof any> {
  return any(target.options.map((option) => equalsScalar(option, name)));
}

function refersToNone<Node>(
  subject: Subject<Node>,
  relation: References,
  slot: Slot<Node>,
  name: string,
  targets: readonly Slot<Node>[],
): Breach<Node> {
  const sensitive = targets.some((target) => target.sensitive);
  const known = targets.flatMap(({ options }) => quoteValues({ sensitive }, options));
  return {
    kind: "relation",
    messageId: known.length === 0 ? "refersToNothing" : "refersToNone",
    data: {
      ...valueData(subject, relation, relation.member, slot),
      target: words(listPaths(relation.to, "or")),
      known: show({ sensitive }, listing(known.slice(0, maxNamed), "and")),
    },
    path: slot.path,
    place: valuePlace(slot),
    suggestions: nearestTargets(slot, name, targets),
  };
}
