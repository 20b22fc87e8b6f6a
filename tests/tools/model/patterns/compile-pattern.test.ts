import { Words } from "refa";
import type { DFA } from "refa";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../../../../tools/model/patterns/compile-pattern.js";
import { relaxBounds } from "../../../../tools/model/patterns/relax-bounds.js";

function accepted(automaton: DFA, candidates: readonly string[]): readonly string[] {
  return candidates.filter((text) => automaton.test(Words.fromStringToUnicode(text)));
}

/** Patterns whose anchors or look-arounds say something about the whole string. */
const assertions: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
  ["(?! *$).+", ["a", " a", "a "], ["", " ", "   "]],
  ["(?!^[.-])^([a-z.-]+)", ["a", "a.-"], ["", ".a", "-"]],
  ["/(?!.*\\.\\.)[a-z.]+", ["/a", "/a.b."], ["/", "/..", "/a..b", "a"]],
  ["(?=.{1,3}$)[a-z]+", ["a", "abc"], ["", "abcd"]],
  ["(a/)?([a-z-]{1,3})(?<!-)", ["a/b", "b-c", "abc"], ["b-", "a/-", "-", ""]],
  ["([a-z-]{1,3})(?<!-)(/\\d)?", ["ab/1", "a-b"], ["a-/1", "a-"]],
  ["a[bc](?<=ab|xc)d?", ["ab", "abd"], ["ac", "acd", "xc"]],
  ["b(?=c|$)[cd]?", ["b", "bc"], ["bd", "c"]],
  ["(^a$)|(^b$)", ["a", "b"], ["", "ab", "ba"]],
  ["x$|^y", ["x", "y"], ["xy", ""]],
  ["(^)a($)", ["a"], ["", "aa"]],
  ["(?!s3:|https:)[a-z3:]+", ["s", "s3", "http"], ["s3:", "https:a"]],
  ["a^b|c", ["c"], ["ab", "b", "a"]],
  ["a*^b", ["b"], ["ab", "a"]],
  ["[^]*", ["", "a\nb", "\u{10ffff}", "\ud800"], []],
  [".", ["\n", "\u2028", "😀"], ["", "ab"]],
];

describe("compilePattern", () => {
  it.each(assertions)("%s", (pattern, yes, no) => {
    expect(accepted(compilePattern(pattern), [...yes, ...no])).toEqual(yes);
  });

  it.each([
    ["a\\bc", "a word boundary"],
    ["(a)\\1", "a back reference"],
    ["(^a)*", "an assertion that is repeated"],
    ["(a$)b", "an anchor in the middle"],
    ["a(^b)", "an anchor in the middle"],
    ["(a(?=b))c", "a look-ahead that sees past its group"],
    ["a((?<!a)b)", "a look-behind that sees past its group"],
    ["(?<=^)a", "an assertion in a look-behind"],
    ["a$b", "matches no string at all"],
    ["(?!a)a", "matches no string at all"],
    // Which of the last 20 characters were an a: twice as many states for each.
    ["[ab]*a[ab]{20}", "needs an automaton of more than 25000 states"],
  ])("refuses %s instead of guessing", (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
  });

  it("makes the smallest automaton", () => {
    expect(compilePattern("(a|b)*(a|b)*").countNodes()).toBe(compilePattern("[ab]*").countNodes());
  });
});

describe("relaxBounds", () => {
  it.each([
    ["a bound that the maximum implies", "[a-z](-*[a-z]){0,62}", 63, "[a-z](-*[a-z]){0,}"],
    ["one that it doesn't", "[a-z](-*[a-z]){0,62}", 64, "[a-z](-*[a-z]){0,62}"],
    ["none without a maximum", "[a-z]{1,5}", undefined, "[a-z]{1,5}"],
    ["an exact count", "[A-Z]{2}", 2, "[A-Z]{2,}"],
    ["an option, never", "a?b", 1, "a?b"],
    ["a lazy one", "a{0,39}?", 39, "a{0,}?"],
    ["one of several", "a{1,3}b{1,9}", 10, "a{1,3}b{1,}"],
    ["a nested one, by what must stand around it", "(xa{0,3}y){2,}", 7, "(xa{0,}y){2,}"],
    ["a nested one, no further than that", "(xa{0,3}y){2,}", 8, "(xa{0,3}y){2,}"],
    ["inside a look-ahead, not by what follows it", "x(?=.{1,4}$)abc", 6, "x(?=.{1,4}$)abc"],
    ["inside a look-ahead", "x(?=.{1,4}$)abc", 5, "x(?=.{1,}$)abc"],
    ["never inside a negative look-ahead", "(?!a{1,2}$)a+", 2, "(?!a{1,2}$)a+"],
    ["never inside a look-behind", "a+(?<=a{1,2})", 2, "a+(?<=a{1,2})"],
  ])("drops %s", (_, pattern, maximum, relaxed) => {
    expect(relaxBounds(pattern, maximum)).toBe(relaxed);
  });
});
