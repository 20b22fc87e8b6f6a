import { change } from "./changes.js";
import type { Draft } from "./draft.js";
import { record } from "./records.js";
import { pool, text } from "./scalars.js";

/** Names that readers (and linters) take for harmless; what has them here changes what it is given. */
const functionNames = [
  "log",
  "assert",
  "render",
  "validate",
  "expect",
  "print",
  "debug",
  "inspect",
  "isEmpty",
  "deepFreeze",
  "structuredClone",
  "fill",
  "check",
  "has",
  "stringify",
  "warn",
  "clone",
  "fetch",
  "alert",
];
const objectNames = [
  "util",
  "form",
  "schema",
  "logger",
  "JSON",
  "console",
  "z",
  "log",
  "assert",
  "path",
  "_",
  "Math",
  "Reflect",
  "crypto",
];
const methodNames = [
  "render",
  "has",
  "stringify",
  "parse",
  "log",
  "info",
  "warn",
  "keys",
  "freeze",
  "at",
  "get",
  "toString",
  "inspect",
  "format",
  "ok",
  "equal",
  "isEmpty",
  "includes",
  "values",
  "trim",
  "max",
  "call",
];
const moduleNames = [
  "util",
  "log",
  "assert",
  "logger",
  "form",
  "lodash",
  "uuid",
  "schema",
  "console",
  "fast-deep-equal",
];

/** Declares a function, method, class or module of the program's own that changes a record that it is given. */
export function declareHelper(draft: Draft): string {
  const { random } = draft;
  const gives = random.chance(0.4) ? "record" : "nothing";
  const target = draft.fresh("target");
  const body = (): string =>
    draft.inFunction(false, () => {
      draft.bind(target, "record");
      const before = draft.helpers.splice(0);
      const text = `${change(draft, target, 1)}${random.chance(0.3) ? ` ${change(draft, target, 2)}` : ""}${returned(draft, target, gives)}`;
      draft.helpers.push(...before);
      return text;
    });
  const name = pickFree(draft, functionNames);
  const method = random.pick(methodNames);
  const add = (callee: string, code: string): string => {
    draft.helpers.push({ callee, gives: callee.includes("$") ? "nothing" : gives });
    return code;
  };
  return draft.choose([
    [6, "function declaration", () => add(name, `function ${name}(${target}) { ${body()} }`)],
    [4, "arrow function", () => add(name, `const ${name} = (${target}) => { ${body()} };`)],
    [2, "function with rest", () => add(name, `function ${name}(...all) { const ${target} = all[0]; ${body()} }`)],
    [1, "function with arguments", () => add(name, `function ${name}() { const ${target} = arguments[0]; ${body()} }`)],
    [1, "function with a default", () => add(name, `function ${name}(${target} = {}) { ${body()} }`)],
    [
      2,
      "function of a function",
      () => add(`${name}(options.a)`, `const ${name} = (flag) => (${target}) => { ${body()} };`),
    ],
    [
      1,
      "reassigned function",
      () => add(name, `let ${name} = (given) => given; ${name} = (${target}) => { ${body()} };`),
    ],
    [
      5,
      "method of an object",
      () =>
        ofObject(draft, (object) =>
          add(`${object}.${method}`, `const ${object} = { ${method}(${target}) { ${body()} } };`),
        ),
    ],
    [
      2,
      "method of a class",
      () =>
        ofObject(draft, (object) =>
          add(`${object}.${method}`, `const ${object} = new (class { ${method}(${target}) { ${body()} } })();`),
        ),
    ],
    [
      2,
      "static method",
      () => add(`Schema${name}.${method}`, `class Schema${name} { static ${method}(${target}) { ${body()} } }`),
    ],
    [
      2,
      "chain",
      () => add(`${name}($).${method}()`, `const ${name} = (${target}) => ({ ${method}() { ${body()} } });`),
    ],
    [5, "own module", () => ofModule(draft, target, body, add)],
    [2, "patched built-in", () => patched(draft, target, body, add)],
    [1, "setter", () => add(`sink${name}.value = $`, `const sink${name} = { set value(${target}) { ${body()} } };`)],
    [
      1,
      "constructor",
      () =>
        add(
          `new Box${name}($)`,
          `class Box${name} { constructor(${target}) { ${body().replace(/ return \S+;$/, "")} } }`,
        ),
    ],
    [1, "tag", () => add(`${name}\`\${$}\``, `function ${name}(strings, ${target}) { ${body()} }`)],
    [
      1,
      "handlers",
      () =>
        add(
          `handlers${name}.forEach((handler) => handler($))`,
          `const handlers${name} = []; handlers${name}.push((${target}) => { ${body()} });`,
        ),
    ],
  ]);
}

function returned(draft: Draft, target: string, gives: "record" | "nothing"): string {
  return gives === "nothing"
    ? ""
    : ` return ${draft.random.pick([target, target, `{ ...${target} }`, `options.a ? ${target} : {}`])};`;
}

const used = new WeakMap<Draft, Set<string>>();

/** A name that the program doesn't have at its top. */
function pickFree(draft: Draft, names: readonly string[]): string {
  const taken = used.get(draft) ?? new Set<string>();
  used.set(draft, taken);
  const picked = draft.random.pick(names);
  const name = taken.has(picked) ? draft.fresh(picked) : picked;
  taken.add(name);
  return name;
}

