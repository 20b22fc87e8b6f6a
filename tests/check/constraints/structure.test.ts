import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../../src/check/context.js";
import type { InstalledClient } from "../../../src/model/installed-client.js";
import { blob, boolean, list, map, number, service, string, structure, timestamp, union } from "../build-service.js";
import {
  fallback,
  instance,
  oneOf,
  open,
  Raw,
  run as runOf,
  template,
  unknown,
  unknownOf,
  valueOf,
} from "../build-value.js";
import { lines, run, suggestionsOf, type Options } from "../run-check.js";

const asked = "(model of 2026-08-07, no installed SDK client found)";
const stopping = structure("StoppingCondition", {
  MaxRuntimeInSeconds: number("N"),
  MaxWaitTimeInSeconds: number("N"),
});
const channel = structure("Channel", { "ChannelName!": string("ChannelName"), Source: stopping });
const input = structure("TrainRequest", {
  "JobName!": string("JobName"),
  Stopping: stopping,
  Channels: list("Channels", channel),
  Resources: structure("Resources", { InstanceType: string("T"), InstanceCount: number("N") }),
});
const zoo = service(input);

/** A client that is installed, of whose declarations nothing could be read. */
const installed: InstalledClient = {
  packageName: "@aws-sdk/client-zoo",
  version: "3.9.1",
  enumValues: () => undefined,
  optionalMembers: () => undefined,
  members: () => undefined,
};

function check(value: unknown, options: Options = {}): string[] {
  return lines(run(value, input, { service: zoo, operation: "Train", ...options }));
}

function suggest(value: unknown, options: Options = {}): string[] {
  return run(value, input, { service: zoo, ...options }).flatMap(suggestionsOf);
}

describe("unknown members", () => {
  it.each([
    [{ Zebra: 1 }, `member key $.Zebra: 'Train' has no member 'Zebra' ${asked}. Remove it.`],
    [
      { stopping: {} },
      `member key $.stopping: 'Train' has no member 'stopping' ${asked}. Perhaps 'Stopping' is meant.`,
    ],
    [{ Stoping: {} }, `member key $.Stoping: 'Train' has no member 'Stoping' ${asked}. Perhaps 'Stopping' is meant.`],
    [{ Stopping: {}, Stoping: {} }, `member key $.Stoping: 'Train' has no member 'Stoping' ${asked}. Remove it.`],
    [
      { MaxRuntimeInSeconds: 1 },
      `member key $.MaxRuntimeInSeconds: 'Train' has no member 'MaxRuntimeInSeconds' ${asked}. It belongs in 'Stopping'.`,
    ],
    [
      { ChannelName: "" },
      `member key $.ChannelName: 'Train' has no member 'ChannelName' ${asked}. It belongs in 'Channels'.`,
    ],
    [
      { Stopping: { Resources: {} } },
      `member key $.Stopping.Resources: 'StoppingCondition' has no member 'Resources' ${asked}. It belongs in 'Train'.`,
    ],
    [
      { Stopping: { InstanceCount: 1 } },
      `member key $.Stopping.InstanceCount: 'StoppingCondition' has no member 'InstanceCount' ${asked}. It belongs in 'Resources'.`,
    ],
    [
      { Channels: [{ ChannelName: "a", Stopping: {} }] },
      `member key $.Channels[0].Stopping: 'Channel' has no member 'Stopping' ${asked}. It belongs in 'Train'.`,
    ],
    [open({ Zebra: unknown }), `member key $.Zebra: 'Train' has no member 'Zebra' ${asked}. Remove it.`],
    [{ Zebra: oneOf(undefined, 1) }, `member key $.Zebra: 'Train' has no member 'Zebra' ${asked}. Remove it.`],
  ])("%j", (value, line) => {
    expect(check(value, { dialect: "partial" })).toEqual([line]);
  });

  it("in another case than a member's are none, and nothing is asked of their values", () => {
    expect(check({ JobName: "a", stopping: 3 })).toEqual([
      `member key $.stopping: 'Train' has no member 'stopping' ${asked}. Perhaps 'Stopping' is meant.`,
    ]);
  });

  it("that are a member's in another case are its misspelling, though another structure has them as they are", () => {
    const inner = structure("Inner", { jobname: string("S") });
    const outer = structure("Outer", { JobName: string("S"), Inner: inner });
    expect(lines(run({ jobname: "a" }, outer))).toEqual([
      `member key $.jobname: 'Outer' has no member 'jobname' ${asked}. Perhaps 'JobName' is meant.`,
    ]);
  });

  it("stand for the nearest of the members that they may misspell", () => {
    const near = structure("Near", { "FirstName!": string("S"), "FirstNames!": string("S") });
    expect(lines(run({ FirstNam: "a" }, near)).map((line) => line.split(":")[0])).toEqual([
      "member key $.FirstNam",
      "required anchor",
    ]);
  });

  it("that are not set are not sent", () => {
    expect(check({ JobName: "a", Zebra: undefined, Horse: null })).toEqual([]);
  });

  it("stand for the required member that they misspell", () => {
    expect(check({ JobNam: "a" })).toEqual([
      `member key $.JobNam: 'Train' has no member 'JobNam' ${asked}. Perhaps 'JobName' is meant.`,
    ]);
    expect(check({ Zebra: "a" })).toHaveLength(2);
  });

  it("come with a new name, or are removed", () => {
    expect(suggest({ JobNam: "a" })).toEqual([
      `Rename it to 'JobName'. [{"type":"rename-key","keyNode":"key $.JobNam","name":"JobName"}]`,
    ]);
    expect(suggest({ JobName: "a", Zebra: 1 })).toEqual([
      `Remove 'Zebra'. [{"type":"remove-property","propertyNode":"property $.Zebra"}]`,
    ]);
  });

  it("are known where the settings or the installed client know them", () => {
    const installedClient = (): InstalledClient => ({
      ...installed,
      members: (name) => (name === "TrainRequest" ? new Set(["JobName", "Horse"]) : undefined),
    });
    const allow = { enums: new Map(), members: new Map([["TrainRequest", new Set(["Zebra"])]]) };
    expect(check({ JobName: "a", Zebra: 1, Horse: 2 }, { installedClient, allow })).toEqual([]);
    expect(check({ JobName: "a", Hors: 2 }, { installedClient })).toEqual([
      `member key $.Hors: 'Train' has no member 'Hors' (model of 2026-08-07, @aws-sdk/client-zoo 3.9.1). Perhaps 'Horse' is meant.`,
    ]);
    expect(check({ JobName: "a", Stopping: { Horse: 2 } }, { installedClient })).toHaveLength(1);
  });

  it("of a waiter's call in SDK v2 are options", () => {
    expect(check({ JobName: "a", $waiter: {} }, { dialect: "sdk-v2" })).toEqual([]);
    expect(check({ JobName: "a", $waiter: {} }, { dialect: "sdk-v3" })).toHaveLength(1);
    expect(check({ JobName: "a", Stopping: { $waiter: {} } }, { dialect: "sdk-v2" })).toHaveLength(1);
  });
});

