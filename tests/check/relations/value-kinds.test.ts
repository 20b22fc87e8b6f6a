import { fallback, instance, oneOf, open, Raw, run, template, unknown, unknownOf } from "../build-value.js";
import { judges } from "./judged.js";

const on = { path: "Mode", equals: "on" } as const;
/** The time of a `Date`, in milliseconds. */
const time = (at: number): Raw =>
  new Raw((node) => ({ kind: "object", className: "Date", byteLength: undefined, time: at, node }));

judges("a value that is one of several under a condition", {
  relation: { kind: "values", member: "A", allowed: ["x", "y"], when: on },
  rightAtOnce: [
    {},
    { Mode: "on" },
    { Mode: "on", A: "x" },
    { Mode: "on", A: undefined },
    { Mode: "on", A: null },
    { Mode: "on", A: unknown },
    { Mode: "on", A: template({}, "x") },
    // That it is no string is said elsewhere.
    { Mode: "on", A: 1 },
    { A: "z" },
    { Mode: unknown, A: "z" },
  ],
  right: [
    { Mode: oneOf("off", "else"), A: "z" },
    { Mode: "on", A: oneOf("x", "y", unknown) },
  ],
  wrong: [
    [
      { Mode: "on", A: "z" },
      "relation $.A: 'A' must be 'x' or 'y' when 'Mode' is 'on', not 'z': so it is.",
      `  Use 'x'. [{"type":"replace-value","node":"$.A","value":"x"}]`,
      `  Use 'y'. [{"type":"replace-value","node":"$.A","value":"y"}]`,
    ],
    [
      { Mode: "on", A: template("z", {}) },
      "relation $.A: 'A' must be 'x' or 'y' when 'Mode' is 'on', not this value: so it is.",
      `  Use 'x'. [{"type":"replace-value","node":"$.A","value":"x"}]`,
      `  Use 'y'. [{"type":"replace-value","node":"$.A","value":"y"}]`,
    ],
    [
      { Mode: "on", A: oneOf("x", "z") },
      "relation $.A?1: 'A' must be 'x' or 'y' when 'Mode' is 'on', not 'z': so it is.",
      `  Use 'x'. [{"type":"replace-value","node":"$.A?1","value":"x"}]`,
      `  Use 'y'. [{"type":"replace-value","node":"$.A?1","value":"y"}]`,
    ],
    [
      { Mode: oneOf("off", "on"), A: "" },
      "relation $.A: 'A' must be 'x' or 'y' when 'Mode' is 'on', not '': so it is.",
      `  Use 'x'. [{"type":"replace-value","node":"$.A","value":"x"}]`,
      `  Use 'y'. [{"type":"replace-value","node":"$.A","value":"y"}]`,
    ],
  ],
});

judges("a number that isn't one of several", {
  relation: { kind: "values", member: "Low", forbidden: [0, 1] },
  rightAtOnce: [{}, { Low: 2 }, { Low: "0" }, { Low: unknownOf("number") }],
  right: [{ Low: oneOf(2, unknown) }],
  wrong: [
    [{ Low: 1 }, "relation $.Low: 'Low' can't be 1: so it is."],
    [{ Low: oneOf(1, 2) }, "relation $.Low?0: 'Low' can't be 1: so it is."],
  ],
});

judges("a whole number of any size that isn't one of several", {
  relation: { kind: "values", member: "Long", forbidden: [0] },
  rightAtOnce: [{ Long: 1n }],
  right: [],
  wrong: [[{ Long: 0n }, "relation $.Long: 'Long' can't be 0: so it is."]],
});

judges("a value of which more are allowed than a light bulb offers", {
  relation: { kind: "values", member: "A", allowed: ["1", "2", "3", "4", "5", "6"] },
  rightAtOnce: [{ A: "6" }],
  right: [],
  wrong: [[{ A: "7" }, "relation $.A: 'A' must be '1', '2', '3', '4', '5' or '6', not '7': so it is."]],
});

