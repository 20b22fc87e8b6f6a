import type { Draft, Kind } from "./draft.js";
import { textLiteral } from "./scalars.js";

/**
 * Statements after which a name holds what the program settles in a roundabout way: assigned on every path, made by a
 * function that a function returned, left over by a pattern, added up over a list.
 */
export function settled(draft: Draft, depth: number): string {
  const write = (kind: Kind): string => draft.write(kind, depth + 2);
  return draft.choose([
    [5, "let by branches", () => byBranches(draft, depth)],
    [2, "let with an operator", () => appended(draft, depth)],
    [2, "let where it has no value", () => filledIn(draft, depth)],
    [3, "let in a pattern", () => inPattern(draft, depth)],
    [3, "closure", () => byClosure(draft, depth)],
    [2, "rest of an object", () => restOf(draft, write("record"))],
    [2, "rest of a list", () => tailOf(draft, write("texts"))],
    [2, "static block", () => staticBlock(draft, depth)],
    [2, "var in a function", () => varInFunction(draft, depth)],
    [2, "tag of the file", () => tagged(draft, depth)],
    [3, "reduce of a list", () => reduced(draft, depth)],
    [2, "namespace", () => ofNamespace(draft)],
    [3, "constant of a module", () => ofModule(draft)],
    [1, "raw text", () => bound(draft, "text", `rawText\`a\\u0062\${${write("text")}}\``)],
  ]);
}

function bound(draft: Draft, kind: Kind, value: string): string {
  const name = draft.fresh(kind);
  draft.bind(name, kind);
  return `const ${name} = ${value};`;
}

function byBranches(draft: Draft, depth: number): string {
  const { random } = draft;
  const kind = random.pick<Kind>(["text", "text", "number", "record"]);
  const name = draft.fresh(kind);
  const value = (): string => draft.write(kind, depth + 2);
  const set = (): string => `${name} = ${value()};`;
  const test = (): string => draft.write("flag", depth + 2);
  const start = random.pick([`let ${name};`, `let ${name}: any = ${value()};`, `let ${name} = ${value()};`]);
  const paths = random.pick([
    set,
    () => `if (${test()}) { ${set()} } else { ${set()} }`,
    () => `if (${test()}) ${set()}`,
    () => `if (${test()}) { ${set()} } else if (${test()}) { ${set()} } else throw new Error("none");`,
    () => `switch (options.mode) { case "gpu": ${set()} break; case "a-b": { ${set()} break; } default: ${set()} }`,
    () => `switch (options.mode) { case "gpu": ${set()} case "a-b": ${set()} break; }`,
    () => `try { ${set()} fails(options.a); } catch { ${set()} }`,
    () => `try { ${set()} fails(options.a); ${set()} } finally { void 0; }`,
    () => `{ ${set()} }`,
    () => `out: { if (${test()}) break out; ${set()} }`,
    () => `for (const _ of [1, 2]) { ${set()} if (${test()}) break; }`,
    () => `${set()} if (${test()}) { ${set()} }`,
    () =>
      `const set${name} = () => { ${draft.inFunction(false, set)} }; ${set()} ${random.pick([`set${name}();`, ""])}`,
    () => `const get${name} = () => ${name}; ${set()}`,
  ])();
  draft.bind(name, kind, random.chance(0.3));
  return `${start} ${paths}`;
}

function appended(draft: Draft, depth: number): string {
  const { random } = draft;
  const kind = random.pick<Kind>(["text", "number"]);
  const name = draft.fresh(kind);
  const value = (): string => draft.write(kind, depth + 2);
  draft.bind(name, kind);
  const operator = kind === "text" ? "+=" : random.pick(["+=", "-=", "*=", "**=", "%="]);
  const change = `${name} ${operator} ${value()};`;
  return `let ${name} = ${value()}; ${random.pick([change, `${change} ${change}`, `if (options.a) ${change}`, `for (const _ of [1]) ${change}`])}`;
}

