import type { Proved } from "../../check/relations/vocabulary.js";
import { equalsScalar } from "../../check/relations/condition.js";
import { lookUp } from "../../check/relations/lookup.js";
import { agree, any, not } from "../../check/relations/certainty.js";
import { series, showScalar, showValue } from "../../check/relations/show.js";
import { context, slotsOf, valuePlace, type Breach, type Subject } from "../../check/relations/subject.js";
import { wholeText } from "../../check/relations/text.js";

/** The feature that holds the event time is of a type that can't. */
export function eventTimeType(
  allowed: readonly string[],
  unless: readonly string[] = [],
): <Node>(subject: Subject<Node>, relation: Proved) => Breach<Node>[] {
  return (subject, relation) => {
    const [name] = slotsOf(subject, "EventTimeFeatureName").slots.flatMap(({ options }) => options);
    const eventTime = name?.kind === "text" ? wholeText(name) : undefined;
    if (eventTime === undefined) return [];
    return slotsOf(subject, "FeatureDefinitions[]").slots.flatMap(({ element, certain }) => {
      if (element === undefined || !certain) return [];
      const [feature] = lookUp(subject.scenario, element, "FeatureName").slots;
      const [type] = lookUp(subject.scenario, element, "FeatureType").slots;
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
      const [value] = type.options;
      return [
        {
          kind: "relation",
          messageId: "wrongValue",
          data: {
            member: "FeatureType",
            actual: (value === undefined ? undefined : showValue(value)) ?? "this value",
            values: series(allowed.map(showScalar), "or"),
            ...context(relation),
          },
          path: type.path,
          place: valuePlace(type),
          suggestions: allowed.map((each) => ({
            messageId: "useRelatedValue",
            data: { value: showScalar(each) },
            edits: [{ type: "replace-value", node: valuePlace(type).node, value: each }],
          })),
        },
      ];
    });
  };
}
