import { fallback, oneOf, open, run, template, unknown, unknownOf } from "../build-value.js";
import { judges } from "./judged.js";

const on = { path: "Mode", equals: "on" } as const;

judges("at most one of several members", {
  relation: { kind: "exclusive", members: ["A", "B", "C"] },
  rightAtOnce: [
    {},
    { A: "a" },
    { C: "c" },
    { A: "a", B: undefined, C: null },
    // An empty string may count as not set.
    { A: "a", B: "" },
    { A: "a", B: unknown },
    open({ A: "a" }),
  ],
  right: [{ A: oneOf("a", undefined) }, { A: "a", B: oneOf(unknown, fallback("")) }],
  wrong: [
    [
      { A: "a", B: "b" },
      "exclusive key $.B: 'B' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'B'. [{"type":"remove-property","propertyNode":"property $.B"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { B: "b", A: "a" },
      "exclusive key $.A: 'A' and 'B' are both set: so it is. Remove one of them.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
      `  Remove 'B'. [{"type":"remove-property","propertyNode":"property $.B"}]`,
    ],
    [
      { A: "a", B: "b", C: "c" },
      "exclusive key $.B: 'B' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'B'. [{"type":"remove-property","propertyNode":"property $.B"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
      "exclusive key $.C: 'C' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'C'. [{"type":"remove-property","propertyNode":"property $.C"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: "a", B: oneOf("b", undefined) },
      "exclusive key $.B: 'B' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'B'. [{"type":"remove-property","propertyNode":"property $.B"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: template("a", {}), C: unknownOf("number") },
      "exclusive key $.C: 'C' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'C'. [{"type":"remove-property","propertyNode":"property $.C"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
  ],
});

judges("at most one of two members, of which one is in a list", {
  relation: { kind: "exclusive", members: ["Entries[].Name", "Inner.X"] },
  rightAtOnce: [
    {},
    { Entries: [{ Name: "a" }] },
    { Inner: { X: "x" } },
    { Entries: [{}], Inner: { X: "x" } },
    { Entries: [{ Name: "a" }], Inner: { Y: "y" } },
    { Entries: [{ Name: unknown }, { Name: undefined }], Inner: { X: "x" } },
  ],
  right: [
    // There may be no element.
    { Entries: run(0, 2, { Name: "a" }), Inner: { X: "x" } },
    { Entries: oneOf([{ Name: "a" }], []), Inner: {} },
  ],
  wrong: [
    [
      { Entries: [{}, { Name: "a" }], Inner: { X: "x" } },
      "exclusive key $.Inner.X: 'Inner.X' and 'Entries.Name' are both set: so it is. Remove one of them.",
      `  Remove 'Inner.X'. [{"type":"remove-property","propertyNode":"property $.Inner.X"}]`,
      `  Remove 'Entries.Name'. [{"type":"remove-property","propertyNode":"property $.Entries[1].Name"}]`,
    ],
    [
      { Inner: { X: "x" }, Entries: [{ Name: "a" }] },
      "exclusive key $.Entries[0].Name: 'Entries.Name' and 'Inner.X' are both set: so it is. Remove one of them.",
      `  Remove 'Entries.Name'. [{"type":"remove-property","propertyNode":"property $.Entries[0].Name"}]`,
      `  Remove 'Inner.X'. [{"type":"remove-property","propertyNode":"property $.Inner.X"}]`,
    ],
    [
      { Entries: run(1, 2, { Name: "a" }), Inner: { X: "x" } },
      "exclusive key $.Inner.X: 'Inner.X' and 'Entries.Name' are both set: so it is. Remove one of them.",
      `  Remove 'Inner.X'. [{"type":"remove-property","propertyNode":"property $.Inner.X"}]`,
      `  Remove 'Entries.Name'. [{"type":"remove-property","propertyNode":"property $.Entries[...].Name"}]`,
    ],
  ],
});

judges("exactly one of two members", {
  relation: { kind: "exactly-one", members: ["A", "B"] },
  rightAtOnce: [{ A: "a" }, { B: "b" }, { A: "" }, { A: unknown }, { A: unknown, B: "b" }, open({}), open({ A: "a" })],
  right: [{ A: oneOf("a", "b") }, { A: oneOf("a", unknown) }, { Zebra: 1 }],
  wrong: [
    [
      {},
      "dependency anchor: Neither 'A' nor 'B' is set: so it is. Set one of them.",
      `  Add 'A'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
    [{ A: undefined, B: null }, "dependency anchor: Neither 'A' nor 'B' is set: so it is. Set one of them."],
    [
      { A: "a", B: "b" },
      "exclusive key $.B: 'B' and 'A' are both set: so it is. Remove one of them.",
      `  Remove 'B'. [{"type":"remove-property","propertyNode":"property $.B"}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: oneOf("a", undefined) },
      "dependency anchor: Neither 'A' nor 'B' is set: so it is. Set one of them.",
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
  ],
});

judges("one or more of three members", {
  relation: { kind: "at-least-one", members: ["A", "B", "Inner.X"] },
  rightAtOnce: [
    { A: "a" },
    { A: "a", B: "b" },
    { Inner: { X: "x" } },
    { Inner: unknown },
    { Inner: open({}) },
    // That it is no structure is said elsewhere.
    { Inner: "x" },
    { C: "c", B: "" },
    open({}),
  ],
  right: [{ A: oneOf("a", "b") }, { Zebra: "z" }, { Inner: oneOf({ X: "x" }, { X: "y" }) }],
  wrong: [
    [
      {},
      "dependency anchor: None of 'A', 'B' and 'Inner.X' is set: so it is. Set one of them.",
      `  Add 'A'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
    [
      { Inner: {} },
      "dependency anchor: None of 'A', 'B' and 'Inner.X' is set: so it is. Set one of them.",
      `  Add 'A'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'X'. [{"type":"insert-member","recordNode":"$.Inner","name":"X","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
    [
      { A: oneOf("a", undefined) },
      "dependency anchor: None of 'A', 'B' and 'Inner.X' is set: so it is. Set one of them.",
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
  ],
});

judges("one of two members of a structure that is missing", {
  relation: { kind: "at-least-one", members: ["Inner.X", "Inner.Y"] },
  rightAtOnce: [{ Inner: { Y: "y" } }],
  right: [],
  wrong: [
    [
      {},
      "dependency anchor: Neither 'Inner.X' nor 'Inner.Y' is set: so it is. Set one of them.",
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
  ],
});

judges("a member that has to be set", {
  relation: { kind: "at-least-one", members: ["A"] },
  rightAtOnce: [{ A: "a" }],
  right: [],
  wrong: [[{ A: undefined }, "dependency anchor: 'A' must be set: so it is."]],
});

judges("a member that needs two others", {
  relation: { kind: "requires", member: "A", needs: ["B", "Inner.Deep.Z"] },
  rightAtOnce: [
    {},
    { B: "b" },
    { A: undefined },
    { A: null },
    { A: "" },
    { A: unknown },
    { A: "a", B: "b", Inner: { Deep: { Z: "z" } } },
    { A: "a", B: unknown, Inner: { Deep: unknown } },
    open({ A: "a" }),
  ],
  right: [{ A: "a", B: oneOf("b", "c"), Inner: open({}) }],
  wrong: [
    [
      { A: "a", B: "b" },
      "dependency key $.A: 'A' is set without 'Inner.Deep.Z': so it is.",
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: "a", Inner: { Deep: { Z: "z" } } },
      "dependency key $.A: 'A' is set without 'B': so it is.",
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: "a", B: null, Inner: { Deep: {} } },
      "dependency key $.A: 'A' is set without 'B': so it is.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { A: oneOf("a", undefined), Inner: { Deep: { Z: "z" } } },
      "dependency key $.A: 'A' is set without 'B': so it is.",
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
  ],
});

judges("a member of an entry that needs another member", {
  relation: { kind: "requires", member: "Entries[].Name", needs: ["A"] },
  rightAtOnce: [{}, { Entries: [{ Name: "a" }], A: "a" }],
  right: [{ Entries: [] }, { Entries: [{ Size: 1 }] }, { Entries: run(0, 1, { Name: "a" }) }, { Entries: unknown }],
  wrong: [
    [
      { Entries: [{}, { Name: "a" }] },
      "dependency key $.Entries[1].Name: 'Entries.Name' is set without 'A': so it is.",
      `  Add 'A'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}}]`,
      `  Remove 'Entries.Name'. [{"type":"remove-property","propertyNode":"property $.Entries[1].Name"}]`,
    ],
  ],
});

judges("members that have to be set under a condition", {
  relation: { kind: "required-when", members: ["A", "Inner.X", "Inner.Y"], when: on },
  rightAtOnce: [
    {},
    { Mode: "off" },
    { Mode: unknown },
    { Mode: "on", A: "a", Inner: { X: "x", Y: "y" } },
    { Mode: "on", A: "", Inner: unknown },
    open({ Mode: "on", Inner: open({}) }),
  ],
  right: [{ Mode: oneOf("off", "else") }, { Mode: "on", A: oneOf("a", "b"), Inner: { X: "x", Y: "y" } }],
  wrong: [
    [
      { Mode: "on" },
      "dependency anchor: 'A', 'Inner.X' and 'Inner.Y' must be set when 'Mode' is 'on': so it is.",
      `  Add 'A' and 'Inner'. [{"type":"insert-member","recordNode":"$","name":"A","placeholder":{"type":"string","value":"TODO"}},{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
    [
      { Mode: "on", A: "a" },
      "dependency anchor: 'Inner.X' and 'Inner.Y' must be set when 'Mode' is 'on': so it is.",
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
    [
      { Mode: "on", A: "a", Inner: {} },
      "dependency key $.Inner: 'X' and 'Y' must be set when 'Mode' is 'on': so it is.",
      `  Add 'X' and 'Y'. [{"type":"insert-member","recordNode":"$.Inner","name":"X","placeholder":{"type":"string","value":"TODO"}},{"type":"insert-member","recordNode":"$.Inner","name":"Y","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
    [
      { Mode: "on", A: undefined, Inner: { X: "x" } },
      "dependency key $.A: 'A' must be set when 'Mode' is 'on': so it is.",
      "dependency key $.Inner: 'Y' must be set when 'Mode' is 'on': so it is.",
      `  Add 'Y'. [{"type":"insert-member","recordNode":"$.Inner","name":"Y","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
    [
      { Mode: oneOf("off", "on"), A: "a", Inner: { X: "x", Y: null } },
      "dependency key $.Inner.Y: 'Inner.Y' must be set when 'Mode' is 'on': so it is.",
    ],
  ],
});

judges("a member that every entry of a kind has to have", {
  relation: {
    kind: "required-when",
    members: ["Entries[].Size"],
    elementWhen: { path: "Type", equals: "sized" },
  },
  rightAtOnce: [],
  right: [
    {},
    { Entries: [{ Type: "other" }, { Type: "sized", Size: 1 }, { Type: unknown }, {}] },
    { Entries: run(0, 3, { Type: "sized" }) },
    { Entries: [open({ Type: "sized" })] },
  ],
  wrong: [
    [
      { Entries: [{}, { Type: "sized" }] },
      "dependency $.Entries[1] {: 'Size' must be set when 'Type' is 'sized': so it is.",
      `  Add 'Size'. [{"type":"insert-member","recordNode":"$.Entries[1]","name":"Size","placeholder":{"type":"number","value":0}}]`,
    ],
  ],
});

judges("a member that has to be set where nobody may write it: in a document", {
  relation: { kind: "required-when", members: ["Any.Part"], when: on },
  rightAtOnce: [{ Mode: "on", Any: { Part: 1 } }],
  right: [],
  wrong: [[{ Mode: "on", Any: {} }, "dependency key $.Any: 'Part' must be set when 'Mode' is 'on': so it is."]],
});

judges("members that can't be set under a condition", {
  relation: { kind: "forbidden-when", members: ["A", "Inner.X"], when: on },
  rightAtOnce: [
    {},
    { Mode: "on" },
    { Mode: "off", A: "a" },
    { A: "a" },
    { Mode: "on", A: undefined },
    { Mode: "on", A: unknown, B: "b" },
    { Mode: "on", A: "", Inner: { Y: "y" } },
  ],
  right: [
    { Mode: oneOf("off", "else"), A: "a" },
    { Mode: "on", A: oneOf(unknown, undefined) },
  ],
  wrong: [
    [
      { Mode: "on", A: "a", Inner: { X: "x" } },
      "exclusive key $.A: 'A' can't be set when 'Mode' is 'on': so it is.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
      "exclusive key $.Inner.X: 'Inner.X' can't be set when 'Mode' is 'on': so it is.",
      `  Remove 'Inner.X'. [{"type":"remove-property","propertyNode":"property $.Inner.X"}]`,
    ],
    [
      { Mode: "on", Inner: oneOf({ X: "x" }, {}) },
      "exclusive key $.Inner?0.X: 'Inner.X' can't be set when 'Mode' is 'on': so it is.",
      `  Remove 'Inner.X'. [{"type":"remove-property","propertyNode":"property $.Inner?0.X"}]`,
    ],
    [
      { Mode: oneOf("on", "off"), A: "a" },
      "exclusive key $.A: 'A' can't be set when 'Mode' is 'on': so it is.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
  ],
});

judges("a member without effect under a condition", {
  relation: { kind: "forbidden-when", members: ["A"], when: on, effect: "ignored", confidence: "medium" },
  rightAtOnce: [{ Mode: "on" }, { Mode: "off", A: "a" }],
  // In some run it has an effect.
  right: [
    { Mode: oneOf("on", "off"), A: "a" },
    { Mode: "on", A: oneOf("a", undefined) },
  ],
  wrong: [
    [
      { Mode: "on", A: "a" },
      "ineffective key $.A: 'A' has no effect when 'Mode' is 'on': so it is.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
    [
      { Mode: oneOf("on", "on"), A: oneOf("a", "b") },
      "ineffective key $.A: 'A' has no effect when 'Mode' is 'on': so it is.",
      `  Remove 'A'. [{"type":"remove-property","propertyNode":"property $.A"}]`,
    ],
  ],
});

judges("a member of the entries of a kind that can't be set", {
  relation: { kind: "forbidden-when", members: ["Entries[].Size"], elementWhen: { path: "Type", in: ["a", "b"] } },
  rightAtOnce: [{}],
  right: [
    { Entries: [{ Type: "a" }, { Size: 1 }, { Type: unknown, Size: 1 }, { Type: "c", Size: 1 }] },
    { Entries: run(0, 1, { Type: "a", Size: 1 }) },
  ],
  wrong: [
    [
      {
        Entries: [
          { Type: "c", Size: 1 },
          { Type: "b", Size: 1 },
        ],
      },
      "exclusive key $.Entries[1].Size: 'Entries.Size' can't be set when 'Type' is 'a' or 'b': so it is.",
      `  Remove 'Entries.Size'. [{"type":"remove-property","propertyNode":"property $.Entries[1].Size"}]`,
    ],
  ],
});

judges("all of three members or none", {
  relation: { kind: "all-or-none", members: ["A", "B", "Inner.X"] },
  rightAtOnce: [
    {},
    { C: "c" },
    { A: undefined, B: null },
    { A: "a", B: "b", Inner: { X: "x" } },
    { A: "a", B: unknown, Inner: open({}) },
    { A: unknown },
    { A: "" },
    open({ A: "a", B: "b", Inner: { X: "x" } }),
  ],
  right: [
    { A: oneOf("a", "b"), B: "b", Inner: { X: "x" } },
    { A: oneOf(unknown, undefined), B: unknown },
  ],
  wrong: [
    [
      { A: "a", B: "b" },
      "dependency key $.A: 'A' is set without 'Inner.X': so it is.",
      `  Add 'Inner'. [{"type":"insert-member","recordNode":"$","name":"Inner","placeholder":{"type":"record"}}]`,
    ],
    [{ B: "b", A: null, Inner: { X: "x" } }, "dependency key $.B: 'B' is set without 'A': so it is."],
    [
      { A: oneOf("a", undefined) },
      "dependency key $.A: 'A' is set without 'B': so it is.",
      `  Add 'B'. [{"type":"insert-member","recordNode":"$","name":"B","placeholder":{"type":"string","value":"TODO"}}]`,
    ],
  ],
});

judges("a member that all entries have or none", {
  relation: { kind: "all-or-none", members: ["Entries[].Size"] },
  rightAtOnce: [{}, { Entries: [] }, { Entries: [{}, { Name: "a" }] }, { Entries: [{ Size: undefined }, {}] }],
  right: [
    { Entries: [{ Size: 1 }, { Size: 2 }] },
    { Entries: [{ Size: 1 }, open({})] },
    { Entries: [{ Size: 1 }, { Size: unknown }] },
    { Entries: unknown },
  ],
  wrong: [
    [
      { Entries: [{ Size: 1 }, {}, { Size: 2 }, { Size: null }] },
      "dependency $.Entries[1] {: 'Size' is missing here, but set in another entry: so it is.",
      `  Add 'Size'. [{"type":"insert-member","recordNode":"$.Entries[1]","name":"Size","placeholder":{"type":"number","value":0}}]`,
      "dependency $.Entries[3] {: 'Size' is missing here, but set in another entry: so it is.",
    ],
    [
      { Entries: [{ Size: oneOf(1, undefined) }, { Size: 1 }] },
      "dependency $.Entries[0] {: 'Size' is missing here, but set in another entry: so it is.",
    ],
  ],
});
