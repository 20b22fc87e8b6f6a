import ts from "typescript";

/** Lines of a file, from the first to the last of them, counted from 1. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A file to mutate, and the lines of it; all where they are left out. */
export interface Target {
  readonly file: string;
  readonly lines?: readonly Lines[];
}

/**
 * What a change has written.
 *
 * @param diff of git, without lines around (`-U0`)
 * @returns new files as a whole, and of others what was added to them; none from which something was only taken
 */
export function readDiff(diff: string): readonly Target[] {
  return diff.split(/^diff --git /mu).flatMap((part): Target[] => {
    const file = /^\+\+\+ b\/(.+)$/mu.exec(part)?.[1];
    if (file === undefined) return [];
    if (/^--- \/dev\/null$/mu.test(part)) return [{ file }];
    const lines = [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].flatMap(([, start, count = "1"]) => {
      const first = Number(start);
      return count === "0" ? [] : [{ first, last: first + Number(count) - 1 }];
    });
    return lines.length === 0 ? [] : [{ file, lines }];
  });
}

/** Whether something of a place is on one of a target's lines. */
export function concerns({ lines }: Target, { start, end }: { readonly start: At; readonly end: At }): boolean {
  return lines === undefined || lines.some(({ first, last }) => start.line <= last && end.line >= first);
}

interface At {
  readonly line: number;
}

/** Whether a target does anything: types, comments and what is handed on have no mutants, and there is nothing to run. */
export function hasCode(text: string, target: Target): boolean {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const lineOf = (offset: number): At => ({ line: source.getLineAndCharacterOfPosition(offset).line + 1 });
  return source.statements.some(
    (statement) =>
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      concerns(target, { start: lineOf(statement.getStart(source)), end: lineOf(statement.end) }),
  );
}
