import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ancestors.js";
import type { Globals } from "../bindings/globals.js";
import type { SourceFile } from "../source-file.js";
import { conditionOf, type Condition } from "./condition.js";

export type { Condition } from "./condition.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** Tells what a file asks before it uses a value: a use under a condition may see only some of the value's alternatives. */
export interface Conditions {
  /** The conditions on a variable under which a place is. */
  on(variable: Variable, place: Node): readonly Condition[];
  /** Whether a place is under a condition on something that `chooser` looks at in a condition of its own. */
  isChosenAlike(choosers: readonly Node[], place: Node): boolean;
  /** Whether an expression is part of a condition. */
  isAsked(node: Node): boolean;
}

/** Past this many conditions on one variable, every later use is under one of them. */
const maxConditions = 200;

export function findConditions(file: SourceFile, globals: Globals): Conditions {
  const known = new Map<Asked, readonly Condition[]>();
  let usesOfGlobals: Map<string, Node[]> | undefined;
  const chosen = new Map<Node, readonly Choice[]>();

  function conditionsOn(asked: Asked): readonly Condition[] {
    let conditions = known.get(asked);
    if (conditions === undefined) {
      const all = usesOf(asked).flatMap((use) => conditionOf(use, file, globals) ?? []);
      conditions = all.length <= maxConditions ? all : [{ ...merged(all), end: Infinity }];
      known.set(asked, conditions);
    }
    return conditions;
  }

  function usesOf(asked: Asked): readonly Node[] {
    if (typeof asked !== "string") return asked.references.map(({ identifier }) => identifier);
    if (asked === "this") return file.nodes("ThisExpression");
    usesOfGlobals ??= groupGlobals(file);
    return usesOfGlobals.get(asked) ?? [];
  }

  /** What decides inside an expression: the variables and members in its conditions. */
  function choicesIn(root: Node): readonly Choice[] {
    let choices = chosen.get(root);
    if (choices === undefined) {
      const found: Choice[] = [];
      file.walk(root, (node) => {
        if (node.type !== "Identifier" && node.type !== "ThisExpression") return !isFunction(node);
        const condition = conditionOf(node, file, globals);
        if (condition !== undefined && contains(root, condition.test)) {
          const asked = node.type === "Identifier" ? (file.variableOf(node) ?? node.name) : "this";
          found.push({ asked, member: condition.member });
        }
        return true;
      });
      choices = found;
      chosen.set(root, choices);
    }
    return choices;
  }

  return {
    on: (variable, place) => conditionsOn(variable).filter((condition) => isUnder(place, condition)),
    isAsked: (node) => conditionOf(node, file, globals) !== undefined,
    isChosenAlike: (choosers, place) =>
      choosers.some((root) =>
        choicesIn(root).some(({ asked, member }) =>
          conditionsOn(asked).some(
            (condition) =>
              !condition.guessed &&
              condition.member === member &&
              !contains(root, condition.test) &&
              isUnder(place, condition),
          ),
        ),
      ),
  };
}

/** A variable, `this`, or a global by its name. */
type Asked = Variable | string;

interface Choice {
  readonly asked: Asked;
  readonly member: string;
}

function groupGlobals(file: SourceFile): Map<string, Node[]> {
  const globals = new Map<string, Node[]>();
  for (const { identifier } of file.sourceCode.scopeManager?.globalScope?.through ?? []) {
    const known = globals.get(identifier.name);
    if (known === undefined) globals.set(identifier.name, [identifier]);
    else known.push(identifier);
  }
  return globals;
}

function isUnder({ range: [start, end] }: Node, condition: Condition): boolean {
  return condition.start <= start && end <= condition.end;
}

function merged(conditions: readonly Condition[]): Condition {
  const [first] = conditions;
  if (first === undefined) throw new Error("no conditions");
  return { ...first, plain: false, guessed: false, start: Math.min(...conditions.map(({ start }) => start)) };
}

function isFunction(node: Node): boolean {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}
