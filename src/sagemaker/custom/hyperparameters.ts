import { valueIsSet } from "../../check/relations/presence.js";
import type { Slot } from "../../check/relations/slot.js";
import { keyPlace, slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import type { Suggestion } from "../../check/violation.js";
import { nearest } from "../../text/spelling.js";
import {
  builtIn,
  mayBeScript,
  settingMembers,
  textOf,
  trainingImage,
  usage,
  type UsedAlgorithm,
} from "./algorithm-use.js";

/** Set by SDKs for their own use, or taken by algorithms that don't document them. */
const alwaysTaken = /^(?:_|sagemaker_|force_dense$)/u;

/** What an unknown name may stand for; undefined where it is known, or where the algorithm may know more than the guide. */
function unknownName(name: string, algorithm: UsedAlgorithm): { readonly meant: string | undefined } | undefined {
  const names = Object.keys(algorithm.hyperparameters);
  if (names.includes(name) || alwaysTaken.test(name)) return undefined;
  const [near] = nearest(name, names, 1);
  if (near !== undefined) return { meant: near };
  if (algorithm.grows?.hyperparameters === true) return undefined;
  const [within] = names.filter((each) => each.length > 3 && name.includes(each)).sort((x, y) => y.length - x.length);
  return { meant: within };
}

/** A name that the algorithm doesn't have, and what is meant by it. */
export function unknownHyperparameter<Node>(
  subject: Subject<Node>,
  relation: Custom,
  slot: Slot<Node>,
  name: string,
  algorithm: UsedAlgorithm,
  suggest: (meant: string) => readonly Suggestion<Node>[],
): Breach<Node>[] {
  const unknown = unknownName(name, algorithm);
  if (unknown === undefined) return [];
  const { meant } = unknown;
  const shown = show(slot, name, "…");
  if (meant === undefined) return [usage(subject, relation, slot, algorithm, "unknownHyperparameter", { name: shown })];
  const data = { name: shown, meant: words(meant) };
  return [usage(subject, relation, slot, algorithm, "misspelledHyperparameter", data, suggest(meant))];
}

/** A hyperparameter that the algorithm doesn't have. */
export function algorithmHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  return settingMembers.flatMap((member) =>
    slotsOf(subject, `${member}{}`).slots.flatMap((slot) => {
      const { entry } = slot;
      if (entry === undefined) return [];
      const rename = (name: string): readonly Suggestion<Node>[] => [
        {
          messageId: "renameHyperparameter",
          data: words({ name }),
          edits: [{ type: "rename-key", keyNode: entry.keyNode, name }],
        },
      ];
      const breaches = unknownHyperparameter(subject, relation, slot, entry.key, algorithm, rename);
      return breaches.map((breach) => ({ ...breach, place: keyPlace(slot) }));
    }),
  );
}

/** A hyperparameter that an algorithm of CreateAlgorithm declares, and that its built-in image doesn't have. */
export function declaredHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject, "TrainingImage");
  if (algorithm === undefined || algorithm.runsScripts === true) return [];
  return slotsOf(subject, "SupportedHyperParameters[].Name").slots.flatMap((slot) => {
    const name = textOf(slot);
    return name === undefined ? [] : unknownHyperparameter(subject, relation, slot, name, algorithm, () => []);
  });
}

/** The names that a map certainly has, and may have; undefined where it may have others. */
export function namesOf<Node>(subject: Subject<Node>, path: string): ReadonlySet<string> | undefined {
  const [parameters] = slotsOf(subject, path).slots;
  const [value, ...others] = parameters?.options ?? [];
  if (value?.kind === "absent" && others.length === 0) return new Set();
  if (value?.kind !== "record" || others.length > 0 || value.open || subject.dialect === "partial") return undefined;
  // A key is there whatever its value is.
  return new Set([...value.entries].flatMap(([name, entry]) => (valueIsSet(entry.value) === "no" ? [] : [name])));
}

/** A hyperparameter that the algorithm can't do without. */
export function algorithmRequiredHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  const [image] = slotsOf(subject, trainingImage).slots;
  // A container that is started otherwise, or by its environment, may run something else.
  const runsElse =
    algorithm.runsScripts === true ||
    startMembers.some((member) => !isUnset(subject, `AlgorithmSpecification.${member}`));
  return missingHyperparameters(subject, relation, algorithm, "HyperParameters", [], runsElse ? undefined : image);
}

/** By what a container is started otherwise than by its image. */
const startMembers = ["ContainerEntrypoint", "ContainerArguments"] as const;

/** Whether a member certainly isn't there. */
function isUnset<Node>(subject: Subject<Node>, path: string): boolean {
  const [slot] = slotsOf(subject, path).slots;
  return slot?.options.every(({ kind }) => kind === "absent") === true;
}

/**
 * The hyperparameters without a default that neither a map nor the others name: reported on the map.
 *
 * @param elsewhere where that is reported of a job that has no map at all; undefined: nowhere.
 */
export function missingHyperparameters<Node>(
  subject: Subject<Node>,
  relation: Custom,
  algorithm: UsedAlgorithm,
  path: string,
  others: readonly string[],
  elsewhere?: Slot<Node>,
): Breach<Node>[] {
  const [parameters] = slotsOf(subject, path).slots;
  const names = namesOf(subject, path);
  const reported = parameters?.entry === undefined ? elsewhere : parameters;
  if (reported === undefined || names === undefined) return [];
  const missing = Object.entries(algorithm.hyperparameters).flatMap(([name, { required }]) =>
    required === true && !names.has(name) && !others.includes(name) ? [name] : [],
  );
  if (missing.length === 0) return [];
  const data = words({ names: listScalars(missing, "and") });
  const breach = usage(subject, relation, reported, algorithm, "missingHyperparameter", data);
  return [reported === parameters ? { ...breach, place: keyPlace(reported) } : breach];
}
