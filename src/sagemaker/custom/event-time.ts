import type { Custom } from "../../check/relations/vocabulary.js";
import { equalsScalar } from "../../check/relations/equal.js";
import { words } from "../../check/shown.js";
import { lookUp } from "../../check/relations/lookup.js";
import { agree, any, not } from "../../check/relations/certainty.js";
import { useValue } from "../../check/relations/suggestions.js";
import { listScalars } from "../../check/relations/wording.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { conditionAndReason, showSlot } from "../../check/relations/value-data.js";
import { exactText } from "../../check/text-value.js";

/** The feature that holds the event time is of a type that can't. */
export function eventTimeType(
  allowed: readonly string[],
  unless: readonly string[] = [],
): <Node>(subject: Subject<Node>, relation: Custom) => Breach<Node>[] {
  return (subject, relation) => {
    const [name] = slotsOf(subject, "EventTimeFeatureName").slots.flatMap(({ options }) => options);
    const eventTime = name && exactText(name);
    if (eventTime === undefined) return [];
    return slotsOf(subject, "FeatureDefinitions[]").slots.flatMap(({ element, certain }) => {
      if (element === undefined || !certain) return [];
      const [feature] = lookUp(subject, element, "FeatureName").slots;
      const [type] = lookUp(subject, element, "FeatureType").slots;
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
            ...words({ member: "FeatureType", values: listScalars(allowed) }),
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
