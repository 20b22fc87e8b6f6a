import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../src/analysis/documents/glob.js";

describe("a glob", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["*.json", ["a.json", "b/c/a.json", ".json"], ["a.jsonc", "a.json/b", "ajson"]],
    ["requests/*.json", ["requests/a.json"], ["requests/b/a.json", "a.json", "x/requests/a.json"]],
    ["./requests/*.json", ["requests/a.json"], ["x/requests/a.json"]],
    ["**/a.json", ["a.json", "b/a.json", "b/c/a.json"], ["ba.json", "b/aa.json"]],
    ["x/**/a.json", ["x/a.json", "x/b/c/a.json"], ["a.json", "xx/a.json", "x/ba.json"]],
    ["x/**", ["x/a", "x/b/c"], ["x", "y/x/a"]],
    ["a?.json", ["ab.json"], ["a.json", "abc.json", "a/.json"]],
    ["a/?.json", ["a/b.json"], ["a//.json", "a/bc.json"]],
    ["*.{json,yml}", ["a.json", "a.yml"], ["a.{json", "a.", "a.json,yml"]],
    ["{a,b}/{c,d}.json", ["a/c.json", "b/d.json"], ["a/b.json", "ab/cd.json"]],
    ["{a,{b,c}}.json", ["a.json", "b.json", "c.json"], ["{b.json", "d.json"]],
    // A brace that nothing closes, or that closes nothing, is one.
    ["{a.json", ["{a.json"], ["a.json"]],
    ["a}.json", ["a}.json"], ["a.json"]],
    ["a,b.json", ["a,b.json"], ["a.json", "b.json"]],
    // What expressions would mean is a character here.
    ["a+(b).json", ["a+(b).json"], ["aab.json"]],
    ["a.json", ["a.json"], ["abjson"]],
    ["[ab].json", ["[ab].json"], ["a.json"]],
    ["a|b^$\\.json", ["a|b^$\\.json"], ["a", "b"]],
  ])("%s means some files and not others", (glob, meant, others) => {
    expect(meant.filter((path) => !matchesGlob(path, glob))).toEqual([]);
    expect(others.filter((path) => matchesGlob(path, glob))).toEqual([]);
  });
});
