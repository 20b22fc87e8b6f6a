/**
 * What a function does with the objects that it is given.
 *
 * - `reads`: it neither changes them, nor keeps them, nor gives them out again;
 * - `same`: it gives back the object itself;
 * - `element`: it gives back a list with the object in it;
 * - `copy`: it gives back a list of what is in the object, `pairs` one of names and what is in it;
 * - `keeps`: others get at what is in the object, not at the object itself;
 * - `merges`: `Object.assign`.
 */
export type ArgumentUse = "reads" | "same" | "element" | "copy" | "pairs" | "keeps" | "merges";

/** Where functions are, what they do, and their names; an empty name is the thing itself. */
type Row = readonly [where: string, use: ArgumentUse, names: readonly string[]];

const assertions = [
  ...["ok", "equal", "notEqual", "strictEqual", "notStrictEqual", "deepEqual", "notDeepEqual", "deepStrictEqual"],
  ...["notDeepStrictEqual", "partialDeepStrictEqual", "exists", "isObject", "isDefined", "include", "deepInclude"],
];
const asymmetricMatchers = [...["objectContaining", "arrayContaining", "not.objectContaining", "not.arrayContaining"]];
const matchers = [
  ...["toBe", "toEqual", "toStrictEqual", "toMatchObject", "toContain", "toContainEqual", "toHaveProperty"],
  ...["toHaveBeenCalledWith", "toHaveBeenLastCalledWith", "toHaveBeenNthCalledWith", "toHaveReturnedWith"],
  // Of aws-sdk-client-mock-jest and -vitest.
  ...["toHaveReceivedCommandWith", "toHaveReceivedNthCommandWith", "toHaveReceivedLastCommandWith"],
  // Chai's.
  ...["equal", "equals", "eq", "eql", "include", "includes", "contain", "contains", "members", "property"],
];
const consoleMethods = [
  ...["assert", "debug", "dir", "error", "group", "groupCollapsed", "info", "log", "table", "timeLog", "trace", "warn"],
];
const lodashReaders = ["isEqual", "isMatch", "cloneDeep", "isEmpty", "isPlainObject", "isObject", "isNil", "has"];
const itself = [""];

