import type { SourceCode } from "eslint";
import type { Confidence } from "../check/confidence.js";
import { isJavaScript, isJsonSource, isYamlSource } from "./file-kinds.js";
import { namesAnSdk } from "./sdk-text.js";

const candidates = new WeakMap<object, boolean>();

/**
 * Whether a file may hold a request: most don't, and a rule that listens to nothing there costs next to nothing. Costs
 * one string search, made once for all rules.
 */
export function mayHoldRequests(sourceCode: SourceCode): boolean {
  let answer = candidates.get(sourceCode);
  if (answer === undefined) {
    answer = isDocument(sourceCode) || (isJavaScript(sourceCode) && namesAnSdk(sourceCode.text));
    candidates.set(sourceCode, answer);
  }
  return answer;
}

/** The files of which a rule reports what AWS very likely refuses, too. */
const mediumFiles = new WeakSet<object>();

/**
 * Asks for what AWS very likely refuses, besides what it certainly does: a rule that reports it says so before the file
 * is analysed, since it costs time that nobody else should pay.
 */
export function askForMedium(sourceCode: SourceCode): void {
  mediumFiles.add(sourceCode);
}

/** The least confidence that any rule has asked for in a file. */
export function confidenceAsked(sourceCode: object): Confidence {
  return mediumFiles.has(sourceCode) ? "medium" : "high";
}

/** Whether it is a file of data. */
function isDocument(sourceCode: object): boolean {
  return isJsonSource(sourceCode) || isYamlSource(sourceCode);
}