describe("required members", () => {
  const inputOf = (shape: Parameters<typeof structure>[1][string]): ReturnType<typeof structure> =>
    structure("In", { "M!": shape });
  it.each([
    [string("S"), { type: "string", value: "TODO" }],
    [string("S", { enum: ["A"] }), { type: "string", value: "A" }],
    [string("S", { enum: ["A", "B"] }), { type: "string", value: "TODO" }],
    [number("N"), { type: "number", value: 0 }],
    [number("N", { min: 2 }), { type: "number", value: 2 }],
    [number("N", { max: -2 }), { type: "number", value: -2 }],
    [boolean("B"), { type: "boolean", value: false }],
    [list("L", string("S")), { type: "list" }],
    [map("M", string("S"), string("S")), { type: "record" }],
    [structure("T", {}), { type: "record" }],
    [blob("B"), { type: "blob" }],
    [timestamp("T"), { type: "date" }],
  ])("are added with a placeholder: %#", (shape, placeholder) => {
    const [violation] = run({}, inputOf(shape));
    expect(violation?.suggestions).toEqual([
      {
        messageId: "suggestMember",
        data: { member: "M" },
        edits: [{ type: "insert-member", recordNode: "$", name: "M", placeholder }],
      },
    ]);
  });

  it("are strings in JSON where the SDK takes objects", () => {
    const [violation] = run({}, inputOf(timestamp("T")), { dialect: "json" });
    expect(violation?.suggestions[0]?.edits[0]).toMatchObject({ placeholder: { type: "string", value: "TODO" } });
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [oneOf(undefined, undefined), "undefined"],
  ])("may not be %j", (value, shown) => {
    expect(check({ JobName: value })).toEqual([
      `required $.JobName: 'Train' requires 'JobName', which is ${shown} here. Give it a value: a string.`,
    ]);
  });

  it.each([[unknown], [unknownOf("string")], [oneOf("a", undefined)], [oneOf(unknown, fallback(null))]])(
    "may be %#",
    (value) => {
      expect(check({ JobName: value })).toEqual([]);
    },
  );

  it("may be left out where the installed client says so, of that structure and that member", () => {
    const knowing = (shape: string, member: string): Options => ({
      installedClient: () => ({
        ...installed,
        optionalMembers: (name) => (name === shape ? new Set([member]) : undefined),
      }),
    });
    const missing = "required anchor: 'Train' lacks the required member 'JobName'. Add it: a string.";
    expect(check({}, knowing("TrainRequest", "JobName"))).toEqual([]);
    expect(check({}, knowing("TrainRequest", "Stopping"))).toEqual([missing]);
    expect(check({}, knowing("Channel", "JobName"))).toEqual([missing]);
  });

  it("are missed on the key, the branch or the element that holds the record", () => {
    const places = (value: unknown): string[] =>
      check({ JobName: "a", ...(value as object) }).map((line) => line.split(":")[0] ?? "");
    expect(places({ Channels: [{}, { ChannelName: "a" }, {}] })).toEqual([
      "required $.Channels[0] {",
      "required $.Channels[2] {",
    ]);
    expect(lines(run({ A: {} }, structure("In", { A: channel })))[0]).toMatch(/^required key \$\.A: 'Channel' lacks/);
    expect(lines(run({ A: oneOf({}, undefined) }, structure("In", { A: channel })))[0]).toMatch(
      /^required \$\.A\?0 \{: 'Channel' lacks/,
    );
    expect(lines(run(oneOf({}, {}), input)).map((line) => line.split(":")[0])).toEqual([
      "required $?0 {",
      "required $?1 {",
    ]);
    expect(lines(run({ A: { x: {} } }, structure("In", { A: map("M", string("K"), channel) })))[0]).toMatch(
      /^required key \$\.A\.x: /,
    );
  });
});

describe("unions", () => {
  const three = union("Source", { A: string("S"), B: string("S"), C: string("S") });
  const single = union("One", { A: string("S") });
  const check3 = (value: unknown, options: Options = {}): string[] => lines(run(value, three, options));

  it.each([
    [{ A: "" }],
    [{ A: unknown, B: unknown }],
    [{ A: "", B: undefined }],
    [{ A: "", B: oneOf("", undefined) }],
    [open({})],
  ])("accept %#", (value) => {
    expect(check3(value)).toEqual([]);
  });

  it.each([
    [{}, "union anchor: 'Source' takes exactly one of 'A', 'B' or 'C', but none is set. Set one."],
    [
      { A: undefined, B: null },
      "union anchor: 'Source' takes exactly one of 'A', 'B' or 'C', but none is set. Set one.",
    ],
    [
      { A: "", B: undefined, C: "" },
      "union key $.C: 'Source' takes exactly one of 'A', 'B' or 'C', but 'A' and 'C' are set. Keep one.",
    ],
    [
      open({ A: "", B: "", C: unknownOf("string") }),
      "union key $.B: 'Source' takes exactly one of 'A', 'B' or 'C', but 'A', 'B' and 'C' are set. Keep one.",
    ],
    [{ Zebra: 1 }, `member key $.Zebra: 'Source' has no member 'Zebra' ${asked}. Remove it.`],
  ])("report %j", (value, line) => {
    expect(check3(value)).toEqual([line]);
  });

  it("of which a member is required lack that one", () => {
    expect(lines(run({}, union("Required", { "A!": string("S") })))).toEqual([
      "required anchor: 'Required' lacks the required member 'A'. Add it: a string.",
    ]);
  });

  it("of one member lack it", () => {
    const [violation, more] = run({}, single);
    expect(more).toBeUndefined();
    expect(violation === undefined ? [] : lines([violation])).toEqual([
      "union anchor: 'One' lacks 'A', its only member. Add it.",
    ]);
    expect(violation === undefined ? [] : suggestionsOf(violation)).toEqual([
      `Set 'A'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}}]`,
    ]);
  });

  it("suggest what isn't written as undefined already", () => {
    const [violation] = run({ A: undefined }, three);
    expect(violation?.suggestions.map((each) => each.data.member)).toEqual(["B", "C"]);
  });

  it("suggest to keep each", () => {
    const [violation] = run({ A: "", C: "" }, three);
    expect(violation === undefined ? [] : suggestionsOf(violation)).toEqual([
      `Keep 'A' only. [{"type":"remove-property","propertyNode":"property $.C"}]`,
      `Keep 'C' only. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ]);
  });
});

describe("sizes", () => {
  const lists = list("L", string("S"), { min: 2, max: 3 });
  const maps = map("M", string("S"), string("S"), { min: 1, max: 2 });
  const sized = structure("In", { L: lists, M: maps });
  const checkSized = (value: unknown): string[] => lines(run(value, sized));

  it.each([
    [{ L: ["a", "b"] }],
    [{ L: ["a", unknown, "c"] }],
    [{ L: ["a", "b", "c", oneOf("d", undefined)] }],
    [{ L: runOf(0, Infinity, "a") }],
    [{ L: runOf(0, 2, "a") }],
    [{ M: open({}) }],
    [{ M: { a: "", b: "", c: oneOf("", undefined) } }],
    [{ M: { a: unknown } }],
  ])("accept %#", (value) => {
    expect(checkSized(value)).toEqual([]);
  });

  it.each([
    [{ L: [] }, "size $.L: 'L' takes at least 2 entries; this has 0. Add 2 more, or leave it out."],
    [{ L: ["a"] }, "size $.L {: 'L' takes at least 2 entries; this has 1. Add one."],
    [{ L: ["a", undefined] }, "size $.L {: 'L' takes at least 2 entries; this has 1. Add one."],
    [{ L: runOf(0, 1, "a") }, "size $.L {: 'L' takes at least 2 entries; this has at most 1. Add one."],
    [{ L: runOf(5, 9, "a") }, "size $.L[...]: 'L' takes at most 3 entries; this has at least 5. Remove the surplus."],
    [{ L: ["a", "b", "c", unknown] }, "size $.L[3]: 'L' takes at most 3 entries; this has 4. Remove the surplus."],
    [
      { L: ["a", undefined, "b", "c", "d", oneOf("e", undefined)] },
      "size $.L[4] to $.L[5]: 'L' takes at most 3 entries; this has at least 4. Remove the surplus.",
    ],
    [{ M: {} }, "size $.M: 'M' takes at least 1 entry; this has 0. Add one, or leave it out."],
    [{ M: { a: null } }, "size $.M {: 'M' takes at least 1 entry; this has 0. Add one, or leave it out."],
    [
      { M: open({ a: "", b: "", c: "", d: "" }) },
      "size property $.M.c to property $.M.d: 'M' takes at most 2 entries; this has at least 4. Remove the surplus.",
    ],
  ])("report %j", (value, line) => {
    expect(checkSized(value)).toEqual([line]);
  });

  it.each([
    [list("L", string("S"), { min: 1 }), [], ["a"]],
    [list("L", string("S"), { max: 1 }), ["a", "b"], ["a"]],
    [map("M", string("S"), string("S"), { min: 1 }), {}, { a: "" }],
    [map("M", string("S"), string("S"), { max: 1 }), { a: "", b: "" }, { a: "" }],
  ])("have one bound, or both: %#", (shape, wrong, right) => {
    const input1 = structure("In", { X: shape });
    expect(run({ X: wrong }, input1).map(({ kind }) => kind)).toEqual(["size"]);
    expect(run({ X: right }, input1)).toEqual([]);
  });

  it("end their mark at the last entry that counts", () => {
    expect(checkSized({ L: [..."abcd", undefined] })).toEqual([
      "size $.L[3]: 'L' takes at most 3 entries; this has 4. Remove the surplus.",
    ]);
  });

  it("suggest to remove what is too much", () => {
    const suggestSized = (value: unknown): string[] => run(value, sized).flatMap(suggestionsOf);
    expect(suggestSized({ L: [..."abcde"] })).toEqual([
      `Remove the last 2 entries. [{"type":"remove-items","nodes":["$.L[3]","$.L[4]"]}]`,
    ]);
    expect(suggestSized({ M: { a: "", b: "", c: "" } })).toEqual([
      `Remove the last entry. [{"type":"remove-property","propertyNode":"property $.M.c"}]`,
    ]);
    expect(suggestSized({ L: runOf(5, 9, "a") })).toEqual([]);
  });
});

describe("blobs", () => {
  const limited = structure("In", { B: blob("B", { min: 2, max: 4 }) });
  const checkBlob = (value: unknown, dialect: CheckContext<string>["dialect"] = "sdk-v3"): string[] =>
    lines(run({ B: value }, limited, { dialect }));

  it.each([
    ["abcd"],
    ["\u{1F600}"],
    [instance("Buffer", 4)],
    [instance("Uint8Array")],
    [template("ab", {})],
    [template({ max: 1 })],
    ["é"],
  ])("accept %#", (value) => {
    expect(checkBlob(value)).toEqual([]);
  });

  it.each([
    ["abcde", "length $.B: 'B' takes at most 4 bytes; this has 5."],
    ["ééé", "length $.B: 'B' takes at most 4 bytes; this has 6."],
    ["\u{1F600}a", "length $.B: 'B' takes at most 4 bytes; this has 5."],
    ["\uD83D\uD83D", "length $.B: 'B' takes at most 4 bytes; this has 6."],
    ["a", "length $.B: 'B' takes at least 2 bytes; this has 1."],
    [template("abcde", {}), "length $.B: 'B' takes at most 4 bytes; this has at least 5."],
    [template({ max: 0 }, ""), "length $.B: 'B' takes at least 2 bytes; this has 0."],
    [instance("Uint8Array", 5), "length $.B: 'B' takes at most 4 bytes; this has 5."],
  ])("report %j", (value, line) => {
    expect(checkBlob(value)).toEqual([line]);
  });

  it("count three bytes of four base64 characters", () => {
    expect(checkBlob("YWJjZA==", "json")).toEqual([]);
    expect(checkBlob("YWJjZA", "json")).toEqual([]);
    expect(checkBlob("YWJjZGVm", "json")).toEqual(["length $.B: 'B' takes at most 4 bytes; this has at least 6."]);
  });
});

describe("constructs", () => {
  const cloud: Options = { dialect: "construct" };
  it("proves enums, patterns, lengths, ranges and surplus entries only, whatever the case of the members", () => {
    const shape = structure("In", {
      "Name!": string("Name", { max: 3, pattern: "[a-z]*" }),
      KmsKeyIds: list("L", string("S"), { min: 1, max: 1 }),
      S3Uri: union("U", { A: string("A", { enum: ["x"] }), B: string("B") }),
      Count: number("N", { max: 1 }),
    });
    const checkCloud = (value: unknown): string[] =>
      lines(run(value, shape, cloud)).map((line) => line.split(":")[0] ?? "");
    expect(checkCloud({ zebra: 1, count: "1", s3Uri: { a: "x", b: "y" } })).toEqual([]);
    expect(checkCloud({})).toEqual([]);
    // The construct may leave an empty list out, or add to it.
    expect(checkCloud({ kmsKeyIds: [] })).toEqual([]);
    expect(checkCloud({ name: "abcd" })).toEqual(["length $.name"]);
    expect(checkCloud({ name: "aB" })).toEqual(["pattern $.name@1-2"]);
    expect(checkCloud({ kmsKeyIds: ["a", "b"], s3Uri: { a: "y" }, count: 2 })).toEqual([
      "size $.kmsKeyIds[1]",
      "enum $.s3Uri.a",
      "range $.count",
    ]);
    expect(run({ kmsKeyIds: ["a", "b"] }, shape, cloud)[0]?.path).toEqual(["KmsKeyIds"]);
  });
});

describe("what isn't there", () => {
  it("is not checked: a key without a value, a run of no elements", () => {
    const shape = structure("In", { M: map("M", string("K", { max: 1 }), string("S")), L: list("L", string("S")) });
    expect(lines(run({ M: { long: undefined, other: null }, L: runOf(0, 0, 7) }, shape))).toEqual([]);
  });
});

describe("entries that no property writes", () => {
  it("can't be removed", () => {
    const bare = new Raw((node) => {
      const value = valueOf({ A: "", B: "", C: "" }, node);
      if (value.kind !== "record") throw new Error("An object is a record.");
      const entries = new Map(
        [...value.entries].map(([key, entry], at) => [key, at === 2 ? entry : { ...entry, propertyNode: undefined }]),
      );
      return { ...value, entries };
    });
    const three = union("Source", { A: string("S"), B: string("S"), C: string("S") });
    expect(run(bare, three).map((each) => [each.messageId, each.suggestions.length])).toEqual([["crowdedUnion", 0]]);
    const small = map("M", string("K"), string("S"), { max: 1 });
    expect(run(bare, small).map((each) => [each.messageId, each.suggestions.length])).toEqual([["tooManyEntries", 0]]);
  });
});

describe("paths", () => {
  it("lead from the input to the mistake", () => {
    const shape = structure("In", { Env: map("M", string("K", { max: 1 }), list("L", channel)) });
    const found = run({ Env: { ab: [{ ChannelName: "x" }, { Source: { MaxRuntimeInSeconds: "x" } }] } }, shape);
    expect(found.map((each) => [each.kind, each.path])).toEqual([
      ["length", ["Env", "ab"]],
      ["required", ["Env", "ab", 1, "ChannelName"]],
      ["type", ["Env", "ab", 1, "Source", "MaxRuntimeInSeconds"]],
    ]);
  });
});
