import { thorough } from "../thorough.js";
import type { Language } from "./lint-bounded.js";

/** A file that nobody would write, or that a generator would. */
export interface HostileFile {
  readonly name: string;
  readonly text: string;
  readonly languages: readonly Language[];
  /** `none`: nothing in it is proved, a report would be false; `some`: it holds one; `any`: only that it ends. */
  readonly reports: "none" | "some" | "any";
}

const both: readonly Language[] = ["module", "typescript"];
const head = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n`;

function js(name: string, text: string, reports: HostileFile["reports"] = "none"): HostileFile {
  return { name, text: head + text, languages: both, reports };
}

function ts(name: string, text: string, reports: HostileFile["reports"] = "none"): HostileFile {
  return { name, text: head + text, languages: ["typescript"], reports };
}

/** A request of which only `extra` is known, so that only `extra` can be wrong. */
function request(extra: string): string {
  return `new CreateTrainingJobCommand({ ...rest, ${extra} });\n`;
}

const cycles: readonly HostileFile[] = [
  js("two constants that name each other", `const a = b; const b = a;\n${request("TrainingJobName: a")}`),
  js("a constant that is itself", `const a = a;\n${request("TrainingJobName: a")}new CreateTrainingJobCommand(a);\n`),
  js("an object that spreads itself", `const a = { ...a };\nnew CreateTrainingJobCommand(a);\n`),
  js("objects that spread each other", `const a = { ...b }; const b = { ...a };\nnew CreateTrainingJobCommand(a);\n`),
  js(
    "an object that holds itself",
    `const a = { TrainingJobName: "x", ...rest }; a.Tags = [a];\nnew CreateTrainingJobCommand(a);\n`,
    "any",
  ),
  js("a list that spreads itself", `const a = [...a];\n${request("Tags: a")}`),
  js("a member of itself", `const a = { b: a.b };\n${request("TrainingJobName: a.b")}`),
  js("a member chain in a circle", `const a = { x: b.x }; const b = { x: a.x };\n${request("TrainingJobName: a.x")}`),
  js("a template of itself", "const a = `${a}`;\n" + request("TrainingJobName: a")),
  js(
    "a concatenation of itself",
    `const a = a + "_";\nnew CreateTrainingJobCommand({ ...rest, TrainingJobName: a });\n`,
    "any",
  ),
  js("a conditional of itself", `const a = x ? a : "name";\n${request("TrainingJobName: a")}`),
  js("a function that returns its own result", `const f = () => f();\nnew CreateTrainingJobCommand(f());\n`),
  js(
    "functions that return each other's",
    `function f() { return g(); }\nfunction g() { return f(); }\nnew CreateTrainingJobCommand(f());\n`,
  ),
  js(
    "a function that returns itself in a literal",
    `function f() { return { ...f(), Tags: [f()] }; }\nnew CreateTrainingJobCommand(f());\n`,
    "any",
  ),
  js("a function given itself", `const f = (x) => ({ ...x(x) });\nnew CreateTrainingJobCommand(f(f));\n`),
  js("a class field of itself", `class A { name = this.name; go() { ${request("TrainingJobName: this.name")} } }`),
  js(
    "a static field of the class",
    `class A { static name2 = A.name2; static go() { ${request("TrainingJobName: A.name2")} } }`,
  ),
  js("Object.assign of itself", `const a = Object.assign(a, a);\nnew CreateTrainingJobCommand(a);\n`),
  js("Object.freeze of itself", `const a = Object.freeze(a);\nnew CreateTrainingJobCommand(a);\n`),
  js(
    "destructuring of itself",
    `const { a } = a;\nconst { b = b } = b;\nnew CreateTrainingJobCommand(a);\nnew CreateTrainingJobCommand(b);\n`,
  ),
  js("a parameter of itself", `function f(a = a) { new CreateTrainingJobCommand(a); }\n`),
  js("the command as its own input", `const c = new CreateTrainingJobCommand(c);\n`),
  js(
    "a client of itself",
    `import { SageMaker } from "@aws-sdk/client-sagemaker";\nconst c = c.clone(); c.createTrainingJob(c);\nconst d = new SageMaker(d); d.createTrainingJob(d.x);\n`,
  ),
  ts("an enum of itself", `enum A { B = A.B }\n${request("TrainingJobName: A.B")}`),
  ts(
    "types of themselves",
    `import type { CreateTrainingJobCommandInput as I } from "@aws-sdk/client-sagemaker";\ntype A = A | I; type B = Partial<B>; interface C extends C {}\nconst a: A = f(); const b: B = {}; const c: C = {}; const d = {} as B;\n`,
  ),
];

const unusual: readonly HostileFile[] = [
  js("getters and setters", request(`get TrainingJobName() { return 1; }, set RoleArn(x) {}`)),
  js(
    "a getter after a value",
    `new CreateTrainingJobCommand({ ...rest, TrainingJobName: "a", get TrainingJobName() { return x; } });\n`,
  ),
  js("methods", `new CreateTrainingJobCommand({ ...rest, toString() {}, async *[Symbol.iterator]() {} });\n`, "any"),
  js(
    "a proxy",
    `new CreateTrainingJobCommand(new Proxy({}, handler));\nconst p = new Proxy({ TrainingJobName: 1 }, {});\nnew CreateTrainingJobCommand(p);\n`,
  ),
  js(
    "__proto__",
    `new CreateTrainingJobCommand({ __proto__: base });\nnew CreateTrainingJobCommand({ "__proto__": base, ...rest });\n`,
  ),
  js("computed __proto__", `new CreateTrainingJobCommand({ ["__proto__"]: 1, ...rest });\n`, "any"),
  js(
    "names of Object.prototype",
    `const a = { ...rest };\n${request("TrainingJobName: a.constructor")}${request("RoleArn: a.toString")}${request("Tags: a.hasOwnProperty")}`,
  ),
  js(
    "names of Object.prototype as constants",
    `const constructor = x, toString = y, __proto__ = z, hasOwnProperty = w;\n${request("TrainingJobName: hasOwnProperty")}${request("TrainingJobName: __proto__")}`,
  ),
  js("symbols and numbers as keys", `new CreateTrainingJobCommand({ ...rest, [Symbol()]: 1, [x]: 2 });\n`),
  js(
    "spreads of anything",
    `new CreateTrainingJobCommand({ ...null, ...undefined, ...f(), ...[], ..."", ...(a && b), ...(a ? {} : g) });\n`,
    "any",
  ),
  js(
    "spread arguments",
    `new CreateTrainingJobCommand(...args);\nnew CreateTrainingJobCommand(...[], ...[{}]);\n`,
    "any",
  ),
  js(
    "no arguments",
    `new CreateTrainingJobCommand;\nnew CreateTrainingJobCommand();\nCreateTrainingJobCommand({});\nCreateTrainingJobCommand\`\`;\n`,
    "any",
  ),
  js("holes", request(`InputDataConfig: [, , ...x], Tags: [,]`), "any"),
  js(
    "sequences and assignments",
    `${request("TrainingJobName: (0, x)")}${request("TrainingJobName: (x = y)")}${request("TrainingJobName: (x ||= y)")}`,
  ),
  js("yield and await", `async function* f() { ${request("TrainingJobName: yield, RoleArn: await g()")} }\n`),
  js("optional chains", request(`TrainingJobName: a?.b?.["c"]?.(), Tags: a?.[0]`)),
  js("tagged templates", request("TrainingJobName: tag`a_${b}`, RoleArn: html`x`")),
  js("an invalid escape in a tagged template", request("TrainingJobName: tag`\\u{`")),
  js(
    "new.target, import.meta, import()",
    `function f() { ${request("TrainingJobName: new.target")} }\n${request("TrainingJobName: import.meta.x")}${request("RoleArn: import('x')")}`,
    "any",
  ),
  js(
    "a class that shadows the command",
    `{ class CreateTrainingJobCommand {} new CreateTrainingJobCommand({ wrong: 1 }); }\n`,
  ),
  js(
    "a parameter that shadows the command",
    `function f(CreateTrainingJobCommand) { new CreateTrainingJobCommand({ wrong: 1 }); }\n`,
  ),
  js(
    "a subclass of the command",
    `class My extends CreateTrainingJobCommand { constructor() { super({ wrong: 1, ...x }); } }\nnew My({ wrong: 1 });\n`,
    "any",
  ),
  js(
    "mutation from everywhere",
    `const a = { wrong: "x", ...rest }; f(a); delete a.wrong; for (a.y of z); [a.q] = r; ({ q: a.s } = t); a.u++;\nnew CreateTrainingJobCommand(a);\n`,
  ),
  js(
    "loops and labels",
    `x: for (const a of b) { for (const c in a) { if (c) continue x; ${request("TrainingJobName: c")} } }\n`,
  ),
  js(
    "big numbers",
    request(
      `ResourceConfig: { VolumeSizeInGB: 1e400, InstanceCount: 0x1fffffffffffff, ...r }, HyperParameters: { a: 1n }`,
    ),
    "any",
  ),
  js(
    "minus zero and NaN",
    request(`ResourceConfig: { VolumeSizeInGB: -0, InstanceCount: NaN, KeepAlivePeriodInSeconds: 0 / 0, ...r }`),
    "any",
  ),
  js(
    "lone surrogates",
    request(`TrainingJobName: "\\ud800", RoleArn: "\\udc00\\ud800", Tags: [{ Key: "\\udfff", Value: "a\\ud83d" }]`),
    "some",
  ),
  js("lone surrogates as they are", request(`HyperParameters: { "\ud800": "\udc00" }`), "any"),
  js("nul and line separators", request(`TrainingJobName: "a\\0b\u2028c\u2029d"`), "some"),
  js("names that differ by normalisation", request(`TrainingJobName: "é", "é": 1, "é": 2`), "any"),
  js("byte order mark and shebang", "\ufeff", "any"),
  {
    name: "a shebang",
    text: `#!/usr/bin/env node\n${head}${request("TrainingJobName: x")}`,
    languages: both,
    reports: "none",
  },
  {
    name: "CRLF and lone CR",
    text: (head + request(`TrainingJobName: "a_b"`)).replaceAll(" ", "\r\n").replaceAll(",", ",\r"),
    languages: ["module"],
    reports: "any",
  },
  {
    name: "JSX",
    text: `${head}const a = <A b={new CreateTrainingJobCommand({ TrainingJobName: <i>{x}</i>, ...rest })} {...c}>text</A>;`,
    languages: ["jsx", "tsx"],
    reports: "any",
  },
  {
    name: "a script with `with`",
    text: `const { CreateTrainingJobCommand } = require("@aws-sdk/client-sagemaker");\nwith (x) { new CreateTrainingJobCommand({ TrainingJobName: y, ...rest }); }\nvar undefined; arguments; delete x;`,
    languages: ["script"],
    reports: "none",
  },
  {
    name: "require of anything",
    text: `require(); require(x); require(...y); require("@aws-sdk/client-sagemaker", 2)[z](); const { [q]: w, ...v } = require("@aws-sdk/client-sagemaker"); new w({}); new v.CreateTrainingJobCommand(u); import(a); require("aws-sdk")["SageMaker"];`,
    languages: ["script", "commonjs"],
    reports: "none",
  },
  ts(
    "types in odd places",
    `abstract class A<T extends A<T>> { declare x: string; constructor(private readonly name: string) {} abstract f(): void; go() { ${request("TrainingJobName: this.name, RoleArn: this.x!")} } }\ndeclare const q: unique symbol; declare module "m" { export = q; } namespace N.M { export const z = 1; } import r = require("r"); export = r;`,
  ),
  ts("assertions on assertions", request(`TrainingJobName: <any>(x as unknown as string)! satisfies string`)),
  ts("decorators", `@d(new CreateTrainingJobCommand({ ...rest })) class A { @e() f(@g x: string) {} accessor y = 1; }`),
];