judges("a value of the entries of a kind", {
  relation: { kind: "values", member: "Entries[].Name", allowed: ["x"], elementWhen: { path: "Size", present: true } },
  rightAtOnce: [{}, { Entries: [{ Name: "x", Size: 1 }] }, { Entries: [{ Name: "x" }, {}] }],
  right: [
    { Entries: [{ Name: "y" }, { Name: "y", Size: null }] },
    { Entries: run(0, 2, { Name: "y", Size: 1 }) },
    { Entries: [{ Name: "y", Size: unknown }] },
  ],
  wrong: [
    [
      {
        Entries: [
          { Name: "x", Size: 1 },
          { Name: "y", Size: 1 },
        ],
      },
      "relation $.Entries[1].Name: 'Entries.Name' must be 'x' when 'Size' is set, not 'y': so it is.",
      `  Use 'x'. [{"type":"replace-value","node":"$.Entries[1].Name","value":"x"}]`,
    ],
  ],
});

judges("a number within bounds", {
  relation: { kind: "bounded", member: "Low", min: 2, max: 4 },
  rightAtOnce: [{}, { Low: 2 }, { Low: 4 }, { Low: 3n }, { Low: "1" }, { Low: unknown }, { Low: null }],
  right: [{ Low: oneOf(2, 4) }, { Low: oneOf(unknown, fallback(undefined)) }],
  wrong: [
    [
      { Low: 1 },
      "relation $.Low: 'Low' must be at least 2 and at most 4, not 1: so it is.",
      '  Use 2. [{"type":"replace-value","node":"$.Low","value":2}]',
    ],
    [
      { Low: 5 },
      "relation $.Low: 'Low' must be at least 2 and at most 4, not 5: so it is.",
      '  Use 4. [{"type":"replace-value","node":"$.Low","value":4}]',
    ],
    [
      { Low: oneOf(1, 4) },
      "relation $.Low?0: 'Low' must be at least 2 and at most 4, not 1: so it is.",
      '  Use 2. [{"type":"replace-value","node":"$.Low?0","value":2}]',
    ],
    [
      { Low: oneOf(0, 1) },
      "relation $.Low?0: 'Low' must be at least 2 and at most 4, not 0: so it is.",
      '  Use 2. [{"type":"replace-value","node":"$.Low?0","value":2}]',
      "relation $.Low?1: 'Low' must be at least 2 and at most 4, not 1: so it is.",
      '  Use 2. [{"type":"replace-value","node":"$.Low?1","value":2}]',
    ],
  ],
});

judges("a number within open bounds, under a condition", {
  relation: { kind: "bounded", member: "Low", moreThan: 2, lessThan: 4, when: on },
  rightAtOnce: [{ Mode: "on", Low: 2.1 }, { Mode: "on", Low: 3.9 }, { Low: 4 }],
  right: [],
  wrong: [
    [
      { Mode: "on", Low: 2 },
      "relation $.Low: 'Low' must be more than 2 and less than 4 when 'Mode' is 'on', not 2: so it is.",
    ],
    [
      { Mode: "on", Low: 4 },
      "relation $.Low: 'Low' must be more than 2 and less than 4 when 'Mode' is 'on', not 4: so it is.",
    ],
  ],
});

judges("a number with one bound", {
  relation: { kind: "bounded", member: "Low", min: 2 },
  rightAtOnce: [{ Low: 2 }, { Low: 3 }],
  right: [],
  wrong: [
    [
      { Low: 1 },
      "relation $.Low: 'Low' must be at least 2, not 1: so it is.",
      '  Use 2. [{"type":"replace-value","node":"$.Low","value":2}]',
    ],
  ],
});

judges("a value of which as many are allowed as a light bulb offers", {
  relation: { kind: "values", member: "Low", allowed: [1, 2, 3, 4, 5] },
  rightAtOnce: [{ Low: 5 }],
  right: [],
  wrong: [
    [
      { Low: 6 },
      "relation $.Low: 'Low' must be 1, 2, 3, 4 or 5, not 6: so it is.",
      ...[1, 2, 3, 4, 5].map((each) => `  Use ${each}. [{"type":"replace-value","node":"$.Low","value":${each}}]`),
    ],
  ],
});

