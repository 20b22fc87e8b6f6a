import { describe, expect, it } from "vitest";
import { describeExpected } from "../../../src/check/strings/expected.js";
import { StateWalk } from "../../../src/check/strings/match.js";
import { automatonFor } from "../build-automaton.js";

function expected(pattern: string, text: string): string {
  const walk = new StateWalk(automatonFor(pattern));
  for (const character of text) walk.step(character.codePointAt(0) ?? 0);
  return describeExpected(walk.automaton, walk.states, walk.allowed());
}

describe("describeExpected", () => {
  it.each([
    ["arn:aws[a-z-]*:iam", "", '"arn:aws"'],
    ["arn:aws[a-z-]*:iam", "arn:", '"aws"'],
    ["arn:aws[a-z-]*:iam", "arn:aws", "lowercase letters, '-' or ':'"],
    ["(https|s3)://[^/]+", "", '"https://" or "s3://"'],
    ["(https|s3)://[^/]+", "s3", '"://"'],
    ["(https|s3)://[^/]+", "s3://", "any character but '/'"],
    ["\\d{12}:x", "12", "10 more digits"],
    ["\\d{12}:x", "12345678901", "digits"],
    ["[a-z\\d]{3}", "", "lowercase letters or digits"],
    ["\\d*", "1", "digits"],
    ["(\\d\\d)+", "", "2 more digits"],
    ["ab?", "a", "'b'"],
    ["a(bc)?", "a", "'b'"],
    ["ab?", "ab", ""],
    ["(a|b|c|d|e)x", "", "'a' to 'e'"],
    ["(ax|by)", "", '"ax" or "by"'],
    ["(ax|bx)", "", "'a' or 'b'"],
    // What is no longer than a character is told as one.
    ["[ac]", "", "'a' or 'c'"],
    ["ab?", "", "'a'"],
    ["a[b-d]e", "", "'a'"],
    // Up to four texts, and up to fifty characters of each.
    ["(ax|cy|ez|gw)", "", '"ax", "cy", "ez" or "gw"'],
    ["(ax|cy|ez|gw|iv)", "", "'a', 'c', 'e', 'g' or 'i'"],
    ["a{60}", "", `"${"a".repeat(50)}"`],
    // Fewer than fifty are counted, of one class alone, and where their number is certain.
    ["\\d{49}", "", "49 more digits"],
    ["\\d{50}", "", "digits"],
    ["[A-C]{3}", "", "'A' to 'C'"],
    ["[^/]{3}", "", "any character but '/'"],
    ["[ -~]{3}", "", "printable ASCII characters"],
    ["[a-m][a-z]{2}|[n-z][a-z]{3}", "", "lowercase letters"],
  ])("after %j of %j", (pattern, text, words) => {
    expect(expected(pattern, text)).toBe(words);
  });
});
