import { describe, expect, it } from "vitest";
import { isAtLeast } from "../../src/check/confidence.js";
import { convertsScalars, enforcedIn, isJson, isResource, type Dialect } from "../../src/check/dialect.js";

const dialects = Object.keys(enforcedIn) as Dialect[];

describe("dialects", () => {
  it.each<[string, (dialect: Dialect) => boolean, readonly Dialect[]]>([
    ["made by CloudFormation", isResource, ["cloudformation", "cdk"]],
    ["written in JSON", isJson, ["states", "json", "pipeline"]],
    ["converting scalars", convertsScalars, ["pipeline", "cloudformation", "cdk"]],
    [
      "enforcing required members",
      (each) => enforcedIn[each].missing,
      dialects.filter((each) => !["partial", "construct", "properties"].includes(each)),
    ],
    [
      "enforcing names and types of members",
      (each) => enforcedIn[each].unknownMembers && enforcedIn[each].types,
      dialects.filter((each) => !["construct", "properties"].includes(each)),
    ],
    [
      "enforcing one member of a union",
      (each) => enforcedIn[each].crowdedUnions,
      dialects.filter((each) => !["construct", "properties"].includes(each)),
    ],
    [
      "enforcing the least number of entries",
      (each) => enforcedIn[each].tooFewEntries,
      dialects.filter((each) => each !== "construct"),
    ],
    ["that overlook case", (each) => enforcedIn[each].anyCase, ["construct"]],
  ])("%s", (_, has, expected) => {
    expect(dialects.filter(has).sort()).toEqual([...expected].sort());
  });
});

describe("confidence", () => {
  it("is enough where it is as high as is asked for", () => {
    expect(isAtLeast("high", "high")).toBe(true);
    expect(isAtLeast("high", "medium")).toBe(true);
    expect(isAtLeast("medium", "medium")).toBe(true);
    expect(isAtLeast("medium", "high")).toBe(false);
  });
});
