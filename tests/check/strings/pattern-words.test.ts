import { describe, expect, it } from "vitest";
import { describePattern } from "../../../src/check/strings/pattern-words.js";
import { automatonFor } from "../build-automaton.js";

function describeIt(pattern: string): string | undefined {
  return describePattern({ source: `^${pattern}$`, automaton: automatonFor(pattern) });
}

describe("describePattern", () => {
  it.each([
    ["[a-zA-Z0-9](-*[a-zA-Z0-9])*", "letters, digits and '-'"],
    ["[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}", "letters, digits and '-'"],
    ["[A-Z]{2}", "uppercase letters"],
    ["\\d+", "digits"],
    ["[A-Za-z0-9]+( [A-Za-z0-9]+)*", "letters, digits and a space"],
    ["arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-z/]+", "the ARN of a role, such as 'arn:aws:iam::<account>:role/…'"],
  ])("says of %s: %s", (pattern, words) => {
    expect(describeIt(pattern)).toBe(words);
  });

  it.each([
    "\\d+\\.\\d+",
    "\\d+\\.\\d+\\.\\d+",
    "[\\w-]+_[0-9a-zA-Z]+",
    "[a-zA-Z_][a-zA-Z0-9_]*",
    "(s3)://[^/]+",
    "sg-[0-9a-z]*",
    "1|2",
    ".*",
    "[\\x21-\\x7e]+",
    "(arn:aws:iam::\\d{12}:role/)?[a-z]+",
    "[a-f0-9]{8}-[a-f0-9]{4}",
  ])("has no words for %s", (pattern) => {
    expect(describeIt(pattern)).toBeUndefined();
  });
});
