import { measureAll } from "../../check/relations/measure.js";
import { slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import { processorOf } from "../instance-types.js";
import type { Certainty } from "../../check/relations/certainty.js";
import type { SetTo } from "../algorithms/contract.js";
import { builtIn, settingOf, textOf, usage, useAlgorithmValue, type UsedAlgorithm } from "./algorithm-use.js";

const instanceTypes = [
  "ResourceConfig.InstanceType",
  "ResourceConfig.InstanceGroups[].InstanceType",
  "HyperParameterTuningResourceConfig.InstanceType",
  "HyperParameterTuningResourceConfig.InstanceConfigs[].InstanceType",
] as const;
const instanceCounts = [
  "ResourceConfig.InstanceCount",
  "ResourceConfig.InstanceGroups[].InstanceCount",
  "HyperParameterTuningResourceConfig.InstanceCount",
  "HyperParameterTuningResourceConfig.InstanceConfigs[].InstanceCount",
] as const;

/** An input mode that the built-in algorithm doesn't have; FastFile does wherever File does. */
export function algorithmInputMode<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined) return [];
  return ["AlgorithmSpecification.TrainingInputMode", "InputDataConfig[].InputMode"].flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const mode = textOf(slot);
      if (mode !== "Pipe" || algorithm.inputModes.includes(mode)) return [];
      const modes = listScalars(algorithm.inputModes);
      return [
        usage(subject, relation, slot, algorithm, "wrongInputMode", words({ mode, modes }), [
          useAlgorithmValue(slot, "File"),
        ]),
      ];
    }),
  );
}

/** An instance type that the built-in algorithm doesn't train on. */
export function algorithmProcessor<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  const only = algorithm === undefined ? undefined : onlyProcessor(subject, algorithm);
  if (algorithm === undefined || only === undefined) return [];
  return instanceTypes.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const type = textOf(slot);
      const processor = type === undefined ? undefined : processorOf(type);
      if (type === undefined || processor === undefined || processor === only) return [];
      return [
        {
          ...usage(subject, relation, slot, algorithm, "wrongProcessor", {
            type: show(slot, type, "…"),
            processor: words(only.toUpperCase()),
          }),
          // Refusals of CPUs are known; a GPU may lie idle.
          confidence: only === "gpu" ? "high" : "medium",
        },
      ];
    }),
  );
}

/** The only kind of processor that an algorithm trains on, as it is set. */
function onlyProcessor<Node>(
  subject: Subject<Node>,
  { processors, single, cpuVersions = [], tag = "" }: UsedAlgorithm,
): "cpu" | "gpu" | undefined {
  const [only, ...others] = processors;
  if (only !== undefined && others.length === 0) return only;
  if (cpuVersions.some((version) => tag === version || tag.startsWith(`${version}-`))) return "cpu";
  return single?.unless !== undefined && isSetTo(subject, single.unless) === "yes" ? "cpu" : undefined;
}

function isSetTo<Node>(subject: Subject<Node>, { name, value }: SetTo): Certainty {
  const setting = settingOf(subject, name);
  if (setting.state === "known") return setting.value === value ? "yes" : "no";
  return setting.state === "unset" ? "no" : "unknown";
}

/** Several instances for a built-in algorithm that trains on one. */
export function algorithmSingleInstance<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm?.single === undefined) return [];
  const { unless } = algorithm.single;
  if (unless !== undefined && isSetTo(subject, unless) !== "no") return [];
  return instanceCounts.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const count = slot.certain ? measureAll(slot.options, "value")?.least : undefined;
      if (count === undefined || count <= 1) return [];
      return [
        usage(subject, relation, slot, algorithm, "notDistributed", { count: show(slot, String(count), "several") }, [
          useAlgorithmValue(slot, 1),
        ]),
      ];
    }),
  );
}