function filledIn(draft: Draft, depth: number): string {
  const { random } = draft;
  const kind = random.pick<Kind>(["text", "text", "number", "record"]);
  const name = draft.fresh(kind);
  const value = (): string => draft.write(kind, depth + 2);
  const start = random.pick([`let ${name}: any;`, `let ${name}: any = ${value()};`, `let ${name}: any = "";`]);
  const change = `${name} ${random.pick(["??=", "||=", "&&="])} ${value()};`;
  draft.bind(name, kind, true);
  return `${start} ${random.pick([change, `${change} ${change}`, `if (options.a) ${change}`])}`;
}

function inPattern(draft: Draft, depth: number): string {
  const { random } = draft;
  const [first, second] = [draft.fresh("text"), draft.fresh("text")];
  const value = (): string => draft.write("text", depth + 2);
  const change = random.pick([
    `[${first}, ${second}] = [${second}, ${first}];`,
    `[${first}] = [${value()}];`,
    `[${first}, ${second} = ${first}] = [${value()}];`,
    `({ a: ${first}, b: ${second} = ${value()} } = { a: ${value()} } as any);`,
    `({ a: { b: ${second} } } = { a: { b: ${value()} } });`,
    `[${first}, ${first}] = [${value()}, ${value()}];`,
    `for ([${first}] of [[${value()}]]) void 0;`,
  ]);
  draft.bind(first, "text", true);
  draft.bind(second, "text", true);
  const start = `let ${first}: any = ${value()}, ${second}: any = ${value()};`;
  return `${start} ${random.pick([change, `${change} ${change}`, `if (options.a) { ${change} }`])}`;
}

function byClosure(draft: Draft, depth: number): string {
  const { random } = draft;
  const make = draft.fresh("make");
  const inner = draft.inFunction(false, () => {
    draft.bind("outer", "text");
    draft.bind("given", "text");
    draft.bind("kept", "record");
    return random.pick([draft.write("text", depth + 2), "outer + given", "kept.Name", "`${outer}-${given}`"]);
  });
  const argument = (): string => `${draft.write("text", depth + 2)}, ${draft.name("record") ?? "{}"}`;
  const made = draft.fresh("made");
  const arrow = `(given) => ${inner}`;
  const [code, call] = random.pick([
    [`const ${make} = (outer, kept) => ${arrow};`, "$"],
    [`function ${make}(outer, kept) { return ${arrow}; }`, "$"],
    [`function ${make}(outer, kept) { function inner(given) { return ${inner}; } return inner; }`, "$"],
    [`const ${make} = (outer, kept) => ({ of: ${arrow}, other: 1 });`, "$.of"],
    [`function ${make}(outer, kept) { return { of(given) { return ${inner}; } }; }`, "$.of"],
    [`const ${make} = (outer, kept) => { if (options.a) return () => "a-b"; return ${arrow}; };`, "$"],
    [`const ${make} = (outer, kept) => { let times = ""; return (given) => { times += given; return times; }; };`, "$"],
  ] as const);
  const changed = draft.name("record") ?? `({})`;
  const between = random.pick(["", "", `${changed}.Name = ${textLiteral(draft)};`, `${made}("x", {});`]);
  const start = `${code} const ${made} = ${make}(${argument()}); `;
  const callee = call === "$" ? made : `${made}.of`;
  const ofTwo = `${make}(${argument()})${call.slice(1)}(${draft.write("text", depth + 2)})`;
  const value = random.pick([`${callee}(${draft.write("text", depth + 2)})`, ofTwo]);
  return `${start}${call === "$" || !between.includes(made) ? between : ""} ${bound(draft, "text", value)}`;
}

function restOf(draft: Draft, from: string): string {
  const { random } = draft;
  const name = draft.fresh("record");
  const source = draft.name("record") ?? from;
  draft.bind(name, "record");
  const change = random.pick([
    "",
    `${source}.Role = ${textLiteral(draft)};`,
    `(${source}.Config ??= {}).Name = "x y";`,
  ]);
  return `const { ${random.pick(["Name", "Count: _, Tags: __", '"Role": _', "[options.k]: _"])}, ...${name} } = ${source}; ${change}`
    .replaceAll("_,", `_${name},`)
    .replaceAll("_ }", `_${name} }`)
    .replaceAll(/\b__(?=,|\s)/g, `__${name}`)
    .replace("{ Name,", `{ Name: _${name},`);
}

