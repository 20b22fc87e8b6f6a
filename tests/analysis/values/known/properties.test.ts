import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateMethods } from "../../../../src/analysis/values/known/date.js";
import { newObjects } from "../../../../src/analysis/values/known/constructors.js";
import { globalFunctions } from "../../../../src/analysis/values/known/global-functions.js";
import type { KnownMethod } from "../../../../src/analysis/values/known/known-call.js";
import { anyListMethods, listMethods } from "../../../../src/analysis/values/known/list.js";
import { numberMethods } from "../../../../src/analysis/values/known/number.js";
import { anyStringMethods, stringMethods } from "../../../../src/analysis/values/known/string.js";
import { throughJson } from "../../../../src/analysis/values/json-text.js";
import { oneOf } from "../../../../src/analysis/values/choices.js";
import {
  absent,
  list,
  objectOf,
  record,
  scalar,
  unknown,
  type NodeEntry,
  type NodeValue,
} from "../../../../src/analysis/values/node-value.js";
import { arithmetic } from "../../../../src/analysis/values/numbers.js";
import { concatenate } from "../../../../src/analysis/values/text.js";
import { exactText } from "../../../../src/check/text-value.js";
import {
  anyNode,
  callWith,
  constant,
  known,
  listOf,
  number,
  numberInRange,
  text,
  type Sample,
} from "./arbitrary-values.js";
import { holds } from "./holds.js";

// Each built-in is run on what a value really is, and the result compared with what is claimed of it.

type AnySample = Sample<NodeValue, unknown>;
type Samples = fc.Arbitrary<readonly AnySample[]>;

const runs = { numRuns: process.env.THOROUGH === undefined ? 150 : 5000 };

/** The same, of which perhaps less is known. */
function blurred(sample: fc.Arbitrary<AnySample>): fc.Arbitrary<AnySample> {
  return fc.oneof(
    { weight: 4, arbitrary: sample },
    { weight: 1, arbitrary: sample.map(({ actual }) => ({ value: unknown(anyNode), actual })) },
  );
}

const undefinedValue: AnySample = { value: absent(anyNode), actual: undefined };
const nullValue: AnySample = { value: scalar(null, anyNode), actual: null };
const truthValue: fc.Arbitrary<AnySample> = fc.boolean().map((actual) => ({ value: scalar(actual, anyNode), actual }));
const position: fc.Arbitrary<AnySample> = blurred(
  fc.oneof(
    fc.integer({ min: -8, max: 12 }).map((actual) => ({ value: scalar(actual, anyNode), actual })),
    fc.constant(undefinedValue),
    number,
  ),
);
const anything: fc.Arbitrary<AnySample> = fc.oneof(
  text,
  number,
  truthValue,
  fc.constantFrom(undefinedValue, nullValue),
);
const shortText = blurred(fc.oneof(fc.constantFrom(..."a-_ .").map(constant), text));
const regex: fc.Arbitrary<AnySample> = fc
  .tuple(
    fc.constantFrom("_", "[^a-z]", "[_.]+", "\\s", "\\W+", "a", "\\d", "(a+)+", "[a-z]+"),
    fc.constantFrom("", "g", "gi", "gu", "i", "gy"),
  )
  .map(([pattern, flags]) => ({
    value: objectOf("RegExp", { type: "Literal", regex: { pattern, flags } } as unknown as typeof anyNode),
    actual: new RegExp(pattern, flags),
  }));

const none: Samples = fc.constant([]);
const some = (one: fc.Arbitrary<AnySample>, maxLength: number): Samples => fc.array(one, { maxLength });
const all = (...ones: readonly fc.Arbitrary<AnySample>[]): Samples => fc.tuple(...ones);

/** What a method gives, or nothing where it throws. */
function call(receiver: unknown, name: string, args: readonly unknown[]): { readonly result: unknown } | undefined {
  try {
    const method = (receiver as Record<string, (...given: readonly unknown[]) => unknown>)[name];
    return { result: method?.apply(receiver, [...args]) };
  } catch {
    return undefined;
  }
}

