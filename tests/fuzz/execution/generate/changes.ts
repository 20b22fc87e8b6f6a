import { members, type Draft } from "./draft.js";
import { list, texts } from "./lists.js";
import { member, record, recordLiteral } from "./records.js";
import { flag, number, text } from "./scalars.js";

/** Statements that change the record that `target` stands for, in one of many ways. */
export function change(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const [kind, name] = member(draft);
  const value = (): string => draft.write(kind, depth + 1);
  const again = (): string => change(draft, target, depth + 1);
  if (!draft.mayNest(depth)) return `${target}.${name} = ${value()};`;
  return draft.choose([
    [12, "member set", () => `${target}.${name} = ${value()};`],
    [2, "member set by text", () => `${target}[${JSON.stringify(name)}] = ${value()};`],
    [2, "unknown member set", () => `${target}[options.k] = ${value()};`],
    [3, "compound assignment", () => compound(draft, target, depth)],
    [3, "member deleted", () => `delete ${target}.${name};`],
    [1, "unknown member deleted", () => `delete ${target}[options.k];`],
    [5, "list changed", () => listChange(draft, target, depth)],
    [4, "deep member set", () => `(${target}.${random.pick(members.record)} ??= {}).${name} = ${value()};`],
    [2, "deep change", () => deepChange(draft, target, depth)],
    [3, "Object.assign to", () => `Object.assign(${target}, ${record(draft, depth + 1)});`],
    [
      1,
      "defineProperty",
      () =>
        `Object.defineProperty(${target}, "${name}", { value: ${value()}, enumerable: true, writable: true, configurable: true });`,
    ],
    [
      1,
      "Reflect",
      () =>
        random.pick([
          `Reflect.set(${target}, "${name}", ${value()});`,
          `Reflect.deleteProperty(${target}, "${name}");`,
        ]),
    ],
    [2, "keys in a loop", () => keysLoop(draft, target)],
    [2, "destructuring assignment", () => destructured(draft, target, depth)],
    [4, "alias", () => alias(draft, target, depth)],
    [4, "callback", () => callback(draft, target, depth)],
    [
      6,
      "condition",
      () => `if (${flag(draft, depth + 1)}) { ${again()} }${random.chance(0.4) ? ` else { ${again()} }` : ""}`,
    ],
    [
      2,
      "condition on the member",
      () => `if (${random.pick(["", "!"])}${target}.${name}) ${target}.${name} = ${value()};`,
    ],
    [2, "try", () => attempt(draft, again)],
    [1, "frozen", () => `Object.freeze(${target});`],
    [5, "helper", () => callHelper(draft, target)],
    [1, "setPrototypeOf", () => `Object.setPrototypeOf(${target}, ${record(draft, depth + 1)});`],
    [
      1,
      "defineProperties",
      () =>
        `Object.defineProperties(${target}, { ${name}: { get: () => ${draft.inFunction(false, value)}, enumerable: true, configurable: true } });`,
    ],
  ]);
}

function compound(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const isText = random.chance(0.7);
  const name = random.pick(isText ? members.text : members.number);
  const operator = random.pick(isText ? ["+=", "??=", "||=", "&&="] : ["+=", "-=", "*=", "??=", "||="]);
  return `${target}.${name} ${operator} ${isText ? text(draft, depth + 1) : number(draft, depth + 1)};`;
}

