import type { Proved } from "../../../relations/relation.js";
import { equalsScalar } from "../condition.js";
import { agree } from "../proof.js";
import { subjectOf } from "../value-kinds.js";
import { slotsOf, valuePlace, type Breach, type Subject } from "../subject.js";

/** A second container that hosts several models. */
export function oneMultiModelContainer<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  const path = "Containers[].Mode";
  const [, ...more] = slotsOf(subject, path).slots.filter(
    ({ certain, options }) => certain && agree(options.map((option) => equalsScalar(option, "MultiModel"))) === "yes",
  );
  return more.map((slot) => ({
    kind: "relation",
    messageId: "forbiddenValue",
    data: subjectOf(subject, relation, path, slot),
    path: slot.path,
    place: valuePlace(slot),
    suggestions: [],
  }));
}