function expectTrue(claimed: NodeValue, actual: unknown, ...context: readonly unknown[]): void {
  if (!holds(claimed, actual)) expect({ claimed, context }).toBe(actual);
}

function checkMethods<Receiver extends NodeValue>(
  table: ReadonlyMap<string, KnownMethod<Receiver>>,
  receivers: fc.Arbitrary<Sample<Receiver, unknown>>,
  argumentsFor: Readonly<Record<string, Samples>>,
): void {
  it.each([...table])("%s", (name, method) => {
    const args = argumentsFor[name];
    if (args === undefined) throw new Error(`no arguments for ${name}`);
    let compared = 0;
    fc.assert(
      fc.property(receivers, args, (receiver, given) => {
        const outcome = call(
          structuredClone(receiver.actual),
          name,
          given.map(({ actual }) => actual),
        );
        if (outcome === undefined) return;
        compared += 1;
        const claimed = method(receiver.value, callWith(given.map(({ value }) => value)));
        expectTrue(claimed, outcome.result, receiver.actual, given);
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 10);
  });
}

const stringArguments: Readonly<Record<string, Samples>> = {
  ...Object.fromEntries(
    [
      ...["toString", "valueOf", "toLowerCase", "toUpperCase", "toLocaleLowerCase", "toLocaleUpperCase"],
      ...["normalize", "toWellFormed", "trim", "trimStart", "trimEnd"],
    ].map((name) => [name, none]),
  ),
  ...Object.fromEntries(["slice", "substring", "substr"].map((name) => [name, some(position, 2)])),
  ...Object.fromEntries(["charAt", "at", "charCodeAt", "repeat"].map((name) => [name, some(position, 1)])),
  ...Object.fromEntries(
    ["padStart", "padEnd"].map((name) => [name, fc.oneof(all(position), all(position, shortText))]),
  ),
  ...Object.fromEntries(["replace", "replaceAll"].map((name) => [name, all(fc.oneof(regex, shortText), shortText)])),
  ...Object.fromEntries(
    ["includes", "startsWith", "endsWith", "indexOf", "lastIndexOf", "localeCompare"].map((name) => [
      name,
      fc.oneof(all(shortText), all(shortText, position)),
    ]),
  ),
  search: all(fc.oneof(regex, fc.constantFrom("a", "_").map(constant))),
  split: fc.oneof(none, all(shortText), all(shortText, position)),
  // No half of a pair, which could meet another one in the receiver.
  concat: some(blurred(anything.filter(({ actual }) => !/\p{Cs}/u.test(String(actual)))), 3),
};

describe("methods of strings", () => {
  checkMethods(stringMethods, text, stringArguments);
});

describe("methods of any string", () => {
  checkMethods(
    anyStringMethods,
    text.map(({ actual }) => ({ value: unknown(anyNode, "string"), actual })),
    stringArguments,
  );
});

describe("methods of strings that are known", () => {
  const exact = [
    "toLowerCase",
    "toUpperCase",
    "trim",
    "trimStart",
    "trimEnd",
    "slice",
    "substring",
    "substr",
    "charAt",
  ];
  const integers = fc.array(
    fc.integer({ min: -8, max: 12 }).map((actual) => ({ value: scalar(actual, anyNode), actual })),
    { maxLength: 2 },
  );

  it.each([...exact, "padStart", "repeat"])("%s", (name) => {
    fc.assert(
      fc.property(known, integers, (receiver, given) => {
        const args = name.startsWith("to") || name.startsWith("trim") ? [] : given;
        if ((name === "padStart" || name === "repeat") && args.length !== 1) return;
        const outcome = call(
          receiver.actual,
          name,
          args.map(({ actual }) => actual),
        );
        const claimed = stringMethods.get(name)?.(receiver.value, callWith(args.map(({ value }) => value)));
        if (outcome !== undefined) expect(claimed && exactText(claimed)).toBe(outcome.result);
      }),
      runs,
    );
  });
});

const element: fc.Arbitrary<AnySample> = fc.oneof(
  anything,
  fc.array(number, { maxLength: 2 }).map((items) => ({
    value: list(
      items.map(({ value }) => ({ spread: false, value, node: anyNode })),
      anyNode,
    ),
    actual: items.map(({ actual }) => actual),
  })),
);
const lists = listOf(element, { runs: true });
const listArguments: Readonly<Record<string, Samples>> = {
  ...Object.fromEntries(["reverse", "toReversed", "sort", "toSorted", "toString"].map((name) => [name, none])),
  ...Object.fromEntries(["includes", "indexOf", "push", "unshift"].map((name) => [name, all(element)])),
  concat: some(blurred(fc.oneof(element, lists)), 3),
  slice: some(position, 2),
  splice: some(position, 2),
  join: fc.oneof(none, all(fc.oneof(shortText, fc.constant(undefinedValue)))),
  fill: fc.oneof(none, all(element), all(element, position)),
  at: all(position),
  flat: fc.oneof(none, all(position)),
};
const byCallback = new Set(["map", "flatMap", "filter", "some", "every", "findIndex", "reduce", "reduceRight"]);

function withoutCallbacks<Receiver>(table: ReadonlyMap<string, KnownMethod<Receiver>>): typeof table {
  return new Map([...table].filter(([name]) => !byCallback.has(name)));
}

describe("methods of lists", () => {
  checkMethods(withoutCallbacks(listMethods), lists, listArguments);
});

const anyLists = lists.map(({ actual }) => ({ value: unknown(anyNode, "list"), actual }));

describe("methods of any list", () => {
  checkMethods(withoutCallbacks(anyListMethods), anyLists, listArguments);
});

describe("methods of lists with callbacks", () => {
  const item = (value: NodeValue): { spread: false; value: NodeValue; node: typeof anyNode } => ({
    spread: false,
    value,
    node: anyNode,
  });
  const callbacks = [
    { of: ([one]: readonly NodeValue[]) => one, really: (one: unknown) => one },
    { of: ([, index]: readonly NodeValue[]) => index, really: (_: unknown, index: number) => index },
    {
      of: ([one, index]: readonly NodeValue[]) =>
        list(
          [one, index].map((value) => item(value ?? absent(anyNode))),
          anyNode,
        ),
      really: (one: unknown, index: number) => [one, index],
    },
    { of: () => scalar(true, anyNode), really: () => true },
    { of: () => scalar(0, anyNode), really: () => 0 },
    { of: () => unknown(anyNode, "boolean"), really: (one: unknown) => Boolean(one) },
  ];
  const both = [
    ...[...listMethods].map(([name, method]) => [name, method, lists] as const),
    ...[...anyListMethods].map(([name, method]) => [name, method, anyLists] as const),
  ].filter(([name]) => byCallback.has(name));

  it.each(both)("%s", (name, method, receivers) => {
    fc.assert(
      fc.property(receivers as fc.Arbitrary<AnySample>, fc.constantFrom(...callbacks), (receiver, callback) => {
        const outcome = call(receiver.actual, name, [callback.really]);
        const known = (args: readonly NodeValue[]): NodeValue => callback.of(args) ?? unknown(anyNode);
        const claimed = (method as KnownMethod<NodeValue>)(receiver.value, callWith([], known));
        expectTrue(claimed, outcome?.result, receiver);
      }),
      runs,
    );
  });
});

describe("methods of numbers", () => {
  const radix = fc.integer({ min: 2, max: 36 }).map((actual) => ({ value: scalar(actual, anyNode), actual }));
  checkMethods(numberMethods, fc.oneof(number, numberInRange), {
    toString: fc.oneof(none, all(radix), all(fc.constant(undefinedValue))),
    valueOf: none,
    toFixed: some(position, 1),
    toPrecision: none,
    toExponential: none,
    toLocaleString: none,
  });
});

describe("methods of dates", () => {
  const anyDate = fc.oneof(
    fc.date({ noInvalidDate: false }),
    fc.constant(new Date(NaN)),
    fc.constant(new Date(8.64e15)),
  );

  it.each([...dateMethods])("%s", (name, method) => {
    const now = new Date();
    expectTrue(method({ isNow: true }, callWith([])), call(now, name, [])?.result, now);
    fc.assert(
      fc.property(anyDate, (date) => {
        const outcome = call(date, name, []);
        if (outcome !== undefined) expectTrue(method({ isNow: false }, callWith([])), outcome.result, date);
      }),
      runs,
    );
  });
});

const records: fc.Arbitrary<AnySample> = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c-d", "0", "10", "2"), anything), { maxLength: 4 })
  .map((pairs) => {
    const entries = new Map<string, NodeEntry>();
    for (const [key, { value }] of pairs) entries.set(key, { key, keyNode: anyNode, propertyNode: undefined, value });
    return {
      value: record(entries, false, anyNode),
      actual: Object.fromEntries(pairs.map(([key, { actual }]) => [key, actual])),
    };
  });
const pairs = listOf(
  fc.tuple(fc.constantFrom("a", "b").map(constant), anything).map(([key, one]) => ({
    value: list(
      [key.value, one.value].map((value) => ({ spread: false, value, node: anyNode })),
      anyNode,
    ),
    actual: [key.actual, one.actual],
  })),
  { runs: false },
);
const numbers = fc.oneof(number, numberInRange);
const size: fc.Arbitrary<AnySample> = fc
  .oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom(2.5, NaN))
  .map((actual) => ({ value: scalar(actual, anyNode), actual }));
const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }).map((actual) => ({
  value: list(
    actual.map((one) => ({ spread: false, value: scalar(one, anyNode), node: anyNode })),
    anyNode,
  ),
  actual,
}));
const numeral = fc
  .oneof(fc.constantFrom("12", "0x1f", " 7 ", "1e3", "-3.5", "", "z", "101"), fc.string({ maxLength: 3 }))
  .map(constant);

