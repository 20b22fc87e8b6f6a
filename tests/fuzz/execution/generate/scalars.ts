import { members, type Draft, type Way } from "./draft.js";

/** Texts that programs are made of; `options` holds some of them, too, so that comparisons come true. */
export const pool = ["a-b", "a_b", "gpu", "cpu", "x y", "team", "Ab-1", "0", "", "true", "s3://b/k", "é"];

export function textLiteral({ random }: Draft): string {
  return JSON.stringify(random.pick(pool));
}

/** An expression that gives a text. */
export function text(draft: Draft, depth: number): string {
  const { random } = draft;
  if (!draft.mayNest(depth)) {
    const name = draft.name("text");
    return name !== undefined && random.chance(0.5) ? name : textLiteral(draft);
  }
  const inner = (): string => text(draft, depth + 1);
  return draft.choose([
    [10, "text literal", () => textLiteral(draft)],
    [6, "text variable", () => draft.name("text") ?? textLiteral(draft)],
    [3, "template", () => `\`\${${inner()}}-\${${random.chance(0.5) ? inner() : number(draft, depth + 1)}}\``],
    [3, "concatenation", () => `(${inner()} + ${random.chance(0.7) ? inner() : number(draft, depth + 1)})`],
    [4, "unknown text", () => random.pick(["options.s", "options.t", "options.mode", "process.env.NAME"])],
    [3, "ternary", () => `(${flag(draft, depth + 1)} ? ${inner()} : ${inner()})`],
    [3, "logical", () => `(${inner()} ${random.pick(["??", "||", "&&"])} ${inner()})`],
    [4, "member of a record", () => `${draft.write("record", depth + 1)}.${random.pick(members.text)}`],
    [3, "text method", () => textMethod(draft, depth)],
    [2, "text of a list", () => `${draft.write("texts", depth + 1)}.join(${random.pick(['"-"', '""', '","'])})`],
    [2, "element", () => `${draft.write("texts", depth + 1)}${random.pick(["[0]", "[1]", ".at(-1)", ".at(0)"])}`],
    [1, "String()", () => `String(${random.chance(0.5) ? number(draft, depth + 1) : inner()})`],
    [1, "JSON.stringify", () => `JSON.stringify(${draft.write("record", depth + 1)})`],
    [3, "text helper", () => `${random.pick(draft.texters.length > 0 ? draft.texters : ["String"])}(${inner()})`],
    [1, "immediate function", () => `(() => { ${draft.inFunction(false, () => switchOver(draft, depth + 1))} })()`],
    [1, "assignment expression", () => assignment(draft, depth)],
    [1, "enum", () => "Stage.One"],
    [1, "sequence", () => `(${inner()}, ${inner()})`],
    [
      1,
      "optional chain",
      () => `${draft.write("record", depth + 1)}?.${random.pick(members.record)}?.${random.pick(members.text)}`,
    ],
  ]);
}

function assignment(draft: Draft, depth: number): string {
  const name = draft.name("text", true);
  return name === undefined
    ? textLiteral(draft)
    : `(${name} ${draft.random.pick(["=", "+=", "??=", "||=", "&&="])} ${text(draft, depth + 1)})`;
}

function switchOver(draft: Draft, depth: number): string {
  const inner = (): string => text(draft, depth + 1);
  const test = draft.random.pick(["options.mode", "options.s", "options.n"]);
  return `switch (${test}) { case "gpu": return ${inner()}; case 1: case "a-b": return ${inner()}; default: return ${inner()}; }`;
}

function textMethod(draft: Draft, depth: number): string {
  const { random } = draft;
  const methods = [
    ...["toUpperCase()", "toLowerCase()", "trim()", "slice(0, 2)", "slice(-2)", "substring(1)", "padStart(5, '-')"],
    ...["padEnd(4, 'x')", "repeat(2)", "replace('a', 'b')", "replaceAll('-', '_')", "replace(/[_-]/g, '+')", "at(0)"],
    ...["split('-')[0]", "split('').reverse().join('')", "concat('z')", "normalize()", "charAt(1)", "trimEnd()"],
    ...["replace(/(a)(.)/, '$2$1')", "split('-', 1)[0]", "substr(1, 2)", "toString()", "valueOf()"],
  ];
  return `${text(draft, depth + 1)}.${random.pick(methods)}`;
}

