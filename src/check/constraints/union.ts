import type { StructureShape } from "../../model/shape.js";
import { presence } from "../presence.js";
import { suggestMember } from "./required.js";
import { words } from "../shown.js";
import type { Spot } from "../spot.js";
import type { RecordValue } from "../value.js";
import type { Place, Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";
import { listing, quoteName } from "../../text/wording.js";

/** Reports a union of which certainly no member, or more than one, is set. */
export function checkUnion<Node>(
  findings: Findings<Node>,
  record: RecordValue<Node>,
  shape: StructureShape,
  spot: Spot<Node>,
  holder: Place<Node>,
): void {
  if (!shape.union) return;
  const entries = [...record.entries.values()];
  const owner = findings.owner(spot, shape);
  const members = words(listing([...shape.members.keys()].map(quoteName), "or"));
  // A key that the shape doesn't have has been reported, or is one that only a newer model knows.
  const nothingSet = !record.open && entries.every((entry) => presence(entry.value) === "absent");
  if (nothingSet && findings.enforced.missing) {
    // CloudFormation requires the only member of some: that it is missing has been said.
    if ([...shape.members.values()].some(({ required }) => required)) return;
    const additions = [...shape.members.values()]
      .filter((member) => !record.entries.has(member.name))
      .map((member) => suggestMember(record.node, member.name, member.shape, findings.context.dialect));
    // A suggestion's message belongs to the rule that reports it.
    const suggestions = additions.map((each) => ({ ...each, messageId: "suggestOnlyMember" }));
    const [only] = shape.members.keys();
    if (shape.members.size === 1 && only !== undefined) {
      findings.report(spot, "union", "emptySingleUnion", holder, { owner, member: words(only) }, suggestions);
    } else {
      findings.report(spot, "union", "emptyUnion", holder, { owner, members }, suggestions);
    }
    return;
  }
  const present = entries.filter((entry) => shape.members.has(entry.key) && presence(entry.value) === "present");
  const [, second] = present;
  if (second === undefined || !findings.enforced.crowdedUnions) return;
  const suggestions = present.flatMap((kept): Suggestion<Node>[] => {
    const edits = present.flatMap(({ key, propertyNode }) =>
      key !== kept.key && propertyNode !== undefined ? [{ type: "remove-property", propertyNode } as const] : [],
    );
    return edits.length === present.length - 1
      ? [{ messageId: "suggestUnionMember", data: words({ member: kept.key }), edits }]
      : [];
  });
  const data = {
    owner,
    members,
    present: words(
      listing(
        present.map((entry) => quoteName(entry.key)),
        "and",
      ),
    ),
  };
  findings.report(spot, "union", "crowdedUnion", whole(second.keyNode), data, suggestions);
}
