import { expect, it } from "vitest";
import { sitesOf } from "../../parse.js";
import { printValue } from "../../print-value.js";

/** The value of a list with an element, in a resource of a file that begins with an import. */
function elements(element: string, head = 'import { Aws, Fn, Token } from "aws-cdk-lib";'): string | undefined {
  const code = `${head}
import { CfnModel } from "aws-cdk-lib/aws-sagemaker";
const extra = Fn.conditionIf("IsOpen", "sg-2", Aws.NO_VALUE);
new CfnModel(this, "Model", { vpcConfig: { securityGroupIds: ["sg-1", ${element}] } });`;
  const [site] = sitesOf(code);
  return site && /securityGroupIds: (.*)\}\}$/u.exec(printValue(site.value))?.[1];
}

it.each([
  "Aws.NO_VALUE",
  'Fn.conditionIf("IsOpen", "sg-2", Aws.NO_VALUE)',
  'Fn.conditionIf("IsOpen", "sg-2", Aws.NO_VALUE).toString()',
  'Token.asString(Fn.conditionIf("IsOpen", "sg-2", Aws.NO_VALUE))',
  "Token.asString(Aws.NO_VALUE)",
  "extra",
  "extra.toString()",
])("CloudFormation may leave out an element: %s", (element) => {
  expect(elements(element)).toBe(`["sg-1", 0..1 x unknown]`);
});

it.each([
  ["cdk.Aws.NO_VALUE", 'import * as cdk from "aws-cdk-lib";'],
  ["Aws.NO_VALUE", 'import { Aws } from "@aws-cdk/core";'],
])("of whatever the CDK's core is imported from: %s, %s", (element, head) => {
  expect(elements(element, head)).toBe(`["sg-1", 0..1 x unknown]`);
});

it.each([
  ["Aws.NO_VALUE", "const Aws = own();"],
  ["Aws.NO_VALUE", 'import { Aws } from "./own.js";'],
  ["Aws.ACCOUNT_ID", 'import { Aws } from "aws-cdk-lib";'],
  ['Fn.importValue("Group")', 'import { Fn } from "aws-cdk-lib";'],
  ["group.toString()", ""],
  ["Token.asString(group)", 'import { Token } from "aws-cdk-lib";'],
  ["itself", "const itself = itself;"],
  ["one", "const one = other.toString(), other = one.toString();"],
])("every other element is one: %s, %s", (element, head) => {
  expect(elements(element, head)).toBe(`["sg-1", unknown]`);
});
