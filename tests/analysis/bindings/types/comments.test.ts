import { expect, it } from "vitest";
import { sitesOf } from "../../parse.js";
import { printValue } from "../../print-value.js";

const input = 'import("@aws-sdk/client-sagemaker").DescribeModelCommandInput';
const object = 'const i = { ModelName: "a" };';
const request = 'sdk-v3 {ModelName: "a"}';

it.each([
  [`/** @type {${input}} */ ${object}`, request],
  [`/** @typedef {${input}} Own */ /** @type {Own} */ ${object}`, request],
  [
    `/** @import { DescribeModelCommandInput } from "@aws-sdk/client-sagemaker" */ /** @type {DescribeModelCommandInput} */ ${object}`,
    request,
  ],
  [
    `/** @import * as sm from "@aws-sdk/client-sagemaker" */ /** @type {sm.DescribeModelCommandInput} */ ${object}`,
    request,
  ],
  [`/** @type {Readonly<${input}>} */ ${object}`, request],
  [`/** @type {${input}["ModelName"]} */ const i = "a";`, 'sdk-v3 "a"'],
  // A parameter's name is none of a type's.
  [`/** @param {${input}} Own */ function f(Own) {} /** @type {Own} */ ${object}`, ""],
  [`/** @returns {${input}} Own */ function f() {} /** @type {Own} */ ${object}`, ""],
  [`/** @typedef {{ a: 1 }} Readonly */ /** @type {Readonly<${input}>} */ ${object}`, ""],
  [`/** @typedef {${input}} Readonly */ /** @type {Readonly<${input}>} */ ${object}`, ""],
  [`class Readonly {} /** @type {Readonly<${input}>} */ ${object}`, ""],
  [`/** @typedef {Own} Own */ /** @type {Own} */ ${object}`, ""],
  // No comment of types: it begins otherwise.
  [`/* @type {${input}} */ ${object}`, ""],
  [`// @type {${input}}\n${object}`, ""],
])("%s", (code, requests) => {
  const found = sitesOf(code, { filename: "file.js" }).map(({ dialect, value }) => `${dialect} ${printValue(value)}`);
  expect(found.join("; ")).toBe(requests);
});