function below(object: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${object}.${name}`);
}

/** Globals of the language, of Node.js and browsers, and of test runners: `Object.keys`. */
export const globalUses = indexed(
  ".",
  [
    ...["String", "Number", "Boolean", "BigInt", "Symbol", "parseInt", "parseFloat", "isNaN", "isFinite"],
    ...["structuredClone", "encodeURIComponent", "Date", "RegExp", "URL", "URLSearchParams", "TextEncoder"],
    ...["Uint8Array", "alert", "fetch", "expect", "assert"],
  ].map((name): Row => [name, "reads", itself]),
  // An error keeps its cause.
  ["Error", "TypeError", "RangeError", "Map", "Set", "WeakMap", "WeakSet"].map((name): Row => [name, "keeps", itself]),
  [
    ["Object", "reads", ["keys", "hasOwn", "is", "isFrozen", "isSealed", "isExtensible", "getPrototypeOf"]],
    ["Object", "reads", ["getOwnPropertyNames", "getOwnPropertySymbols", "prototype.hasOwnProperty.call"]],
    ["Object", "same", ["freeze", "seal", "preventExtensions"]],
    ["Object", "copy", ["values"]],
    ["Object", "pairs", ["entries"]],
    ["Object", "keeps", ["create", "fromEntries", "getOwnPropertyDescriptor", "getOwnPropertyDescriptors", "groupBy"]],
    ["Object", "merges", ["assign"]],
    ["Array", "reads", ["isArray"]],
    ["Array", "element", ["of"]],
    ["Array", "copy", ["from"]],
    ["Reflect", "reads", ["has", "ownKeys", "getPrototypeOf", "isExtensible"]],
    ["Promise", "same", ["resolve", "all"]],
    ["Promise", "keeps", ["race", "any", "allSettled", "reject"]],
    ["JSON", "reads", ["stringify", "parse"]],
    ["Number", "reads", ["isFinite", "isInteger", "isNaN", "isSafeInteger", "parseFloat", "parseInt"]],
    ["String", "reads", ["raw", "fromCharCode", "fromCodePoint"]],
    ["Date", "reads", ["parse", "UTC"]],
    ["Buffer", "reads", ["from", "isBuffer", "byteLength", "concat", "compare"]],
    ["Math", "reads", ["abs", "ceil", "floor", "round", "trunc", "sign", "sqrt", "pow", "log2", "log10", "min", "max"]],
    ["console", "reads", consoleMethods],
    ["expect", "reads", asymmetricMatchers],
    ["assert", "reads", assertions],
  ],
);

/** Functions and classes of packages, as `module:name`; Node.js's own modules without `node:`. */
export const importedUses = indexed(
  ":",
  [
    ["util", "reads", ["inspect", "format", "isDeepStrictEqual", "TextEncoder"]],
    ["url", "reads", ["URL", "URLSearchParams"]],
    ["console", "reads", consoleMethods],
    ["fast-deep-equal", "reads", itself],
    ["chai", "reads", ["expect", ...below("assert", assertions)]],
    ["expect", "reads", itself],
    // Of winston's own default logger.
    ["winston", "reads", ["error", "warn", "info", "http", "verbose", "debug", "silly"]],
  ],
  ["assert", "assert/strict"].flatMap((module): Row[] => [
    [module, "reads", [...itself, "strict", ...assertions, ...below("strict", assertions)]],
  ]),
  ["vitest", "@jest/globals", "bun:test", "@playwright/test", "expect"].map((module): Row => [
    module,
    "reads",
    ["expect", ...below("expect", asymmetricMatchers)],
  ]),
  [["vitest", "reads", ["assert", ...below("assert", assertions)]]],
  ["lodash", "lodash-es"].flatMap((module): Row[] => [
    [module, "reads", lodashReaders],
    ...lodashReaders
      .flatMap((name) => [`${module}/${name}`, `${module}/${name}.js`])
      .map((one): Row => [one, "reads", itself]),
  ]),
  lodashReaders.map((name): Row => [`lodash.${name.toLowerCase()}`, "reads", itself]),
);

/** Methods, by what made the object that they are called on (`makers.ts`): `pino::info`. */
export const methodUses = indexed(
  "#",
  [["Array", "reads", ["includes", "indexOf", "lastIndexOf"]]],
  ["Set", "Map", "WeakSet", "WeakMap"].map((name): Row => [name, "reads", ["has"]]),
  ["expect", "vitest:expect", "@jest/globals:expect", "bun:test:expect", "@playwright/test:expect", "expect:"].map(
    (name): Row => [name, "reads", matchers],
  ),
  ["expect:expect", "chai:expect"].map((name): Row => [name, "reads", matchers]),
  ["pino:", "pino:pino", "pino:Logger", "pino:pino.Logger", "pino:BaseLogger"].map((name): Row => [
    name,
    "reads",
    ["fatal", "error", "warn", "info", "debug", "trace"],
  ]),
  // Not `log`: it writes its level into an object that it is given alone.
  ["winston:createLogger", "winston:Logger"].map((name): Row => [
    name,
    "reads",
    ["error", "warn", "info", "http", "verbose", "debug", "silly"],
  ]),
  ["bunyan:createLogger", "bunyan:"].map((name): Row => [
    name,
    "reads",
    ["fatal", "error", "warn", "info", "debug", "trace"],
  ]),
  [["@aws-lambda-powertools/logger:Logger", "reads", ["critical", "error", "warn", "info", "debug", "trace"]]],
);

/** Members and calls that lead from an object to another one with the same methods: `log.child()`, `expect(x).not`. */
export const sameMethods: ReadonlySet<string> = new Set([
  ...["child", "createChild", "not", "resolves", "rejects", "deep"],
  ...["to", "be", "been", "is", "that", "which", "and", "has", "have", "with", "at", "of", "same"],
]);

function indexed(separator: string, ...groups: readonly (readonly Row[])[]): ReadonlyMap<string, ArgumentUse> {
  return new Map(
    groups.flat().flatMap(([where, use, names]) => names.map((name) => [nameIn(where, separator, name), use] as const)),
  );
}

/** `where` itself for an empty name, unless it is a module, which has the colon in any case. */
function nameIn(where: string, separator: string, name: string): string {
  return name === "" && separator === "." ? where : `${where}${separator}${name}`;
}
