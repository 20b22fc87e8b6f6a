import { characters, fingerprint, startingAt, type AsciiAutomaton } from "./ascii-automaton.js";
import { cutAt } from "./cut.js";
import { asForbidden, asOutline } from "./forbidden.js";
import { firstCharacters, literalPrefix, step } from "./first-characters.js";
import type { Program } from "./program.js";
import { asStrings } from "./strings.js";

/** What parts the model's strings. */
const delimiters = ":/.-_,@=+ ";
/** Searches that take longer have never found anything. */
const maxAttempts = 150;

/** Finds a program without loops, whose parts are nested in it. */
export class StructuredCompiler {
  readonly #known = new Map<string, Program | undefined>();
  readonly #coarse: boolean;
  #attempts = 0;

  /** @param coarse of what has no structure, only the outline is checked: more is accepted. */
  constructor(coarse = false) {
    this.#coarse = coarse;
  }

  compile(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const key = fingerprint(automaton);
    if (this.#known.has(key)) return this.#known.get(key);
    if (depth === 0 || ++this.#attempts > maxAttempts) return this.#coarse ? asOutline(automaton) : undefined;
    const program =
      asStrings(automaton) ??
      asForbidden(automaton) ??
      this.#asLiteral(automaton, depth) ??
      asFirstCharacter(automaton) ??
      this.#asSplit(automaton, depth) ??
      this.#asStep(automaton, depth) ??
      (this.#coarse ? asOutline(automaton) : undefined);
    this.#known.set(key, program);
    return program;
  }

  #asLiteral(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const { text, state } = literalPrefix(automaton);
    if (text === "") return undefined;
    const next = this.compile(startingAt(automaton, state), depth - 1);
    return next && { kind: "literal", text, next };
  }

  #asSplit(automaton: AsciiAutomaton, depth: number): Program | undefined {
    for (const delimiter of delimiters) {
      const cut = cutAt(automaton, characters.indexOf(delimiter));
      if (cut === undefined) continue;
      const pieces = [cut.before, cut.after, ...(cut.otherwise === undefined ? [] : [cut.otherwise])];
      if (pieces.some((piece) => fingerprint(piece) === fingerprint(automaton))) continue;
      const before = this.compile(cut.before, depth - 1);
      const after = before && this.compile(cut.after, depth - 1);
      const otherwise = after && cut.otherwise && this.compile(cut.otherwise, depth - 1);
      if (before === undefined || after === undefined) continue;
      if (cut.otherwise !== undefined && otherwise === undefined) continue;
      return { kind: "split", delimiter, before, after, otherwise };
    }
    return undefined;
  }

  #asStep(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const groups = firstCharacters(automaton);
    if (groups.size > 6 || groups.has(0)) return undefined;
    const branches: { set: string; next: Program }[] = [];
    for (const [target, set] of groups) {
      const rest = startingAt(automaton, target);
      if (rest.next.length >= automaton.next.length) return undefined;
      const next = this.compile(rest, depth - 1);
      if (next === undefined) return undefined;
      branches.push({ set, next });
    }
    return step(automaton, branches);
  }
}

/** Where the first character is the only one that a union of comparisons can't judge together with the others. */
function asFirstCharacter(automaton: AsciiAutomaton): Program | undefined {
  const groups = firstCharacters(automaton);
  if (groups.size > 3 || groups.has(0)) return undefined;
  const branches: { set: string; next: Program }[] = [];
  for (const [target, set] of groups) {
    const rest = startingAt(automaton, target);
    const next = asStrings(rest) ?? asForbidden(rest);
    if (next === undefined) return undefined;
    branches.push({ set, next });
  }
  return step(automaton, branches);
}