judges("a number of characters", {
  relation: { kind: "bounded", member: "A", measure: "characters", max: 1 },
  rightAtOnce: [{ A: "a" }, { A: "\u{1F600}" }, { A: template("a", {}) }, { A: 12 }],
  right: [],
  wrong: [
    [{ A: "ab" }, "relation $.A: 'A' must have at most 1 character, not 2: so it is."],
    [{ A: template("ab", {}) }, "relation $.A: 'A' must have at most 1 character, not 2 or more: so it is."],
    [{ A: template({ min: 2 }) }, "relation $.A: 'A' must have at most 1 character, not 2 or more: so it is."],
  ],
});

judges("a number of bytes", {
  relation: { kind: "bounded", member: "Tags", measure: "bytes", min: 3, max: 6 },
  rightAtOnce: [
    { Tags: { a: "bc" } },
    { Tags: { ab: "cd", e: "f" } },
    { Tags: { ä: "b" } },
    { Tags: open({ a: "b" }) },
    { Tags: { a: unknown } },
    { Tags: unknown },
    { Tags: { ab: template("c", {}) } },
  ],
  right: [],
  wrong: [
    [{ Tags: { abc: "defg" } }, "relation $.Tags: 'Tags' must have at least 3 and at most 6 bytes, not 7: so it is."],
    [{ Tags: { a: "b" } }, "relation $.Tags: 'Tags' must have at least 3 and at most 6 bytes, not 2: so it is."],
    [
      { Tags: open({ abcd: "efg" }) },
      "relation $.Tags: 'Tags' must have at least 3 and at most 6 bytes, not 7 or more: so it is.",
    ],
    [
      { Tags: { abc: unknown, d: "efghij" } },
      "relation $.Tags: 'Tags' must have at least 3 and at most 6 bytes, not 7 or more: so it is.",
    ],
    [
      { Tags: { ab: template("c", { min: 2 }, "ä") } },
      "relation $.Tags: 'Tags' must have at least 3 and at most 6 bytes, not 7 or more: so it is.",
    ],
  ],
});

judges("a number of entries", {
  relation: { kind: "bounded", member: "Names", measure: "entries", min: 1, max: 1 },
  rightAtOnce: [{ Names: ["a"] }, { Names: run(0, 3, "a") }, { Names: unknown }, { Names: "a" }],
  right: [],
  wrong: [
    [{ Names: [] }, "relation $.Names: 'Names' must have at least 1 and at most 1 entry, not 0: so it is."],
    [{ Names: ["a", "b"] }, "relation $.Names: 'Names' must have at least 1 and at most 1 entry, not 2: so it is."],
    [
      { Names: run(2, 3, "a") },
      "relation $.Names: 'Names' must have at least 1 and at most 1 entry, not 2 or more: so it is.",
    ],
    [{ Names: run(0, 0, "a") }, "relation $.Names: 'Names' must have at least 1 and at most 1 entry, not 0: so it is."],
  ],
});

judges("a number of entries of a map", {
  relation: { kind: "bounded", member: "Tags", measure: "entries", min: 1, max: 1 },
  rightAtOnce: [
    { Tags: { a: "a" } },
    { Tags: open({}) },
    // These may not be sent.
    { Tags: { a: "a", b: undefined } },
    { Tags: { a: "a", b: unknown } },
    { Tags: { a: "a", b: oneOf("b", undefined) } },
    { Tags: { a: undefined } },
  ],
  right: [],
  wrong: [
    [{ Tags: {} }, "relation $.Tags: 'Tags' must have at least 1 and at most 1 entry, not 0: so it is."],
    [
      { Tags: open({ a: "a", b: 1 }) },
      "relation $.Tags: 'Tags' must have at least 1 and at most 1 entry, not 2 or more: so it is.",
    ],
  ],
});

judges("texts that hold numbers", {
  relation: { kind: "bounded", member: "A", measure: "numeric-text", max: 1 },
  rightAtOnce: [{ A: "1" }, { A: " 1.0 " }, { A: "-2" }, { A: "0x10" }, { A: "two" }, { A: "" }, { A: ".5" }, { A: 1 }],
  right: [],
  wrong: [
    [{ A: "1.5" }, "relation $.A: 'A' must be at most 1, not '1.5': so it is."],
    [{ A: " 2 " }, "relation $.A: 'A' must be at most 1, not ' 2 ': so it is."],
    [{ A: "+1e1" }, "relation $.A: 'A' must be at most 1, not '+1e1': so it is."],
    [{ A: "5." }, "relation $.A: 'A' must be at most 1, not '5.': so it is."],
  ],
});

