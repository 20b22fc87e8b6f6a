import { isEmptyText, isNothing } from "../presence.js";
import type { Branch, OneOfValue, Value } from "../value.js";

/**
 * One way that a request may turn out: which branch some of its `OneOf` values take. The values that it doesn't settle
 * have all their branches at once, so that a proof holds for each of them.
 *
 * A proof may settle one value, and then values inside the branch that it settled on: some run takes that branch.
 * It may never settle two values that stand apart, since no run need take both branches.
 */
export class Scenario<Node> {
  /** The unsettled values that were looked at. */
  readonly openChoices = new Set<OneOfValue<Node>>();
  readonly #settled: ReadonlyMap<OneOfValue<Node>, Value<Node>>;
  readonly #within: Value<Node> | undefined;

  private constructor(settled: ReadonlyMap<OneOfValue<Node>, Value<Node>>, within: Value<Node> | undefined) {
    this.#settled = settled;
    this.#within = within;
  }

  /** The scenario in which nothing is settled. */
  static open<Node>(): Scenario<Node> {
    return new Scenario<Node>(new Map(), undefined);
  }

  /** All that the value may be: one element, unless a `OneOf` is unsettled. None of them is a `OneOf`. */
  options(value: Value<Node>): Value<Node>[] {
    if (value.kind !== "one-of") return [value];
    const settled = this.#settled.get(value);
    if (settled !== undefined) return this.options(settled);
    this.openChoices.add(value);
    return value.branches.flatMap((branch) => this.options(branchValue(branch)));
  }

  /** The scenarios that settle one of the values that were met. */
  refinements(): Scenario<Node>[] {
    const scenarios: Scenario<Node>[] = [];
    for (const value of this.openChoices) {
      if (this.#within !== undefined && !contains(this.#within, value)) continue;
      for (const branch of value.branches) {
        const chosen = branchValue(branch);
        scenarios.push(new Scenario<Node>(new Map(this.#settled).set(value, chosen), chosen));
      }
    }
    return scenarios;
  }
}

/**
 * `||` or `??` before an empty string, `undefined` or `null` is an idiom for "not set, where it isn't": it says nothing
 * about whether that ever happens.
 */
function branchValue<Node>({ value, fallback }: Branch<Node>): Value<Node> {
  return fallback && (isNothing(value) || isEmptyText(value)) ? { kind: "unknown", node: value.node } : value;
}

function contains<Node>(value: Value<Node>, sought: Value<Node>): boolean {
  if (value === sought) return true;
  switch (value.kind) {
    case "one-of":
      return value.branches.some((branch) => contains(branch.value, sought));
    case "list":
      return value.items.some((item) => contains(item.value, sought));
    case "record":
      return [...value.entries.values()].some((entry) => contains(entry.value, sought));
    default:
      return false;
  }
}
