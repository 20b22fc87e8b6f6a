import { algorithmOfRepository, servesRepository } from "../images/algorithm-images.js";
import type { BuiltInAlgorithm } from "../builtin-algorithms.js";
import { processorOf } from "../instance-types.js";
import type { Proved } from "../../check/relations/vocabulary.js";
import { draftOf } from "../../check/formats/finding.js";
import { readEcr } from "../images/image-reference.js";
import { nearest } from "../../text/spelling.js";
import type { Suggestion } from "../../check/violation.js";
import { measureAll } from "../../check/relations/measure.js";
import type { Slot } from "../../check/relations/lookup.js";
import { isSet, valueIsSet } from "../../check/relations/presence.js";
import { series } from "../../check/relations/show.js";
import { context, keyPlace, slotsOf, valuePlace, type Breach, type Subject } from "../../check/relations/subject.js";
import { wholeText } from "../../check/relations/text.js";

const image = "AlgorithmSpecification.TrainingImage";
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
export function algorithmInputMode<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined) return [];
  return ["AlgorithmSpecification.TrainingInputMode", "InputDataConfig[].InputMode"].flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const mode = textOf(slot);
      if (mode !== "Pipe" || algorithm.inputModes.includes(mode)) return [];
      const modes = algorithm.inputModes.map((each) => `'${each}'`);
      return [
        usage(slot, relation, "wrongInputMode", { algorithm: algorithm.name, mode, modes: series(modes, "or") }, [
          useValue(slot, "File"),
        ]),
      ];
    }),
  );
}

/** An instance type that the built-in algorithm doesn't train on. */
export function algorithmProcessor<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const algorithm = builtIn(subject);
  const [only, ...others] = algorithm?.processors ?? [];
  if (algorithm === undefined || only === undefined || others.length > 0) return [];
  return instanceTypes.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const type = textOf(slot);
      const processor = type === undefined ? undefined : processorOf(type);
      if (type === undefined || processor === undefined || processor === only) return [];
      return [
        {
          ...usage(slot, relation, "wrongProcessor", {
            algorithm: algorithm.name,
            type,
            processor: only.toUpperCase(),
          }),
          // Refusals of CPUs are known; a GPU may lie idle.
          confidence: only === "gpu" ? "high" : "medium",
        },
      ];
    }),
  );
}

/** Several instances for a built-in algorithm that trains on one. */
export function algorithmSingleInstance<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm?.singleInstance !== true) return [];
  return instanceCounts.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const count = slot.certain ? measureAll(slot.options, "value")?.least : undefined;
      if (count === undefined || count <= 1) return [];
      return [
        usage(slot, relation, "notDistributed", { algorithm: algorithm.name, count: String(count) }, [
          useValue(slot, 1),
        ]),
      ];
    }),
  );
}

/** A hyperparameter whose name is nearly that of one of the algorithm's. */
export function algorithmHyperparameters<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  return ["HyperParameters{}", "StaticHyperParameters{}"].flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const name = textOf(slot);
      if (name === undefined || algorithm.hyperparameters.includes(name) || name.startsWith("_")) return [];
      const [meant] = nearest(name, algorithm.hyperparameters, 1);
      if (meant === undefined || slot.entry === undefined) return [];
      return [
        {
          ...usage(slot, relation, "misspelledHyperparameter", { algorithm: algorithm.name, name, meant }, [
            {
              messageId: "renameHyperparameter",
              data: { name: meant },
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
export function algorithmRequiredHyperparameters<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return [];
  const [parameters] = slotsOf(subject, "HyperParameters").slots;
  const [value, ...others] = parameters?.options ?? [];
  if (parameters === undefined || value?.kind !== "record" || others.length > 0) return [];
  if (value.open || subject.partial) return [];
  // A key is there whatever its value is.
  const names = new Set(
    [...value.entries].flatMap(([name, entry]) => (valueIsSet(entry.value) === "no" ? [] : [name])),
  );
  const missing = algorithm.required.filter((name) => !names.has(name));
  if (missing.length === 0) return [];
  return [
    {
      ...usage(parameters, relation, "missingHyperparameter", {
        algorithm: algorithm.name,
        names: series(
          missing.map((name) => `'${name}'`),
          "and",
        ),
      }),
      place: keyPlace(parameters),
    },
  ];
}

/** An objective that the built-in algorithm doesn't report, or the wrong way round. */
export function algorithmObjective<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
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
    if (direction === undefined) return unknownMetric(metric, name, algorithm, relation);
    const actual = type === undefined ? undefined : textOf(type);
    if (type === undefined || actual === undefined || actual === direction) return [];
    return [
      usage(type, relation, "wrongDirection", { algorithm: algorithm.name, name, actual, direction }, [
        useValue(type, direction),
      ]),
    ];
  });
}

function unknownMetric<Node>(
  slot: Slot<Node>,
  name: string,
  algorithm: BuiltInAlgorithm,
  relation: Proved,
): Breach<Node>[] {
  const names = Object.keys(algorithm.metrics);
  // XGBoost gets new metrics with each version: only what is nearly a known one is certainly misspelled.
  const near = nearest(name, names, 1);
  const growing = algorithm.repositories.includes("xgboost");
  if (names.length === 0 || (growing && near.length === 0)) return [];
  const metrics = series(
    (near.length > 0 ? near : names.slice(0, 5)).map((each) => `'${each}'`),
    "or",
  );
  return [
    usage(
      slot,
      relation,
      "notAnObjective",
      { algorithm: algorithm.name, name, metrics },
      near.map((each) => useValue(slot, each)),
    ),
  ];
}

/** The built-in algorithm whose image, in one of AWS's own registries, is at the path. */
function builtIn<Node>(subject: Subject<Node>, path: string = image): BuiltInAlgorithm | undefined {
  const [value, ...others] = slotsOf(subject, path).slots.flatMap(({ options }) => options);
  if (value?.kind !== "text" || others.length > 0) return undefined;
  const reference = readEcr(draftOf(value));
  if (reference?.account === undefined || reference.repository === undefined) return undefined;
  if (!servesRepository(reference.account, reference.repository)) return undefined;
  return algorithmOfRepository(reference.repository);
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

function textOf(slot: Slot<unknown>): string | undefined {
  const [value] = slot.options;
  return slot.options.length === 1 && slot.certain && value?.kind === "text" ? wholeText(value) : undefined;
}

function usage<Node>(
  slot: Slot<Node>,
  relation: Proved,
  messageId: string,
  data: Readonly<Record<string, string>>,
  suggestions: readonly Suggestion<Node>[] = [],
): Breach<Node> {
  return {
    kind: "algorithm-usage",
    messageId,
    data: { ...data, ...context(relation) },
    path: slot.path,
    place: valuePlace(slot),
    suggestions,
  };
}

function useValue<Node>(slot: Slot<Node>, value: string | number): Suggestion<Node> {
  return {
    messageId: "useAlgorithmValue",
    data: { value: typeof value === "string" ? `'${value}'` : String(value) },
    edits: [{ type: "replace-value", node: valuePlace(slot).node, value }],
  };
}
