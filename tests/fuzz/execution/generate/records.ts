import { kinds, members, type Draft, type Kind } from "./draft.js";

/** A kind and a member that has it. */
export function member(draft: Draft): readonly [Kind, string] {
  const kind = draft.random.pick(["text", "text", "text", ...kinds]);
  return [kind as Kind, draft.random.pick(members[kind as Kind])];
}

/** An object that is written out. */
export function recordLiteral(draft: Draft, depth: number): string {
  const count = draft.random.int(depth > 2 ? 0 : 1, depth === 0 ? 6 : 3);
  return `{ ${Array.from({ length: count }, () => property(draft, depth)).join(", ")} }`;
}

function property(draft: Draft, depth: number): string {
  const { random } = draft;
  const [kind, name] = member(draft);
  const value = (): string => draft.write(kind, depth + 1);
  return draft.choose([
    [20, "property", () => `${name}: ${value()}`],
    [3, "spread", () => `...${record(draft, depth + 1)}`],
    [2, "spread of a condition", () => `...(${draft.write("flag", depth + 1)} && ${record(draft, depth + 1)})`],
    [2, "spread of a choice", () => `...(${draft.write("flag", depth + 1)} ? ${record(draft, depth + 1)} : {})`],
    [1, "computed key", () => `[${JSON.stringify(name)}]: ${value()}`],
    [1, "unknown key", () => `[options.k]: ${value()}`],
    [1, "getter", () => `get ${name}() { return ${draft.inFunction(false, value)}; }`],
    [1, "undefined", () => `${name}: ${random.pick(["undefined", "null", "void 0"])}`],
    [1, "unknown spread", () => `...options.r`],
    [1, "spread of nothing", () => `...${random.pick(["null", "undefined", '"ab"', "[]", "0"])}`],
  ]);
}

/** An expression that gives an object. */
export function record(draft: Draft, depth: number): string {
  const { random } = draft;
  const literal = (): string => `(${recordLiteral(draft, depth)})`;
  if (!draft.mayNest(depth)) return draft.name("record") ?? `({ Name: "a-b" })`;
  const inner = (): string => record(draft, depth + 1);
  const helper = draft.helpers.filter(({ gives }) => gives === "record");
  return draft.choose([
    [10, "object literal", literal],
    [10, "record variable", () => draft.name("record") ?? literal()],
    [3, "member of a record", () => `${inner()}.${random.pick(members.record)}`],
    [2, "Object.assign", () => `Object.assign({}, ${inner()}, ${inner()})`],
    [1, "Object.assign over", () => `Object.assign(${inner()}, ${inner()})`],
    [3, "copy", () => `${random.pick(["structuredClone", "copyOf", "Object.freeze", "identity"])}(${inner()})`],
    [2, "JSON copy", () => `JSON.parse(JSON.stringify(${inner()}))`],
    [
      2,
      "fromEntries",
      () =>
        `Object.fromEntries(${random.pick([`Object.entries(${inner()})`, `[["Name", ${draft.write("text", depth + 1)}]]`, `Object.entries(${inner()}).filter(([, one]) => one !== undefined)`])})`,
    ],
    [2, "ternary", () => `(${draft.write("flag", depth + 1)} ? ${inner()} : ${inner()})`],
    [2, "logical", () => `(${inner()} ${random.pick(["??", "||", "&&"])} ${inner()})`],
    [
      2,
      "immediate function",
      () =>
        `((given) => ({ ...given, Name: ${draft.inFunction(false, () => draft.write("text", depth + 1))} }))(${inner()})`,
    ],
    [
      2,
      "element of a list",
      () => `(${draft.write("list", depth + 1)}${random.pick(["[0]", ".at(-1)", ".find(Boolean)", "[1]"])} ?? {})`,
    ],
    [3, "helper's result", () => (helper.length === 0 ? literal() : `${random.pick(helper).callee}(${inner()})`)],
    [1, "promise", () => (draft.awaits ? `(await Promise.resolve(${inner()}))` : literal())],
    [1, "prototype", () => `({ __proto__: ${inner()}, Name: ${draft.write("text", depth + 1)} })`],
    [1, "Object.create", () => `Object.create(${inner()})`],
    [1, "map's value", () => `new Map([["k", ${inner()}]]).get("k")`],
    [1, "reduce", () => `[${inner()}, ${inner()}].reduce((all, one) => ({ ...all, ...one }), {})`],
    [1, "rest", () => `(({ ${random.pick(members.text)}: _, ...rest }) => rest)(${inner()})`],
    [1, "assertion of a type", () => `(${inner()} as any)`],
  ]);
}
