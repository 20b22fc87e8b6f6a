import type {
  AllOrNone,
  AtLeastOne,
  ExactlyOne,
  Exclusive,
  ForbiddenWhen,
  RequiredWhen,
  Requires,
} from "./vocabulary.js";
import { inSourceOrder } from "./order.js";
import type { Slot } from "./lookup.js";
import { isSet } from "./presence.js";
import { any, type Certainty } from "./certainty.js";
import { displayed, series, showPath } from "./show.js";
import { addition, context, keyPlace, removal, slotsOf, type Breach, type Subject } from "./subject.js";

interface Member<Node> {
  readonly name: string;
  readonly set: Certainty;
  /** Where it is certainly set. */
  readonly slot: Slot<Node> | undefined;
}

function member<Node>(subject: Subject<Node>, path: string): Member<Node> {
  const { slots, complete } = slotsOf(subject, path);
  const proofs = slots.map((slot) => (slot.certain ? isSet(slot) : isSet(slot) === "no" ? "no" : "unknown"));
  return {
    name: displayed(path),
    set: any(complete ? proofs : [...proofs, "unknown"]),
    slot: slots.find((slot, index) => slot.certain && proofs[index] === "yes"),
  };
}

/** Several members are set of which one may be: reported on the later ones. */
export function exclusive<Node>(subject: Subject<Node>, relation: Exclusive | ExactlyOne): Breach<Node>[] {
  const set = relation.members
    .map((path) => member(subject, path))
    .flatMap(({ name, slot }) => (slot === undefined ? [] : [{ name, slot }]))
    .sort((a, b) => inSourceOrder(subject.root, a.slot, b.slot));
  const [first, ...later] = set;
  if (first === undefined) return [];
  return later.map(({ name, slot }) => ({
    kind: "exclusive",
    messageId: "bothSet",
    data: { first: first.name, second: name, reason: relation.reason },
    path: slot.path,
    place: keyPlace(slot),
    suggestions: [...removal(slot, name, "removeConflicting"), ...removal(first.slot, first.name, "removeConflicting")],
  }));
}

/** None of the members is set of which one must be: reported on what holds the record. */
export function atLeastOne<Node>(subject: Subject<Node>, relation: AtLeastOne | ExactlyOne): Breach<Node>[] {
  const isMissing = (path: string): boolean => member(subject, path).set === "no";
  if (!relation.members.every(isMissing)) return [];
  // A member that a newer model has may be one of them.
  if ([...subject.root.record.entries.keys()].some((key) => !subject.shape.members.has(key))) return [];
  const names = relation.members.map(showPath);
  const single = names.length === 1;
  return [
    {
      kind: "dependency",
      messageId: single ? "notSet" : names.length === 2 ? "neitherSet" : "noneSet",
      data: { members: series(names, names.length === 2 ? "nor" : "and"), reason: relation.reason },
      path: subject.root.path,
      place: subject.root.holder,
      suggestions: relation.members.flatMap((path) =>
        slotsOf(subject, path, relation.elementWhen).slots.flatMap((slot) => addition(subject, slot, path)),
      ),
    },
  ];
}

/** A member is set without one that it needs: reported on the former. */
export function requires<Node>(subject: Subject<Node>, relation: Requires): Breach<Node>[] {
  const { name, slot } = member(subject, relation.member);
  if (slot === undefined) return [];
  return relation.needs.flatMap((path): Breach<Node>[] => {
    const needed = member(subject, path);
    if (needed.set !== "no") return [];
    return [
      {
        kind: "dependency",
        messageId: "needsMember",
        data: { member: name, needed: needed.name, reason: relation.reason },
        path: slot.path,
        place: keyPlace(slot),
        suggestions: [
          ...slotsOf(subject, path, relation.elementWhen).slots.flatMap((missing) => addition(subject, missing, path)),
          ...removal(slot, name, "removeDependent"),
        ],
      },
    ];
  });
}

/** A member is missing that the condition asks for: reported on what holds the deepest record that is there. */
export function requiredWhen<Node>(subject: Subject<Node>, relation: RequiredWhen): Breach<Node>[] {
  return relation.members.flatMap((path) =>
    slotsOf(subject, path, relation.elementWhen)
      .slots.filter((slot) => slot.certain && isSet(slot) === "no")
      .map((slot): Breach<Node> => missing(subject, slot, path, relation)),
  );
}

function missing<Node>(subject: Subject<Node>, slot: Slot<Node>, path: string, relation: RequiredWhen): Breach<Node> {
  const name = slot.rest.length === 0 ? displayed(path) : slot.rest.join(".");
  const explicit = slot.rest.length === 0 && slot.entry !== undefined;
  return {
    kind: "dependency",
    messageId: "missingRelated",
    data: { member: name, ...context(relation) },
    path: slot.path,
    place: explicit ? keyPlace(slot) : slot.owner.holder,
    suggestions: addition(subject, slot, path),
  };
}

/** A member is set that the condition rules out: reported on its key. */
export function forbiddenWhen<Node>(subject: Subject<Node>, relation: ForbiddenWhen): Breach<Node>[] {
  return relation.members.flatMap((path) =>
    slotsOf(subject, path, relation.elementWhen)
      .slots.filter((slot) => slot.certain && isSet(slot) === "yes")
      .map((slot): Breach<Node> => {
        const name = displayed(path);
        return {
          kind: "exclusive",
          messageId: relation.effect === "ignored" ? "ignoredMember" : "forbiddenMember",
          data: { member: name, ...context(relation) },
          path: slot.path,
          place: keyPlace(slot),
          suggestions: removal(slot, name, "removeConflicting"),
        };
      }),
  );
}

/** Some of several are set: reported on what holds those that lack it, or on the members that are set. */
export function allOrNone<Node>(subject: Subject<Node>, relation: AllOrNone): Breach<Node>[] {
  const found = relation.members.map((path) => ({ path, found: slotsOf(subject, path, relation.elementWhen) }));
  const slots = found.flatMap(({ path, found: { slots: each } }) => each.map((slot) => ({ path, slot })));
  const set = slots.find(({ slot }) => slot.certain && isSet(slot) === "yes");
  if (set === undefined) return [];
  return slots
    .filter(({ slot }) => slot.certain && isSet(slot) === "no")
    .map(({ path, slot }) => {
      const several = relation.members.length > 1;
      return {
        kind: "dependency",
        messageId: several ? "needsMember" : "missingInEntry",
        data: several
          ? { member: displayed(set.path), needed: displayed(path), reason: relation.reason }
          : { member: displayed(path.slice(path.lastIndexOf("[]") + 3)), reason: relation.reason },
        path: slot.path,
        place: several ? keyPlace(set.slot) : slot.owner.holder,
        suggestions: addition(subject, slot, path),
      };
    });
}
