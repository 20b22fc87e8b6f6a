import { describe, expect, it } from "vitest";
import { normalisePattern } from "../../../../tools/model/patterns/normalise-pattern.js";

const pairs: readonly (readonly [why: string, stated: string, normalised: string])[] = [
  ["what both dialects share", "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}", "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"],
  ["needless escapes", "[a-zA-Z0-9\\ \\_\\.\\-]+\\-", "[a-zA-Z0-9 _\\.\\-]+-"],
  ["POSIX classes, which are ASCII", "\\p{Alnum}[\\p{Print}]", "[a-zA-Z0-9][ -~]"],
  ["anchors of the whole input", "\\A\\S\\z", "^[\\0-\\x08\\x0e-\\x1f!-\\u{10ffff}]$"],
  ["Java's white space", "\\s[\\s\\S]", "[ \\t\\n\\x0b\\f\\r][ \\t\\n\\x0b\\f\\r\\0-\\x08\\x0e-\\x1f!-\\u{10ffff}]"],
  ["letters that nobody has assigned yet", "[\\p{L}_]", "[\\p{L}\\p{Cn}_]"],
  ["a negated class, which they would narrow", "[^\\p{L}]", "[^\\p{L}]"],
  ["code points", "[\\u0020-\\uD7FF\\x21]", "[\\u0020-\\uD7FF\\x21]"],
  ["groups and look-arounds", "(?:a)(?=b)(?!c)(?<=d)(?<!e)", "(?:a)(?=b)(?!c)(?<=d)(?<!e)"],
];

const refused: readonly (readonly [why: string, stated: string, message: string])[] = [
  ["inline flags", "(?i)abc", 'a group that starts with "(?i)"'],
  ["atomic groups", "(?>a*)b", 'a group that starts with "(?>a"'],
  ["a class inside a class", "[a-z[0-9]]", "a class inside a class"],
  ["an intersection of classes", "[a-z&&b]", "an intersection of classes"],
  ["a quotation", "\\Qa.b\\E", 'the escape "\\Q"'],
  ["a word boundary of Java's", "a\\Gb", 'the escape "\\G"'],
  ["a back reference", "(a)\\1", 'the escape "\\1"'],
  ["a script", "\\p{IsGreek}", 'the property "IsGreek"'],
  ["a property in one letter", "\\pL", "a property without a name in braces"],
  ["hex digits that are none", "\\u00zz", "a code point that isn't hex digits"],
  ["an end after a backslash", "a\\", "an end in the middle"],
  ["a class that never ends", "[abc", "an end in the middle"],
];

describe("normalisePattern", () => {
  it.each(pairs)("translates %s", (_, stated, normalised) => {
    expect(normalisePattern(stated)).toBe(normalised);
    expect(() => new RegExp(normalised, "su")).not.toThrow();
  });

  it.each(refused)("refuses %s", (_, stated, message) => {
    expect(() => normalisePattern(stated)).toThrow(message);
    expect(() => normalisePattern(stated)).toThrow(stated);
  });
});
