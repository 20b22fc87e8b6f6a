import type { Member, StructureShape } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import { findSiblings } from "./sibling-operations.js";
import { findOwners } from "./member-owners.js";
import { presence } from "../presence.js";
import { nearest } from "../../text/spelling.js";
import { words } from "../shown.js";
import { below, type Spot } from "../spot.js";
import type { RecordEntry, RecordValue } from "../value.js";
import type { Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";
import { listing, quoteName, truncate } from "../../text/wording.js";

const none: ReadonlySet<string> = new Set();

/**
 * Reports the keys that a structure doesn't have, unless the user's settings or the installed SDK know them.
 *
 * @returns the members that aren't missing by a mistake of their own: those that the keys are taken to be misspellings of.
 */
export function checkMembers<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
): ReadonlySet<string> {
  if (!findings.enforced.unknownMembers) return none;
  let meant: Set<string> | undefined;
  for (const entry of record.entries.values()) {
    if (shape.members.has(entry.key) || presence(entry.value) === "absent") continue;
    if (isSdkOption(entry.key, findings.context.dialect, spot)) continue;
    if (findings.context.allow.members.get(shape.name)?.has(entry.key) === true) continue;
    const installed = findings.context.installedClient()?.members(shape.name);
    if (installed?.has(entry.key) === true) continue;
    const candidates = [...new Set([...shape.members.keys(), ...(installed ?? [])])];
    const names = reportMember(findings, record, shape, spot, entry, candidates);
    meant = new Set([...(meant ?? []), ...names]);
  }
  return meant ?? none;
}

/** The member of that name; `anyCase` overlooks case, for the CDK's spelling. */
export function findMember(shape: StructureShape, key: string, anyCase: boolean): Member | undefined {
  const exact = shape.members.get(key);
  if (exact !== undefined || !anyCase) return exact;
  let byLowerCase = lowerCaseMembers.get(shape);
  if (byLowerCase === undefined) {
    byLowerCase = new Map([...shape.members.values()].map((member) => [member.name.toLowerCase(), member]));
    lowerCaseMembers.set(shape, byLowerCase);
  }
  return byLowerCase.get(key.toLowerCase());
}

const lowerCaseMembers = new WeakMap<StructureShape, Map<string, Member>>();

function reportMember<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
  entry: RecordEntry<Node>,
  candidates: readonly string[],
): readonly string[] {
  const { key, keyNode, propertyNode } = entry;
  const free = candidates.filter((name) => !record.entries.has(name));
  const near = nearest(key, free);
  const owners =
    near[0]?.toLowerCase() === key.toLowerCase() ? [] : findOwners(findings, key, shape, spot, near.length === 0);
  const entrySpot = below(spot, { type: "member", name: key, written: key }, { sensitive: false });
  // The name of a member is no value, even in a sensitive structure.
  const member = words(truncate(key));
  const data = { owner: findings.owner(spot, shape), member, asked: findings.sourcesConsulted() };
  const remove: Suggestion<Node>[] =
    propertyNode === undefined
      ? []
      : [
          {
            messageId: "suggestNoMember",
            data: { member },
            edits: [{ type: "remove-property", propertyNode }],
          },
        ];
  if (shape.readOnly?.has(key) === true) {
    findings.report(entrySpot, "member", "readOnlyMember", whole(keyNode), data, remove);
    return [];
  }
  if (owners.length > 0) {
    const place = words(listing(owners.map(quoteName), "or"));
    findings.report(entrySpot, "member", "misplacedMember", whole(keyNode), { ...data, place }, remove);
    return [];
  }
  const { operations, isMeant } = findSiblings(findings, record, key, spot);
  if (isMeant || (operations.length > 0 && near.length === 0)) {
    const siblings = words(
      listing(
        operations.map(({ name }) => quoteName(name)),
        "and",
      ),
    );
    findings.report(entrySpot, "member", "siblingsMember", whole(keyNode), { ...data, siblings }, remove);
    return isMeant ? [...shape.members.keys()] : [];
  }
  if (near.length === 0) {
    findings.report(entrySpot, "member", "unknownMember", whole(keyNode), data, remove);
    return [];
  }
  const renames = near.map((name): Suggestion<Node> => ({
    messageId: "suggestMemberName",
    data: words({ name }),
    edits: [{ type: "rename-key", keyNode, name }],
  }));
  const names = words(listing(near.map(quoteName), "or"));
  findings.report(entrySpot, "member", "misspelledMember", whole(keyNode), { ...data, nearest: names }, renames);
  return near.slice(0, 1);
}

/** The SDK v2 takes a waiter's options beside the operation's own members. */
function isSdkOption<Node>(key: string, dialect: Dialect, spot: Spot<Node>): boolean {
  return dialect === "sdk-v2" && key === "$waiter" && spot.step === undefined;
}
