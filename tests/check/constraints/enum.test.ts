import { describe, expect, it } from "vitest";
import type { InstalledClient } from "../../../src/model/installed-client.js";
import { map, service, string, structure } from "../build-service.js";
import { fallback, oneOf, template, unknown } from "../build-value.js";
import { lines, run, suggestionsOf, type Options } from "../run-check.js";

const training = [
  "ml.m5.large",
  "ml.m5.xlarge",
  "ml.m5.2xlarge",
  "ml.p3.2xlarge",
  "ml.p4d.24xlarge",
  "ml.c5.large",
  "ml.c5.xlarge",
  "ml.g5.xlarge",
  "ml.g5.2xlarge",
];
const input = structure("TrainRequest", {
  Mode: string("Mode", { enum: ["Pipe", "File", "FastFile"] }),
  InstanceType: string("TrainingInstanceType", { enum: training }),
  Flags: map("Flags", string("Flag", { enum: ["On", "Off"] }), string("Text")),
  Secret: string("Secret", { enum: ["aaa", "bbb"], sensitive: true }),
});
const hosting = structure("HostRequest", {
  Type: string("ProductionVariantInstanceType", { enum: [...training.slice(0, 4), "ml.inf1.xlarge"] }),
  Other: string("OtherMode", { enum: ["Stream"] }),
  Access: string("Access", { enum: ["Pipe", "File", "Stream"] }),
});
const zoo = service(input, hosting);

function check(value: unknown, options: Options = {}): string[] {
  return lines(run(value, input, { service: zoo, operation: "Train", ...options }));
}

function client(enums: Record<string, string[]>): InstalledClient {
  return {
    packageName: "@aws-sdk/client-zoo",
    version: "3.9.1",
    optionalMembers: () => undefined,
    enumValues: (name) => (enums[name] === undefined ? undefined : new Set(enums[name])),
    members: () => undefined,
  };
}

