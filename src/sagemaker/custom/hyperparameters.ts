import { valueIsSet } from "../../check/relations/presence.js";
import type { Slot } from "../../check/relations/slot.js";
import { keyPlace, slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import type { Suggestion } from "../../check/violation.js";
import { nearest } from "../../text/spelling.js";
import { tunableHyperparameters } from "../algorithm-channels.js";
import {
  builtIn,
  mayBeScript,
  textOf,
  trainingImage,
  usage,
  useAlgorithmValue,
  type UsedAlgorithm,
} from "./algorithm-use.js";

/** Set by SDKs for their own use, or taken by algorithms that don't document them. */
const alwaysTaken = /^(?:_|sagemaker_|force_dense$)/u;

/** What an unknown name may stand for; undefined where it is known, or where the algorithm may know more than the guide. */
function unknownName(name: string, algorithm: UsedAlgorithm): { readonly meant: string | undefined } | undefined {
  if (algorithm.hyperparameters.includes(name) || alwaysTaken.test(name)) return undefined;
  const [near] = nearest(name, algorithm.hyperparameters, 1);
  if (near !== undefined) return { meant: near };
  // XGBoost gets new ones with each version.
  if (algorithm.repositories.includes("xgboost")) return undefined;
  const [within] = algorithm.hyperparameters
    .filter((each) => each.length > 3 && name.includes(each))
    .sort((x, y) => y.length - x.length);
  return { meant: within };
}

function unknownHyperparameter<Node>(
  subject: Subject<Node>,
  relation: Custom,
  slot: Slot<Node>,
  algorithm: UsedAlgorithm,
  suggest: (meant: string) => readonly Suggestion<Node>[],
): Breach<Node>[] {
  const name = textOf(slot);
  const unknown = name === undefined ? undefined : unknownName(name, algorithm);
  if (name === undefined || unknown === undefined) return [];
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
  return ["HyperParameters{}", "StaticHyperParameters{}"].flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot) => {
      const { entry } = slot;
      if (entry === undefined) return [];
      const rename = (name: string): readonly Suggestion<Node>[] => [
        {
          messageId: "renameHyperparameter",
          data: words({ name }),
          edits: [{ type: "rename-key", keyNode: entry.keyNode, name }],
        },
      ];
      return unknownHyperparameter(subject, relation, slot, algorithm, rename).map((breach) => ({
        ...breach,
        place: keyPlace(slot),
      }));
    }),
  );
}

const kindsOfRange = [
  "IntegerParameterRanges",
  "ContinuousParameterRanges",
  "CategoricalParameterRanges",
  "AutoParameters",
] as const;

/** A range of a tuning job for what the algorithm doesn't have, or can't be tuned for. */
export function algorithmRanges<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const isRequest = subject.shape.members.has("TrainingJobDefinition");
  const algorithm = builtIn(subject, isRequest ? `TrainingJobDefinition.${trainingImage}` : trainingImage);
  if (algorithm === undefined || algorithm.repositories.includes("xgboost")) return [];
  const tunable = algorithm.repositories.flatMap((name) => tunableHyperparameters[name] ?? []);
  const ranges = isRequest ? "HyperParameterTuningJobConfig.ParameterRanges" : "HyperParameterRanges";
  return kindsOfRange.flatMap((kind) =>
    slotsOf(subject, `${ranges}.${kind}[].Name`).slots.flatMap((slot): Breach<Node>[] => {
      const name = textOf(slot);
      if (name === undefined) return [];
      const use = (meant: string): readonly Suggestion<Node>[] => [useAlgorithmValue(slot, meant)];
      if (!algorithm.hyperparameters.includes(name) && !tunable.includes(name)) {
        return unknownHyperparameter(subject, relation, slot, algorithm, use);
      }
      if (tunable.length === 0 || tunable.includes(name)) return [];
      const data = { name: show(slot, name, "…"), tunable: words(listScalars(tunable)) };
      return [usage(subject, relation, slot, algorithm, "notTunable", data)];
    }),
  );
}

/** A hyperparameter that the algorithm can't do without. */
export function algorithmRequiredHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  const [parameters] = slotsOf(subject, "HyperParameters").slots;
  const [value, ...others] = parameters?.options ?? [];
  if (parameters === undefined || value?.kind !== "record" || others.length > 0) return [];
  if (value.open || subject.dialect === "partial") return [];
  // A key is there whatever its value is.
  const names = new Set(
    [...value.entries].flatMap(([name, entry]) => (valueIsSet(entry.value) === "no" ? [] : [name])),
  );
  const missing = algorithm.required.filter((name) => !names.has(name));
  if (missing.length === 0) return [];
  return [
    {
      ...usage(
        subject,
        relation,
        parameters,
        algorithm,
        "missingHyperparameter",
        words({ names: listScalars(missing, "and") }),
      ),
      place: keyPlace(parameters),
    },
  ];
}
