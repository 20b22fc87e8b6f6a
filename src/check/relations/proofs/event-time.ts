import type { Proved } from "../../../relations/relation.js";
import { equalsScalar } from "../condition.js";
import { find } from "../path.js";
import { agree, any, not } from "../proof.js";
import { series, showScalar, showValue } from "../show.js";
import { context, slotsOf, valuePlace, type Breach, type Subject } from "../subject.js";
import { wholeText } from "../text.js";

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
      const [feature] = find(subject.world, element, "FeatureName").slots;
      const [type] = find(subject.world, element, "FeatureType").slots;
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
