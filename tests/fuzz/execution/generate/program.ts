import type { Random } from "../../../conformance/oracle/random.js";
import { callHelper, change } from "./changes.js";
import { Draft, kinds, type Kind } from "./draft.js";
import { builder, declareHelper, declareTexter, shared } from "./helpers.js";
import { record } from "./records.js";
import { request } from "./requests.js";
import { settled } from "./settled.js";
import { flag, number, text } from "./scalars.js";
import { list, texts } from "./lists.js";
import { wrapInTypes } from "./type-wrappings.js";

/** A program of several files that sends requests. */
export interface Program {
  /** The file that is linted. */
  readonly main: string;
  /** The other files, by the name that they are imported by. */
  readonly modules: ReadonlyMap<string, string>;
  /** The forms that it has, for the figures. */
  readonly forms: ReadonlySet<string>;
}

/** Writes a program: helpers, then a function that makes and changes records, and sends some. */
export function generateProgram(random: Random): Program {
  const draft = new Draft(random, { text, number, flag, record, list, texts });
  const declarations = [
    ...Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => declareHelper(draft)),
    ...Array.from({ length: random.pick([0, 0, 1, 2]) }, () => declareTexter(draft)),
  ];
  // At the top of the file, in an exported function, or in one that the file calls.
  const place = random.pick(["top", "exported", "called"]);
  const body = statements(draft, random.int(2, 7), 0);
  const imports = declarations.filter((code) => code.startsWith("import"));
  const others = declarations.filter((code) => !code.startsWith("import"));
  const early = random.chance(0.6) ? others : others.filter((code) => !code.startsWith("function"));
  const late = others.filter((code) => !early.includes(code));
  const wrapped =
    place === "top"
      ? body
      : `${place === "exported" ? "export " : ""}async function run() {\n${body}\n}${place === "called" ? "\nawait run();" : ""}`;
  const head = [...new Set(draft.head)].join("\n");
  const main = withSdk(
    draft,
    [head, `import { options } from "./options.js";`, ...imports, shared, ...early, wrapped, ...late].join("\n"),
  );
  if (random.chance(0.3)) draft.form("types around expressions");
  return {
    main: draft.forms.has("types around expressions") ? wrapInTypes(main, random) : main,
    modules: draft.modules,
    forms: draft.forms,
  };
}

/** The SDK as a namespace, or by the names that are used. */
function withSdk({ random }: Draft, code: string): string {
  if (random.chance(0.5)) return `import * as sdk from "@aws-sdk/client-sagemaker";\n${code}`;
  const names = [...new Set([...code.matchAll(/\bsdk\.(\w+)/g)].map(([, name]) => name ?? ""))];
  return `import { ${names.join(", ")} } from "@aws-sdk/client-sagemaker";\n${code.replaceAll(/\bsdk\.(?=\w)/g, "")}`;
}

function statements(draft: Draft, count: number, depth: number): string {
  const lines = Array.from({ length: count }, () => statement(draft, depth));
  lines.push(request(draft, depth));
  return lines.join("\n");
}

function block(draft: Draft, depth: number): string {
  return draft.scoped(() => (draft.random.chance(0.3) ? request(draft, depth) : changeSome(draft, depth)));
}

function statement(draft: Draft, depth: number): string {
  const { random } = draft;
  if (depth > 3) return changeSome(draft, depth);
  const inner = (): string => block(draft, depth + 1);
  return draft.choose([
    [14, "declaration", () => declaration(draft, depth)],
    [14, "change", () => changeSome(draft, depth)],
    [3, "request", () => request(draft, depth)],
    [3, "if", () => `if (${flag(draft, depth + 1)}) { ${inner()} }${random.chance(0.4) ? ` else { ${inner()} }` : ""}`],
    [
      2,
      "switch",
      () =>
        `switch (${random.pick(["options.mode", "options.n", "options.s"])}) { case "gpu": case 1: ${inner()} break; case "a-b": ${inner()} default: ${inner()} }`,
    ],
    [2, "for", () => counted(draft, depth)],
    [2, "for of", () => overList(draft, depth)],
    [1, "while", () => `while (${flag(draft, depth + 1)}) { ${inner()} break; }`],
    [1, "do while", () => `do { ${inner()} } while (false);`],
    [
      2,
      "try",
      () =>
        `try { ${inner()} ${random.pick(["fails(options.a);", "if (options.b) throw 1;", ""])} ${inner()} } catch { ${inner()} }${random.chance(0.3) ? ` finally { ${inner()} }` : ""}`,
    ],
    [1, "labelled", () => `out: { if (${flag(draft, depth + 1)}) break out; ${inner()} }`],
    [3, "reassigned", () => reassignment(draft, depth)],
    [8, "settled", () => settled(draft, depth)],
    [2, "closure", () => closure(draft, depth)],
    [2, "class", () => held(draft)],
    [1, "early return", () => (draft.awaits && depth > 0 ? inner() : `if (${flag(draft, depth + 1)}) { ${inner()} }`)],
  ]);
}

