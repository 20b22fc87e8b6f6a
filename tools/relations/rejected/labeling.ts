import type { Rejected } from "../rejected.js";

export const labelingRejected: Rejected = {
  "labeling-builtin-lambda-account":
    "the accounts of twelve Regions, of unknown date: a Region that is added would be reported wrongly",
  "labeling-price-values":
    "prices in three members of a structure, by task type; the fixed list is not in the model and has changed before",
};