/** An expression that gives a number. */
export function number(draft: Draft, depth: number): string {
  const { random } = draft;
  const literal = (): string => String(random.pick([0, 1, 2, 3, 10, "(-1)", 1.5, 60]));
  if (!draft.mayNest(depth)) return draft.name("number") ?? literal();
  const inner = (): string => number(draft, depth + 1);
  return draft.choose([
    [8, "number literal", literal],
    [5, "number variable", () => draft.name("number") ?? literal()],
    [3, "arithmetic", () => `(${inner()} ${random.pick(["+", "-", "*", "/", "%", "**", "|", ">>"])} ${inner()})`],
    [2, "unknown number", () => random.pick(["options.n", "options.m"])],
    [2, "ternary", () => `(${flag(draft, depth + 1)} ? ${inner()} : ${inner()})`],
    [2, "logical", () => `(${inner()} ${random.pick(["??", "||", "&&"])} ${inner()})`],
    [3, "member of a record", () => `${draft.write("record", depth + 1)}.${random.pick(members.number)}`],
    [2, "length", () => `${random.chance(0.5) ? draft.write("texts", depth + 1) : text(draft, depth + 1)}.length`],
    [2, "Math", () => `Math.${random.pick(["max", "min", "floor", "ceil", "round", "abs", "trunc"])}(${inner()})`],
    [1, "Math of two", () => `Math.${random.pick(["max", "min"])}(${inner()}, ${inner()})`],
    [1, "Number()", () => `${random.pick(["Number", "parseInt", "parseFloat"])}(${text(draft, depth + 1)})`],
    [1, "indexOf", () => `${draft.write("texts", depth + 1)}.indexOf(${text(draft, depth + 1)})`],
    [
      1,
      "update",
      () =>
        ((name) => (name === undefined ? literal() : `${random.pick(["++", "--"])}${name}`))(
          draft.name("number", true),
        ),
    ],
    [1, "reduce", () => `${draft.write("texts", depth + 1)}.reduce((sum, one) => sum + one.length, ${inner()})`],
  ]);
}

/** An expression that is asked as a condition. */
export function flag(draft: Draft, depth: number): string {
  const { random } = draft;
  const unknown = (): string => random.pick(["options.a", "options.b", "options.c", "!options.a"]);
  if (!draft.mayNest(depth)) return random.chance(0.7) ? unknown() : random.pick(["true", "false"]);
  const inner = (): string => flag(draft, depth + 1);
  const ways: Way[] = [
    [8, "unknown flag", unknown],
    [2, "flag literal", () => random.pick(["true", "false"])],
    [2, "not", () => `!${inner()}`],
    [
      3,
      "comparison of texts",
      () => `${text(draft, depth + 1)} ${random.pick(["===", "!==", "=="])} ${textLiteral(draft)}`,
    ],
    [
      2,
      "comparison of numbers",
      () => `${number(draft, depth + 1)} ${random.pick(["<", ">", "===", ">=", "!=="])} ${number(draft, depth + 1)}`,
    ],
    [2, "and, or", () => `(${inner()} ${random.pick(["&&", "||"])} ${inner()})`],
    [2, "in", () => `(${JSON.stringify(random.pick(members.text))} in ${draft.write("record", depth + 1)})`],
    [
      2,
      "truth of a member",
      () => `${draft.write("record", depth + 1)}.${random.pick([...members.text, ...members.flag])}`,
    ],
    [1, "typeof", () => `typeof ${text(draft, depth + 1)} === "string"`],
    [1, "includes", () => `${draft.write("texts", depth + 1)}.includes(${text(draft, depth + 1)})`],
    [
      1,
      "some",
      () =>
        `${draft.write("list", depth + 1)}.${random.pick(["some", "every"])}((one) => one.Name === ${textLiteral(draft)})`,
    ],
    [1, "Boolean()", () => `Boolean(${text(draft, depth + 1)})`],
    [
      1,
      "startsWith",
      () => `${text(draft, depth + 1)}.${random.pick(["startsWith", "endsWith", "includes"])}(${textLiteral(draft)})`,
    ],
    [2, "flag variable", () => draft.name("flag") ?? unknown()],
  ];
  return draft.choose(ways);
}
