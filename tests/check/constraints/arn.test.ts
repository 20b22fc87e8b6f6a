import { describe, expect, it } from "vitest";
import type { StringShape } from "../../../src/model/shape.js";
import { map, string, structure } from "../build-service.js";
import { template } from "../build-value.js";
import { lines, run, suggestionsOf } from "../run-check.js";

const role = string("RoleArn", { pattern: "arn:aws[a-z\\-]*:iam::\\d{12}:role/[a-z/-]+" });
const model = string("ModelArn", { pattern: "arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:model/[a-z]+" });
const nameOrArn = string("Model", {
  pattern: "(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:model/)?([a-z]+)",
});
const account = "123456789012";

function found(value: unknown, shape: StringShape): string[] {
  return run({ N: value }, structure("In", { N: shape })).flatMap((violation) => [
    ...lines([violation]),
    ...suggestionsOf(violation),
  ]);
}

const edits = (...all: readonly (readonly [number, number, string])[]): string =>
  JSON.stringify(all.map(([start, end, text]) => ({ type: "replace-text", node: "$.N", start, end, text })));
const edit = (start: number, end: number, text: string): string => edits([start, end, text]);

describe("an ARN", () => {
  it.each<[string, string, StringShape, string[]]>([
    ["that is right", `arn:aws:iam::${account}:role/a`, role, []],
    [
      "of another service",
      `arn:aws:s3::${account}:role/a`,
      role,
      [
        `pattern $.N@8-10: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is one of 's3'.`,
      ],
    ],
    [
      "with a Region where there is none",
      `arn:aws:iam:eu-west-1:${account}:role/a`,
      role,
      [
        `pattern $.N@12-21: 'N' can't be "arn:aws:iam:eu-west-1:${account}:role/a": the ARN of a role has no Region. Its form is 'arn:aws:iam::<account>:role/…'.`,
        `Remove "eu-west-1". ${edit(12, 21, "")}`,
      ],
    ],
    [
      "without a Region",
      `arn:aws:sagemaker::${account}:model/a`,
      model,
      [
        `pattern $.N: 'N' can't be "arn:aws:sagemaker::${account}:model/a": the ARN of a model has a Region. Its form is 'arn:aws:sagemaker:<region>:<account>:model/…'.`,
      ],
    ],
    [
      "with too short an account",
      "arn:aws:iam::12345:role/a",
      role,
      [`pattern $.N@13-18: 'N' can't be "arn:aws:iam::12345:role/a": an account ID has 12 digits, and this has 5.`],
    ],
    [
      "with a name for an account",
      "arn:aws:iam::me:role/a",
      role,
      [`pattern $.N@13-15: 'N' can't be "arn:aws:iam::me:role/a": an account ID has 12 digits, and this is none.`],
    ],
    [
      "without an account",
      "arn:aws:iam:::role/a",
      role,
      [`pattern $.N: 'N' can't be "arn:aws:iam:::role/a": an account ID has 12 digits, and there is none.`],
    ],
    [
      "of another partition",
      `arn:gcp:iam::${account}:role/a`,
      role,
      [
        `pattern $.N@4-7: 'N' can't be "arn:gcp:iam::${account}:role/a": a partition's name begins with 'aws'. Its form is 'arn:aws:iam::<account>:role/…'.`,
        `Write "aws". ${edit(4, 7, "aws")}`,
      ],
    ],
    [
      "of another thing",
      `arn:aws:iam::${account}:user/a`,
      role,
      [
        `pattern $.N@26-30: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is that of a user.`,
      ],
    ],
    [
      "of another thing, ended",
      `arn:aws:iam::${account}:user`,
      role,
      [
        `pattern $.N@26-30: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is one of 'user'.`,
      ],
    ],
    [
      "of things in the plural",
      `arn:aws:iam::${account}:roles/a`,
      role,
      [
        `pattern $.N@26-31: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is one of 'roles'.`,
        `Write "role". ${edit(26, 31, "role")}`,
      ],
    ],
    [
      "of things in capitals",
      `arn:aws:iam::${account}:Role/a`,
      role,
      [
        `pattern $.N@26-30: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is one of 'Role'.`,
        `Write "role". ${edit(26, 30, "role")}`,
      ],
    ],
    [
      "that ends in the middle",
      "arn:aws:iam",
      role,
      [
        `pattern $.N: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "arn:aws:iam" ends after its service.`,
      ],
    ],
    [
      "that ends before its resource",
      `arn:aws:iam::${account}:`,
      role,
      [
        `pattern $.N: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "arn:aws:iam::${account}:" ends after its account.`,
      ],
    ],
    [
      "without the thing",
      `arn:aws:iam::${account}`,
      role,
      [
        `pattern $.N: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "arn:aws:iam::${account}" ends after its account.`,
      ],
    ],
    [
      "that is none",
      "my-role",
      role,
      [`pattern $.N: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "my-role" is no ARN.`],
    ],
    [
      "that is a name, where a name will do",
      "My-Model",
      nameOrArn,
      [
        `pattern $.N@0-1: 'N' can't be "My-Model": 'M' is not allowed here; use lowercase letters.`,
        `Change it to "mymodel". ${edits([0, 1, "m"], [2, 3, ""], [3, 4, "m"])}`,
      ],
    ],
    [
      "with an illegal character at its end",
      `arn:aws:iam::${account}:role/a_`,
      role,
      [
        `pattern $.N@32-33: 'N' can't be "arn:aws:iam::${account}:role/a_": '_' is not allowed here; use lowercase letters, '-' or '/'.`,
        `Change it to "arn:aws:iam::${account}:role/a-". ${edit(32, 33, "-")}`,
      ],
    ],
  ])("%s", (_, value, shape, expected) => {
    expect(found(value, shape)).toEqual(expected);
  });

  it.each<[string, unknown, string[]]>([
    [
      "the account",
      template("arn:aws:iam::", {}, ":user/a"),
      [
        `pattern $.N#2@1-5: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is that of a user.`,
      ],
    ],
    [
      "the beginning",
      template({}, ":user/a"),
      [`pattern $.N#1@1-2: 'N' can't be "\${…}:user/a": 'u' is not allowed here; use digits, ':', 'a', 'i' or 'r'.`],
    ],
    ["part of the prefix", template("a", {}, "x"), []],
    [
      "the end of a name",
      template("my-", {}),
      [`pattern $.N: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "my-\${…}" is no ARN.`],
    ],
    ["the Region", template("arn:aws:iam:", {}, `:${account}:role/a`), []],
    ["the service", template("arn:aws:", {}, `::${account}:role/a`), []],
    [
      "the partition",
      template("arn:", {}, `:iam::${account}:user/a`),
      [
        `pattern $.N#2@19-23: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is that of a user.`,
      ],
    ],
    ["the resource", template(`arn:aws:iam::${account}:`, {}), []],
    [
      "the end",
      template("arn:aws:iam::1:", {}),
      [`pattern $.N#0@13-14: 'N' can't be "arn:aws:iam::1:\${…}": an account ID has 12 digits, and this has 1.`],
    ],
  ])("of which %s isn't known", (_, value, expected) => {
    expect(found(value, role)).toEqual(expected);
  });

  it("isn't shown or mended where it is a secret", () => {
    expect(found(`arn:aws:iam:eu-west-1:${account}:role/a`, { ...role, sensitive: true })).toEqual([
      "pattern $.N@12-21: 'N' can't be this value: the ARN of a role has no Region. Its form is 'arn:aws:iam::<account>:role/…'.",
    ]);
    expect(found(`arn:aws:s3::${account}:role/a`, { ...role, sensitive: true })).toEqual([
      "pattern $.N@8-10: 'N' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and this is another.",
    ]);
  });

  it("is marked whole where it is a key", () => {
    const key = `arn:aws:iam:eu-west-1:${account}:role/a`;
    const violations = run({ N: { [key]: "" } }, structure("In", { N: map("M", role, string("S")) }));
    expect(violations.map(({ place }) => place)).toEqual([{ node: `key $.N.${key}`, part: "whole" }]);
    expect(violations.flatMap(suggestionsOf)).toEqual([]);
  });
});
