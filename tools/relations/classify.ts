/**
 * Writes `tools/relations/known-unrelated.json`: for each structure that has relations, the members that none of them
 * uses. Run it after having looked at each member that the test calls new, and at what its documentation says.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "../scaffold/edit-file.js";
import { classify } from "./classification.js";

const file = fileURLToPath(new URL("known-unrelated.json", import.meta.url));
writeFileSync(file, JSON.stringify(classify().unrelated));
format([file]);
