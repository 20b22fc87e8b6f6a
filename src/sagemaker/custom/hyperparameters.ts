import { isSet, valueIsSet } from "../../check/relations/presence.js";
import { keyPlace, slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import { nearest } from "../../text/spelling.js";
import type { BuiltInAlgorithm } from "../builtin-algorithms.js";
import { builtIn, textOf, usage } from "./algorithm-use.js";

/** A hyperparameter whose name is nearly that of one of the algorithm's. */
export function algorithmHyperparameters<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  return ["HyperParameters{}", "StaticHyperParameters{}"].flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const name = textOf(slot);
      if (name === undefined || algorithm.hyperparameters.includes(name) || name.startsWith("_")) return [];
      const [meant] = nearest(name, algorithm.hyperparameters, 1);
      if (meant === undefined || slot.entry === undefined) return [];
      const data = { name: show(slot, name, "…"), meant: words(meant) };
      return [
        {
          ...usage(subject, relation, slot, algorithm, "misspelledHyperparameter", data, [
            {
              messageId: "renameHyperparameter",
              data: words({ name: meant }),
              edits: [{ type: "rename-key", keyNode: slot.entry.keyNode, name: meant }],
            },
          ]),
          place: keyPlace(slot),
        },
      ];
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

/** XGBoost's image also runs scripts, which have hyperparameters of their own. */
function mayBeScript<Node>(subject: Subject<Node>, algorithm: BuiltInAlgorithm): boolean {
  if (!algorithm.repositories.includes("xgboost")) return false;
  return ["HyperParameters{}", "StaticHyperParameters{}"].some((path) => {
    const { slots, complete } = slotsOf(subject, path);
    const container = slotsOf(subject, path.slice(0, -2)).slots[0];
    if (container !== undefined && isSet(container) === "no") return false;
    return !complete || slots.some((slot) => slot.entry?.key.startsWith("sagemaker_") === true);
  });
}
