import type { Member, Shape, StructureShape } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import { describeShape } from "../describe-shape.js";
import { lacks } from "../presence.js";
import { placeholderOf } from "../placeholder.js";
import { words } from "../shown.js";
import { listing, quoteName } from "../../text/wording.js";
import { leavingOut } from "./leave-out.js";
import { below, memberOf, type Spot } from "../spot.js";
import type { RecordEntry, RecordValue } from "../value.js";
import type { Place, Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";

/**
 * Reports the required members that a record certainly lacks, unless the installed SDK knows that they may be left out.
 *
 * @param meant members that an unknown one was taken to be a misspelling of: one mistake, one message.
 */
export function checkRequired<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
  holder: Place<Node>,
  meant: ReadonlySet<string>,
): void {
  if (!findings.enforced.missing) return;
  const lacking: Member[] = [];
  for (const member of shape.members.values()) {
    if (!member.required || meant.has(member.name) || !lacks(record, member.name)) continue;
    if (findings.context.filledIn?.[shape.name]?.includes(member.name) === true) continue;
    if (findings.context.installedClient()?.optionalMembers(shape.name)?.has(member.name) === true) continue;
    lacking.push(member);
  }
  if (lacking.length > 0) reportLacking(findings, record, shape, spot, holder, lacking);
}

function reportLacking<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
  holder: Place<Node>,
  lacking: readonly Member[],
): void {
  const { dialect } = findings.context;
  const addition = (member: Member): Suggestion<Node>[] =>
    record.entries.has(member.name) ? [] : [suggestMember(record.node, member.name, member.shape, dialect)];
  const additionOf = new Map(lacking.map((member) => [member, addition(member)]));
  const additions = [...additionOf.values()].flat();
  const [, second] = additions;
  const all: Suggestion<Node>[] =
    second === undefined
      ? []
      : [
          {
            messageId: "suggestAllMembers",
            data: words({ number: String(additions.length) }),
            edits: additions.flatMap(({ edits }) => edits),
          },
        ];
  const [, another] = lacking;
  const leave = isEmpty(record) && another !== undefined ? leavingOut(spot, "suggestNoStructure") : [];
  if (leave.length > 0) {
    const members = words(
      listing(
        lacking.map(({ name }) => quoteName(name)),
        "and",
      ),
    );
    const data = { member: words(memberOf(spot)), members };
    findings.report(spot, "required", "emptyStructure", holder, data, [...leave, ...all]);
    return;
  }
  for (const member of lacking) {
    const step = { type: "member", name: member.name, written: member.name } as const;
    const memberSpot = below(spot, step, { sensitive: member.shape.sensitive });
    const said = words({ member: member.name, description: describeShape(member.shape) });
    const data = { owner: findings.owner(spot, shape), ...said };
    const entry = record.entries.get(member.name);
    if (entry === undefined) {
      const suggestions = [...(additionOf.get(member) ?? []), ...all];
      findings.report(memberSpot, "required", "missingMember", holder, data, suggestions);
    } else {
      const place = whole(entry.value.node);
      findings.report(memberSpot, "required", "undefinedMember", place, { ...data, actual: words(nothing(entry)) });
    }
  }
}

function isEmpty<Node>({ entries, open }: RecordValue<Node>): boolean {
  return entries.size === 0 && !open;
}

function nothing<Node>(entry: RecordEntry<Node>): string {
  return entry.value.kind === "scalar" ? "null" : "undefined";
}

/** Adds a member with a value that is obviously to be filled in. */
export function suggestMember<Node>(recordNode: Node, name: string, shape: Shape, dialect: Dialect): Suggestion<Node> {
  const placeholder = placeholderOf(shape, dialect);
  return {
    messageId: "suggestMember",
    data: words({ member: name }),
    edits: [{ type: "insert-member", recordNode, name, placeholder }],
  };
}