/** Of functions that give the same for the same. */
const functionArguments: Readonly<Record<string, Samples>> = {
  String: some(blurred(fc.oneof(anything, numberInRange)), 1),
  Number: some(blurred(fc.oneof(anything, numeral, numberInRange)), 1),
  Boolean: some(blurred(fc.oneof(anything, records)), 1),
  ...Object.fromEntries(
    ["parseInt", "Number.parseInt"].map((name) => [name, fc.oneof(all(numeral), all(numeral, position))]),
  ),
  ...Object.fromEntries(["parseFloat", "Number.parseFloat"].map((name) => [name, all(fc.oneof(numeral, text))])),
  structuredClone: all(fc.oneof(records, lists)),
  Symbol: none,
  Date: none,
  ...Object.fromEntries(["encodeURI", "encodeURIComponent", "btoa", "atob"].map((name) => [name, all(text)])),
  Array: fc.oneof(none, all(size), all(size, size)),
  ...Object.fromEntries(["freeze", "seal", "preventExtensions"].map((name) => [`Object.${name}`, all(records)])),
  "Object.assign": fc.oneof(all(records, records), all(records, records, blurred(records)), all(lists, records)),
  "Object.fromEntries": all(pairs),
  ...Object.fromEntries(
    ["keys", "values", "entries"].map((name) => [`Object.${name}`, all(blurred(fc.oneof(records, lists, text)))]),
  ),
  "Array.from": fc.oneof(all(fc.oneof(lists, text)), all(size.map(({ value, actual }) => lengthOnly(value, actual)))),
  ...Object.fromEntries(["floor", "ceil", "round", "trunc"].map((name) => [`Math.${name}`, some(blurred(numbers), 1)])),
  ...Object.fromEntries(["min", "max"].map((name) => [`Math.${name}`, some(blurred(numbers), 3)])),
  "JSON.stringify": all(blurred(fc.oneof(anything, records, lists))),
  "Buffer.from": fc.oneof(
    all(fc.oneof(text, bytes)),
    all(text, fc.constantFrom("utf8", "base64", "hex", "latin1", "utf16le", "none").map(constant)),
  ),
  "Buffer.alloc": all(size),
  "Buffer.allocUnsafe": all(size),
  "Buffer.concat": all(fc.constant({ value: list([], anyNode), actual: [] })),
};

