import type { Slot } from "../../check/relations/slot.js";
import { slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words, type MessageData } from "../../check/shown.js";
import type { Suggestion } from "../../check/violation.js";
import { nearest } from "../../text/spelling.js";
import type { Demand } from "../algorithms/contract.js";
import { describeHyperparameter } from "../algorithms/describe.js";
import { numberOf, takes, type Hyperparameter } from "../algorithms/hyperparameter.js";
import {
  builtIn,
  mayBeScript,
  settingMembers,
  settingOf,
  textOf,
  usage,
  useAlgorithmValue,
  type UsedAlgorithm,
} from "./algorithm-use.js";

/** A value that the algorithm doesn't take, or that doesn't go with another one. */
export function algorithmHyperparameterValues<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  const wrong = settingMembers.flatMap((member) =>
    slotsOf(subject, `${member}.*`).slots.flatMap((slot) => {
      const name = slot.entry?.key;
      return name === undefined ? [] : wrongValue(subject, relation, slot, name, algorithm);
    }),
  );
  // What is wrong by itself is no reason to ask for another one.
  const names = new Set(wrong.map(({ path }) => path.at(-1)));
  const demands = (algorithm.demands ?? []).filter(({ when, then }) => !names.has(when.name) && !names.has(then.name));
  return [...wrong, ...demands.flatMap((demand) => unmetDemand(subject, relation, algorithm, demand))];
}

/** A value of a hyperparameter that the algorithm doesn't take. */
export function wrongValue<Node>(
  subject: Subject<Node>,
  relation: Custom,
  slot: Slot<Node>,
  name: string,
  algorithm: UsedAlgorithm,
): Breach<Node>[] {
  const hyperparameter = algorithm.hyperparameters[name];
  const value = textOf(slot);
  if (hyperparameter === undefined || value === undefined || mayBeFilledIn(value) || takes(hyperparameter, value)) {
    return [];
  }
  const suggested = slot.sensitive ? [] : meantBy(hyperparameter, value);
  const data: MessageData = {
    name: show(slot, name, "…"),
    expected: show(slot, describeHyperparameter(hyperparameter, value), "another value"),
    value: show(slot, value, "…"),
  };
  const suggestions = suggested.map((meant) => useAlgorithmValue(slot, meant));
  return [usage(subject, relation, slot, algorithm, "wrongHyperparameter", data, suggestions)];
}

/** What a template is filled in with isn't known here. */
function mayBeFilledIn(value: string): boolean {
  return /[<{$%]/u.test(value);
}

/** What a wrong value may stand for: a word that is spelled nearly so, the nearest bound, the whole number. */
function meantBy({ type, words: known = [], min, max }: Hyperparameter, value: string): readonly string[] {
  const near = nearest(value, known, 1);
  const number = numberOf(value);
  if (near.length > 0 || number === undefined || (type !== "integer" && type !== "number")) return near;
  if (min !== undefined && number < min) return [String(min)];
  if (max !== undefined && number > max) return [String(max)];
  return [];
}

/** What the value of one hyperparameter asks of another one. */
function unmetDemand<Node>(
  subject: Subject<Node>,
  relation: Custom,
  algorithm: UsedAlgorithm,
  demand: Demand,
): Breach<Node>[] {
  const cause = settingOf(subject, demand.when.name);
  if (cause.state !== "known" || !matches(demand.when.values, cause.value)) return [];
  const effect = settingOf(subject, demand.then.name);
  if (effect.state === "unknown") return [];
  const data = {
    ...words({ name: demand.when.name, other: demand.then.name }),
    value: show(cause.slot, cause.value, "…"),
  };
  if (effect.state === "unset") {
    if (demand.optional === true) return [];
    return [usage(subject, relation, cause.slot, algorithm, "needsHyperparameter", data)];
  }
  if (matches(demand.then.values, effect.value)) return [];
  const values = {
    actual: show(effect.slot, effect.value, "…"),
    values: show(effect.slot, describeValues(demand), "another value"),
  };
  const suggestions = suggestionsOf(effect.slot, demand);
  const breachData = { ...data, ...values };
  return [usage(subject, relation, effect.slot, algorithm, "wrongWithHyperparameter", breachData, suggestions)];
}

function suggestionsOf<Node>(slot: Slot<Node>, { then }: Demand): Suggestion<Node>[] {
  if (slot.sensitive) return [];
  return (then.values ?? []).filter((value) => !value.endsWith("*")).map((value) => useAlgorithmValue(slot, value));
}

function describeValues({ then }: Demand): string {
  return listScalars(then.values ?? []).replaceAll("*'", "…'");
}

/** Whether a value, or an item of the list that it is, is one of some; any is where there are none. */
function matches(values: readonly string[] | undefined, value: string): boolean {
  if (values === undefined) return true;
  return value
    .split(",")
    .map((item) => item.trim())
    .some((item) => values.some((each) => (each.endsWith("*") ? item.startsWith(each.slice(0, -1)) : item === each)));
}
