import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { words } from "../../check/shown.js";

/**
 * The filters of batch transform are a small part of JSONPath
 * (https://github.com/awsdocs/amazon-sagemaker-developer-guide at a869fa5, `batch-transform-data-processing.md`):
 *
 *     filter := "$" step*
 *     step   := "." name | "." "*" | "."? bracket
 *     bracket := "[" ("*" | quoted ("," quoted)* | position ("," position)*) "]"
 *     position := number | number? ":" number?        at most one slice in a bracket
 *
 * An index beside a slice is an example of the API reference's, so it is taken. No library is used: those that there
 * are read all of JSONPath, of which batch transform refuses most.
 */
interface Reader {
  readonly text: string;
  at: number;
}

/** What is found at a bracket or a name, and what it is. */
interface Problem {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/**
 * What is wrong with a filter; one that doesn't begin with `$` is another relation's.
 *
 * @param steps `positions` where records are rows, whose columns have no names.
 */
export function transformFilter({ text, whole }: Draft, steps: "any" | "positions"): Finding[] {
  if (!text.startsWith("$")) return [];
  const problem = steps === "any" ? readFilter({ text, at: 1 }) : findName(text);
  if (problem === undefined || (!whole && text.slice(0, problem.end + 1).includes(unknownPart))) return [];
  const { start, end, expected } = problem;
  return [{ kind: "relation", messageId: "wrongForm", data: words({ expected, denial: "doesn't" }), start, end }];
}

function readFilter(reader: Reader): Problem | undefined {
  const { text } = reader;
  while (reader.at < text.length) {
    const start = reader.at;
    const problem = text[start] === "[" ? readBracket(reader) : readDotted(reader);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** `.name`, `.*` or the dot before a bracket. */
function readDotted(reader: Reader): Problem | undefined {
  const { text, at } = reader;
  if (text[at] !== ".") return { start: at, end: at + 1, expected: "go on with '.' or '[' here" };
  if (text[at + 1] === ".") return { start: at, end: at + 2, expected: "name each level instead of '..'" };
  reader.at = at + 1;
  if (text[reader.at] === "[") return undefined;
  const [name = ""] = /^(?:\*|[^.[\]*]*)/u.exec(text.slice(reader.at)) ?? [];
  reader.at += name.length;
  return name === "" ? { start: at, end: at + 1, expected: "have a name after '.'" } : undefined;
}

const quoted = /^\s*'[^']*'(?:\s*,\s*'[^']*')*\s*$/u;
const position = /^\s*-?\d+\s*$/u;
const slice = /^\s*(?:-?\d+)?\s*:\s*(?:-?\d+)?\s*$/u;

function readBracket(reader: Reader): Problem | undefined {
  const { text, at: start } = reader;
  const close = text.indexOf("]", start);
  if (close < 0) return { start, end: text.length, expected: "close the bracket" };
  const end = close + 1;
  reader.at = end;
  const inside = text.slice(start + 1, close);
  if (inside.trim() === "*" || quoted.test(inside)) return undefined;
  const parts = inside.split(",");
  const slices = parts.filter((part) => slice.test(part)).length;
  if (slices > 1) return { start, end, expected: "have one slice in a bracket, or indexes" };
  if (parts.every((part) => position.test(part) || slice.test(part))) return undefined;
  if (inside.trimStart().startsWith("?")) return { start, end, expected: "have no condition" };
  if (inside.includes('"')) return { start, end, expected: "have names in single quotes" };
  return { start, end, expected: "have indexes, one slice, or names in single quotes in a bracket" };
}

/** The first name in a filter that is read right. */
function findName(text: string): Problem | undefined {
  if (readFilter({ text, at: 1 }) !== undefined) return undefined;
  const found = /\.[^.[\]*]+|\[\s*'[^\]]*\]/u.exec(text);
  if (found === null) return undefined;
  const { index } = found;
  return {
    start: index,
    end: index + found[0].length,
    expected: "select columns by position, as '$[0,1]'",
  };
}