judges("texts that hold numbers, or numbers in their place", {
  relation: { kind: "bounded", member: "Low", measure: "numeric-text", max: 1 },
  rightAtOnce: [{ Low: 1 }, { Low: unknown }],
  right: [],
  wrong: [[{ Low: 2 }, "relation $.Low: 'Low' must be at most 1, not 2: so it is."]],
});

judges("measures that are too much together", {
  relation: { kind: "total", members: ["Low", "Entries[].Size"], max: 4 },
  rightAtOnce: [
    {},
    { Low: 4 },
    { Low: 1, Entries: [{ Size: 1 }, { Size: 2 }] },
    { Low: 4, Entries: [{ Size: unknown }] },
  ],
  right: [
    { Low: 1, Entries: run(0, 2, { Size: 5 }) },
    { Low: oneOf(1, 2), Entries: [{ Size: oneOf(1, unknown) }] },
  ],
  wrong: [
    [{ Low: 5 }, "relation $.Low: 'Low' and 'Entries.Size' add up to 5, more than 4: so it is."],
    [
      { Low: 1, Entries: [{ Size: 2 }, { Size: 2 }] },
      "relation $.Entries[1].Size: 'Low' and 'Entries.Size' add up to 5, more than 4: so it is.",
    ],
    [
      { Entries: [{ Size: 2 }, { Size: 0 }], Low: 3 },
      "relation $.Low: 'Low' and 'Entries.Size' add up to 5, more than 4: so it is.",
    ],
    [
      { Low: 2, Entries: [{ Size: oneOf(3, 4) }] },
      "relation $.Entries[0].Size?0: 'Low' and 'Entries.Size' add up to 5, more than 4: so it is.",
      "relation $.Entries[0].Size?1: 'Low' and 'Entries.Size' add up to 6, more than 4: so it is.",
    ],
  ],
});

judges("texts that are too long together", {
  relation: { kind: "total", members: ["Names[]"], measure: "bytes", max: 3, when: on },
  rightAtOnce: [{ Mode: "on", Names: ["ab", "c"] }, { Names: ["abc", "d"] }],
  right: [],
  wrong: [
    [
      { Mode: "on", Names: ["ab", "ä"] },
      "relation $.Names[1]: 'Names' adds up to 4 bytes when 'Mode' is 'on', more than 3: so it is.",
    ],
  ],
});

judges("numbers that multiply to too much", {
  relation: { kind: "total", members: ["Low", "High"], combine: "product", max: 6 },
  rightAtOnce: [{}],
  right: [{ Low: 2, High: 3 }, { Low: 9 }, { Low: 9, High: unknown }, { Low: 0, High: 9 }],
  wrong: [[{ Low: 2, High: 4 }, "relation $.High: 'Low' and 'High' multiply to 8, more than 6: so it is."]],
});

judges("numbers that ascend", {
  relation: { kind: "ordered", members: ["Low", "Mid", "High"] },
  rightAtOnce: [
    {},
    { Low: 1 },
    { Low: 1, Mid: 1, High: 1 },
    { Low: 1, High: 2 },
    { Low: 3, Mid: unknown, High: 4 },
    { Low: 3, Mid: "1" },
  ],
  right: [
    { Low: oneOf(1, 2), High: 2 },
    { Low: oneOf(1, 3), High: oneOf(2, 4) },
  ],
  wrong: [
    [
      { Low: 2, High: 1 },
      "relation $.High: 'Low' (2) must be at most 'High' (1): so it is.",
      `  Set 'Low' to 1. [{"type":"replace-value","node":"$.Low","value":1}]`,
      `  Set 'High' to 2. [{"type":"replace-value","node":"$.High","value":2}]`,
    ],
    [
      { High: 1, Low: 2 },
      "relation $.Low: 'Low' (2) must be at most 'High' (1): so it is.",
      `  Set 'Low' to 1. [{"type":"replace-value","node":"$.Low","value":1}]`,
      `  Set 'High' to 2. [{"type":"replace-value","node":"$.High","value":2}]`,
    ],
    [{ Low: oneOf(3, 2), Mid: 1 }, "relation $.Mid: 'Low' (…) must be at most 'Mid' (1): so it is."],
    [
      { Low: 3, Mid: 2, High: 1 },
      "relation $.Mid: 'Low' (3) must be at most 'Mid' (2): so it is.",
      `  Set 'Low' to 2. [{"type":"replace-value","node":"$.Low","value":2}]`,
      `  Set 'Mid' to 3. [{"type":"replace-value","node":"$.Mid","value":3}]`,
      "relation $.High: 'Low' (3) must be at most 'High' (1): so it is.",
      `  Set 'Low' to 1. [{"type":"replace-value","node":"$.Low","value":1}]`,
      `  Set 'High' to 3. [{"type":"replace-value","node":"$.High","value":3}]`,
    ],
  ],
});

