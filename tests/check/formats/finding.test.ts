import { describe, expect, it } from "vitest";
import { draftOf, placeOf, suggestionOf, unknownPart } from "../../../src/check/formats/finding.js";
import { words } from "../../../src/check/shown.js";
import type { TextPart, TextValue } from "../../../src/check/value.js";

/** A text of literals `#0`, `#1`, each `[text, offset, raw]`; null is a part that nobody knows. */
function textOf(...parts: readonly (readonly [string, number, string?] | null)[]): TextValue<string> {
  return {
    kind: "text",
    node: "all",
    parts: parts.map((part, index): TextPart<string> => {
      if (part === null) return { known: false, min: 0, max: Infinity, alphabet: undefined };
      const [text, offset, raw] = part;
      return { known: true, text, node: `#${String(index)}`, offset, ...(raw !== undefined && { raw }) };
    }),
  };
}

describe("a text is read", () => {
  it.each<readonly [string, TextValue<string>, object]>([
    ["from one literal", textOf(["ab", 0, "a\\x62"]), { text: "ab", whole: true, raw: "a\\x62" }],
    ["from nothing", textOf(), { text: "", whole: true, raw: "" }],
    ["from two literals", textOf(["a", 0, "a"], ["b", 0, "b"]), { text: "ab", whole: true, raw: "ab" }],
    ["from a literal and a text of another kind", textOf(["a", 0, "a"], ["b", 0]), { text: "ab", whole: true }],
    ["around a part that nobody knows", textOf(["a", 0, "a"], null), { text: `a${unknownPart}`, whole: false }],
    ["that nobody knows", textOf(null), { text: unknownPart, whole: false }],
  ])("%s", (_, value, expected) => {
    expect(draftOf(value, { sensitive: false })).toEqual({ raw: undefined, ...expected, sensitive: false });
    expect(draftOf(value, { sensitive: true }).sensitive).toBe(true);
  });
});

/** `ab` from the second character of its literal on, a part that nobody knows, and `cde`. */
const three = textOf(["ab", 1], null, ["cde", 0]);

describe("a stretch", () => {
  it.each<readonly [string, TextValue<string>, number, number, string]>([
    ["of a literal", textOf(["abc", 0]), 1, 2, "#0 1-2"],
    ["of all of the only literal", textOf(["abc", 4]), 0, 3, "#0"],
    ["of all of one literal of several", three, 0, 2, "#0 1-3"],
    ["behind a part that nobody knows", three, 4, 6, "#2 1-3"],
    ["to the end", three, 3, 6, "#2 0-3"],
    ["across two parts", three, 1, 4, "all"],
    ["of a part that nobody knows", three, 2, 3, "all"],
    ["that is empty", three, 1, 1, "all"],
    ["behind the end", three, 5, 7, "all"],
  ])("%s", (_, value, start, end, expected) => {
    const { node, part, within } = placeOf(value, start, end);
    expect(part).toBe("whole");
    expect(within === undefined ? node : `${node} ${String(within.start)}-${String(within.end)}`).toBe(expected);
  });
});

describe("a suggestion", () => {
  const suggest = (start: number, end: number) =>
    suggestionOf(three, { messageId: "appendSuffix", data: words({ suffix: "/" }), start, end, text: "/" });

  it.each([
    [0, 1, "#0", 1, 2],
    [2, 2, "#0", 3, 3],
    [6, 6, "#2", 3, 3],
    [3, 4, "#2", 0, 1],
  ])("from %i to %i is an edit of the literal %s", (start, end, node, from, to) => {
    expect(suggest(start, end)).toEqual({
      messageId: "appendSuffix",
      data: { suffix: "/" },
      edits: [{ type: "replace-text", node, start: from, end: to, text: "/" }],
    });
  });

  it("isn't made where no literal has all of the stretch", () => {
    expect(suggest(1, 4)).toBeUndefined();
    expect(suggest(2, 3)).toBeUndefined();
  });
});
