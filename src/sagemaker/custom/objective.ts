import type { Slot } from "../../check/relations/slot.js";
import { slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import { nearest } from "../../text/spelling.js";
import { builtIn, textOf, usage, useAlgorithmValue, type UsedAlgorithm } from "./algorithm-use.js";

/** An objective that the built-in algorithm doesn't report, or the wrong way round. */
export function algorithmObjective<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const pairs = [
    [
      "TrainingJobDefinition.AlgorithmSpecification.TrainingImage",
      "HyperParameterTuningJobConfig.HyperParameterTuningJobObjective",
    ],
    ["AlgorithmSpecification.TrainingImage", "TuningObjective"],
  ] as const;
  return pairs.flatMap(([imagePath, objective]) => {
    if (imagePath.startsWith("Training") !== subject.shape.members.has("TrainingJobDefinition")) return [];
    const algorithm = builtIn(subject, imagePath);
    const [metric] = slotsOf(subject, `${objective}.MetricName`).slots;
    const [type] = slotsOf(subject, `${objective}.Type`).slots;
    const name = metric === undefined ? undefined : textOf(metric);
    if (algorithm === undefined || metric === undefined || name === undefined) return [];
    const direction = algorithm.metrics[name];
    if (direction === undefined) return unknownMetric(subject, metric, name, algorithm, relation);
    const actual = type === undefined ? undefined : textOf(type);
    if (type === undefined || actual === undefined || actual === direction) return [];
    const data = { name: show(metric, name, "…"), actual: show(type, actual, "…"), direction: words(direction) };
    return [usage(subject, relation, type, algorithm, "wrongDirection", data, [useAlgorithmValue(type, direction)])];
  });
}

function unknownMetric<Node>(
  subject: Subject<Node>,
  slot: Slot<Node>,
  name: string,
  algorithm: UsedAlgorithm,
  relation: Custom,
): Breach<Node>[] {
  const names = Object.keys(algorithm.metrics);
  const near = nearest(name, names, 1);
  // Where metrics come with versions, only what is nearly a known one is certainly misspelled.
  const growing = algorithm.grows?.metrics === true;
  if (names.length === 0 || (growing && near.length === 0)) return [];
  const data = { name: show(slot, name, "…"), metrics: words(listScalars(near.length > 0 ? near : names.slice(0, 5))) };
  const suggestions = near.map((each) => useAlgorithmValue(slot, each));
  return [usage(subject, relation, slot, algorithm, "notAnObjective", data, suggestions)];
}
