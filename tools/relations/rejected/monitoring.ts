import type { Rejected } from "../rejected.js";

export const monitoringRejected: Rejected = {
  "bias-monitor-runtime-half-hour":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "quality-monitor-runtime-half-hour":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
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
  "schedule-window-24h":
    "needs arithmetic on ISO 8601 durations, which the vocabulary doesn't have; the form of both is checked",
};
