import { parse } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";

/** A change of a program's text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** More tries than this aren't made, nor for longer: what has come out by then is small enough to be read. */
const maxTries = 1500;
const maxMilliseconds = 60_000;

/**
 * Makes a program smaller as long as `stillFails` says so: statements, properties, elements and arguments are taken
 * out, and an expression or statement gives way to a part of it.
 *
 * @returns the smallest program that was met
 */
export function shrink(code: string, stillFails: (code: string) => boolean): string {
  let smallest = code;
  let tries = 0;
  let before = "";
  const end = Date.now() + maxMilliseconds;
  while (before !== smallest && tries < maxTries) {
    before = smallest;
    let edits = editsOf(smallest);
    for (let index = 0; index < edits.length && tries < maxTries && Date.now() < end; index += 1) {
      const smaller = edited(smallest, edits[index]);
      if (smaller.length >= smallest.length) continue;
      tries += 1;
      if (stillFails(smaller)) {
        smallest = smaller;
        // What failed before this one is likely to fail again: the next round tries it once more.
        edits = editsOf(smallest);
        index = Math.max(-1, index - 2);
      }
    }
  }
  return smallest;
}

function edited(code: string, edit: Edit | undefined): string {
  return edit === undefined ? code : code.slice(0, edit.start) + edit.text + code.slice(edit.end);
}

/** All ways to make a program smaller by one step, those that take most away first. */
function editsOf(code: string): readonly Edit[] {
  let program: TSESTree.Program;
  try {
    program = parse(code, { range: true });
  } catch {
    return [];
  }
  const edits: Edit[] = [];
  const waiting: TSESTree.Node[] = [program];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    edits.push(...removalsIn(node, code), ...partsOf(node, code));
    waiting.push(...childrenOf(node).flat());
  }
  return edits.sort((a, b) => b.end - b.start - b.text.length - (a.end - a.start - a.text.length));
}

/** What stands in a node goes, with the comma after it. */
function removalsIn(node: TSESTree.Node, code: string): readonly Edit[] {
  return childrenOf(node)
    .flat()
    .map(({ range: [start, end] }) => {
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      return { start, end: end + comma, text: "" };
    });
}

/** A node gives way to a part of it: a choice to a branch, a block to what is in it. */
function partsOf(node: TSESTree.Node, code: string): readonly Edit[] {
  const [start, end] = node.range;
  return childrenOf(node)
    .flat()
    .map((child) => ({ start, end, text: textOf(child, code) }));
}

function textOf({ type, range }: TSESTree.Node, code: string): string {
  const text = code.slice(...range);
  return type === "BlockStatement" ? text.slice(1, -1) : text;
}

/** The nodes below a node, by the property that they are in. */
function childrenOf(node: TSESTree.Node): readonly (readonly TSESTree.Node[])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === "parent" ? [] : [(Array.isArray(value) ? value : [value]).filter(isNode)],
  );
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && "range" in value;
}