function changeSome(draft: Draft, depth: number): string {
  const name = draft.name("record");
  if (name === undefined) return declaration(draft, depth);
  return draft.random.chance(0.2) ? callHelper(draft, name) : change(draft, name, depth);
}

function declaration(draft: Draft, depth: number): string {
  const { random } = draft;
  const kind = random.pick<Kind>(["record", "record", "record", "text", ...kinds]);
  const name = draft.fresh(kind);
  const writable = random.chance(0.35);
  const value = draft.write(kind, depth === 0 ? 0 : 1);
  const how = random.pick(["", "", "", "any"]);
  const keyword = writable ? random.pick(["let", "let", "var"]) : "const";
  const [code, built] = !writable && kind === "record" && random.chance(0.15) ? builder(draft) : [];
  draft.bind(name, kind, writable);
  if (code !== undefined && built !== undefined) {
    return `${code}\nconst ${name} = ${built};`;
  }
  if (random.chance(0.1))
    return `${keyword} ${random.pick([`{ held: ${name} } = { held: ${value} }`, `[${name}] = [${value}]`, `{ missing: ${name} = ${value} } = options.e`])};`;
  return `${keyword} ${name}${how === "any" ? ": any" : ""} = ${value}${random.pick(["", "", "", " as any", " satisfies unknown", "!"])};`;
}

function reassignment(draft: Draft, depth: number): string {
  const kind = draft.random.pick<Kind>(["record", "text", "number", "texts"]);
  const name = draft.name(kind, true);
  if (name === undefined) return declaration(draft, depth);
  const assign = `${name} = ${draft.inFunction(false, () => draft.write(kind, depth + 1))};`;
  return draft.random.pick([
    assign,
    assign,
    `if (${flag(draft, depth + 1)}) ${assign}`,
    `(() => { ${assign} })();`,
    `[${name}] = [${name}, 1];`,
    `for (const _ of [1, 2]) ${assign}`,
  ]);
}

function counted(draft: Draft, depth: number): string {
  const name = draft.fresh("at");
  return draft.scoped(() => {
    draft.bind(name, "number");
    const limit = draft.random.pick(["2", "3", "options.n", "1"]);
    return `for (let ${name} = 0; ${name} < ${limit}; ${name}++) { ${block(draft, depth + 1)} ${draft.random.pick(["", "if (options.a) break;", `if (${name} > 0) continue;`])} ${block(draft, depth + 1)} }`;
  });
}

function overList(draft: Draft, depth: number): string {
  const name = draft.fresh("each");
  return draft.scoped(() => {
    const isText = draft.random.chance(0.6);
    const over = isText ? texts(draft, depth + 1) : `[${record(draft, depth + 1)}, ${record(draft, depth + 1)}]`;
    draft.bind(name, isText ? "text" : "record");
    return `for (const ${name} of ${over}) { ${block(draft, depth + 1)} ${draft.random.pick(["", "", `if (${flag(draft, depth + 2)}) continue;`])} ${block(draft, depth + 1)} }`;
  });
}

/** A function that changes something that it was not given. */
function closure(draft: Draft, depth: number): string {
  const name = draft.fresh("later");
  const body = draft.inFunction(false, () => changeSome(draft, depth + 1));
  const call = draft.random.pick([
    `${name}();`,
    `if (${flag(draft, depth + 1)}) ${name}();`,
    `[1].forEach(${name});`,
    `const ${name}too = ${name}; ${name}too();`,
    `void [${name}].map((one) => one());`,
  ]);
  return draft.random.pick([`const ${name} = () => { ${body} }; ${call}`, `function ${name}() { ${body} }\n${call}`]);
}

function held(draft: Draft): string {
  const [code, expression] = builder(draft);
  const name = draft.fresh("record");
  draft.bind(name, "record");
  return `${code}\nconst ${name} = ${expression};`;
}

/** What the programs are run with, and don't know. */
export function randomOptions(random: Random): Record<string, unknown> {
  const one = (): string | undefined =>
    random.chance(0.1) ? undefined : random.pick(["a-b", "a_b", "gpu", "cpu", "x y", "", "0", "true", "team"]);
  return {
    a: random.chance(0.5),
    b: random.chance(0.5),
    c: random.chance(0.5),
    s: one(),
    t: one(),
    mode: random.pick(["gpu", "cpu", "a-b", ""]),
    n: random.pick([0, 1, 2, 3, -1, 1.5, NaN]),
    m: random.pick([0, 1, 5, 60]),
    k: random.pick(["Name", "Role", "Count", "Config", "Tags", "Other"]),
    l: random.pick([[], ["a-b"], ["a_b", "x"], ["gpu", "", "cpu"]]),
    r: random.pick([{}, { Name: "other" }, { Name: undefined }, { Count: 7, Config: { Name: "deep" } }, { Tags: [] }]),
    e: {},
  };
}
