import type { ConstraintKind, Violation } from "./violation.js";

/** What is said of one value, whoever takes it: said twice of the same characters, it is one mistake. */
const ofOneValue: ReadonlySet<ConstraintKind> = new Set<ConstraintKind>([
  "type",
  "enum",
  "pattern",
  "length",
  "range",
  "size",
]);

/** What says all that the kind would say of the same place, and more exactly. */
const overshadowing: Readonly<Partial<Record<ConstraintKind, readonly ConstraintKind[]>>> = {
  // Which character is wrong, or that the text was to be filled in: whoever mends that writes another text.
  length: ["pattern"],
  placeholder: ["pattern"],
  exclusive: ["union"],
};

/**
 * One mistake, one message: of what was found in a file at one place, the most telling.
 *
 * - A constant that is wrong by its type, and as the member of a request, is reported as the member.
 * - A constant that two members take, and neither can, is reported for the first one.
 * - Of two kinds of which one says all that the other does, that one is left.
 *
 * @param violations of all requests of a file; what is of high confidence is never left out for what is of medium
 */
export function mostTelling<Node>(violations: readonly Violation<Node>[]): readonly Violation<Node>[] {
  const crowded = nodesOfSeveral(violations);
  if (crowded.size === 0) return violations;
  const byNode = new Map<Node, AtNode<Node>>();
  for (const violation of violations) {
    const { node } = violation.place;
    if (!crowded.has(node)) continue;
    const there: AtNode<Node> = byNode.get(node) ?? { best: new Map(), kinds: new Set(), isToFillIn: false };
    byNode.set(node, there);
    if (violation.confidence === "high") there.kinds.add(violation.kind);
    if (violation.messageId === toldToFillIn) there.isToFillIn = true;
    const key = keyOf(violation);
    const known = there.best.get(key);
    if (known === undefined || tellsMore(violation, known)) there.best.set(key, violation);
  }
  return violations.filter((violation) => {
    const there = byNode.get(violation.place.node);
    if (there === undefined) return true;
    if (ofOneValue.has(violation.kind) && there.best.get(keyOf(violation)) !== violation) return false;
    if (violation.kind === "placeholder" && there.isToFillIn) return false;
    return !(overshadowing[violation.kind] ?? []).some((kind) => there.kinds.has(kind));
  });
}

/** The nodes of which several things are said: nearly always, there is none. */
function nodesOfSeveral<Node>(violations: readonly Violation<Node>[]): ReadonlySet<Node> {
  const met = new Set<Node>();
  const several = new Set<Node>();
  for (const { place } of violations) {
    if (met.has(place.node)) several.add(place.node);
    else met.add(place.node);
  }
  return several;
}

interface AtNode<Node> {
  /** The one that says most, by kind and stretch. */
  readonly best: Map<string, Violation<Node>>;
  /** The kinds of which something certain is said. */
  readonly kinds: Set<ConstraintKind>;
  /** Whether it is said already that the text was left to be filled in. */
  isToFillIn: boolean;
}

/** The message by which another kind says that of a text that it refuses. */
const toldToFillIn = "imageToFillIn";

function keyOf({ kind, place: { part, within } }: Violation<unknown>): string {
  return `${kind} ${part} ${String(within?.start)} ${String(within?.end)}`;
}

function tellsMore(a: Violation<unknown>, b: Violation<unknown>): boolean {
  if (a.confidence !== b.confidence) return a.confidence === "high";
  return a.path.length > b.path.length;
}
