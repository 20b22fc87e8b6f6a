import type { ListShape, MapShape, Shape, StructureShape } from "../model/shape.js";
import type { PreparedShape } from "./acceptance/prepared.js";
import { withLimits } from "./allowed.js";
import { checkBlobLength } from "./constraints/blob.js";
import { checkNumber } from "./constraints/number.js";
import { checkMembers, findMember } from "./constraints/members.js";
import { checkRequired } from "./constraints/required.js";
import { checkUnion } from "./constraints/union.js";
import { checkListSize, checkMapSize } from "./constraints/size.js";
import { checkText } from "./constraints/string.js";
import { checkType } from "./constraints/type.js";
import { isPassedOver, isPlainlyRight, judgeMembers } from "./plainly-right.js";
import { isEmptyText, isNothing, presence } from "./presence.js";
import { checkRelations } from "./relations/check-relations.js";
import { below, memberOf, pathOf, type Spot } from "./spot.js";
import { textOfKey, type ListValue, type RecordValue, type SingleValue, type Value } from "./value.js";
import { whole, type Findings } from "./findings.js";

const none: ReadonlySet<string> = new Set();

/** Walks a value beside its shape and reports to `findings` what is proved. */
export function walkValue<Node>(
  findings: Findings<Node>,
  value: Value<Node>,
  shape: Shape,
  spot: Spot<Node>,
  expected = findings.prepared(shape),
): void {
  if (!findings.enter(value, shape, spot)) return;
  if (isNothing(value)) return;
  if (value.kind === "one-of") {
    // A branch is some run's value, so its violations stand; several records share a key, so each answers for itself.
    const branchSpot = { ...spot, holder: undefined, leftOutBy: undefined, depth: spot.depth + 1 };
    for (const branch of value.branches) {
      if (!(branch.fallback && isEmptyText(branch.value)))
        walkValue(findings, branch.value, shape, branchSpot, expected);
    }
    return;
  }
  if (value.kind === "text" && shape.kind === "string") {
    findings.gather(value, spot);
    if (expected !== undefined && isPlainlyRight(value, expected)) return;
  }
  const before = findings.violations.length;
  if (checkType(findings, value, shape, spot)) walkContent(findings, value, shape, spot, expected);
  if (value.kind !== "record" && value.kind !== "list" && findings.violations.length > before)
    findings.markWrong(value.node);
}

function walkContent<Node>(
  findings: Findings<Node>,
  value: SingleValue<Node>,
  modelled: Shape,
  spot: Spot<Node>,
  expected: PreparedShape | undefined,
): void {
  const shape = withLimits(modelled, findings.context.allow.limits);
  switch (value.kind) {
    case "record":
      if (shape.kind === "structure") walkStructure(findings, value, shape, spot, expected);
      else if (shape.kind === "map") walkMap(findings, value, shape, spot, expected);
      break;
    case "list":
      if (shape.kind === "list") walkList(findings, value, shape, spot, expected);
      break;
    case "text":
      if (shape.kind === "string") checkText(findings, value, shape, spot);
      else if (shape.kind === "blob") checkBlobLength(findings, value, shape, spot);
      break;
    case "scalar":
      if (shape.kind === "number") checkNumber(findings, value, shape, spot);
      break;
    case "object":
      if (shape.kind === "blob") checkBlobLength(findings, value, shape, spot);
      break;
    case "unknown":
  }
}

function walkStructure<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
  expected: PreparedShape | undefined,
): void {
  const holder = spot.holder ?? ({ node: record.node, part: "first-token" } as const);
  const verdict = expected === undefined ? "unclear" : judgeMembers(record, expected, findings.enforced);
  if (verdict !== "right") {
    const meant = verdict === "known" ? none : checkMembers(findings, record, shape, spot);
    checkRequired(findings, record, shape, spot, holder, meant);
    checkUnion(findings, record, shape, spot, holder);
  }
  for (const entry of record.entries.values()) {
    const { key, value } = entry;
    const own = expected?.member(key)?.shape;
    if (own !== undefined && isPassedOver(findings, value, own, key)) continue;
    const member = findMember(shape, key, findings.enforced.anyCase);
    if (member === undefined) continue;
    const step = { type: "member", name: member.name, written: key } as const;
    const leftOutBy = member.required || shape.union ? undefined : entry.propertyNode;
    const more = { sensitive: member.shape.sensitive, holder: whole(entry.keyNode), structure: shape, leftOutBy };
    walkValue(findings, value, member.shape, below(spot, step, more), own);
  }
  const scope = { path: () => pathOf(spot), holder, sensitive: spot.sensitive };
  const breaches = checkRelations(record, shape, scope, findings.context);
  if (breaches.length > 0) findings.add(breaches.filter((breach) => !findings.isConsequence(breach)));
}

function walkMap<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: MapShape,
  spot: Spot<Node>,
  expected: PreparedShape | undefined,
): void {
  checkMapSize(findings, record, shape, spot);
  const member = memberOf(spot);
  for (const entry of record.entries.values()) {
    if (presence(entry.value) === "absent") continue;
    const { key, value } = entry;
    const text = textOfKey(entry);
    if (expected === undefined || !isPassedOver(findings, text, expected.key, member)) {
      walkValue(findings, text, shape.key, below(spot, { type: "key", key }, { sensitive: shape.key.sensitive }));
    }
    if (expected !== undefined && isPassedOver(findings, value, expected.inner, member)) continue;
    const more = { sensitive: shape.value.sensitive, holder: whole(entry.keyNode) };
    const step = { type: "value", key, keySensitive: shape.key.sensitive } as const;
    walkValue(findings, value, shape.value, below(spot, step, more), expected?.inner);
  }
}

function walkList<Node>(
  findings: Findings<Node>,
  list: ListValue<Node>,
  shape: ListShape,
  spot: Spot<Node>,
  expected: PreparedShape | undefined,
): void {
  checkListSize(findings, list, shape, spot);
  const more = { sensitive: shape.element.sensitive };
  const inner = expected?.inner;
  const member = memberOf(spot);
  list.items.forEach((item, index) => {
    if (item.spread && item.max === 0) return;
    if (inner !== undefined && isPassedOver(findings, item.value, inner, member)) return;
    walkValue(findings, item.value, shape.element, below(spot, { type: "index", index }, more), inner);
  });
}
