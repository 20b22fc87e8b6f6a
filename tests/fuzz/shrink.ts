import type { TSESTree } from "@typescript-eslint/utils";
import { applyEdits, parseProgram, type Edit } from "./tree.js";

/** More tries than this aren't made, nor for longer: what has come out by then is small enough to be read. */
const maxTries = 1500;
const maxMilliseconds = 60_000;

/**
 * Makes a program smaller as long as `stillFails` says so: statements, properties, elements and arguments are taken
 * out, and an expression or statement gives way to a part of it.
 *
 * @returns the smallest program that was met
 */
export async function shrink(
  code: string,
  stillFails: (code: string) => boolean | Promise<boolean>,
  milliseconds = maxMilliseconds,
): Promise<string> {
  let smallest = code;
  let tries = 0;
  let before = "";
  const end = Date.now() + milliseconds;
  while (before !== smallest && tries < maxTries) {
    before = smallest;
    let edits = editsOf(smallest);
    for (let index = 0; index < edits.length && tries < maxTries && Date.now() < end; index += 1) {
      const edit = edits[index];
      if (edit === undefined) continue;
      const smaller = applyEdits(smallest, [edit]);
      if (smaller.length >= smallest.length) continue;
      tries += 1;
      if (await stillFails(smaller)) {
        smallest = smaller;
        // What failed before this one is likely to fail again: the next round tries it once more.
        edits = editsOf(smallest);
        index = Math.max(-1, index - 2);
      }
    }
  }
  return smallest;
}

/** All ways to make a program smaller by one step, those that take most away first. */
function editsOf(code: string): readonly Edit[] {
  const nodes = parseProgram(code)?.nodes ?? [];
  return nodes
    .flatMap(({ node, parent }) => [removal(node, code), part(node, parent, code)])
    .sort((a, b) => b.end - b.start - b.text.length - (a.end - a.start - a.text.length));
}

/** What stands in a node goes, with the comma after it. */
function removal({ range: [start, end] }: TSESTree.Node, code: string): Edit {
  const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
  return { start, end: end + comma, text: "" };
}

/** A node gives way to a part of it: a choice to a branch, a block to what is in it. */
function part(child: TSESTree.Node, { range: [start, end] }: TSESTree.Node, code: string): Edit {
  return { start, end, text: textOf(child, code) };
}

function textOf({ type, range }: TSESTree.Node, code: string): string {
  const text = code.slice(...range);
  return type === "BlockStatement" ? text.slice(1, -1) : text;
}
