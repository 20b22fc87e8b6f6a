import { listing } from "../text/wording.js";
import type { Service } from "../model/shape.js";
import { collectFacts } from "./facts.js";
import { findSubject } from "./subject.js";
import { writeFacts } from "./text.js";

export interface Explanation {
  readonly found: boolean;
  /** What holds; where nothing was found: what is wrong with the name, and what it may have been meant to be. */
  readonly text: string;
}

/**
 * Says what holds for an operation, a shape or a member.
 *
 * @param name for instance `CreateTrainingJob.AlgorithmSpecification.AlgorithmName`
 */
export function explain(name: string, services: readonly Service[], format: "text" | "json"): Explanation {
  const subject = findSubject(name, services);
  if ("problem" in subject) {
    const hint = subject.suggestions.length === 0 ? "" : ` Did you mean ${listing(subject.suggestions, "or")}?`;
    return { found: false, text: `${subject.problem}${hint}\n` };
  }
  const facts = collectFacts(subject);
  return { found: true, text: format === "json" ? `${JSON.stringify(facts, undefined, 2)}\n` : writeFacts(facts) };
}

/** Lists the services, for a person who asks for no name. */
export function listServices(services: readonly Service[]): string {
  const rows = services.map(
    ({ id, operations, provenance }) =>
      `  ${id.padEnd(32)}${operations.size.toString().padStart(4)} operations, model of ${provenance.date}`,
  );
  return `Name an operation, a shape or a member, for instance CreateTrainingJob.AlgorithmSpecification.\n\n${rows.join("\n")}\n`;
}
