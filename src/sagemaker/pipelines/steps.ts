import { exactText } from "../../check/text-value.js";
import type { RecordEntry, RecordValue, TextValue, Value } from "../../check/value.js";
import type { Violation } from "../../check/violation.js";
import { isFilledInLater } from "../../model/pipeline-definition.js";
import { conditionBranches } from "../../model/pipeline-steps.js";

type Path = Violation<unknown>["path"];

/** A step of a pipeline whose name is known. */
export interface Step<Node> {
  readonly name: string;
  /** Where the name is written. */
  readonly text: TextValue<Node>;
  readonly record: RecordValue<Node>;
  readonly path: Path;
  /** The condition that decides whether it runs. */
  readonly condition: Step<Node> | undefined;
  /** Whether it is in the pipeline whatever the program does. */
  readonly certain: boolean;
}

/** The steps of a definition, with those that its conditions have. */
export interface Steps<Node> {
  readonly steps: readonly Step<Node>[];
  /** Whether there are no others. */
  readonly complete: boolean;
}

/** Deeper nesting than this isn't followed. */
const maxDepth = 50;

/** Finds all steps of a definition. */
export function stepsOf<Node>(definition: RecordValue<Node>): Steps<Node> {
  const found = new StepFinder<Node>();
  found.in(definition, "Steps", [], undefined, true, 0);
  return found;
}

class StepFinder<Node> implements Steps<Node> {
  readonly steps: Step<Node>[] = [];
  complete = true;

  in(
    owner: RecordValue<Node>,
    key: string,
    path: Path,
    condition: Step<Node> | undefined,
    certain: boolean,
    depth: number,
  ): void {
    const value = owner.entries.get(key)?.value;
    if (value === undefined) this.complete &&= !owner.open;
    else if (value.kind === "list" && depth < maxDepth) {
      value.items.forEach((item, index) => {
        if (item.spread) this.complete = false;
        else this.#step(item.value, [...path, key, index], condition, certain, depth);
      });
    } else this.complete &&= isNull(value);
  }

  #step(value: Value<Node>, path: Path, condition: Step<Node> | undefined, certain: boolean, depth: number): void {
    if (value.kind === "one-of") {
      for (const branch of value.branches) this.#step(branch.value, path, condition, false, depth + 1);
      return;
    }
    const text = value.kind === "record" ? value.entries.get("Name")?.value : undefined;
    const name = text && exactText(text);
    if (value.kind !== "record" || text?.kind !== "text" || name === undefined || isFilledInLater(name)) {
      this.complete &&= value.kind === "absent" || isNull(value);
      return;
    }
    const step = { name, text, record: value, path, condition, certain };
    this.steps.push(step);
    this.#inside(step, depth);
  }

  /** The steps in the arguments of a condition. */
  #inside(step: Step<Node>, depth: number): void {
    const { entries, open } = step.record;
    const type = entries.get("Type")?.value;
    const written = type && exactText(type);
    if (written !== undefined && written !== "Condition") return;
    const held = entries.get("Arguments")?.value;
    if (held?.kind === "record") {
      for (const key of conditionBranches)
        this.in(held, key, [...step.path, "Arguments"], step, step.certain, depth + 1);
    } else if (held === undefined ? open : !isNull(held)) this.complete = false;
  }
}

function isNull(value: Value<unknown>): boolean {
  return value.kind === "scalar" && value.value === null;
}

/** A reference to a step or a parameter. */
export interface Reference<Node> {
  /** What it refers to: `Steps`, `Parameters`, `Execution`, as it is written. */
  readonly space: string;
  readonly name: string;
  readonly text: TextValue<Node>;
  /** Where the name begins in the text. */
  readonly at: number;
  readonly path: Path;
  readonly certain: boolean;
}

/** The references in a step, but for those in the steps that it holds. */
export function referencesIn<Node>(step: Step<Node>): Reference<Node>[] {
  return [...dependencies(step), ...getsIn(step.record, step.path, step.certain)];
}

/** The steps that `DependsOn` names. */
function dependencies<Node>({ record, path, certain }: Step<Node>): Reference<Node>[] {
  const held = record.entries.get("DependsOn")?.value;
  if (held?.kind !== "list") return [];
  return held.items.flatMap((item, index) => {
    const name = item.spread ? undefined : exactText(item.value);
    if (name === undefined || isFilledInLater(name) || item.value.kind !== "text") return [];
    return [{ space: "Steps", name, text: item.value, at: 0, path: [...path, "DependsOn", index], certain }];
  });
}

/** The `{ Get: "Steps.Train.…" }` in a value; steps in lists of steps have their own. */
export function getsIn<Node>(root: Value<Node>, path: Path, certain: boolean): Reference<Node>[] {
  const found: Reference<Node>[] = [];
  const pending: { value: Value<Node>; path: Path; certain: boolean }[] = [{ value: root, path, certain }];
  // A value that stands in several places is looked through once.
  const seen = new Set<Value<Node>>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value } = next;
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === "one-of") {
      for (const branch of value.branches) pending.push({ ...next, value: branch.value, certain: false });
    } else if (value.kind === "list") {
      for (const [index, item] of value.items.entries())
        pending.push({ value: item.value, path: [...next.path, index], certain: next.certain && !item.spread });
    } else if (value.kind === "record") {
      for (const entry of value.entries.values()) {
        if (conditionBranches.some((key) => key === entry.key) && next.path.at(-1) === "Arguments") continue;
        const reference = value.entries.size === 1 ? getIn(entry, [...next.path, entry.key], next.certain) : undefined;
        if (reference !== undefined) found.push(reference);
        pending.push({ value: entry.value, path: [...next.path, entry.key], certain: next.certain });
      }
    }
  }
  return found.reverse();
}

function getIn<Node>({ key, value }: RecordEntry<Node>, path: Path, certain: boolean): Reference<Node> | undefined {
  const text = key === "Get" ? exactText(value) : undefined;
  const [, space = "", name = ""] = /^(\w+)\.([\w-]+)/u.exec(text ?? "") ?? [];
  if (value.kind !== "text" || name === "") return undefined;
  return { space, name, text: value, at: space.length + 1, path, certain };
}