function listChange(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const isTexts = random.chance(0.5);
  const name = `${target}.${random.pick(isTexts ? members.texts : members.list)}`;
  const item = (): string => (isTexts ? text(draft, depth + 1) : record(draft, depth + 1));
  return draft.choose([
    [4, "push", () => `${name}.push(${item()});`],
    [2, "optional push", () => `${name}?.push(${item()}, ${item()});`],
    [2, "push onto a new list", () => `(${name} ??= []).push(${item()});`],
    [1, "push of a spread", () => `${name}.push(...${isTexts ? texts(draft, depth + 1) : list(draft, depth + 1)});`],
    [1, "unshift", () => `${name}.unshift(${item()});`],
    [
      2,
      "list writer",
      () => `${name}.${random.pick(["pop()", "shift()", "reverse()", "splice(0, 1)", "sort()", "copyWithin(0, 1)"])};`,
    ],
    [1, "fill", () => `${name}.fill(${item()});`],
    [1, "length set", () => `${name}.length = ${random.pick(["0", "1", "3"])};`],
    [2, "element set", () => `${name}[${random.pick(["0", "1", "options.n", `${name}.length`])}] = ${item()};`],
    [2, "element changed", () => (isTexts ? `${name}[0] += "x";` : `${name}[0].Name = ${text(draft, depth + 1)};`)],
    [
      1,
      "push in a loop",
      () => `for (const one of ${texts(draft, depth + 1)}) ${name}.push(${isTexts ? "one" : "{ Name: one }"});`,
    ],
    [
      1,
      "forEach",
      () =>
        isTexts
          ? `${name}.forEach((one, at, all) => { all[at] = one + "x"; });`
          : `${name}.forEach((one) => { one.Name = ${text(draft, depth + 1)}; });`,
    ],
  ]);
}

function deepChange(draft: Draft, target: string, depth: number): string {
  const inner = draft.fresh("inner");
  const from = `${target}.${draft.random.pick(members.record)}`;
  return `const ${inner} = ${from}; if (${inner}) { ${change(draft, inner, depth + 1)} }`;
}

function keysLoop(draft: Draft, target: string): string {
  const key = draft.fresh("key");
  return draft.random.pick([
    `for (const ${key} of Object.keys(${target})) { if (${target}[${key}] === "") delete ${target}[${key}]; }`,
    `for (const ${key} in ${target}) { if (typeof ${target}[${key}] === "string") ${target}[${key}] += "x"; }`,
    `for (const ${key} of ["Name", "Role"]) { ${target}[${key}] = "x-" + ${key}; }`,
    `Object.keys(${target}).forEach((${key}) => { if (options.a) ${target}[${key}] = undefined; });`,
    `for (const [${key}, each] of Object.entries(${target})) { if (each && typeof each === "object") each.Name = ${key}; }`,
  ]);
}

function destructured(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const name = random.pick(members.text);
  const value = text(draft, depth + 1);
  const inner = draft.fresh("inner");
  return random.pick([
    `({ Name: ${target}.${name} } = ${record(draft, depth + 1)});`,
    `[${target}.${name}, ${target}.Role] = [${value}, ${target}.${name}];`,
    `[${target}.${name} = "d"] = ${texts(draft, depth + 1)};`,
    `for (${target}.${name} of ["p", ${value}]);`,
    `({ ...${target}.Config } = ${record(draft, depth + 1)});`,
    `const { Config: ${inner} = {} } = ${target}; ${inner}.${name} = ${value};`,
    `const { Config: { ...${inner} } = {} } = ${target}; ${inner}.${name} = ${value};`,
    `const [${inner}] = [${target}]; ${inner}.${name} = ${value};`,
    `const [${inner} = {}] = ${target}.Tags ?? []; ${inner}.${name} = ${value};`,
  ]);
}

function alias(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const name = draft.fresh("alias");
  const [declare, inner] = random.pick([
    [`const ${name} = ${target};`, name],
    [`let ${name}; ${name} = ${target};`, name],
    [`const ${name} = { ...${target} };`, name],
    [`const ${name} = { held: ${target} };`, `${name}.held`],
    [`const ${name} = [${target}];`, `${name}[0]`],
    [`const ${name} = { ...{ held: ${target} } };`, `${name}.held`],
    [`const ${name} = ${flag(draft, depth + 1)} ? ${target} : {};`, name],
    [`const ${name} = new Map([["k", ${target}]]);`, `${name}.get("k")`],
    [`const ${name} = new Set([${target}]);`, `[...${name}][0]`],
    [`const ${name} = () => ${target};`, `${name}()`],
    [`const ${name} = new WeakMap(); ${name}.set(${name}, ${target});`, `${name}.get(${name})`],
    [`const ${name} = { get held() { return ${target}; } };`, `${name}.held`],
    [`const ${name} = new Proxy(${target}, {});`, name],
    [`const ${name} = Object.create(${target});`, name],
    [`const ${name} = (options.a, ${target}) ?? {};`, name],
    [`class ${name} { static held = ${target}; }`, `${name}.held`],
    [`class ${name} { held = ${target}; get() { return this.held; } }`, `new ${name}().get()`],
    [`const ${name} = {}; ${name}.held = ${target};`, `${name}.held`],
    [`const ${name} = Object.values({ held: ${target} });`, `${name}[0]`],
    [`const ${name} = Object.assign(${target}, {});`, name],
    [`const ${name} = [[${target}]].flat();`, `${name}.at(0)`],
  ] as const);
  return `${declare} ${change(draft, inner, depth + 1)}`;
}

