import { describe, expect, it } from "vitest";
import { describeHyperparameter } from "../../../src/sagemaker/algorithms/describe.js";
import {
  flag,
  fraction,
  integer,
  listOf,
  number,
  oneOf,
  or,
  takes,
  takesBound,
  text,
  type Hyperparameter,
} from "../../../src/sagemaker/algorithms/hyperparameter.js";

const cases: readonly (readonly [
  name: string,
  hyperparameter: Hyperparameter,
  taken: readonly string[],
  refused: readonly string[],
  words: string,
])[] = [
  [
    "an integer",
    integer(1),
    ["1", "10", " 10 ", "1e3", "10.0", '"5"'],
    ["0", "-1", "1.5", "ten", "", "inf"],
    "an integer of at least 1",
  ],
  ["an integer within", integer(50, 1000), ["50", "1000"], ["49", "1001"], "an integer from 50 to 1000"],
  ["any integer", integer(), ["-7", "0"], ["x"], "an integer"],
  ["a share", fraction, ["0", "1", ".5", "1e-4"], ["-0.1", "1.01", "half"], "a number from 0 to 1"],
  ["open bounds", number({ above: 1, below: 2 }), ["1.5"], ["1", "2"], "a number above 1 and below 2"],
  ["a half-open interval", number({ above: 0, max: 1 }), ["1"], ["0"], "a number above 0 and at most 1"],
  ["any number", number(), ["-1e-8", "inf", "NaN", "1_000"], ["1e", "0x10"], "a number"],
  ["words", oneOf("random", "kmeans++"), ["random", "KMeans++"], ["kmeans", ""], "'random' or 'kmeans++'"],
  ["a flag", flag, ["True", "false", "1"], ["yes"], "'true' or 'false'"],
  [
    "a number or a word",
    or(integer(1), "auto"),
    ["auto", "3"],
    ["automatic", "0"],
    "'auto' or an integer of at least 1",
  ],
  [
    "a list",
    listOf("msd", "ssd"),
    ["msd", '["msd","ssd"]', "msd, ssd"],
    ["rmse", "msd,rmse"],
    "a list of 'msd' or 'ssd'",
  ],
  ["a list with thresholds", listOf("error", "auc"), ["error@0.7,auc"], ["err@0.7"], "a list of 'error' or 'auc'"],
  ["a text", text(), ["", "anything"], [], "a text"],
  ["a form", text(/^\d+,\d+$/u, "two numbers"), ["3,4"], ["3"], "two numbers"],
];

describe("what a hyperparameter takes", () => {
  it.each(cases)("%s", (_, hyperparameter, taken, refused, words) => {
    expect(taken.filter((value) => !takes(hyperparameter, value))).toEqual([]);
    expect(refused.filter((value) => takes(hyperparameter, value))).toEqual([]);
    expect(describeHyperparameter(hyperparameter)).toBe(words);
  });

  it("names what is nearly a wrong word, where there are many", () => {
    const many = oneOf(...Array.from("abcdefghijklmn", (letter) => letter.repeat(8)), "logistic");
    expect(describeHyperparameter(many, "logistik")).toBe("words such as 'logistic'");
  });

  it("may be searched up to an open bound, and not beyond", () => {
    expect([-1, 0, 0.5, 1, 2].filter((bound) => takesBound(number({ above: 0, max: 1 }), bound))).toEqual([0, 0.5, 1]);
  });
});
