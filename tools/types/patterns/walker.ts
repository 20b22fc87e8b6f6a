import { fingerprint, startingAt, type AsciiAutomaton } from "./ascii-automaton.js";
import { firstCharacters, step } from "./first-characters.js";
import { anything, type Program } from "./program.js";
import type { StructuredCompiler } from "./structured.js";

/** More programs by name than this are too many to ship. */
export const maxNamed = 60;

/** Character by character, with loops, until the rest has a structure. */
export class Walker {
  readonly named = new Map<number, Program>();
  readonly #names = new Map<string, number>();
  readonly #structured: StructuredCompiler;

  constructor(structured: StructuredCompiler) {
    this.#structured = structured;
  }

  compile(automaton: AsciiAutomaton): Program {
    const structured = this.#structured.compile(automaton, 3);
    if (structured !== undefined) return structured;
    const key = fingerprint(automaton);
    const known = this.#names.get(key);
    if (known !== undefined) return { kind: "jump", name: known };
    const name = this.#names.size;
    this.#names.set(key, name);
    if (name > maxNamed) {
      this.named.set(name, anything);
      return { kind: "jump", name };
    }
    const branches = [...firstCharacters(automaton)].map(([target, set]) => ({
      set,
      next: this.compile(startingAt(automaton, target)),
    }));
    this.named.set(name, step(automaton, branches));
    return { kind: "jump", name };
  }
}
