import type { ListShape, MapShape, Shape, StructureShape } from "../model/shape.js";
import { checkBlobLength } from "./blob.js";
import { checkNumber } from "./number.js";
import { checkMembers, findMember } from "./members.js";
import { checkRequired } from "./required.js";
import { checkUnion } from "./union.js";
import { checkListSize, checkMapSize } from "./size.js";
import { checkText } from "./string.js";
import { checkType } from "./type.js";
import { isEmptyText, presence } from "./presence.js";
import { checkRelations } from "./relations.js";
import { below, pathOf, type Spot } from "./spot.js";
import type { ListValue, RecordEntry, RecordValue, TextValue, Value } from "./value.js";
import { whole, type Walk } from "./walk.js";

/** Walks a value beside its shape and reports to `walk` what is proved. */
export function walkValue<Node>(walk: Walk<Node>, value: Value<Node>, shape: Shape, spot: Spot<Node>): void {
  if (!walk.enter(value, shape, spot)) return;
  if (value.kind === "absent" || (value.kind === "scalar" && value.value === null)) return;
  if (value.kind === "one-of") {
    // A branch is some run's value, so its violations stand; several records share a key, so each answers for itself.
    const branchSpot = { ...spot, holder: undefined, depth: spot.depth + 1 };
    for (const branch of value.branches) {
      if (!(branch.fallback && isEmptyText(branch.value))) walkValue(walk, branch.value, shape, branchSpot);
    }
    return;
  }
  const before = walk.violations.length;
  if (checkType(walk, value, shape, spot)) walkContent(walk, value, shape, spot);
  if (value.kind !== "record" && value.kind !== "list" && walk.violations.length > before) walk.markWrong(value.node);
}

function walkContent<Node>(
  walk: Walk<Node>,
  value: Exclude<Value<Node>, { kind: "absent" | "one-of" }>,
  shape: Shape,
  spot: Spot<Node>,
): void {
  switch (value.kind) {
    case "record":
      if (shape.kind === "structure") walkStructure(walk, value, shape, spot);
      else if (shape.kind === "map") walkMap(walk, value, shape, spot);
      break;
    case "list":
      if (shape.kind === "list") walkList(walk, value, shape, spot);
      break;
    case "text":
      if (shape.kind === "string") checkText(walk, value, shape, spot);
      else if (shape.kind === "blob") checkBlobLength(walk, value, shape, spot);
      break;
    case "scalar":
      if (shape.kind === "number") checkNumber(walk, value, shape, spot);
      break;
    case "object":
      if (shape.kind === "blob") checkBlobLength(walk, value, shape, spot);
      break;
    case "unknown":
  }
}

function walkStructure<Node>(
  walk: Walk<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
): void {
  const holder = spot.holder ?? ({ node: record.node, part: "first-token" } as const);
  const meant = checkMembers(walk, record, shape, spot);
  checkRequired(walk, record, shape, spot, holder, meant);
  checkUnion(walk, record, shape, spot, holder);
  for (const entry of record.entries.values()) {
    const member = findMember(shape, entry.key, walk.proof.anyCase);
    if (member === undefined) continue;
    const step = { type: "member", name: member.name, written: entry.key } as const;
    const more = { sensitive: member.shape.sensitive, holder: whole(entry.keyNode), structure: shape };
    walkValue(walk, entry.value, member.shape, below(spot, step, more));
  }
  const breaches = checkRelations(record, shape, { path: pathOf(spot), holder }, walk.context);
  walk.add(breaches.filter((breach) => !walk.isConsequence(breach)));
}

function walkMap<Node>(walk: Walk<Node>, record: RecordValue<Node>, shape: MapShape, spot: Spot<Node>): void {
  checkMapSize(walk, record, shape, spot);
  for (const entry of record.entries.values()) {
    if (presence(entry.value) === "absent") continue;
    const { key } = entry;
    walkValue(walk, keyText(entry), shape.key, below(spot, { type: "key", key }, { sensitive: shape.key.sensitive }));
    const more = { sensitive: shape.value.sensitive, holder: whole(entry.keyNode) };
    walkValue(walk, entry.value, shape.value, below(spot, { type: "value", key }, more));
  }
}

function keyText<Node>(entry: RecordEntry<Node>): TextValue<Node> {
  const node = entry.keyNode;
  return { kind: "text", parts: [{ known: true, text: entry.key, node, offset: 0 }], node };
}

function walkList<Node>(walk: Walk<Node>, list: ListValue<Node>, shape: ListShape, spot: Spot<Node>): void {
  checkListSize(walk, list, shape, spot);
  const more = { sensitive: shape.element.sensitive };
  list.items.forEach((item, index) => {
    if (item.spread && item.max === 0) return;
    walkValue(walk, item.value, shape.element, below(spot, { type: "index", index }, more));
  });
}
