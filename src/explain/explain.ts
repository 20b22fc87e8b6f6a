import { nearest } from "../text/spelling.js";
import { listing } from "../text/wording.js";
import type { Service } from "../model/shape.js";
import { explainRule, ruleNames, writeRule } from "./explain-rule.js";
import { collectFacts } from "./facts.js";
import { listMembers, writeMembers } from "./list-members.js";
import { relationIds, relationNamed } from "./relations.js";
import { findSubject } from "./subject.js";
import { writeFacts, writeRelation } from "./text.js";

export interface Explanation {
  readonly found: boolean;
  /** What holds; where nothing was found: what is wrong with the name, and what it may have been meant to be. */
  readonly text: string;
}

export interface ExplainOptions {
  readonly format: "text" | "json";
  /** Whether the members at every depth are told, too. */
  readonly all?: boolean;
}

/**
 * Says what holds for an operation, a shape or a member; what a relation states, or what a rule reports; which
 * operations a service has.
 *
 * @param name for instance `CreateTrainingJob.AlgorithmSpecification.AlgorithmName`, `stopping-runtime-28-days`,
 *   `valid-enums`, `sagemaker-runtime`
 */
export function explain(
  name: string,
  services: readonly Service[],
  { format, all = false }: ExplainOptions,
): Explanation {
  const found = (facts: unknown, write: () => string): Explanation => ({
    found: true,
    text: format === "json" ? `${JSON.stringify(facts, undefined, 2)}\n` : write(),
  });
  const service = services.find(({ id }) => id === name);
  if (service !== undefined) return found(describeService(service), () => writeOperations(service));
  const rule = explainRule(name);
  if (rule !== undefined) return found(rule, () => writeRule(rule));
  const relation = relationNamed(name);
  if (relation !== undefined)
    return found(relation, () => `${name}\n\n${writeRelation(relation, "full").join("\n")}\n`);

  const subject = findSubject(name, services);
  if ("problem" in subject) return notFound(name, subject, format);
  const facts = collectFacts(subject);
  if (!all) return found(facts, () => writeFacts(facts));
  const members = listMembers(subject.shape);
  return found({ ...facts, allMembers: members }, () => `${writeFacts(facts)}\n${writeMembers(members)}`);
}

function notFound(
  name: string,
  { problem, suggestions }: { readonly problem: string; readonly suggestions: readonly string[] },
  format: ExplainOptions["format"],
): Explanation {
  // Rules and relations have hyphens in their names; so have the CLI's commands.
  const ids = name.includes("-") ? nearest(name.replace(/^sagemaker\//u, ""), [...ruleNames(), ...relationIds()]) : [];
  const meant = [...suggestions, ...ids];
  if (format === "json")
    return { found: false, text: `${JSON.stringify({ problem, suggestions: meant }, undefined, 2)}\n` };
  const hint = meant.length === 0 ? "" : ` Did you mean ${listing(meant, "or")}?`;
  return { found: false, text: `${problem}${hint}\n` };
}

/** Lists the services, for a person who asks for no name. */
export function listServices(services: readonly Service[], format: ExplainOptions["format"] = "text"): string {
  if (format === "json") return `${JSON.stringify(services.map(describeService), undefined, 2)}\n`;
  const rows = services.map(
    ({ id, operations, provenance }) =>
      `  ${id.padEnd(32)}${operations.size.toString().padStart(4)} operations, model of ${provenance.date}`,
  );
  return [
    "Name an operation, a shape or a member, for instance CreateTrainingJob.AlgorithmSpecification,",
    "a rule, a relation by its id, or a service, to list its operations.",
    "",
    ...rows,
    "",
  ].join("\n");
}

function describeService({ id, serviceId, packageName, operations, provenance }: Service) {
  return { id, name: serviceId, packageName, operations: [...operations.keys()].sort(), model: provenance };
}

function writeOperations(service: Service): string {
  const { id, packageName, operations } = describeService(service);
  return [
    `${id} (${packageName}): ${operations.length} operations`,
    "",
    ...operations.map((name) => `  ${name}`),
    "",
  ].join("\n");
}
