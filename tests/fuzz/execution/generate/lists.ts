import type { Draft } from "./draft.js";
import { members } from "./draft.js";
import { textLiteral } from "./scalars.js";

/** An expression that gives a list of records. */
export function list(draft: Draft, depth: number): string {
  const { random } = draft;
  const literal = (): string => `[${several(draft, () => item(draft, depth)).join(", ")}]`;
  if (!draft.mayNest(depth)) return draft.name("list") ?? "[]";
  const inner = (): string => list(draft, depth + 1);
  return draft.choose([
    [8, "list literal", literal],
    [5, "list variable", () => draft.name("list") ?? literal()],
    [3, "member of a record", () => `${draft.write("record", depth + 1)}.${random.pick(members.list)}`],
    [
      2,
      "map to records",
      () =>
        `${texts(draft, depth + 1)}.map((one) => ${draft.inFunction(false, () => {
          draft.bind("one", "text");
          return `(${draft.write("record", depth + 1)})`;
        })})`,
    ],
    [
      2,
      "map of records",
      () =>
        `${inner()}.map((each) => ${draft.inFunction(false, () => {
          draft.bind("each", "record");
          return `(${draft.write("record", depth + 1)})`;
        })})`,
    ],
    [
      2,
      "filter",
      () =>
        `${inner()}.filter((each) => ${draft.inFunction(false, () => {
          draft.bind("each", "record");
          return draft.write("flag", depth + 1);
        })})`,
    ],
    [2, "concat", () => `${inner()}.concat(${inner()})`],
    [
      2,
      "list copy",
      () =>
        random.pick([`[...${inner()}]`, `Array.from(${inner()})`, `${inner()}.slice()`, `structuredClone(${inner()})`]),
    ],
    [
      2,
      "list slice",
      () =>
        `${inner()}.${random.pick(["slice(1)", "slice(0, 1)", "toReversed()", "slice(-1)", "flat()", "reverse()"])}`,
    ],
    [1, "ternary", () => `(${draft.write("flag", depth + 1)} ? ${inner()} : ${inner()})`],
    [
      1,
      "entries to records",
      () => `Object.entries(${draft.write("record", depth + 1)}).map(([Name, Role]) => ({ Name, Role }))`,
    ],
    [
      1,
      "Array.from",
      () =>
        `Array.from({ length: ${draft.write("number", depth + 1)} }, () => (${draft.inFunction(false, () => draft.write("record", depth + 1))}))`,
    ],
    [1, "new Set", () => `[...new Set(${inner()})]`],
    [
      1,
      "flatMap",
      () => `${inner()}.flatMap((each) => [each, ${draft.inFunction(false, () => draft.write("record", depth + 1))}])`,
    ],
  ]);
}

function item(draft: Draft, depth: number): string {
  return draft.random.chance(0.15) ? `...${list(draft, depth + 1)}` : draft.write("record", depth + 1);
}

/** An expression that gives a list of texts. */
export function texts(draft: Draft, depth: number): string {
  const { random } = draft;
  const literal = (): string =>
    `[${several(draft, () => (random.chance(0.15) ? `...${texts(draft, depth + 1)}` : draft.write("text", depth + 1))).join(", ")}]`;
  if (!draft.mayNest(depth)) return draft.name("texts") ?? `[${textLiteral(draft)}]`;
  const inner = (): string => texts(draft, depth + 1);
  return draft.choose([
    [8, "list literal", literal],
    [5, "list variable", () => draft.name("texts") ?? literal()],
    [3, "member of a record", () => `${draft.write("record", depth + 1)}.${random.pick(members.texts)}`],
    [2, "split", () => `${draft.write("text", depth + 1)}.split(${random.pick(['"-"', '","', '""'])})`],
    [
      2,
      "map of texts",
      () =>
        `${inner()}.map((one) => ${draft.inFunction(false, () => {
          draft.bind("one", "text");
          return draft.write("text", depth + 1);
        })})`,
    ],
    [
      2,
      "filter",
      () => `${inner()}.filter(${random.pick(["Boolean", "(one) => one.length > 1", '(one) => one !== "gpu"'])})`,
    ],
    [2, "keys and values", () => `Object.${random.pick(["keys", "values"])}(${draft.write("record", depth + 1)})`],
    [
      2,
      "list copy",
      () =>
        random.pick([`[...${inner()}]`, `Array.from(${inner()})`, `${inner()}.slice()`, `[...new Set(${inner()})]`]),
    ],
    [
      2,
      "sort",
      () =>
        `${inner()}.${random.pick(["sort()", "toSorted()", "reverse()", "toReversed()", "slice(1)", "fill('a-b')"])}`,
    ],
    [1, "ternary", () => `(${draft.write("flag", depth + 1)} ? ${inner()} : ${inner()})`],
    [1, "unknown list", () => "options.l"],
    [1, "concat", () => `${inner()}.concat(${inner()})`],
    [1, "map of records", () => `${list(draft, depth + 1)}.map((each) => each.Name)`],
  ]);
}

function several(draft: Draft, write: () => string): readonly string[] {
  return Array.from({ length: draft.random.pick([0, 1, 1, 2, 2, 3]) }, write);
}