function lengthOnly(value: NodeValue, actual: unknown): AnySample {
  const entry = { key: "length", keyNode: anyNode, propertyNode: undefined, value };
  return { value: record(new Map([["length", entry]]), false, anyNode), actual: { length: actual } };
}

/** These ask for more than values; the examples in `values.test.ts` cover them. */
const apart = new Set(["Array.of", "JSON.parse", "Promise.resolve", "String.raw", "crypto.randomUUID", "Math.random"]);

/** The real function of a name, and what it is a member of. */
function realFunction(name: string): { readonly owner: unknown; readonly key: string } {
  const [first = "", second] = name.split(".");
  return second === undefined
    ? { owner: globalThis, key: first }
    : { owner: (globalThis as Record<string, unknown>)[first], key: second };
}

describe("global functions", () => {
  const names = [...globalFunctions.keys()].filter((name) => !apart.has(name));

  it.each(names)("%s", (name) => {
    const { owner, key } = realFunction(name);
    const args =
      functionArguments[name] ?? (name.startsWith("Math.") || name === "Date.now" ? all(numbers) : undefined);
    if (args === undefined) throw new Error(`no arguments for ${name}`);
    let compared = 0;
    fc.assert(
      fc.property(args, (given) => {
        const outcome = call(owner, key, structuredClone(given.map(({ actual }) => actual)));
        if (outcome === undefined) return;
        compared += 1;
        expectTrue(
          globalFunctions.get(name)?.(callWith(given.map(({ value }) => value))) ?? absent(anyNode),
          outcome.result,
          given,
        );
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 10);
  });
});

describe("classes of bytes", () => {
  it.each(["Uint8Array", "Int8Array", "Uint8ClampedArray"] as const)("%s", (name) => {
    const make = newObjects.get(name);
    fc.assert(
      fc.property(fc.oneof(none, all(blurred(fc.oneof(size, bytes)))), (given) => {
        let actual: unknown;
        try {
          actual = new globalThis[name](...(given.map((one) => one.actual) as [number]));
        } catch {
          return;
        }
        expectTrue(make?.(callWith(given.map(({ value }) => value))) ?? absent(anyNode), actual, given);
      }),
      runs,
    );
  });
});

it("a copy through JSON", () => {
  fc.assert(
    fc.property(fc.oneof(records, lists), ({ value, actual }) => {
      expectTrue(throughJson(value, anyNode), JSON.parse(JSON.stringify(actual)), actual);
    }),
    runs,
  );
});

it("arithmetic on numbers and ranges", () => {
  const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
    "%": (a, b) => a % b,
    "**": (a, b) => a ** b,
    "|": (a, b) => a | b,
    ">>>": (a, b) => a >>> b,
  };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(operators)), numbers, numbers, (operator, left, right) => {
      const claimed = arithmetic(operator, left.value, right.value, anyNode);
      if (claimed !== undefined)
        expectTrue(claimed, operators[operator]?.(left.actual, right.actual), operator, left, right);
    }),
    { numRuns: 10 * runs.numRuns },
  );
});

it("strings that are put together, of several alternatives too", () => {
  const several = fc.array(anything, { minLength: 1, maxLength: 3 }).chain((samples) =>
    fc.nat(samples.length - 1).map((index) => ({
      value: oneOf(
        samples.map(({ value }) => ({ value, fallback: false })),
        anyNode,
      ),
      actual: samples[index]?.actual,
    })),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, numberInRange, several), { maxLength: 4 }), (operands) => {
      const actual = operands.map((operand) => String(operand.actual)).join("");
      expectTrue(
        concatenate(
          operands.map(({ value }) => value),
          anyNode,
        ),
        actual,
        operands,
      );
    }),
    runs,
  );
});
