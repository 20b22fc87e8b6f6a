import type { SourceCode } from "eslint";
import type { Confidence } from "../check/confidence.js";
import { isJavaScript, isJsonSource, isYamlSource } from "./file-kinds.js";
import { namesAnSdk } from "./sdk-text.js";

const candidates = new WeakMap<object, boolean>();

/** What a state machine, a template of SageMaker's or the definition of a pipeline has in it. */
const inDocuments = /:states:|AWS::SageMaker::|2020-12-01/u;

/**
 * Whether a file may hold a request: most don't, and a rule that listens to nothing there costs next to nothing. Costs
 * one string search, made once for all rules.
 *
 * @param settings the plugin's own, in which files of data may be declared to be requests
 */
export function mayHoldRequests(sourceCode: SourceCode, settings: unknown): boolean {
  let answer = candidates.get(sourceCode);
  if (answer === undefined) {
    answer =
      (isDocument(sourceCode) && (namesRequests(settings) || inDocuments.test(sourceCode.text))) ||
      (isJavaScript(sourceCode) && namesAnSdk(sourceCode.text));
    candidates.set(sourceCode, answer);
  }
  return answer;
}

/**
 * The files of which a rule reports what AWS very likely refuses, too. A map, since oxlint has one source code for all
 * files, and sees to it that weak maps forget what they hold of it with each file; it does nothing about weak sets.
 */
const mediumFiles = new WeakMap<object, true>();

/**
 * Asks for what AWS very likely refuses, besides what it certainly does: a rule that reports it says so before the file
 * is analysed, since it costs time that nobody else should pay.
 */
export function askForMedium(sourceCode: SourceCode): void {
  mediumFiles.set(sourceCode, true);
}

/** The least confidence that any rule has asked for in a file. */
export function confidenceAsked(sourceCode: object): Confidence {
  return mediumFiles.has(sourceCode) ? "medium" : "high";
}

/** Whether the settings say that some files are requests. */
export function namesRequests(settings: unknown): boolean {
  return typeof settings === "object" && settings !== null && "requests" in settings;
}

/** Whether it is a file of data. */
function isDocument(sourceCode: object): boolean {
  return isJsonSource(sourceCode) || isYamlSource(sourceCode);
}