judges("numbers that ascend strictly", {
  relation: { kind: "ordered", members: ["Low", "High"], strictly: true, when: on },
  rightAtOnce: [
    { Mode: "on", Low: 1, High: 2 },
    { Low: 1, High: 1 },
  ],
  right: [{ Mode: "on", Low: oneOf(0, unknown), High: 1 }],
  wrong: [
    [
      { Mode: "on", Low: 1, High: 1 },
      "relation $.High: 'Low' (1) must be less than 'High' (1) when 'Mode' is 'on': so it is.",
    ],
  ],
});

judges("times that ascend", {
  relation: { kind: "ordered", members: ["From", "Until"], as: "time" },
  rightAtOnce: [
    { From: time(1000), Until: time(1000) },
    { From: "2026-01-01T00:00:00Z", Until: "2026-01-01T00:00:01Z" },
    // Seconds of the epoch, and a date in milliseconds.
    { From: 1, Until: time(1000) },
    { From: time(9000), Until: "some day" },
    { From: instance("Date"), Until: time(0) },
  ],
  right: [],
  wrong: [
    [
      { From: time(1000), Until: time(0) },
      "relation $.Until: 'From' (1970-01-01T00:00:01.000Z) must not be later than 'Until' (1970-01-01T00:00:00.000Z): so it is.",
    ],
  ],
});

judges("times in a document, as texts and numbers of seconds", {
  relation: { kind: "ordered", members: ["Any.From", "Any.Until"], as: "time" },
  rightAtOnce: [
    { Any: { From: "2026-01-01T00:00:00Z", Until: "2026-01-01T00:00:00Z" } },
    { Any: { From: 0, Until: "1970-01-01T00:00:00Z" } },
  ],
  right: [],
  wrong: [
    [
      { Any: { From: "2026-01-01T00:00:01Z", Until: "2026-01-01T00:00:00Z" } },
      "relation $.Any.Until: 'Any.From' ('2026-01-01T00:00:01Z') must not be later than 'Any.Until' ('2026-01-01T00:00:00Z'): so it is.",
    ],
    [
      { Any: { From: 2, Until: "1970-01-01T00:00:01Z" } },
      "relation $.Any.Until: 'Any.From' (2) must not be later than 'Any.Until' ('1970-01-01T00:00:01Z'): so it is.",
    ],
    [
      { Any: { From: 2, Until: 1 } },
      "relation $.Any.Until: 'Any.From' (2) must not be later than 'Any.Until' (1): so it is.",
      `  Set 'Any.From' to 1. [{"type":"replace-value","node":"$.Any.From","value":1}]`,
      `  Set 'Any.Until' to 2. [{"type":"replace-value","node":"$.Any.Until","value":2}]`,
    ],
  ],
});

