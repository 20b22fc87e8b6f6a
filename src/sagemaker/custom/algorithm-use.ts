import { valueAt } from "../../check/relations/quick-look.js";
import type { WrittenRecord } from "../../check/relations/written-record.js";
import type { Slot } from "../../check/relations/slot.js";
import { isSet } from "../../check/relations/presence.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { useValue } from "../../check/relations/suggestions.js";
import { conditionAndReason } from "../../check/relations/value-data.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { show, type MessageData, type Secrecy } from "../../check/shown.js";
import { exactText } from "../../check/text-value.js";
import type { Value } from "../../check/value.js";
import type { Suggestion } from "../../check/violation.js";
import type { BuiltInAlgorithm } from "../algorithms/contract.js";
import { algorithmOfRepository } from "../images/algorithm-images.js";
import { ecrOf } from "../images/image-reference.js";
import { servesRepository } from "../images/registries.js";

/** Where a job names its image. */
export const trainingImage = "AlgorithmSpecification.TrainingImage";

/** An algorithm as a request names it. */
export type UsedAlgorithm = BuiltInAlgorithm & Secrecy & { readonly tag: string | undefined };

/** The built-in algorithm whose image, in one of AWS's own registries, is at the path. */
export function builtIn<Node>(subject: Subject<Node>, path: string = trainingImage): UsedAlgorithm | undefined {
  const { slots } = slotsOf(subject, path);
  const [value, ...others] = slots.flatMap(({ options }) => options);
  if (value === undefined || others.length > 0) return undefined;
  const used = algorithmOfImage(value);
  return used && { ...used.algorithm, tag: used.tag, sensitive: slots.some(({ sensitive }) => sensitive) };
}

/** Whether a quick look finds no image of a built-in algorithm where a job names its own. */
export function usesNoBuiltIn(look: WrittenRecord): boolean {
  const value = valueAt(look, trainingImage);
  return value !== undefined && algorithmOfImage(value) === undefined;
}

function algorithmOfImage(
  value: Value<unknown>,
): { readonly algorithm: BuiltInAlgorithm; readonly tag: string | undefined } | undefined {
  const reference = value.kind === "text" ? ecrOf(value) : undefined;
  if (reference?.account === undefined || reference.repository === undefined) return undefined;
  if (!servesRepository(reference.account, reference.repository)) return undefined;
  const algorithm = algorithmOfRepository(reference.repository);
  return algorithm && { algorithm, tag: reference.tag };
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

/** Where the hyperparameters of a job stand: those of a training job, and those that a tuning job gives to all of its jobs. */
export const settingMembers: readonly string[] = ["HyperParameters", "StaticHyperParameters"];

/** XGBoost's image also runs scripts, which have hyperparameters of their own. */
export function mayBeScript<Node>(subject: Subject<Node>, algorithm: BuiltInAlgorithm, prefix = ""): boolean {
  if (algorithm.runsScripts !== true) return false;
  return settingMembers.some((member) => {
    const [container] = slotsOf(subject, `${prefix}${member}`).slots;
    if (container !== undefined && isSet(container) === "no") return false;
    const { slots, complete } = slotsOf(subject, `${prefix}${member}{}`);
    return !complete || slots.some((slot) => slot.entry?.key.startsWith("sagemaker_") === true);
  });
}

/** A hyperparameter as a job sets it, as far as the request says. */
export type Setting<Node> =
  | { readonly state: "known"; readonly slot: Slot<Node>; readonly value: string }
  | { readonly state: "unset" }
  | { readonly state: "unknown" };

/** How a hyperparameter is set, as far as the request says. */
export function settingOf<Node>(subject: Subject<Node>, name: string, prefix = ""): Setting<Node> {
  // What isn't given to all jobs of a tuning job may be in its ranges.
  let unknown = !subject.shape.members.has("HyperParameters");
  for (const member of settingMembers) {
    const [container] = slotsOf(subject, `${prefix}${member}`).slots;
    if (container === undefined || isSet(container) === "no") continue;
    const { slots, complete } = slotsOf(subject, `${prefix}${member}.*`);
    const slot = slots.find(({ entry }) => entry?.key === name);
    const value = slot === undefined ? undefined : textOf(slot);
    if (slot !== undefined && value !== undefined) return { state: "known", slot, value };
    if (slot !== undefined || !complete || subject.dialect === "partial") unknown = true;
  }
  return { state: unknown ? "unknown" : "unset" };
}
