/**
 * Writes `tools/relations/known-unrelated.json`: for each structure that has relations, the members that none of them
 * uses. Run it after having looked at each member that the test calls new, and at what its documentation says.
 */
import { writeFileSync } from "node:fs";
import { classify } from "./classification.js";

writeFileSync(
  new URL("known-unrelated.json", import.meta.url),
  `${JSON.stringify(classify().unrelated, undefined, 2)}\n`,
);