judges("durations that ascend", {
  relation: { kind: "ordered", members: ["A", "B"], as: "duration" },
  rightAtOnce: [
    { A: "PT60S", B: "PT1M" },
    { A: "PT60M", B: "PT1H" },
    { A: "PT24H", B: "P1D" },
    { A: "P7D", B: "P1W" },
    { A: "P1DT1H", B: "PT25H" },
    { A: "-PT2M", B: "-PT1M" },
    { A: "PT1.25S", B: "+PT1.25S" },
    // Of months and years, and of what is no duration, nothing is known.
    { A: "P1M", B: "PT1S" },
    { A: "xPT1H", B: "PT1S" },
    { A: "PT1Hx", B: "PT1S" },
    { A: "P", B: "-PT1S" },
    { A: "PT1H", B: 1 },
  ],
  right: [],
  wrong: [
    [{ A: "PT61S", B: "PT1M" }, "relation $.B: 'A' ('PT61S') must be at most 'B' ('PT1M'): so it is."],
    [{ A: "P8D", B: "P1W" }, "relation $.B: 'A' ('P8D') must be at most 'B' ('P1W'): so it is."],
    [{ A: "PT1.25S", B: "PT1.2S" }, "relation $.B: 'A' ('PT1.25S') must be at most 'B' ('PT1.2S'): so it is."],
    [{ A: "-PT1M", B: "-PT2M" }, "relation $.B: 'A' ('-PT1M') must be at most 'B' ('-PT2M'): so it is."],
    [{ A: "P1DT1M", B: "P1D" }, "relation $.B: 'A' ('P1DT1M') must be at most 'B' ('P1D'): so it is."],
  ],
});

judges("two numbers that aren't too far apart", {
  relation: { kind: "span", members: ["Low", "High"], as: "number", max: 2 },
  rightAtOnce: [{}, { Low: 1 }, { Low: 1, High: unknown }],
  right: [
    { Low: 1, High: 3 },
    { Low: null, High: 9 },
    { Low: 9, High: 1 },
    { Low: 1, High: "9" },
    { Low: oneOf(1, 9), High: 3 },
  ],
  wrong: [
    [{ Low: 1, High: 4 }, "relation $.High: 'Low' (1) and 'High' (4) are too far apart: so it is."],
    [
      { High: 9, Low: oneOf(1, 6) },
      "relation $.Low?0: 'Low' (1) and 'High' (9) are too far apart: so it is.",
      "relation $.Low?1: 'Low' (6) and 'High' (9) are too far apart: so it is.",
    ],
  ],
});

judges("values of which no two are equal", {
  relation: { kind: "unique-by", members: ["Entries[].Name", "Others[].Name"] },
  rightAtOnce: [
    {},
    { Entries: [] },
    { Entries: [{ Name: "a" }, { Name: "b" }], Others: [{ Name: "c" }] },
    { Entries: [{ Name: "1" }, { Name: 1 }] },
    { Entries: [{ Name: unknown }, { Name: unknown }, {}, {}] },
    { Entries: [{ Name: template("a", {}) }, { Name: "a" }] },
  ],
  right: [
    { Entries: run(0, 2, { Name: "a" }), Others: [{ Name: "a" }] },
    { Entries: [{ Name: oneOf("a", "b") }, { Name: oneOf("b", "a") }] },
    { Entries: unknown },
  ],
  wrong: [
    [
      { Entries: [{ Name: "a" }, { Name: "b" }, { Name: "a" }] },
      "relation $.Entries[2].Name: 'Entries.Name' repeats 'a', which 'Entries[0].Name' has: so it is.",
    ],
    [
      { Entries: [{ Name: "a" }], Others: [{ Name: "a" }] },
      "relation $.Others[0].Name: 'Others.Name' repeats 'a', which 'Entries[0].Name' has: so it is.",
    ],
    [
      { Entries: [{ Name: "a" }, { Name: oneOf("a", "b") }] },
      "relation $.Entries[1].Name?0: 'Entries.Name' repeats 'a', which 'Entries[0].Name' has: so it is.",
    ],
  ],
});

judges("values of a map of which no two are equal", {
  relation: { kind: "unique-by", members: ["Tags.*"] },
  rightAtOnce: [{}],
  right: [{ Tags: { a: "x", b: "y" } }],
  wrong: [[{ Tags: { a: "x", b: "x" } }, "relation $.Tags.b: 'Tags' repeats 'x', which 'Tags.a' has: so it is."]],
});