function tailOf(draft: Draft, from: string): string {
  const name = draft.fresh("texts");
  const first = draft.fresh("first");
  draft.bind(name, "texts");
  return `const [${first}, ...${name}] = ${from};`;
}

function staticBlock(draft: Draft, depth: number): string {
  const { random } = draft;
  const owner = draft.fresh("Settings");
  const kind = random.pick<Kind>(["text", "record"]);
  const value = draft.inFunction(false, () => draft.write(kind, depth + 2));
  const field = random.pick(["held", "#held"]);
  const before = random.pick(["", "", `static early = this.get();`, `static { this.get(); }`]);
  const after = random.pick(["", "", `static { this.${field} = undefined; }`, `set() { ${owner}.${field} = "set"; }`]);
  const block = random.pick([`this.${field} = ${value};`, `if (options.a) this.${field} = ${value};`]);
  const set = random.pick([
    `static ${field}; ${before} static { ${block} }`,
    `${before} static ${field} = ${value};`,
    `static one = new ${owner}(); ${before} static ${field} = ${value}; constructor() { ${owner}.get(); }`,
  ]);
  const code = `class ${owner} { ${set} ${after} static get() { return this.${field}; } static get it() { return ${owner}.${field}; } }`;
  const read = random.pick([
    `${owner}.it`,
    `${owner}.get()`,
    `${owner}.it`,
    ...(field === "held" ? [`${owner}.held`, `(${owner} as any).early ?? ${owner}.held`] : []),
  ]);
  const value2 = kind === "record" ? `(${read} ?? {})` : read;
  return `${code} ${bound(draft, kind, value2)}`;
}

/** A `var` that a function reads, which may be called before it is set. */
function varInFunction(draft: Draft, depth: number): string {
  const { random } = draft;
  const name = draft.fresh("text");
  const get = draft.fresh("get");
  const early = draft.fresh("text");
  const value = draft.inFunction(false, () => draft.write("text", depth + 2));
  const before = random.pick(["", `var ${early} = ${get}() ?? "a-b";`, `var ${early} = [1].map(${get})[0] ?? "a-b";`]);
  const reader = `function ${get}() { return ${name}; }`;
  const code = random.pick([
    `${before} var ${name} = ${value}; ${reader}`,
    `${reader} ${before} var ${name} = ${value};`,
    `${before} var ${name} = ${value}; function ${get}() { return other${get}(); } function other${get}() { return ${name}; }`,
  ]);
  if (before !== "") draft.bind(early, "text");
  return `${code} ${bound(draft, "text", `${get}()`)}`;
}

function tagged(draft: Draft, depth: number): string {
  const { random } = draft;
  const tag = draft.fresh("tag");
  const text = (): string => draft.write("text", depth + 2);
  const body = random.pick([
    `(texts, ...values) => texts.join(values[0])`,
    `(texts, first) => texts[0] + first + texts[1]`,
    `(texts, ...values) => texts.reduce((all, part, at) => all + part + (values[at] ?? ""), "")`,
    `(texts, ...values) => String.raw(texts, ...values)`,
    `(texts, first, ...others) => first + others.join("-") + texts.length`,
    `(texts) => texts.raw[0]`,
  ]);
  return `const ${tag} = ${body}; ${bound(draft, "text", `${tag}\`a\\u002d\${${text()}}b\${${text()}}\``)}`;
}

function reduced(draft: Draft, depth: number): string {
  const { random } = draft;
  const over = draft.write("texts", depth + 2);
  const text = (): string => draft.inFunction(false, () => draft.write("text", depth + 2));
  const start = draft.name("record") ?? "{}";
  const [kind, call] = random.pick<readonly [Kind, string]>([
    ["text", `${over}.reduce((all, one) => all + one, ${text()})`],
    ["text", `${over}.reduceRight((all, one, at) => \`\${all}\${at}\${one}\`, "")`],
    ["text", `["a", ...${over}].reduce((all, one) => (one > all ? one : all))`],
    ["record", `["Name", "Role"].reduce((all, one) => ({ ...all, [one]: ${text()} }), ${start})`],
    ["record", `["Name", "Role"].reduce((all, one) => { all[one] = ${text()}; return all; }, {})`],
    ["record", `["Name"].reduce((all, one) => { all[one] = ${text()}; return all; }, ${start})`],
    ["record", `[${start}, {}].reduce((all, one) => Object.assign(all, one))`],
    ["texts", `${over}.reduce((all, one) => [...all, one + "x"], [])`],
    ["texts", `${over}.reduce((all, one) => all.concat(one), ["a-b"])`],
    ["number", `[1, 2, 3].reduce((sum, one) => sum + one, 0)`],
  ]);
  return bound(draft, kind, call);
}

