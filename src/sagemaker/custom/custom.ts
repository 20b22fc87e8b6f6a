import type { CustomConstraint } from "../../check/domain.js";
import { usesNoBuiltIn } from "./algorithm-use.js";
import { algorithmChannelNames, algorithmContentType, algorithmDistribution } from "./channels.js";
import { algorithmRanges, tuningRequiredHyperparameters } from "./hyperparameter-ranges.js";
import { algorithmHyperparameterValues } from "./hyperparameter-values.js";
import {
  algorithmHyperparameters,
  algorithmRequiredHyperparameters,
  declaredHyperparameters,
} from "./hyperparameters.js";
import { algorithmObjective } from "./objective.js";
import { algorithmInputMode, algorithmProcessor, algorithmSingleInstance } from "./resources.js";
import { enoughCombinations, gridCombinations, hasNoFewCombinations } from "./combinations.js";
import { eventTimesAre, eventTimeType } from "./event-time.js";
import { frameworkFamily, frameworkProcessor } from "./framework-image.js";

/** The types that an event time may have. */
const eventTimes = ["String", "Fractional"];

/** The constraints of SageMaker's that no kind of relation can state. */
export const custom = {
  "enough-combinations": { kind: "relation", isClear: hasNoFewCombinations, evaluate: enoughCombinations },
  "grid-combinations": { kind: "relation", evaluate: gridCombinations },
  "event-time-type": {
    kind: "relation",
    readsMembers: true,
    isClear: eventTimesAre(eventTimes),
    evaluate: eventTimeType(eventTimes),
  },
  // What no event time may be is the other constraint's.
  "iceberg-event-time": { kind: "relation", readsMembers: true, evaluate: eventTimeType(["String"], ["Integral"]) },
  "algorithm-input-mode": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmInputMode },
  "algorithm-processor": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmProcessor },
  "algorithm-single-instance": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmSingleInstance },
  "algorithm-hyperparameters": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmHyperparameters },
  "algorithm-required-hyperparameters": {
    kind: "algorithm-usage",
    isClear: usesNoBuiltIn,
    evaluate: algorithmRequiredHyperparameters,
  },
  "algorithm-hyperparameter-values": {
    kind: "algorithm-usage",
    isClear: usesNoBuiltIn,
    evaluate: algorithmHyperparameterValues,
  },
  "tuning-required-hyperparameters": { kind: "algorithm-usage", evaluate: tuningRequiredHyperparameters },
  "declared-hyperparameters": { kind: "algorithm-usage", evaluate: declaredHyperparameters },
  "algorithm-ranges": { kind: "algorithm-usage", evaluate: algorithmRanges },
  "algorithm-channels": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmChannelNames },
  "algorithm-content-type": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmContentType },
  "algorithm-distribution": { kind: "algorithm-usage", isClear: usesNoBuiltIn, evaluate: algorithmDistribution },
  "algorithm-objective": { kind: "algorithm-usage", evaluate: algorithmObjective },
  "framework-family": { kind: "algorithm-usage", readsMembers: true, evaluate: frameworkFamily },
  "framework-processor": { kind: "algorithm-usage", readsMembers: true, evaluate: frameworkProcessor },
} satisfies Record<string, CustomConstraint>;
