import { loosen, type AsciiAutomaton } from "./ascii-automaton.js";
import { asOutline } from "./forbidden.js";
import { size, type Compiled } from "./program.js";
import { StructuredCompiler } from "./structured.js";
import { maxNamed, Walker } from "./walker.js";

/** Larger programs would make the tables slow to parse. */
const maxSize = 80;
/** Of larger automata only the rough outline is looked at. */
const maxStates = 600;
const maxExact = 200;
const maxWalked = 64;
const maxDepth = 12;

/**
 * Finds a cheap program for a language, or, where one would be too large to ship, for one that contains it: it may accept
 * too much, and never refuses what is right.
 */
export function compile(automaton: AsciiAutomaton): Compiled {
  const compiler = new StructuredCompiler();
  const structured = automaton.next.length > maxExact ? undefined : compiler.compile(automaton, maxDepth);
  if (structured !== undefined && size(structured) <= maxSize) return { program: structured, named: new Map() };
  const looser = looserAndLooser(automaton);
  for (const loose of looser) {
    const program = new StructuredCompiler().compile(loose, maxDepth);
    if (program && size(program) <= maxSize) return { program, named: new Map() };
  }
  if (automaton.next.length <= maxWalked) {
    const walker = new Walker(compiler);
    const program = walker.compile(automaton);
    if (walker.named.size <= maxNamed) return { program, named: walker.named };
  }
  const program = new StructuredCompiler(true).compile(looser[0] ?? automaton, maxDepth);
  return { program: program && size(program) <= maxSize ? program : asOutline(automaton), named: new Map() };
}

/** Languages that contain the automaton's, each with fewer states than the one before. */
function looserAndLooser(automaton: AsciiAutomaton): AsciiAutomaton[] {
  const found: AsciiAutomaton[] = [];
  let states = Math.min(automaton.next.length, maxExact + 1);
  for (const rounds of automaton.next.length > maxStates ? [16, 8, 4, 2, 1] : [40, 16, 8, 4]) {
    const loose = loosen(automaton, rounds);
    if (loose.next.length >= states) continue;
    states = loose.next.length;
    found.push(loose);
  }
  return found;
}
