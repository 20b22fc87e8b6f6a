import { words } from "../shown.js";
import type { Violation } from "../violation.js";
import { listing } from "../../text/wording.js";

/**
 * Makes one violation of those in which one member excludes several others for the same reason: that member is the
 * one mistake, and they would all be marked on its key.
 */
export function mergeConflicts<Node>(violations: readonly Violation<Node>[]): Violation<Node>[] {
  const groups = new Map<string, Violation<Node>[]>();
  for (const violation of violations) {
    if (violation.messageId !== "bothSet") continue;
    const { data, path, confidence } = violation;
    const key = JSON.stringify([path, data.second, data.reason, confidence]);
    groups.set(key, [...(groups.get(key) ?? []), violation]);
  }
  const merged = new Map<Violation<Node>, Violation<Node> | undefined>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0 || others.some(({ place }) => place.node !== first.place.node)) {
      continue;
    }
    merged.set(first, mergeGroup(first, group));
    for (const other of others) merged.set(other, undefined);
  }
  return violations.flatMap((violation) => {
    if (!merged.has(violation)) return [violation];
    return merged.get(violation) ?? [];
  });
}

function mergeGroup<Node>(first: Violation<Node>, group: readonly Violation<Node>[]): Violation<Node> {
  const { second = "", reason = "" } = first.data;
  const others = listing(
    group.map(({ data }) => `'${data.first ?? ""}'`),
    "and",
  );
  const removals = group.flatMap(({ suggestions, data }) =>
    suggestions.filter((suggestion) => suggestion.data.member === data.first),
  );
  return {
    ...first,
    messageId: "severalExcluded",
    data: words({ member: second, others, reason }),
    suggestions: [
      ...first.suggestions.filter((suggestion) => suggestion.data.member === second),
      ...(removals.length === group.length
        ? [
            {
              messageId: "removeExcluded",
              data: words({ others }),
              edits: removals.flatMap(({ edits }) => edits),
            },
          ]
        : []),
    ],
  };
}
