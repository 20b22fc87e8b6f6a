import { expect, it } from "vitest";
import { readImportTags, readTypeTags } from "../../../../src/analysis/bindings/types/comment-tags.js";

it.each([
  ["* @type {A} ", [["type", "A", ""]]],
  ["* @param {A} input what is sent\n * and more", [["param", "A", "input what is sent"]]],
  [
    "*\n * @param {A} a\n * @returns {B}\n",
    [
      ["param", "A", "a"],
      ["returns", "B", ""],
    ],
  ],
  // Its first closing brace isn't the type's.
  [
    "* @param {{ a: { b: number }, c: {} }} options the rest",
    [["param", "{ a: { b: number }, c: {} }", "options the rest"]],
  ],
  ["* @type {{ a: A }", []],
  ["* @typedef {\n   *   A\n\t* } Own", [["typedef", "\n   A\n ", "Own"]]],
  ["* @see {A} @other {B}", []],
])("the tags of %j", (comment, tags) => {
  expect(readTypeTags(comment).map(({ tag, type, rest }) => [tag, type, rest])).toEqual(tags);
});

it.each([
  ['* @import { A } from "m" ', [["A", "A", "m"]]],
  [
    "* @import { A, B as C, } from 'm'",
    [
      ["A", "A", "m"],
      ["C", "B", "m"],
    ],
  ],
  [
    '* @import {\n   *   A,\n\t*   B\n * } from "m"',
    [
      ["A", "A", "m"],
      ["B", "B", "m"],
    ],
  ],
  ['* @import * as ns from "m"', [["ns", "default", "m"]]],
  ["* @import { A } from \"m'", []],
])("the names that %j imports", (comment, names) => {
  expect(readImportTags(comment).map(({ local, name, module }) => [local, name, module])).toEqual(names);
});
