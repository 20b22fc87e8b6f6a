import { isSet } from "../../check/relations/presence.js";
import { lookUp } from "../../check/relations/lookup.js";
import type { Slot } from "../../check/relations/slot.js";
import { slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import type { Suggestion } from "../../check/violation.js";
import { describeHyperparameter } from "../algorithms/describe.js";
import { numberOf, takesBound, type Hyperparameter } from "../algorithms/hyperparameter.js";
import {
  builtIn,
  mayBeScript,
  textOf,
  trainingImage,
  usage,
  useAlgorithmValue,
  type UsedAlgorithm,
} from "./algorithm-use.js";
import { missingHyperparameters, unknownHyperparameter } from "./hyperparameters.js";
import { wrongValue } from "./hyperparameter-values.js";

const kindsOfRange = [
  "IntegerParameterRanges",
  "ContinuousParameterRanges",
  "CategoricalParameterRanges",
  "AutoParameters",
] as const;
type KindOfRange = (typeof kindsOfRange)[number];

/** A range of a tuning job, with the hyperparameter that it is of. */
interface Range<Node> {
  readonly kind: KindOfRange;
  readonly nameSlot: Slot<Node>;
  readonly name: string;
  readonly member: (path: string) => readonly Slot<Node>[];
}

const requestPrefix = "TrainingJobDefinition.";

/** The algorithm of the ranges of a request or of a definition, and where they are. */
function ranged<Node>(
  subject: Subject<Node>,
): { readonly algorithm: UsedAlgorithm; readonly ranges: string } | undefined {
  const isRequest = subject.shape.members.has("TrainingJobDefinition");
  const prefix = isRequest ? requestPrefix : "";
  const algorithm = builtIn(subject, `${prefix}${trainingImage}`);
  if (algorithm === undefined || mayBeScript(subject, algorithm, prefix)) return undefined;
  return { algorithm, ranges: isRequest ? "HyperParameterTuningJobConfig.ParameterRanges" : "HyperParameterRanges" };
}

function rangesOf<Node>(subject: Subject<Node>, path: string): Range<Node>[] {
  return kindsOfRange.flatMap((kind) =>
    slotsOf(subject, `${path}.${kind}[].Name`).slots.flatMap((nameSlot): Range<Node>[] => {
      const name = textOf(nameSlot);
      const { element } = nameSlot;
      if (name === undefined || element === undefined) return [];
      return [{ kind, nameSlot, name, member: (member: string) => lookUp(subject, element, member).slots }];
    }),
  );
}

/** A range of a tuning job for what the algorithm doesn't have, can't be tuned for, or doesn't take. */
export function algorithmRanges<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const found = ranged(subject);
  if (found === undefined) return [];
  const { algorithm, ranges } = found;
  return rangesOf(subject, ranges).flatMap((range): Breach<Node>[] => {
    const hyperparameter = algorithm.hyperparameters[range.name];
    if (hyperparameter === undefined) {
      const use = (meant: string): readonly Suggestion<Node>[] => [useAlgorithmValue(range.nameSlot, meant)];
      return unknownHyperparameter(subject, relation, range.nameSlot, range.name, algorithm, use);
    }
    if (hyperparameter.tunable !== true) return notTunable(subject, relation, range, algorithm);
    return wrongBounds(subject, relation, range, hyperparameter, algorithm);
  });
}

function notTunable<Node>(
  subject: Subject<Node>,
  relation: Custom,
  { nameSlot, name }: Range<Node>,
  algorithm: UsedAlgorithm,
): Breach<Node>[] {
  const tunable = Object.entries(algorithm.hyperparameters).flatMap(([each, { tunable }]) =>
    tunable === true ? [each] : [],
  );
  if (tunable.length === 0 || algorithm.grows?.hyperparameters === true) return [];
  const data = { name: show(nameSlot, name, "…"), tunable: words(listScalars(tunable)) };
  return [usage(subject, relation, nameSlot, algorithm, "notTunable", data)];
}

function wrongBounds<Node>(
  subject: Subject<Node>,
  relation: Custom,
  { kind, name, nameSlot, member }: Range<Node>,
  hyperparameter: Hyperparameter,
  algorithm: UsedAlgorithm,
): Breach<Node>[] {
  if (kind === "AutoParameters") return [];
  if (kind === "CategoricalParameterRanges") {
    return member("Values[]").flatMap((slot) => wrongValue(subject, relation, slot, name, algorithm));
  }
  const expected = show(nameSlot, describeHyperparameter(hyperparameter), "another value");
  const isNumeric = hyperparameter.type === "integer" || hyperparameter.type === "number";
  if (!isNumeric || (hyperparameter.type === "integer" && kind === "ContinuousParameterRanges")) {
    const data = {
      name: show(nameSlot, name, "…"),
      expected,
      right: words(isNumeric ? "IntegerParameterRanges" : "CategoricalParameterRanges"),
    };
    return [usage(subject, relation, nameSlot, algorithm, "wrongRangeKind", data)];
  }
  return ["MinValue", "MaxValue"].flatMap((bound) =>
    member(bound).flatMap((slot): Breach<Node>[] => {
      const value = textOf(slot);
      const number = value === undefined ? undefined : numberOf(value.trim());
      if (value === undefined || number === undefined || takesBound(hyperparameter, number)) return [];
      const data = { name: show(nameSlot, name, "…"), expected, value: show(slot, value, "…") };
      const { min, max, above, below } = hyperparameter;
      const end = number < (min ?? above ?? -Infinity) ? (min ?? above) : (max ?? below);
      const suggestions = end === undefined || slot.sensitive ? [] : [useAlgorithmValue(slot, String(end))];
      return [usage(subject, relation, slot, algorithm, "wrongHyperparameter", data, suggestions)];
    }),
  );
}

/** A hyperparameter without a default that a tuning job neither sets nor searches. */
export function tuningRequiredHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const found = ranged(subject);
  if (found === undefined) return [];
  // Autotune may choose what to search.
  const [autotune] = slotsOf(subject, "Autotune").slots;
  if (autotune !== undefined && isSet(autotune) !== "no") return [];
  const { algorithm, ranges } = found;
  const [container] = slotsOf(subject, ranges).slots;
  if (container === undefined || container.options.some(({ kind }) => kind !== "record")) return [];
  const searched: string[] = [];
  for (const kind of kindsOfRange) {
    const { slots, complete } = slotsOf(subject, `${ranges}.${kind}[].Name`);
    const [list] = slotsOf(subject, `${ranges}.${kind}`).slots;
    if (list !== undefined && isSet(list) === "no") continue;
    const names = slots.flatMap((slot) => textOf(slot) ?? []);
    if (!complete || names.length !== slots.length) return [];
    searched.push(...names);
  }
  return missingHyperparameters(subject, relation, algorithm, `${requestPrefix}StaticHyperParameters`, searched);
}
