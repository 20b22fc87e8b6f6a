import type { Custom } from "../../check/relations/vocabulary.js";
import { equalsScalar } from "../../check/relations/equal.js";
import { words } from "../../check/shown.js";
import { lookUp } from "../../check/relations/lookup.js";
import { agree, any, not } from "../../check/relations/certainty.js";
import { valueAt, valuesAt } from "../../check/relations/quick-look.js";
import type { WrittenRecord } from "../../check/relations/written-record.js";
import { useValue } from "../../check/relations/suggestions.js";
import { listScalars } from "../../check/relations/wording.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { conditionAndReason, showSlot } from "../../check/relations/value-data.js";
import { exactText } from "../../check/text-value.js";

/**
 * The feature that holds the event time is of a type that can't. The relation's members are the name of that feature,
 * and the names and types of all features.
 */
export function eventTimeType(
  allowed: readonly string[],
  unless: readonly string[] = [],
): <Node>(subject: Subject<Node>, relation: Custom) => Breach<Node>[] {
  return (subject, relation) => {
    const [eventTimePath, ...paths] = relation.members;
    const [list = "", featureName = "", featureType = ""] = elementPaths(paths);
    const [name] = slotsOf(subject, eventTimePath).slots.flatMap(({ options }) => options);
    const eventTime = name && exactText(name);
    if (eventTime === undefined) return [];
    return slotsOf(subject, list).slots.flatMap(({ element, certain }) => {
      if (element === undefined || !certain) return [];
      const [feature] = lookUp(subject, element, featureName).slots;
      const [type] = lookUp(subject, element, featureType).slots;
      if (feature === undefined || type === undefined) return [];
      const isEventTime = agree(feature.options.map((option) => equalsScalar(option, eventTime)));
      const isWrong = agree(
        type.options.map((option) =>
          option.kind === "text"
            ? not(any([...allowed, ...unless].map((each) => equalsScalar(option, each))))
            : "unknown",
        ),
      );
      if (isEventTime !== "yes" || isWrong !== "yes") return [];
      return [
        {
          kind: "relation",
          messageId: "wrongValue",
          data: {
            ...words({ member: featureType, values: listScalars(allowed) }),
            actual: showSlot(type),
            ...conditionAndReason(subject, relation),
          },
          path: type.path,
          place: valuePlace(type),
          suggestions: allowed.map((each) => useValue(type, each)),
        },
      ];
    });
  };
}

/** Whether a quick look finds each feature that has the event time's name to be of one of the types. */
export function eventTimesAre(allowed: readonly string[]): (look: WrittenRecord, relation: Custom) => boolean {
  return (look, { members: [eventTimePath, ...paths] }) => {
    const name = valueAt(look, eventTimePath);
    if (name === undefined) return false;
    const eventTime = exactText(name);
    if (eventTime === undefined) return true;
    const [list = "", featureName = "", featureType = ""] = elementPaths(paths);
    const features = valuesAt(look, list);
    return (
      features?.every((feature) => {
        if (feature.kind !== "record") return false;
        const own = feature.entries.get(featureName)?.value;
        const type = feature.entries.get(featureType)?.value;
        if (own === undefined || type?.kind !== "text") return false;
        return equalsScalar(own, eventTime) === "no" || allowed.some((each) => equalsScalar(type, each) !== "no");
      }) === true
    );
  };
}

/** Paths into the elements of one list: that of the list, and each from an element on. */
function elementPaths(paths: readonly string[]): readonly string[] {
  const [first = ""] = paths;
  const list = first.slice(0, first.indexOf("[]") + "[]".length);
  return [list, ...paths.map((path) => path.slice(list.length + 1))];
}
