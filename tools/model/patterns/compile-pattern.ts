import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { DFA, ENFA, JS, TooManyNodesError } from "refa";
import { PatternError } from "./pattern-error.js";

const maxCharacter = 0x10ffff;
/**
 * The largest of AWS's patterns needs between 15 and 20 thousand on the way. What needs more is likely to grow without
 * end, and takes a second for each two thousand.
 */
const maxNodes = 25_000;

/**
 * Compiles a pattern to the minimal automaton of the strings that it matches in full.
 *
 * Assertions are resolved here, by what they mean for the whole string: `^` and `$` leave the empty word before or
 * after them; a look-ahead is an intersection with (or a difference from) the language of what follows, a look-behind
 * of what precedes. refa gets parts without any, and throws if it meets one: it is never asked to disable them, which
 * would quietly turn patterns into the empty language.
 *
 * @param normalised a pattern in JavaScript's dialect, read with the flags `u` and `s`.
 * @throws {PatternError} where an assertion stands where that reasoning doesn't hold, where there is a back reference
 *   or a word boundary, where it would need too many states, and where no string matches at all.
 */
export function compilePattern(normalised: string): DFA {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(normalised, 0, normalised.length, {
    unicode: true,
  });
  const automaton = wholeLanguage(pattern);
  if (automaton.isEmpty) throw new PatternError(`matches no string at all: ${normalised}`);
  return automaton;
}

function wholeLanguage({ alternatives: all, raw }: AST.Pattern): DFA {
  try {
    return determinise(alternatives(all, { head: true, tail: true }));
  } catch (error) {
    if (!(error instanceof TooManyNodesError)) throw error;
    throw new PatternError(`needs an automaton of more than ${String(maxNodes)} states: ${raw}`);
  }
}

/** Where a part stands: whether nothing precedes it, and whether nothing follows it, in the whole string. */
interface Position {
  readonly head: boolean;
  readonly tail: boolean;
}

function alternatives(list: readonly AST.Alternative[], position: Position): ENFA {
  const united = ENFA.empty({ maxCharacter }, nodes());
  for (const alternative of list) united.unionInto(sequence(alternative.elements, position), "right", nodes());
  return united;
}

/** The language of a sequence: cut at its first assertion, if there is one. */
function sequence(elements: readonly AST.Element[], position: Position): ENFA {
  const index = elements.findIndex(hasAssertion);
  const element = elements[index];
  if (element === undefined) return plain(elements);
  const before = elements.slice(0, index);
  const after = elements.slice(index + 1);
  const here = { head: position.head && before.length === 0, tail: position.tail };
  switch (element.type) {
    case "Assertion":
      return assertion(element, before, after, position, here);
    case "Group":
    case "CapturingGroup": {
      if (element.type === "Group" && element.modifiers !== null) fail("inline flags", element);
      const inner = alternatives(element.alternatives, { head: here.head, tail: here.tail && after.length === 0 });
      return concatenate(plain(before), inner, sequence(after, { head: false, tail: position.tail }));
    }
    default:
      return fail("an assertion that is repeated", element);
  }
}

function assertion(
  element: AST.Assertion,
  before: readonly AST.Element[],
  after: readonly AST.Element[],
  position: Position,
  here: Position,
): ENFA {
  const rest = (): ENFA => sequence(after, here);
  switch (element.kind) {
    case "start":
      if (!position.head) fail("an anchor in the middle", element);
      return concatenate(intersect(plain(before), emptyWord()), sequence(after, { ...position, head: true }));
    case "end":
      if (!position.tail) fail("an anchor in the middle", element);
      return concatenate(plain(before), intersect(rest(), emptyWord()));
    case "lookahead": {
      if (!position.tail) fail("a look-ahead that sees past its group", element);
      const seen = alternativesOpen(element, { head: here.head, tail: true });
      return concatenate(plain(before), intersect(rest(), element.negate ? complement(seen) : seen));
    }
    case "lookbehind": {
      if (!position.head) fail("a look-behind that sees past its group", element);
      if (element.alternatives.some((alternative) => alternative.elements.some(hasAssertion))) {
        fail("an assertion in a look-behind", element);
      }
      const seen = concatenate(anything(), alternatives(element.alternatives, { head: false, tail: false }));
      return concatenate(intersect(plain(before), element.negate ? complement(seen) : seen), rest());
    }
    default:
      return fail("a word boundary", element);
  }
}

/** What a look-ahead sees: one of its alternatives, then anything; `$` in it stands before that anything. */
function alternativesOpen(element: AST.LookaheadAssertion, position: Position): ENFA {
  const united = ENFA.empty({ maxCharacter }, nodes());
  for (const alternative of element.alternatives) {
    const open = sequence([...alternative.elements, anythingElement], position);
    united.unionInto(open, "right", nodes());
  }
  return united;
}

/** `[^]*`, as an element that can be put at the end of a sequence. */
const anythingElement = ((): AST.Element => {
  const pattern = new RegExpParser().parsePattern("[\\s\\S]*", 0, 8, { unicode: true });
  const element = pattern.alternatives[0]?.elements[0];
  if (element === undefined) throw new Error("unreachable: the pattern has one element");
  return element;
})();

/** The language of elements without assertions, which refa makes. */
function plain(elements: readonly AST.Element[]): ENFA {
  const source = elements.map((element) => element.raw).join("");
  const parser = JS.Parser.fromLiteral({ source: `(?:${source})`, flags: "us" });
  const { expression } = parser.parse({ assertions: "throw", backreferences: "throw", maxNodes });
  return ENFA.fromRegex(expression, { maxCharacter }, { assertions: "throw" }, nodes());
}

function hasAssertion(element: AST.Element): boolean {
  switch (element.type) {
    case "Assertion":
      return true;
    case "Backreference":
      return fail("a back reference", element);
    case "Quantifier":
      return hasAssertion(element.element);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.some((alternative) => alternative.elements.some(hasAssertion));
    default:
      return false;
  }
}

function concatenate(...parts: readonly ENFA[]): ENFA {
  const whole = emptyWord();
  for (const part of parts) whole.appendInto(part, nodes());
  return whole;
}

function intersect(left: ENFA, right: ENFA): ENFA {
  return ENFA.fromFA(DFA.fromIntersection(determinise(left), determinise(right), dfaNodes()), nodes());
}

function complement(language: ENFA): ENFA {
  const automaton = determinise(language);
  automaton.complement(dfaNodes());
  return ENFA.fromFA(automaton, nodes());
}

function determinise(language: ENFA): DFA {
  const automaton = DFA.fromFA(language, dfaNodes());
  automaton.minimize();
  return automaton;
}

function emptyWord(): ENFA {
  return ENFA.emptyWord({ maxCharacter }, nodes());
}

function anything(): ENFA {
  return ENFA.all({ maxCharacter }, nodes());
}

function nodes(): ENFA.LimitedNodeFactory {
  return new ENFA.LimitedNodeFactory(maxNodes);
}

function dfaNodes(): DFA.LimitedNodeFactory {
  return new DFA.LimitedNodeFactory(maxNodes);
}

function fail(what: string, node: AST.Node): never {
  throw new PatternError(`has ${what} (${node.raw}), which has no automaton here`);
}
