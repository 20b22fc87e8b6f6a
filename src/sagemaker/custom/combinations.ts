import type { Custom } from "../../check/relations/vocabulary.js";
import { measureAll } from "../../check/relations/measure.js";
import { show, words } from "../../check/shown.js";
import { valueAt } from "../../check/relations/quick-look.js";
import type { WrittenRecord } from "../../check/relations/written-record.js";
import { lookUp } from "../../check/relations/lookup.js";
import type { Slot } from "../../check/relations/slot.js";
import { useValue } from "../../check/relations/suggestions.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { conditionAndReason } from "../../check/relations/value-data.js";

const maxJobs = "ResourceLimits.MaxNumberOfTrainingJobs";

/** More jobs are asked for than the ranges have combinations. */
export function enoughCombinations<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  return compare(subject, relation, "tooFewCombinations", (jobs, combinations) => jobs > combinations);
}

/** A grid search is asked for another number of jobs than its ranges have combinations. */
export function gridCombinations<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  return compare(subject, relation, "notAllCombinations", (jobs, combinations) => jobs !== combinations);
}

/** Whether a quick look finds that the number of combinations, or that of jobs, is unlimited or isn't known. */
export function hasNoFewCombinations(look: WrittenRecord): boolean {
  const jobs = valueAt(look, maxJobs);
  if (jobs !== undefined && jobs.kind !== "scalar") return true;
  const continuous = valueAt(look, "ParameterRanges.ContinuousParameterRanges");
  return continuous?.kind === "list" && continuous.items.some((item) => !item.spread);
}

function compare<Node>(
  subject: Subject<Node>,
  relation: Custom,
  messageId: string,
  isWrong: (jobs: number, combinations: number) => boolean,
): Breach<Node>[] {
  const [slot] = slotsOf(subject, maxJobs).slots;
  const jobs = slot === undefined ? undefined : exact(slot);
  const combinations = countCombinations(subject);
  if (slot === undefined || jobs === undefined || combinations === undefined || !isWrong(jobs, combinations)) return [];
  return [
    {
      kind: "relation",
      messageId,
      data: {
        ...words({ member: maxJobs, combinations: String(combinations) }),
        jobs: show(slot, String(jobs)),
        ...conditionAndReason(subject, relation),
      },
      path: slot.path,
      place: valuePlace(slot),
      suggestions: [useValue(slot, combinations)],
    },
  ];
}

/** The combinations of finite ranges; undefined where a range isn't finite or isn't known. */
function countCombinations<Node>(subject: Subject<Node>): number | undefined {
  const continuous = slotsOf(subject, "ParameterRanges.ContinuousParameterRanges[]");
  const automatic = slotsOf(subject, "ParameterRanges.AutoParameters[]");
  const integers = slotsOf(subject, "ParameterRanges.IntegerParameterRanges[]");
  const categories = slotsOf(subject, "ParameterRanges.CategoricalParameterRanges[]");
  const finite = [...integers.slots, ...categories.slots];
  if (continuous.slots.length > 0 || automatic.slots.length > 0 || finite.length === 0) return undefined;
  const known = [continuous, automatic, integers, categories].every(({ complete }) => complete);
  if (!known || finite.some(({ certain, many }) => !certain || many)) return undefined;
  let combinations = 1;
  for (const { element } of integers.slots) {
    if (element === undefined) return undefined;
    const lower = exact(lookUp(subject, element, "MinValue").slots[0], "numeric-text");
    const upper = exact(lookUp(subject, element, "MaxValue").slots[0], "numeric-text");
    if (lower === undefined || upper === undefined || upper < lower) return undefined;
    combinations *= Math.floor(upper) - Math.ceil(lower) + 1;
  }
  for (const { element } of categories.slots) {
    if (element === undefined) return undefined;
    const values = lookUp(subject, element, "Values").slots[0];
    const count = values === undefined ? undefined : exact(values, "entries");
    if (count === undefined || count === 0) return undefined;
    combinations *= count;
  }
  return combinations;
}

function exact<Node>(
  slot: Slot<Node> | undefined,
  by: "value" | "numeric-text" | "entries" = "value",
): number | undefined {
  const range = slot === undefined ? undefined : measureAll(slot.options, by);
  return range?.least === range?.most ? range?.least : undefined;
}