function ofObject(draft: Draft, write: (object: string) => string): string {
  return write(pickFree(draft, objectNames));
}

type Add = (callee: string, code: string) => string;

function ofModule(draft: Draft, target: string, body: () => string, add: Add): string {
  const { random } = draft;
  const name = pickFree(draft, functionNames);
  const module = `./${pickFree(draft, moduleNames)}.js`;
  const inner = body();
  const options = `import { options } from "./options.js"; ${shared}`;
  switch (random.pick(["named", "namespace", "default", "object"])) {
    case "named":
      draft.modules.set(module, `${options} export function ${name}(${target}) { ${inner} }`);
      return add(name, `import { ${name} } from "${module}";`);
    case "namespace":
      draft.modules.set(module, `${options} export const ${name} = (${target}) => { ${inner} };`);
      return ofObject(draft, (object) => add(`${object}.${name}`, `import * as ${object} from "${module}";`));
    case "default":
      draft.modules.set(module, `${options} export default (${target}) => { ${inner} };`);
      return add(name, `import ${name} from "${module}";`);
    default:
      draft.modules.set(module, `${options} export const held = { ${name}(${target}) { ${inner} } };`);
      return ofObject(draft, (object) => add(`${object}.${name}`, `import { held as ${object} } from "${module}";`));
  }
}

/** What every file of a program has. */
export const shared = `const identity = (given) => given; const copyOf = (given) => ({ ...given }); const fails = (flag) => { if (flag) throw new Error("fails"); }; enum Stage { One = "a-b", Two = "a_b" } const rawText = String.raw;`;

function patched(draft: Draft, target: string, body: () => string, add: Add): string {
  const { random } = draft;
  const [callee, code] = random.pick([
    ["console.log", `console.log = (${target}) => { ${body()} };`],
    ["globalThis.structuredClone", `globalThis.structuredClone = (${target}) => { ${body()} return {}; };`],
    ["JSON.stringify", `JSON.stringify = (${target}) => { ${body()} return "x"; };`],
    ["Object.keys", `Object.keys = (${target}) => { ${body()} return []; };`],
    ["[].includes", `Array.prototype.includes = function (${target}) { ${body()} return true; };`],
    ["$.render()", `Object.prototype.render = function () { const ${target} = this; ${body()} };`],
    ["Object.assign", `Object.assign = function (${target}) { ${body()} return ${target}; };`],
    ["console.info", `const { console: ${target}Own } = globalThis; ${target}Own.info = (${target}) => { ${body()} };`],
    ["console.warn", `Object.assign(console, { warn(${target}) { ${body()} } });`],
    ["Math.max", `Object.defineProperty(Math, "max", { value: (${target}) => { ${body()} return 1; } });`],
  ] as const);
  return add(callee, code);
}

/** Declares a function from a text to a text. */
export function declareTexter(draft: Draft): string {
  const name = pickFree(draft, ["slug", "trim", "format", "nameOf", "encodeURIComponent", "String", "t"]);
  const given = draft.fresh("text");
  const body = draft.inFunction(false, () => {
    draft.bind(given, "text");
    return text(draft, 1);
  });
  const code = draft.choose([
    [3, "text function", () => `function ${name}(${given}) { return ${body}; }`],
    [3, "text arrow", () => `const ${name} = (${given}) => ${body};`],
    [
      2,
      "text function with a condition",
      () => `function ${name}(${given}) { if (options.a) return ${given}; return ${body}; }`,
    ],
    [
      1,
      "text function with a default",
      () => `const ${name} = (${given} = ${JSON.stringify(draft.random.pick(pool))}) => ${body};`,
    ],
    [
      1,
      "text function with finally",
      () => `function ${name}(${given}) { try { return ${given}; } finally { if (options.b) return ${body}; } }`,
    ],
    [
      1,
      "text function with a loop",
      () =>
        `function ${name}(${given}) { for (const one of [${given}, "q"]) { if (one !== "gpu") return one + "!"; } return ${body}; }`,
    ],
  ]);
  draft.texters.push(name);
  return code;
}

/** Declares a class that keeps a record and changes it; gives the code, and an expression for the record. */
export function builder(draft: Draft): readonly [code: string, record: string] {
  const { random } = draft;
  const name = draft.fresh("Builder");
  const field = random.pick(["input", "#input", "held"]);
  const initial = draft.inFunction(false, () => record(draft, 1));
  const method = (verb: string): string =>
    `${verb}(given) { ${draft.inFunction(false, () => {
      draft.bind("given", "text");
      return change(draft, `this.${field}`, 1);
    })} return this; }`;
  const held = random.pick([
    `${field} = ${initial};`,
    `${field}; constructor() { this.${field} = ${initial}; }`,
    ...(field.startsWith("#") ? [] : [`constructor(public ${field}: any = ${initial}) { }`]),
  ]);
  const code = `class ${name} { ${held} ${method("with")} ${method("and")} build() { return ${random.pick([`this.${field}`, `{ ...this.${field} }`])}; } get it() { return this.${field}; } }`;
  const start = `new ${name}()`;
  const steps = random.pick(["", `.with(${text(draft, 2)})`, `.with("x").and(${text(draft, 2)})`, ".and()"]);
  return [code, `${start}${steps}${random.pick([".build()", ".it"])}`];
}
