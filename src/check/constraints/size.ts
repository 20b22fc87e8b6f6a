import type { ListShape, MapShape } from "../../model/shape.js";
import { leavingOut } from "./leave-out.js";
import { presenceOfEntry } from "../presence.js";
import { words } from "../shown.js";
import type { Spot } from "../spot.js";
import type { ListItem, ListValue, RecordValue, Value } from "../value.js";
import type { Place, Suggestion } from "../violation.js";
import type { Findings } from "../findings.js";
import { count } from "../../text/wording.js";

/** One entry, or a run of entries: how many there are at least and at most, and where they are written. */
interface Entries<Node> {
  readonly min: number;
  readonly max: number;
  readonly node: Node;
}

/** Reports a list that certainly has too many or too few entries. */
export function checkListSize<Node>(
  findings: Findings<Node>,
  list: ListValue<Node>,
  shape: ListShape,
  spot: Spot<Node>,
): void {
  const { min = 0, max = Infinity } = shape;
  const { length } = list.items;
  if (length >= min && length <= max && list.items.every(isOneEntry)) return;
  const entries = list.items.map(countItem);
  const removable = list.items.every((item) => !item.spread);
  checkSize(findings, shape, spot, entries, list.node, (surplus) =>
    removable ? [{ type: "remove-items", nodes: surplus.map((entry) => entry.node) }] : [],
  );
}

/** Reports a map that certainly has too many or too few entries. */
export function checkMapSize<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: MapShape,
  spot: Spot<Node>,
): void {
  const written = [...record.entries.values()];
  const entries: Entries<Node>[] = written.map((entry) => {
    return countEntry(entry.value, entry.propertyNode ?? entry.keyNode);
  });
  if (record.open) entries.push({ min: 0, max: Infinity, node: record.node });
  checkSize(findings, shape, spot, entries, record.node, (surplus) => {
    const nodes = new Set(surplus.map((entry) => entry.node));
    const edits = written.flatMap(({ propertyNode }) =>
      propertyNode !== undefined && nodes.has(propertyNode) ? [{ type: "remove-property", propertyNode } as const] : [],
    );
    return edits.length === surplus.length ? edits : [];
  });
}

/** Whether something is certainly one entry, and no more. */
function isOneEntry<Node>({ spread, value }: ListItem<Node>): boolean {
  return !spread && presenceOfEntry(value) === "present";
}

function countItem<Node>(item: ListItem<Node>): Entries<Node> {
  const { node } = item;
  return item.spread ? { min: item.min, max: item.max, node } : countEntry(item.value, node);
}

function countEntry<Node>(value: Value<Node>, node: Node): Entries<Node> {
  const state = presenceOfEntry(value);
  return { min: state === "present" ? 1 : 0, max: state === "absent" ? 0 : 1, node };
}

function checkSize<Node>(
  findings: Findings<Node>,
  shape: ListShape | MapShape,
  spot: Spot<Node>,
  entries: readonly Entries<Node>[],
  node: Node,
  remove: (surplus: readonly Entries<Node>[]) => Suggestion<Node>["edits"],
): void {
  const total = { min: 0, max: 0 };
  let firstSurplus: number | undefined;
  entries.forEach((entry, index) => {
    total.min += entry.min;
    total.max += entry.max;
    if (total.min > (shape.max ?? Infinity)) firstSurplus ??= index;
  });
  const subject = findings.name(spot);
  if (shape.max !== undefined && firstSurplus !== undefined) {
    const surplus = entries.slice(firstSurplus).filter((entry) => entry.max > 0 && entry.node !== node);
    const number = total.min - shape.max;
    const edits = remove(surplus);
    const actual = `${total.max > total.min ? "at least " : ""}${String(total.min)}`;
    const data = { subject, ...words({ limit: count(shape.max, "entry"), actual }) };
    const surplusText = number === 1 ? "the last entry" : `the last ${String(number)} entries`;
    findings.report(
      spot,
      "size",
      "tooManyEntries",
      stretch(surplus, node),
      data,
      edits.length === 0 ? [] : [{ messageId: "suggestNoSurplus", data: words({ surplus: surplusText }), edits }],
    );
  } else if (findings.enforced.tooFewEntries && shape.min !== undefined && total.max < shape.min) {
    const actual = `${total.max > total.min ? "at most " : ""}${String(total.max)}`;
    const missing = shape.min - total.max === 1 ? "one" : `${String(shape.min - total.max)} more`;
    const data = { subject, ...words({ limit: count(shape.min, "entry"), actual, missing }) };
    const part = entries.length === 0 ? "whole" : "first-token";
    const leave = total.max === 0 ? leavingOut(spot, "suggestNoEntries") : [];
    findings.report(spot, "size", leave.length > 0 ? "noEntries" : "tooFewEntries", { node, part }, data, leave);
  }
}

function stretch<Node>(surplus: readonly Entries<Node>[], node: Node): Place<Node> {
  const first = surplus[0]?.node ?? node;
  const last = surplus.at(-1)?.node ?? node;
  return first === last ? { node: first, part: "whole" } : { node: first, part: "whole", through: last };
}
