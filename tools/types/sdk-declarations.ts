import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a client declares what the strict declarations declare anew. */
export interface SdkDeclaration {
  /** Below the client's folder, with `/`. */
  readonly file: string;
  /** Of the name, from 0. */
  readonly line: number;
  readonly column: number;
  readonly isDeprecated: boolean;
}

const folders = [".", "commands", "pagination", "waiters"];

/**
 * Finds the exported classes and constants of an SDK client.
 *
 * @param folder the client's package folder.
 */
export function readSdkDeclarations(folder: string): ReadonlyMap<string, SdkDeclaration> {
  const found = new Map<string, SdkDeclaration>();
  for (const part of folders) {
    const below = join(folder, "dist-types", part);
    const names = existsSync(below) ? readdirSync(below).filter((name) => name.endsWith(".d.ts")) : [];
    for (const name of names) {
      const file = ["dist-types", ...(part === "." ? [] : [part]), name].join("/");
      for (const [declared, place] of declarationsIn(readFileSync(join(below, name), "utf8")))
        found.set(declared, { file, ...place });
    }
  }
  return found;
}

/** The comment before a declaration, if any, and the declaration up to its name. */
const declaration = /(?<comment>\/\*\*(?:(?!\*\/)[^])*\*\/\n)?(?<before>export declare (?:class|const) )(?<name>\w+)/gu;

function* declarationsIn(text: string): Generator<readonly [string, Omit<SdkDeclaration, "file">]> {
  for (const { index, groups } of text.matchAll(declaration)) {
    const { comment = "", before = "", name = "" } = groups ?? {};
    const line = text.slice(0, index + comment.length).split("\n").length - 1;
    yield [name, { line, column: before.length, isDeprecated: comment.includes("@deprecated") }];
  }
}
