import { draftOf, placeOf, suggestionOf } from "../../check/formats/finding.js";
import { words, type Shown } from "../../check/shown.js";
import { exactText } from "../../check/text-value.js";
import type { RecordValue, TextValue, Value } from "../../check/value.js";
import type { Violation } from "../../check/violation.js";
import { isFilledInLater } from "../../model/pipeline-definition.js";
import { nearest } from "../../text/spelling.js";
import { listing, quote } from "../../text/wording.js";
import { findCycle } from "./cycles.js";
import { getsIn, referencesIn, stepsOf, type Reference, type Step } from "./steps.js";

/** Of the names that there are, a message lists these. */
const maxNamed = 10;

/**
 * What is wrong between the parts of a pipeline's definition: names of steps that are there twice, references to steps and
 * parameters that aren't there, and steps that wait for each other.
 */
export function checkDefinition<Node>(definition: Value<Node>): Violation<Node>[] {
  if (definition.kind !== "record") return [];
  const { steps, complete } = stepsOf(definition);
  const references = new Map(steps.map((step) => [step, referencesIn(step)]));
  const names = [...new Set(steps.map(({ name }) => name))];
  const parameters = parametersOf(definition);
  const experiment = definition.entries.get("PipelineExperimentConfig")?.value;
  const all = [...references.values()]
    .flat()
    .concat(experiment === undefined ? [] : getsIn(experiment, ["PipelineExperimentConfig"], true));
  return [
    ...repeatedNames(steps),
    ...(complete ? dangling(all, "Steps", names, "a step can only use the steps of its own pipeline") : []),
    ...(parameters === undefined
      ? []
      : dangling(all, "Parameters", parameters, "a pipeline's parameters are declared in its definition")),
    ...cycleIn(steps, references),
  ];
}

function repeatedNames<Node>(steps: readonly Step<Node>[]): Violation<Node>[] {
  const first = new Map<string, Step<Node>>();
  return steps.flatMap((step): Violation<Node>[] => {
    const earlier = first.get(step.name);
    if (!step.certain) return [];
    if (earlier === undefined) {
      first.set(step.name, step);
      return [];
    }
    const data = {
      ...words({ member: pathText([...step.path, "Name"]), first: pathText([...earlier.path, "Name"]) }),
      ...words({ actual: quote(step.name), reason: "the name tells the steps of a pipeline apart" }),
    };
    return [violation("repeated", data, step.text, [...step.path, "Name"], 0, step.name.length)];
  });
}

/** References to what isn't there. */
function dangling<Node>(
  references: readonly Reference<Node>[],
  space: string,
  names: readonly string[],
  reason: string,
): Violation<Node>[] {
  return references.flatMap((reference): Violation<Node>[] => {
    const { name, text, at, path } = reference;
    if (reference.space !== space || names.includes(name)) return [];
    const data = words({
      member: pathText(path),
      actual: quote(exactText(text) ?? name),
      target: space === "Steps" ? "the pipeline" : `'${space}'`,
      known: listing(names.slice(0, maxNamed).map(quote), "and"),
      reason,
    });
    const messageId = names.length === 0 ? "refersToNothing" : "refersToNone";
    const found = violation(messageId, data, text, path, at, at + name.length);
    const suggestions = nearest(name, names).flatMap(
      (near) =>
        suggestionOf(text, {
          messageId: "useRelatedValue",
          data: words({ value: quote(near) }),
          start: at,
          end: at + name.length,
          text: near,
        }) ?? [],
    );
    return [{ ...found, suggestions }];
  });
}

/** The declared parameters; undefined where there may be others. */
function parametersOf(definition: RecordValue<unknown>): string[] | undefined {
  const declared = definition.entries.get("Parameters")?.value;
  if (declared === undefined) return definition.open ? undefined : [];
  if (declared.kind === "scalar" && declared.value === null) return [];
  if (declared.kind !== "list") return undefined;
  const names: string[] = [];
  for (const { spread, value } of declared.items) {
    const name = value.kind === "record" ? value.entries.get("Name")?.value : undefined;
    const text = name && exactText(name);
    if (spread || text === undefined || isFilledInLater(text)) return undefined;
    names.push(text);
  }
  return names;
}

/** The first circle of steps that wait for each other, on the reference that closes it. */
function cycleIn<Node>(
  steps: readonly Step<Node>[],
  references: ReadonlyMap<Step<Node>, readonly Reference<Node>[]>,
): Violation<Node>[] {
  const cycle = findCycle(steps, (step) => references.get(step) ?? []);
  if (cycle === undefined) return [];
  const { names, reference } = cycle;
  const data = words({ step: names[0] ?? "", cycle: names.map(quote).join(", which waits for ") });
  const { text, at, name, path } = reference;
  return [violation("stepCycle", data, text, path, at, at + name.length)];
}

function violation<Node>(
  messageId: string,
  data: Readonly<Record<string, Shown>>,
  text: TextValue<Node>,
  path: Violation<Node>["path"],
  start: number,
  end: number,
): Violation<Node> {
  const { text: written } = draftOf(text, { sensitive: false });
  const isAll = start === 0 && end === written.length;
  return {
    kind: "relation",
    messageId,
    data,
    path,
    place: isAll ? { node: text.node, part: "whole" } : placeOf(text, start, end),
    suggestions: [],
    confidence: "high",
  };
}

/** `Steps[2].Arguments.ModelName.Get` */
function pathText(path: Violation<unknown>["path"]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`))
    .join("")
    .replace(/^\./u, "");
}
