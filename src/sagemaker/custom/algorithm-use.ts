import type { Slot } from "../../check/relations/slot.js";
import { isSet } from "../../check/relations/presence.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { useValue } from "../../check/relations/suggestions.js";
import { conditionAndReason } from "../../check/relations/value-data.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { show, type MessageData, type Secrecy } from "../../check/shown.js";
import { exactText } from "../../check/text-value.js";
import type { Suggestion } from "../../check/violation.js";
import type { BuiltInAlgorithm } from "../builtin-algorithms.js";
import { algorithmOfRepository, servesRepository } from "../images/algorithm-images.js";
import { ecrOf } from "../images/image-reference.js";

/** Where a job names its image. */
export const trainingImage = "AlgorithmSpecification.TrainingImage";

/** An algorithm as a request names it. */
export type UsedAlgorithm = BuiltInAlgorithm & Secrecy;

/** The built-in algorithm whose image, in one of AWS's own registries, is at the path. */
export function builtIn<Node>(subject: Subject<Node>, path: string = trainingImage): UsedAlgorithm | undefined {
  const { slots } = slotsOf(subject, path);
  const [value, ...others] = slots.flatMap(({ options }) => options);
  if (value?.kind !== "text" || others.length > 0) return undefined;
  const reference = ecrOf(value);
  if (reference?.account === undefined || reference.repository === undefined) return undefined;
  if (!servesRepository(reference.account, reference.repository)) return undefined;
  const algorithm = algorithmOfRepository(reference.repository);
  return algorithm && { ...algorithm, sensitive: slots.some(({ sensitive }) => sensitive) };
}

/** The string that a slot certainly holds. */
export function textOf(slot: Slot<unknown>): string | undefined {
  const [value] = slot.options;
  return slot.options.length === 1 && slot.certain && value !== undefined ? exactText(value) : undefined;
}

/** A breach of an algorithm's contract: reported on the value. */
export function usage<Node>(
  subject: Subject<Node>,
  relation: Custom,
  slot: Slot<Node>,
  algorithm: UsedAlgorithm,
  messageId: string,
  data: MessageData,
  suggestions: readonly Suggestion<Node>[] = [],
): Breach<Node> {
  return {
    kind: "algorithm-usage",
    messageId,
    data: {
      algorithm: show(algorithm, algorithm.name, "the algorithm"),
      ...data,
      ...conditionAndReason(subject, relation),
    },
    path: slot.path,
    place: valuePlace(slot),
    suggestions,
  };
}

/** Suggests a value that the algorithm takes. */
export function useAlgorithmValue<Node>(slot: Slot<Node>, value: string | number): Suggestion<Node> {
  return useValue(slot, value, "useAlgorithmValue");
}

/** XGBoost's image also runs scripts, which have hyperparameters of their own. */
export function mayBeScript<Node>(subject: Subject<Node>, algorithm: BuiltInAlgorithm): boolean {
  if (!algorithm.repositories.includes("xgboost")) return false;
  return ["HyperParameters{}", "StaticHyperParameters{}"].some((path) => {
    const { slots, complete } = slotsOf(subject, path);
    const container = slotsOf(subject, path.slice(0, -2)).slots[0];
    if (container !== undefined && isSet(container) === "no") return false;
    return !complete || slots.some((slot) => slot.entry?.key.startsWith("sagemaker_") === true);
  });
}
