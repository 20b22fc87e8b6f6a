import type { Rejected } from "../rejected.js";

export const othersRejected: Rejected = {
  "pipeline-parameter-defined":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "compilation-target-region":
    "the Regions that offer a target change; a table of two rows would be out of date unseen",
  "compilation-android-level": "a key inside a JSON string, for one target: too narrow to be worth a proof of its own",
  "partner-app-groups-match": "compares patterns with patterns: nothing follows from two strings that differ",
  "metrics-trial-component-lowercase": "the model's own pattern says it already",
};
