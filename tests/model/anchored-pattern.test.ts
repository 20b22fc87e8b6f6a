import { expect, it } from "vitest";
import { anchored } from "../../src/model/anchored-pattern.js";

it.each([
  ["[a-z]+", "^[a-z]+$"],
  ["^[a-z]+$", "^[a-z]+$"],
  ["^[a-z]+", "^[a-z]+$"],
  ["[a-z]+$", "^[a-z]+$"],
  // The dollar is one of the text's.
  [String.raw`cost\$`, String.raw`^cost\$$`],
  ["a^b$c", "^a^b$c$"],
  // A bar belongs to the whole pattern, so that the anchors would belong to its ends only.
  ["a|b", "^(?:a|b)$"],
  ["^a|b$", "^(?:a|b)$"],
  ["(a)|b", "^(?:(a)|b)$"],
  ["((a|b)c)|d", "^(?:((a|b)c)|d)$"],
  ["[(]|b", "^(?:[(]|b)$"],
  [String.raw`\(|b`, String.raw`^(?:\(|b)$`],
  [String.raw`\[|b`, String.raw`^(?:\[|b)$`],
  ["[[]|b", "^(?:[[]|b)$"],
  // Not so where it stands in a group or a class, or is one of the text's.
  ["(a|b)", "^(a|b)$"],
  ["(a|b)(c|d)", "^(a|b)(c|d)$"],
  ["((a)|b)", "^((a)|b)$"],
  ["[a|b]", "^[a|b]$"],
  [String.raw`[\]|]`, String.raw`^[\]|]$`],
  ["[)|]", "^[)|]$"],
  [String.raw`a\|b`, String.raw`^a\|b$`],
  [String.raw`(a\)|b)`, String.raw`^(a\)|b)$`],
  ["([)]|b)", "^([)]|b)$"],
])("the pattern %s is shown as %s", (stated, shown) => {
  expect(anchored(stated)).toBe(shown);
});
