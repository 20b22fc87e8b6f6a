import { valuesAt } from "../quick-look.js";
import { show, words } from "../../shown.js";
import { measure, measureAll } from "../measure.js";
import { inSourceOrder } from "../source-order.js";
import { keyPlace, slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { conditionAndReason } from "../value-data.js";
import type { Total } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";
import { isOfValue, measured, units } from "./measured.js";

/** The measures of all the members together (absent ones count nothing) are at most `max`. */
export const total: Kind<Total> = {
  evaluate: tooMuchTogether,
  describe: ({ members, measure = "value", combine, max }) => {
    const sum = combine === "product" ? "multiplied" : "together";
    return `${measured(measure, listPaths(members, "and"))}, ${sum}, is at most ${max}`;
  },
  paths: ({ members }) => members,
  prerequisites: ({ members }) => [namesOf(members)],
  isClear: (look, { members, measure: by = "value", combine, max }) => {
    let sum = 0;
    for (const path of members) {
      const values = valuesAt(look, path);
      if (values === undefined) return false;
      for (const value of values) sum += measure(value, by)?.least ?? 0;
    }
    return combine !== "product" && sum <= max;
  },
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "calculations",
};

/** Several measures that are too much together: reported on the last of them. */
function tooMuchTogether<Node>(subject: Subject<Node>, relation: Total): Breach<Node>[] {
  const { members, measure = "value", combine, max } = relation;
  const parts = members
    .flatMap((path) => slotsOf(subject, path, relation.elementWhen).slots)
    .map((slot) => ({ slot, least: slot.certain ? (measureAll(slot.options, measure)?.least ?? 0) : 0 }));
  const counted = parts.filter(({ least }) => least > 0).map(({ slot }) => slot);
  const last = counted.sort((a, b) => inSourceOrder(subject.root, a, b)).at(-1);
  if (last === undefined) return [];
  const product = combine === "product";
  const actual = parts.reduce((result, { least }) => (product ? result * least : result + least), product ? 1 : 0);
  if (actual <= max) return [];
  const sensitive = isOfValue(measure) && counted.some((slot) => slot.sensitive);
  const verb = product ? "" : members.length > 1 ? " add" : " adds";
  return [
    {
      kind: "relation",
      messageId: product ? "productTooLarge" : "sumTooLarge",
      data: {
        ...words({ members: `${listPaths(members, "and")}${verb}`, max: String(max) }),
        actual: show({ sensitive }, `${String(actual)} ${product ? "" : units[measure](actual)}`.trim(), "too much"),
        ...conditionAndReason(subject, relation),
      },
      path: last.path,
      place: isOfValue(measure) ? valuePlace(last) : keyPlace(last),
      suggestions: [],
    },
  ];
}
