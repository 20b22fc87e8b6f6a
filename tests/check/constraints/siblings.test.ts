import { describe, expect, it } from "vitest";
import { siblingEnums } from "../../../src/check/constraints/sibling-enums.js";
import { list, number, service, string, structure } from "../build-service.js";
import { open } from "../build-value.js";
import { lines, run } from "../run-check.js";

describe("members of operations that are akin", () => {
  const text = string("Text");
  const inner = structure("Inner", { Size: number("N") });
  const operations = service(
    structure("InvokeRequest", { "Name!": text, Body: text, Inner: inner }),
    structure("InvokeAsyncRequest", { "Name!": text, "Location!": text, Ttl: text }),
    structure("InvokeV2Request", { "Name!": text, Ttl: text, Retries: text }),
    structure("CreateZooRequest", { "Name!": text, Tags: text, Fence: text }),
    structure("UpdateZooRequest", { "Name!": text }),
    structure("DeleteZooRequest", { Name: text, Fence: text }),
    structure("ListZooRequest", { Fence: text }),
    structure("MoveZooRequest", { Fence: text }),
    structure("UpdateBigZooRequest", { Shade: text }),
    structure("DescribeRequest", { Name: text, Depth: text }),
  );
  const check = (operation: string, value: unknown): string[] => {
    const input = operations.operations.get(operation)?.input;
    if (input === undefined) throw new Error(operation);
    return lines(run(value, input, { service: operations, operation }));
  };
  const asked = "(model of 2026-08-07, no installed SDK client found)";

  it.each<[string, string, unknown, string[]]>([
    [
      "another form of the same deed, which the request is: nothing else is missing",
      "Invoke",
      { Name: "a", Location: "b" },
      [`member key $.Location: 'Invoke' has no member 'Location' ${asked}. It is a member of 'InvokeAsync'.`],
    ],
    [
      "several other forms",
      "Invoke",
      { Name: "a", Ttl: "b" },
      [`member key $.Ttl: 'Invoke' has no member 'Ttl' ${asked}. It is a member of 'InvokeV2'.`],
    ],
    [
      "another form that lacks what else is written",
      "Invoke",
      { Name: "a", Ttl: "b", Body: "c" },
      [`member key $.Ttl: 'Invoke' has no member 'Ttl' ${asked}. It is a member of 'InvokeAsync' and 'InvokeV2'.`],
    ],
    [
      "another form, of a request of which not all is known",
      "Invoke",
      open({ Ttl: "b" }),
      [`member key $.Ttl: 'Invoke' has no member 'Ttl' ${asked}. It is a member of 'InvokeAsync' and 'InvokeV2'.`],
    ],
    [
      "the short form of the deed",
      "InvokeV2",
      { Name: "a", Body: "b" },
      [`member key $.Body: 'InvokeV2' has no member 'Body' ${asked}. It is a member of 'Invoke'.`],
    ],
    [
      "other deeds with the same thing, of which three are named",
      "UpdateZoo",
      { Name: "a", Fence: "b" },
      [
        `member key $.Fence: 'UpdateZoo' has no member 'Fence' ${asked}. It is a member of 'CreateZoo', 'DeleteZoo' and 'ListZoo'.`,
      ],
    ],
    [
      "no deed with another thing",
      "UpdateZoo",
      { Name: "a", Shade: "b" },
      [`member key $.Shade: 'UpdateZoo' has no member 'Shade' ${asked}. Remove it.`],
    ],
    [
      "no deed that has nothing to do with it",
      "UpdateZoo",
      { Name: "a", Depth: "b" },
      [`member key $.Depth: 'UpdateZoo' has no member 'Depth' ${asked}. Remove it.`],
    ],
    [
      "none of what is deeper in a request",
      "Invoke",
      { Name: "a", Inner: { Retries: 1 } },
      [`member key $.Inner.Retries: 'Inner' has no member 'Retries' ${asked}. Remove it.`],
    ],
  ])("%s", (_, operation, value, expected) => {
    expect(check(operation, value)).toEqual(expected);
  });
});

describe("enums of the same kind that have a value", () => {
  const enumOf = (name: string, ...values: string[]): ReturnType<typeof string> => string(name, { enum: values });
  const training = enumOf("TrainingInstanceType", "a", "b", "c", "d");
  const zoo = service(
    structure("In", {
      Training: training,
      Variant: enumOf("ProductionVariantInstanceType", "a", "x"),
      Tuning: list("Tunings", enumOf("TuningInstanceType", "a", "b", "x")),
      Notebook: enumOf("NotebookInstanceType", "a", "b", "c", "x"),
      Unlike: enumOf("ZooType", "q", "r", "s", "x"),
      Alike: enumOf("FarmType", "a", "b", "x"),
      Other: enumOf("InstanceKind", "a", "b", "c", "x"),
      Free: string("FreeInstanceType"),
    }),
  );

  it("are those whose names end alike, and which share more values first", () => {
    expect(siblingEnums(zoo, training, "x")).toEqual(["NotebookInstanceType", "TuningInstanceType"]);
  });

  it("share values where their names have one word only in common", () => {
    expect(siblingEnums(zoo, enumOf("CageType", "a", "b"), "x")).toEqual(["NotebookInstanceType", "FarmType"]);
    expect(siblingEnums(zoo, enumOf("CageType", "q"), "x")).toEqual(["ZooType"]);
    expect(siblingEnums(zoo, enumOf("CageType", "z"), "x")).toEqual([]);
  });

  it("are none of another kind, none without the value, and not the enum itself", () => {
    expect(siblingEnums(zoo, enumOf("CageColor", "a", "b"), "x")).toEqual([]);
    expect(siblingEnums(zoo, training, "q")).toEqual([]);
    expect(siblingEnums(zoo, enumOf("ZooType", "q", "r", "s"), "x")).toEqual([]);
  });

  it("have words with acronyms and digits", () => {
    const acronyms = service(
      structure("In", {
        A: enumOf("ModelS3DataType", "x"),
        B: enumOf("ModelAMIVersion2", "x"),
        C: enumOf("type", "x"),
      }),
    );
    expect(siblingEnums(acronyms, enumOf("InputS3DataType", "y"), "x")).toEqual(["ModelS3DataType"]);
    expect(siblingEnums(acronyms, enumOf("InputAMIVersion2", "y"), "x")).toEqual(["ModelAMIVersion2"]);
    expect(siblingEnums(acronyms, enumOf("InputVersion2", "y"), "x")).toEqual(["ModelAMIVersion2"]);
    expect(siblingEnums(acronyms, enumOf("Input2", "y"), "x")).toEqual([]);
  });
});
