import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./ascii-automaton.js";
import type { AsciiAutomaton } from "./ascii-automaton.js";
import { compile } from "./compile.js";
import type { Compiled, Program } from "./program.js";

/** Compiling all patterns takes half a minute: what doesn't change isn't compiled again. Delete `.tmp` to do it all. */
const folder = dirname(fileURLToPath(import.meta.url));
const file = join(folder, "..", "..", "..", ".tmp", "types-programs.json");
const version = versionOf(folder);

interface Stored {
  readonly program: Program;
  readonly named: readonly (readonly [number, Program])[];
}

interface Cache {
  readonly version: string;
  readonly programs: Record<string, Stored>;
}

const cache = read();

/** The program of a language, from the cache where it has been compiled before. */
export function compileCached(automaton: AsciiAutomaton): Compiled {
  const key = createHash("sha256").update(fingerprint(automaton)).digest("hex");
  const known = cache.programs[key];
  if (known !== undefined) return { program: known.program, named: new Map(known.named) };
  const compiled = compile(automaton);
  cache.programs[key] = { program: compiled.program, named: [...compiled.named] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(cache));
  return compiled;
}

function read(): Cache {
  if (existsSync(file)) {
    const stored = JSON.parse(readFileSync(file, "utf8")) as Cache;
    if (stored.version === version) return stored;
  }
  return { version, programs: {} };
}

/** A digest of the files that say how patterns are compiled, so that none of an older way stays. */
function versionOf(sources: string): string {
  const digest = createHash("sha256");
  for (const source of readdirSync(sources).sort()) digest.update(readFileSync(join(sources, source)));
  return digest.digest("hex");
}