describe("enums", () => {
  it.each([
    ["a value", { Mode: "File" }],
    ["an unknown value", { Mode: unknown }],
    ["a text that can become a value", { Mode: template("Fast", {}) }],
    ["a text whose unknown part can be empty", { Mode: template("File", {}) }],
    [
      "a text whose alphabet fits",
      { InstanceType: template("ml.m5.", { min: 1, max: 1, alphabet: [[0x30, 0x39]] }, "xlarge") },
    ],
    [
      "a text of which one of two alphabets fits",
      {
        InstanceType: template(
          "ml.m5.",
          {
            min: 1,
            max: 1,
            alphabet: [
              [0x30, 0x39],
              [0x61, 0x7a],
            ],
          },
          "xlarge",
        ),
      },
    ],
    ["an empty fallback", { Mode: oneOf(unknown, fallback("")) }],
    ["a fitting key", { Flags: { On: "x" } }],
  ])("accept %s", (_, value) => {
    expect(check(value)).toEqual([]);
  });

  const asked = "(model of 2026-08-07, no installed SDK client found)";
  it.each([
    [
      { Mode: "Stream" },
      `enum $.Mode: 'Mode' can't be "Stream": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      { Mode: "" },
      `enum $.Mode: 'Mode' can't be "": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      { Mode: "fastfile" },
      `enum $.Mode: 'Mode' can't be "fastfile": Mode has no such value ${asked}. Perhaps "FastFile" is meant.`,
    ],
    [
      { Mode: template("Slow", {}) },
      `enum $.Mode: 'Mode' can't be "Slow\${…}": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      { Mode: template("Fast", { min: 5 }) },
      `enum $.Mode: 'Mode' can't be "Fast\${…}": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [{ Mode: template("F", { alphabet: [[0x30, 0x39]] }, "ile") }, undefined],
    [
      { Mode: template("F", { max: 2 }) },
      `enum $.Mode: 'Mode' can't be "F\${…}": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      { Mode: template("F", { min: 1, alphabet: [[0x30, 0x39]] }, "le") },
      `enum $.Mode: 'Mode' can't be "F\${…}le": Mode has no such value ${asked}. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      { InstanceType: "m5.large" },
      `enum $.InstanceType: 'InstanceType' can't be "m5.large": TrainingInstanceType has no such value ${asked}. Perhaps "ml.m5.large" is meant.`,
    ],
    [
      { InstanceType: "ml.p3.16xl" },
      `enum $.InstanceType: 'InstanceType' can't be "ml.p3.16xl": TrainingInstanceType has no such value ${asked}. Use one of its 9 values, such as "ml.p3.2xlarge", "ml.p4d.24xlarge" or "ml.m5.large".`,
    ],
    [
      { InstanceType: "ml.inf1.xlarge" },
      `enum $.InstanceType: 'InstanceType' can't be "ml.inf1.xlarge": that is a value of ProductionVariantInstanceType, not of TrainingInstanceType ${asked}. Use one of its 9 values, such as "ml.m5.large", "ml.m5.xlarge" or "ml.m5.2xlarge".`,
    ],
    [
      { Flags: { on: "x" } },
      `enum key $.Flags.on: A key of 'Flags' can't be "on": Flag has no such value ${asked}. Perhaps "On" is meant.`,
    ],
    [
      { Secret: "aab" },
      `enum $.Secret: 'Secret' can't be this value: Secret has no such value ${asked}. Use "aaa" or "bbb".`,
    ],
  ])("report %j", (value, line) => {
    expect(check(value)).toEqual(line === undefined ? [] : [line]);
  });

  it("suggest the nearest values of known texts", () => {
    const suggest = (value: unknown): string[] => run(value, input, { service: zoo }).flatMap(suggestionsOf);
    expect(suggest({ Mode: "file" })).toEqual([
      'Use "File". [{"type":"replace-value","node":"$.Mode","value":"File"}]',
    ]);
    expect(suggest({ Flags: { on: "" } })).toEqual([
      'Use "On". [{"type":"rename-key","keyNode":"key $.Flags.on","name":"On"}]',
    ]);
    expect(suggest({ Mode: template("Slow", {}) })).toEqual([]);
    // The only one of four values that begins so, but for two characters nobody can tell.
    const sizes = structure("In", { Size: string("Size", { enum: ["Ascending", "Other", "More", "Fourth"] }) });
    expect(run({ Size: "Asc" }, sizes).flatMap(suggestionsOf)).toHaveLength(1);
    expect(run({ Size: "As" }, sizes).flatMap(suggestionsOf)).toEqual([]);
    expect(suggest({ Mode: "" })).toEqual([
      `Leave 'Mode' out. [{"type":"remove-property","propertyNode":"property $.Mode"}]`,
    ]);
    expect(suggest({ Secret: "aab" })).toEqual([]);
    const required = structure("In", { "Size!": string("Size", { enum: ["Ascending", "Other", "More", "Fourth"] }) });
    expect(run({ Size: "" }, required).flatMap(suggestionsOf)).toEqual([]);
  });

  it("are not asked of a sibling that shares a common word only", () => {
    expect(check({ Mode: "Stream" })[0]).not.toContain("OtherMode");
  });
});

describe("before a value counts as unknown", () => {
  it("the settings are asked", () => {
    const allow = { enums: new Map([["Mode", new Set(["Stream"])]]), members: new Map() };
    expect(check({ Mode: "Stream" }, { allow })).toEqual([]);
    expect(check({ Mode: template("Str", {}) }, { allow })).toEqual([]);
    expect(check({ Mode: "Streams" }, { allow })).toHaveLength(1);
  });

  it("the installed client is asked, named and quoted", () => {
    const installedClient = (): InstalledClient => client({ Mode: ["File", "Stream"] });
    expect(check({ Mode: "Stream" }, { installedClient })).toEqual([]);
    expect(check({ Mode: template("Str", {}) }, { installedClient })).toEqual([]);
    expect(check({ Mode: "Strean" }, { installedClient })).toEqual([
      `enum $.Mode: 'Mode' can't be "Strean": Mode has no such value (model of 2026-08-07, @aws-sdk/client-zoo 3.9.1). Perhaps "Stream" is meant.`,
    ]);
    expect(check({ Flags: { Of: "" } }, { installedClient })).toHaveLength(1);
  });

  it("nobody is asked about a value that the model knows", () => {
    const installedClient = (): never => {
      throw new Error("asked");
    };
    expect(check({ Mode: "File", Nothing: undefined }, { installedClient })).toEqual([]);
  });
});
