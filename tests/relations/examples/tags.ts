import type { Examples } from "../example.js";

export const tagExamples: Examples = {
  "tag-keys-unique": {
    accepted: `{ ResourceArn: arn, Tags: [{ Key: "team", Value: "a" }, { Key: "Team", Value: "a" }] }`,
    rejected: `{ ResourceArn: arn, Tags: [{ Key: "team", Value: "a" }, { Key: «"team"», Value: "b" }] }`,
    message: "'Tags.Key' repeats 'team', which 'Tags[0].Key' has: a tag's key is unique among those of a resource.",
  },
  "tag-secrets": {
    accepted: `{ Tags: [{ Key: "team", Value: "churn" }] }`,
    rejected: `{ Tags: [{ Key: "token", Value: «"hf_abcdefghijklmnopqrstuvwxyzABCDEFGH"» }] }`,
  },
};