/** Namespaces stand at the top of a file, before everything else: of literals only. */
function ofNamespace(draft: Draft): string {
  const { random } = draft;
  const name = draft.fresh("Names");
  const [first, second] = [textLiteral(draft), textLiteral(draft)];
  draft.head.push(
    `namespace ${name} { export const one = ${first}; export const two = one + ${second}; export let three = ${first}; ` +
      `export function of(given: any) { return one + given; } export enum Kind { A, B = A + 5, C, D = "d", E = Kind.C * 2 } ` +
      `export namespace Inner { export const deep = two; export const held = { Name: one }; } }` +
      random.pick(["", ` ${name}.three = "x y";`, ` namespace ${name} { export const four = one; }`]),
  );
  const [kind, value] = random.pick<readonly [Kind, string]>([
    ["text", `${name}.one`],
    ["text", `${name}.two`],
    ["text", `${name}.three`],
    ["text", `${name}.of(${textLiteral(draft)})`],
    ["text", `${name}.Inner.deep`],
    ["text", `${name}.Inner.held.Name`],
    ["record", `${name}.Inner.held`],
    ["number", `${name}.Kind.${random.pick(["A", "B", "C", "E"])}`],
    ["text", `${name}.Kind[${random.pick(["0", "5", "6"])}]`],
    ["text", `${name}.Kind.D`],
  ]);
  return bound(draft, kind, value);
}

/** A module of constants, and of some that only look like it. */
function ofModule(draft: Draft): string {
  const { random } = draft;
  const name = draft.fresh("constants");
  const [first, second] = [textLiteral(draft), textLiteral(draft)];
  const touched = random.pick(["", `held.Name = ${second};`, `export const touch = () => { held.Name = ${second}; };`]);
  draft.modules.set(
    `./${name}.js`,
    `import { options } from "./options.js"; export const one = ${first}; export const two = one + ${second}; ` +
      `export let three = ${first}; ${random.pick(["", `three = ${second};`, `export const set = () => { three = ${second}; };`])} ` +
      `export const held: any = { Name: one, Config: { Role: ${second} } }; ${touched} ` +
      `export const fixed = { Name: two, Names: [one] } as const; export const open = options.a ? one : two; ` +
      `export enum Kind { A = "a", B = "b" } export default { Name: ${second} };`,
  );
  const [imports, kind, value] = random.pick<readonly [string, Kind, string]>([
    [`{ one as $ }`, "text", "$"],
    [`{ two as $ }`, "text", "$"],
    [`{ three as $ }`, "text", "$"],
    [`{ open as $ }`, "text", "$"],
    [`{ held as $ }`, "record", "$"],
    [`{ held as $ }`, "text", "$.Config.Role"],
    [`{ fixed as $ }`, "record", "({ ...$ })"],
    [`{ fixed as $ }`, "text", "$.Names[0]"],
    [`{ Kind as $ }`, "text", "$.B"],
    [`* as $`, "text", "$.two"],
    [`* as $`, "record", "$.held"],
    [`$`, "record", "$"],
  ]);
  draft.head.push(`import ${imports.replace("$", name)} from "./${name}.js";`);
  const touch = touched.includes("touch") ? random.pick(["", `touch${name}();`]) : "";
  if (touch !== "") draft.head.push(`import { touch as touch${name} } from "./${name}.js";`);
  return `${touch} ${bound(draft, kind, value.replaceAll("$", name))}`;
}
