import type { AST } from "@eslint-community/regexpp";

/** Characters that a number may be written with: also `nan`, `inf`, exponents, and white space around it. */
const numeric = /[-+.\deEnNaAiIfFtTyY_\s]/u;

/**
 * Whether nothing that the group matches is a number: each alternative has an element that must match, and that matches
 * no character of a number; or none of its elements matches a digit.
 */
export function capturesNoNumber(group: AST.CapturingGroup): boolean {
  return group.alternatives.every((each) => needsText(each) || !each.elements.some(mayMatchDigit));
}

function needsText(alternative: AST.Alternative): boolean {
  return alternative.elements.some(isText);
}

/** Whether an element must match something that is in no number; false where that isn't certain. */
function isText(element: AST.Element): boolean {
  switch (element.type) {
    case "Character":
      return !numeric.test(String.fromCodePoint(element.value));
    case "Quantifier":
      return element.min > 0 && isText(element.element);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.every(needsText);
    case "CharacterClass":
      return !element.negate && element.elements.every((each) => each.type === "Character" && isText(each));
    default:
      return false;
  }
}

/** Whether an element may match a digit; true where that isn't certain. */
function mayMatchDigit(element: AST.Element): boolean {
  switch (element.type) {
    case "Character":
      return isDigit(element.value);
    case "Quantifier":
      return element.max > 0 && mayMatchDigit(element.element);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.some((each) => each.elements.some(mayMatchDigit));
    case "CharacterSet":
      return element.kind === "digit"
        ? !element.negate
        : element.kind === "space"
          ? element.negate
          : element.kind === "word"
            ? !element.negate
            : true;
    case "CharacterClass":
      return element.negate || element.elements.some(classMatchesDigit);
    case "Assertion":
      return false;
    default:
      return true;
  }
}

function classMatchesDigit(
  element: AST.ClassRangesCharacterClassElement | AST.UnicodeSetsCharacterClassElement,
): boolean {
  switch (element.type) {
    case "Character":
      return isDigit(element.value);
    case "CharacterClassRange":
      return element.min.value <= 0x39 && element.max.value >= 0x30;
    case "CharacterSet":
      return mayMatchDigit(element);
    default:
      return true;
  }
}

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}