judges("a value that has to be among others", {
  relation: { kind: "references", member: "Others[].Name", to: ["Entries[].Name", "A"] },
  rightAtOnce: [
    {},
    { Others: [] },
    { Others: [{ Name: "a" }, { Name: "b" }], Entries: [{ Name: "a" }], A: "b" },
    { Others: [{ Name: unknown }, { Name: template("a", {}) }, { Name: 1 }, {}] },
  ],
  right: [
    { Others: [{ Name: "a" }], Entries: unknown },
    { Others: [{ Name: "a" }], Entries: [open({})] },
    { Others: [{ Name: "abc" }], A: template("a", {}) },
    { Others: [{ Name: "a" }], Entries: [{ Name: unknown }] },
    { Others: [{ Name: oneOf("z", "y") }], Entries: run(0, 1, { Name: unknown }) },
    { Others: run(0, 1, { Name: "z" }), A: "a" },
  ],
  wrong: [
    [
      { Others: [{ Name: "trainn" }], Entries: [{ Name: "train" }, { Name: "test" }] },
      "relation $.Others[0].Name: 'Others.Name' is 'trainn', but 'Entries.Name' or 'A' has only 'train' and 'test': so it is.",
      `  Use 'train'. [{"type":"replace-value","node":"$.Others[0].Name","value":"train"}]`,
    ],
    [
      { Others: [{ Name: "a" }] },
      "relation $.Others[0].Name: 'Others.Name' is 'a', but 'Entries.Name' or 'A' has no such value: so it is.",
    ],
    [
      { Others: [{ Name: "a" }], Entries: [{ Name: 1 }, {}] },
      "relation $.Others[0].Name: 'Others.Name' is 'a', but 'Entries.Name' or 'A' has only 1: so it is.",
    ],
    [
      { Others: [{ Name: "a" }], A: oneOf("b", "c") },
      "relation $.Others[0].Name: 'Others.Name' is 'a', but 'Entries.Name' or 'A' has only 'b' and 'c': so it is.",
    ],
    [
      { Others: [{ Name: "x" }], Entries: [..."abcdefghijk"].map((each) => ({ Name: `name-${each}` })) },
      "relation $.Others[0].Name: 'Others.Name' is 'x', but 'Entries.Name' or 'A' has only 'name-a', 'name-b', 'name-c', 'name-d', 'name-e', 'name-f', 'name-g', 'name-h', 'name-i' and 'name-j': so it is.",
    ],
    [
      { Others: [{ Name: "a" }], A: template("b", {}) },
      "relation $.Others[0].Name: 'Others.Name' is 'a', but 'Entries.Name' or 'A' has no such value: so it is.",
    ],
  ],
});

judges("a value that is told beside secret ones", {
  relation: { kind: "references", member: "A", to: ["Entries[].Secret"] },
  rightAtOnce: [{ A: "a", Entries: [{ Secret: "a" }] }],
  right: [],
  wrong: [
    [
      { A: "secrett", Entries: [{ Secret: "secret" }] },
      "relation $.A: 'A' is 'secrett', but 'Entries.Secret' has no such value: so it is.",
    ],
  ],
});

judges("a secret value", {
  relation: { kind: "references", member: "Secret", to: ["Entries[].Name"] },
  rightAtOnce: [],
  right: [],
  wrong: [
    [
      { Secret: "secrett", Entries: [{ Name: "secret" }] },
      "relation $.Secret: 'Secret' is this value, but 'Entries.Name' has only 'secret': so it is.",
    ],
  ],
});

judges("a value that has to differ from others", {
  relation: { kind: "disjoint", member: "A", from: ["B", "Entries[].Name"] },
  rightAtOnce: [
    {},
    { A: "a" },
    { A: "a", B: "b", Entries: [{ Name: "c" }] },
    { A: unknown, B: unknown },
    { A: "a", B: template("a", {}) },
    { A: null, B: null },
  ],
  right: [
    { A: "a", Entries: run(0, 1, { Name: "a" }) },
    { A: oneOf("a", "b"), B: oneOf("a", "b") },
  ],
  wrong: [
    [{ A: "a", B: "a" }, "relation $.A: 'A' repeats 'a', which 'B' has: so it is."],
    [
      { A: "a", B: "b", Entries: [{ Name: "c" }, { Name: "a" }] },
      "relation $.A: 'A' repeats 'a', which 'Entries[1].Name' has: so it is.",
    ],
    [{ A: oneOf("a", "c"), B: "a" }, "relation $.A?0: 'A' repeats 'a', which 'B' has: so it is."],
  ],
});

