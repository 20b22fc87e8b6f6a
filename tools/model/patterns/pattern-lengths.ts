import type { AST } from "@eslint-community/regexpp";

/** The least number of code points that a part of a pattern matches; look-arounds match none. */
function minLength(node: AST.Element | AST.Alternative | AST.Pattern): number {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return Math.min(...node.alternatives.map(minLength));
    case "Alternative":
      return sum(node.elements);
    case "Quantifier":
      return node.min * minLength(node.element);
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return 1;
    case "Assertion":
    case "Backreference":
      return 0;
  }
}

/**
 * The least length of a string that makes `quantifier` repeat more often than it allows, were it unbounded: what is
 * longer than a shape's maximum can't be had, so the bound says nothing there.
 *
 * @returns 0 where nothing is proved: inside of a negative look-around, a bound that is dropped takes strings away.
 */
export function lengthBeyond(quantifier: AST.Quantifier): number {
  let length = (quantifier.max + 1) * minLength(quantifier.element);
  let child: AST.Node = quantifier;
  // What follows a look-ahead may be the same text that the look-ahead saw.
  let overlapped = false;
  for (let node = parentOf(quantifier); node !== null; node = parentOf(node)) {
    switch (node.type) {
      case "Alternative": {
        const index = node.elements.findIndex((element) => element === child);
        length += sum(node.elements.slice(0, index)) + (overlapped ? 0 : sum(node.elements.slice(index + 1)));
        child = node;
        break;
      }
      case "Quantifier":
        if (!overlapped) length += (Math.max(node.min, 1) - 1) * minLength(node.element);
        child = node;
        break;
      case "Assertion":
        if (node.kind !== "lookahead" || node.negate) return 0;
        overlapped = true;
        child = node;
        break;
      case "Group":
      case "CapturingGroup":
        child = node;
        break;
      default:
        return length;
    }
  }
  return length;
}

function parentOf(node: AST.Node): AST.Node | null {
  return node.parent;
}

function sum(elements: readonly AST.Element[]): number {
  return elements.reduce((total, element) => total + minLength(element), 0);
}