function repeated(text: string, count: number): string {
  return text.repeat(count);
}

/** Files whose size is a number: the robustness test looks for the largest that ESLint itself can lint. */
export interface GrowingFile {
  readonly name: string;
  readonly languages: readonly Language[];
  text(size: number): string;
}

function growing(name: string, value: (size: number) => string, languages = both): GrowingFile {
  return { name, languages, text: (size) => `${head}${request(`TrainingJobName: x, Tags: ${value(size)}`)}` };
}

/** Nesting, as deep as the parser takes it. */
export const deep: readonly GrowingFile[] = [
  growing("objects", (size) => repeated("{ a: ", size) + "1" + repeated(" }", size)),
  growing("lists", (size) => repeated("[", size) + repeated("]", size)),
  growing("parentheses", (size) => repeated("(", size) + "x" + repeated(")", size)),
  growing("concatenations", (size) => `"a"${repeated(` + "b"`, size)}`),
  growing("concatenations to the right", (size) => `${repeated(`"a" + (`, size)}"b"${repeated(")", size)}`),
  growing("conditionals", (size) => `${repeated("x ? 1 : ", size)}2`),
  growing("conditionals in the test", (size) => `${repeated("(", size)}x${repeated(" ? 1 : 2)", size)}`),
  growing("fallbacks", (size) => `x${repeated(" || y", size)} || "z"`),
  growing("coalescing", (size) => `x${repeated(" ?? y", size)} ?? "z"`),
  growing("templates", (size) => repeated("`${", size) + "x" + repeated("}`", size)),
  growing("spreads", (size) => repeated("{ ...", size) + "x" + repeated(" }", size)),
  growing("list spreads", (size) => repeated("[...", size) + "x" + repeated("]", size)),
  growing("calls", (size) => `f${repeated("()", size)}`),
  growing("member chains", (size) => `x${repeated(".a", size)}`),
  growing("functions that are called", (size) => repeated("(() => ", size) + "1" + repeated(")()", size)),
  growing("Object.assign", (size) => repeated("Object.assign({}, ", size) + "x" + repeated(")", size)),
  growing("Object.freeze", (size) => repeated("Object.freeze(", size) + "x" + repeated(")", size)),
  growing("negations", (size) => `${repeated("!", size)}x`),
  growing("assertions", (size) => `x${repeated(" as any", size)}`, ["typescript"]),
  growing("non-null assertions", (size) => `x${repeated("!", size)}`, ["typescript"]),
  {
    name: "blocks",
    languages: both,
    text: (size) => head + repeated("{", size) + request("TrainingJobName: x") + repeated("}", size),
  },
];

/** Long chains of declarations: each names the one before. */
export const chains: readonly GrowingFile[] = [
  {
    name: "constants",
    languages: both,
    text: (size) =>
      `${head}const a0 = "x";\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = a${index.toString()};\n`).join("")}${request(`TrainingJobName: a${size.toString()}`)}`,
  },
  {
    name: "spreads of constants",
    languages: both,
    text: (size) =>
      `${head}const a0 = { ...rest };\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = { ...a${index.toString()}, k${index.toString()}: ${index.toString()} };\n`).join("")}${request(`Environment: a${size.toString()}`)}`,
  },
  {
    name: "constants that double",
    languages: both,
    text: (size) =>
      `${head}const a0 = "x";\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = a${index.toString()} + a${index.toString()};\n`).join("")}${request(`TrainingJobName: a${size.toString()} + y`)}`,
  },
  {
    name: "lists that double",
    languages: both,
    text: (size) =>
      `${head}const a0 = [x];\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = [...a${index.toString()}, ...a${index.toString()}];\n`).join("")}new CreateTrainingJobCommand({ ...rest, Tags: a${size.toString()} });\n`,
  },
  {
    name: "objects that double",
    languages: both,
    text: (size) =>
      `${head}const a0 = { ...x };\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = { l: a${index.toString()}, r: a${index.toString()} };\n`).join("")}new CreateTrainingJobCommand({ ...rest, Tags: [a${size.toString()}] });\n`,
  },
  {
    name: "conditionals that double",
    languages: both,
    text: (size) =>
      `${head}const a0 = x;\n${Array.from({ length: size }, (_, index) => `const a${(index + 1).toString()} = c ? a${index.toString()} : a${index.toString()};\n`).join("")}${request(`TrainingJobName: a${size.toString()}`)}`,
  },
  {
    name: "functions that double",
    languages: both,
    text: (size) =>
      `${head}function a0() { return x; }\n${Array.from({ length: size }, (_, index) => `function a${(index + 1).toString()}() { return c ? a${index.toString()}() : { ...a${index.toString()}() }; }\n`).join("")}${request(`Environment: a${size.toString()}()`)}`,
  },
  {
    name: "assignments to one object",
    languages: both,
    text: (size) =>
      `${head}const a = { ...rest };\n${Array.from({ length: size }, (_, index) => `a.Environment.k${index.toString()} = ${index.toString()};\n`).join("")}new CreateTrainingJobCommand(a);\n`,
  },
  {
    name: "uses of one object",
    languages: both,
    text: (size) =>
      `${head}const a = { ...rest, TrainingJobName: "ok" };\n${repeated("new CreateTrainingJobCommand(a);\n", size)}`,
  },
];

const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join(", ");

/** Once is enough of those that take the parsers seconds. */
function once(file: HostileFile): HostileFile {
  return { ...file, languages: ["module"] };
}

/** How many entries the largest requests have. */
const many = thorough ? 100_000 : 20_000;
const asText = many.toLocaleString("en");

/** Large requests. */
const largeInBoth: readonly HostileFile[] = [
  js(
    "a string of 1 MB that matches but is too long",
    request(`TrainingJobName: "${repeated("a", 1_000_000)}"`),
    "some",
  ),
  js("a string of 1 MB that matches nothing", request(`TrainingJobName: "${repeated("_", 1_000_000)}"`), "some"),
  js(
    "a string of 1 MB that is wrong at its end",
    request(`RoleArn: "arn:aws:iam::123456789012:role/${repeated("a", 1_000_000)}é"`),
    "some",
  ),
  js("a template of 1 MB", request("TrainingJobName: `" + repeated("a${x}", 200_000) + "`"), "some"),
  js("escapes for 1 MB", request(`TrainingJobName: "${repeated("\\u0041", 170_000)}"`), "some"),
  js("a pair of surrogates for 1 MB", request(`HyperParameters: { k: "${repeated("😀", 250_000)}" }`), "some"),
  js(
    `${asText} entries in a map`,
    `new CreateTrainingJobCommand({ ...rest, Environment: { ${entries(many, (index) => `k${index.toString()}: "v"`)} } });\n`,
    "some",
  ),
  js(
    `${asText} tags`,
    `new CreateTrainingJobCommand({ ...rest, Tags: [${entries(many, (index) => `{ Key: "k${index.toString()}", Value: "v" }`)}] });\n`,
    "some",
  ),
  js(`${asText} spreads`, `new CreateTrainingJobCommand({ ...rest, Tags: [${entries(many, () => "...x")}] });\n`),
  js(
    "2,000 unknown members",
    `new CreateTrainingJobCommand({ ...rest, ${entries(2_000, (index) => `m${index.toString()}: 1`)} });\n`,
    "some",
  ),
  js(
    `${asText} times the same key`,
    `new CreateTrainingJobCommand({ ...rest, ${entries(many, () => `TrainingJobName: "a"`)} });\n`,
  ),
  js("5,000 requests in one file", repeated(request("TrainingJobName: x"), 5_000)),
];

export const large: readonly HostileFile[] = largeInBoth.map((file) =>
  file.name.startsWith(asText) || file.name.includes("template") ? once(file) : file,
);

export const small: readonly HostileFile[] = [...cycles, ...unusual];