function callback(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  const name = draft.fresh("given");
  const body = draft.inFunction(false, () => change(draft, name, depth + 1));
  const ways = [
    `((${name}) => { ${body} })(${target});`,
    `[${target}].forEach((${name}) => { ${body} });`,
    `[${target}].map((${name}) => { ${body} return ${name}; });`,
    `[1].forEach(() => { const ${name} = ${target}; ${body} });`,
    `(function () { const ${name} = arguments[0]; ${body} })(${target});`,
    `(function () { const ${name} = this; ${body} }).call(${target});`,
    `((...[${name}]) => { ${body} }).apply(null, [${target}]);`,
    `(({ held: ${name} }) => { ${body} })({ held: ${target} });`,
    `((${name} = ${target}) => { ${body} })();`,
    `((_, ${name}) => { ${body} }).bind(null, 1)(${target});`,
    `Reflect.apply((${name}) => { ${body} }, null, [${target}]);`,
    `[${target}, {}].reduce((${name}) => { ${body} return ${name}; });`,
    `[${target}].some((${name}) => { ${body} return true; });`,
    `for (const ${name} of [${target}]) { ${body} }`,
    `new Map([[1, ${target}]]).forEach((${name}) => { ${body} });`,
    `JSON.stringify(${target}, (_, ${name}) => { if (${name} && typeof ${name} === "object") { ${body} } return 1; });`,
    `Array.from([${target}], (${name}) => { ${body} });`,
    `({ set held(${name}) { ${body} } }).held = ${target};`,
    `\`\${{ toString() { const ${name} = ${target}; ${body} return ""; } }}\`;`,
    `((strings, ${name}) => { ${body} })\`\${${target}}\`;`,
    `(function* () { const ${name} = ${target}; ${body} yield 1; })().next();`,
  ];
  if (draft.awaits) {
    ways.push(
      `await Promise.resolve(${target}).then((${name}) => { ${body} });`,
      `await (async (${name}) => { ${body} })(${target});`,
      `(async (${name}) => { await null; ${body} })(${target}).catch(() => {});`,
      `queueMicrotask(() => { const ${name} = ${target}; ${body} });`,
      `for await (const ${name} of [${target}]) { ${body} }`,
    );
  }
  return random.pick(ways);
}

function attempt(draft: Draft, again: () => string): string {
  const { random } = draft;
  const first = draft.scoped(again);
  const thrown = random.pick(["", "if (options.b) throw new Error('b');", "fails(options.c);", "throw 1;"]);
  const handler = random.pick([
    ` catch { }`,
    ` catch { ${draft.scoped(again)} }`,
    ` catch { } finally { ${draft.scoped(again)} }`,
    ` catch (error) { ${draft.scoped(again)} } finally { ${draft.scoped(again)} }`,
  ]);
  return `try { ${first} ${thrown} ${draft.scoped(again)} }${handler}`;
}

/** A call of a helper with the record. */
export function callHelper(draft: Draft, target: string): string {
  const { random } = draft;
  if (draft.helpers.length === 0) return `void ${target};`;
  const { callee, gives } = random.pick(draft.helpers);
  if (callee.includes("$")) return `${callee.replace("$", () => target)};`;
  draft.form("helper call");
  return random.pick([
    `${callee}(${target});`,
    `${callee}(${target});`,
    `${callee}(${target});`,
    `void ${callee}(${target});`,
    `${callee}(...[${target}]);`,
    `${callee}.call(null, ${target});`,
    `const ${draft.fresh("result")} = ${callee}(${target});`,
    `[${target}].forEach(${callee});`,
    gives === "record" ? `${callee}(${target}).Name = ${text(draft, 2)};` : `${callee}?.(${target});`,
    `${callee}(${recordLiteral(draft, 3)});`,
  ]);
}