judges("values that are all the same", {
  relation: { kind: "all-equal", member: "Entries[].Type" },
  rightAtOnce: [
    {},
    { Entries: [] },
    { Entries: [{ Type: "a" }] },
    { Entries: [{ Type: "a" }, { Type: "a" }, {}, { Type: unknown }] },
  ],
  right: [
    { Entries: unknown },
    { Entries: run(0, 2, { Type: "a" }) },
    { Entries: [{ Type: oneOf(unknown, fallback("")) }, { Type: "b" }] },
  ],
  wrong: [
    [
      { Entries: [{ Type: "a" }, { Type: "a" }, { Type: "b" }, { Type: "c" }] },
      "relation $.Entries[2].Type: 'Entries.Type' is 'b' here and 'a' in an earlier entry: so it is.",
      "relation $.Entries[3].Type: 'Entries.Type' is 'c' here and 'a' in an earlier entry: so it is.",
    ],
    [
      { Entries: [{ Type: "a" }, { Type: oneOf("a", "b") }] },
      "relation $.Entries[1].Type?1: 'Entries.Type' is 'b' here and 'a' in an earlier entry: so it is.",
    ],
  ],
});

judges("entries of a kind of which there are few", {
  relation: { kind: "at-most", member: "Entries[].Type", elementWhen: { path: "Type", equals: "a" }, max: 1 },
  rightAtOnce: [{}, { Entries: [{ Type: "a" }] }, { Entries: [] }],
  right: [
    { Entries: unknown },
    { Entries: [{ Type: "a" }, { Type: "b" }, { Type: unknown }] },
    // Nobody knows how many these are.
    { Entries: run(1, 9, { Type: "a" }) },
    { Entries: run(0, 1, { Type: "a" }) },
  ],
  wrong: [
    [
      { Entries: [{ Type: "a" }, { Type: "b" }, { Type: "a" }, { Type: "a" }] },
      "relation $.Entries[2].Type: This is entry number 2 of 'Entries' in which 'Type' is 'a', and there may be only 1: so it is.",
      "relation $.Entries[3].Type: This is entry number 3 of 'Entries' in which 'Type' is 'a', and there may be only 1: so it is.",
    ],
  ],
});

judges("texts that name the same in a part", {
  relation: { kind: "same-part", members: ["A", "Names[]"], part: "^([a-z]+)-", when: on },
  rightAtOnce: [
    { Mode: "on", A: "eu-1" },
    { A: "eu-1", Names: ["us-1"] },
  ],
  right: [
    { Mode: "on", A: "eu-1", Names: ["eu-2"] },
    { Mode: "on", A: "eu-1", Names: ["1-us"] },
    { Mode: "on", A: "eu-1", Names: [template("us-", {})] },
    { Mode: "on", A: "eu-1", Names: run(0, 1, "us-1") },
    { Mode: "on", A: oneOf("eu-1", "us-1"), Names: [oneOf("eu-1", "us-1")] },
  ],
  wrong: [
    [
      { Mode: "on", A: "eu-1", Names: ["eu-2", "us-1"] },
      "relation $.Names[1]@0-2: 'Names' names 'us', but 'A' names 'eu' when 'Mode' is 'on': so it is. Name the same in both.",
    ],
    [
      { Mode: "on", Names: ["eu-2"], A: "us-1" },
      "relation $.A@0-2: 'A' names 'us', but 'Names' names 'eu' when 'Mode' is 'on': so it is. Name the same in both.",
    ],
  ],
});

judges("a text that has a form", {
  relation: { kind: "format", member: "Names[]", format: { name: "prefix", prefix: "s3://" } },
  rightAtOnce: [{}, { Names: ["s3://a", template("s3://", {}), unknown, 1] }, { Names: [template({})] }],
  right: [{ Names: unknown }, { Names: run(0, 2, "s3://a") }, { Names: [oneOf("s3://a", unknown)] }],
  wrong: [
    [
      { Names: ["s3://a", "s4://a"] },
      "relation $.Names[1]: 'Names' must begin with 's3://', which 's4://a' doesn't: so it is.",
    ],
    [
      { Names: [oneOf("s3://a", "http")] },
      "relation $.Names[0]?1: 'Names' must begin with 's3://', which 'http' doesn't: so it is.",
    ],
  ],
});
