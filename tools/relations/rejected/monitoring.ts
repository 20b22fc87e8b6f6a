import type { Rejected } from "../rejected.js";

export const monitoringRejected: Rejected = {
  "bias-monitor-runtime-half-hour":
    "the schedule of this definition is another call's; for one that has both: schedule-runtime-within-half-hour",
  "quality-monitor-runtime-half-hour":
    "the schedule of this definition is another call's; for one that has both: schedule-runtime-within-half-hour",
  "dataqualityjobinput-one-source":
    "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
  "modelqualityjobinput-one-source":
    "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
  "modelbiasjobinput-one-source":
    "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
  "modelexplainabilityjobinput-one-source":
    "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
  "monitoringinput-one-source":
    "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
};
