import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { endsAlways } from "../bindings/functions.js";
import { memberName } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";
import { contains } from "../effects/order.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** A condition on a variable, and the part of the file that runs, or goes on, depending on it. */
export interface Condition {
  readonly test: Node;
  /** It asks only whether the variable itself is truthy, or nullish. */
  readonly plain: boolean;
  /** The member of the variable that it looks at (`.gpu` in `if (options.gpu)`); empty for the variable itself. */
  readonly member: string;
  readonly start: number;
  readonly end: number;
}

/** Tells what a file asks before it uses a value: a use under a condition may see only some of the value's alternatives. */
export interface Conditions {
  /** The conditions on a variable under which a place is. */
  on(variable: Variable, place: Node): readonly Condition[];
  /** Whether a place is under a condition on something that `chooser` looks at in a condition of its own. */
  isChosenAlike(choosers: readonly Node[], place: Node): boolean;
  /** Whether an expression is part of a condition. */
  isAsked(node: Node): boolean;
}

/** A condition that has to hold, or not to hold, for a place to be reached. */
export interface Guard {
  readonly test: TSESTree.Expression;
  readonly holds: boolean;
}

/** The conditions on the way to a place within a function. */
export function guardsOf(place: Node, root: Node): readonly Guard[] {
  const known = guardsByPlace.get(place) ?? findGuards(place, root);
  guardsByPlace.set(place, known);
  return known;
}

// A function is called from many places, and each call asks for the same.
const guardsByPlace = new WeakMap<Node, readonly Guard[]>();

function findGuards(place: Node, root: Node): readonly Guard[] {
  const guards: Guard[] = [];
  let node = place;
  for (
    let parent: Node | null | undefined = node.parent;
    parent && node !== root;
    node = parent, parent = node.parent
  ) {
    if (parent.type === "IfStatement" && parent.test !== node) {
      guards.push({ test: parent.test, holds: parent.consequent === node });
    } else if (parent.type === "BlockStatement") {
      for (const statement of parent.body) {
        if (statement === node || guards.length > maxGuards) break;
        if (statement.type !== "IfStatement") continue;
        if (endsAlways(statement.consequent)) guards.push({ test: statement.test, holds: false });
        else if (statement.alternate != null && endsAlways(statement.alternate)) {
          guards.push({ test: statement.test, holds: true });
        }
      }
    }
  }
  return guards;
}

const maxGuards = 50;

/** Past this many conditions on one variable, every later use is under one of them. */
const maxConditions = 200;

export function findConditions(file: SourceFile): Conditions {
  const known = new Map<Asked, readonly Condition[]>();
  let globals: Map<string, Node[]> | undefined;
  const chosen = new Map<Node, readonly Choice[]>();

  function conditionsOn(asked: Asked): readonly Condition[] {
    let conditions = known.get(asked);
    if (conditions === undefined) {
      const all = usesOf(asked).flatMap((use) => conditionOf(use, file) ?? []);
      conditions = all.length <= maxConditions ? all : [{ ...merged(all), end: Infinity }];
      known.set(asked, conditions);
    }
    return conditions;
  }

  function usesOf(asked: Asked): readonly Node[] {
    if (typeof asked !== "string") return asked.references.map(({ identifier }) => identifier);
    if (asked === "this") return file.nodes("ThisExpression");
    globals ??= groupGlobals(file);
    return globals.get(asked) ?? [];
  }

  /** What decides inside an expression: the variables and members in its conditions. */
  function choicesIn(root: Node): readonly Choice[] {
    let choices = chosen.get(root);
    if (choices === undefined) {
      const found: Choice[] = [];
      file.walk(root, (node) => {
        if (node.type !== "Identifier" && node.type !== "ThisExpression") return !isFunction(node);
        const condition = conditionOf(node, file);
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
    isAsked: (node) => conditionOf(node, file) !== undefined,
    isChosenAlike: (choosers, place) =>
      choosers.some((root) =>
        choicesIn(root).some(({ asked, member }) =>
          conditionsOn(asked).some(
            (condition) => condition.member === member && !contains(root, condition.test) && isUnder(place, condition),
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
  return { ...first, plain: false, start: Math.min(...conditions.map(({ start }) => start)) };
}

/** Nobody nests conditions deeper. */
const maxDepth = 60;

/** The condition that an identifier is part of. */
function conditionOf(identifier: Node, file: SourceFile): Condition | undefined {
  let plain = true;
  let isWay = true;
  let member = "";
  let node = identifier;
  let depth = 0;
  for (let parent: Node | null | undefined = node.parent; parent; node = parent, parent = node.parent) {
    if (++depth > maxDepth) return undefined;
    switch (parent.type) {
      case "MemberExpression":
        // The way that is written out: `options.gpu`, `process.env.STAGE`.
        if (isWay && parent.object === node) member += `.${memberName(parent) ?? "?"}`;
        plain = false;
        continue;
      case "UnaryExpression":
      case "BinaryExpression":
        isWay = false;
        if (!isPlainTest(parent)) plain = false;
        continue;
      case "CallExpression":
        if (parent.parent.type === "ExpressionStatement") {
          return isAssertion(parent, file) ? until(endOfBlock(parent.parent), parent, plain, member) : undefined;
        }
        plain = isWay = false;
        continue;
      case "AwaitExpression":
      case "ArrayExpression":
      case "TemplateLiteral":
      case "AssignmentExpression":
      case "SequenceExpression":
        plain = isWay = false;
        continue;
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        continue;
      case "LogicalExpression": {
        isWay = false;
        if (parent.left !== node) continue;
        // Only what it leads to is under the condition; the expression may be part of a bigger one.
        const outer = enclosingTest(parent);
        return outer === undefined
          ? { test: node, plain, member, start: parent.right.range[0], end: parent.right.range[1] }
          : region(outer.holder, outer.test, plain, member, file);
      }
      case "ConditionalExpression":
      case "IfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        return parent.test === node ? region(parent, node, plain, member, file) : undefined;
      case "SwitchStatement":
        return parent.discriminant === node ? region(parent, node, false, member, file) : undefined;
      case "SwitchCase":
        return parent.test === node ? region(parent.parent, node, false, member, file) : undefined;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** The statement or `?:` that a logical expression is the test of. */
function enclosingTest(start: Node): { readonly holder: Holder; readonly test: Node } | undefined {
  let node = start;
  let depth = 0;
  for (
    let parent: Node | null | undefined = node.parent;
    ++depth < maxDepth && parent;
    node = parent, parent = node.parent
  ) {
    switch (parent.type) {
      case "LogicalExpression":
      case "UnaryExpression":
      case "BinaryExpression":
      case "ChainExpression":
        continue;
      case "ConditionalExpression":
      case "IfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        return parent.test === node ? { holder: parent, test: node } : undefined;
      default:
        return undefined;
    }
  }
  return undefined;
}

type Holder =
  | TSESTree.ConditionalExpression
  | TSESTree.IfStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement
  | TSESTree.ForStatement
  | TSESTree.SwitchStatement;

function region(holder: Holder, test: Node, plain: boolean, member: string, file: SourceFile): Condition {
  const own = { test, plain, member, start: test.range[1], end: holder.range[1] };
  if (holder.type === "ConditionalExpression") return own;
  const [start, end] = holder.range;
  const leaves =
    holder.type !== "IfStatement" || end - start > maxSearched || exits.test(file.sourceCode.text.slice(start, end));
  return leaves ? { ...own, end: endOfBlock(holder) } : own;
}

/** In a longer statement than this, nobody looks whether it leaves the block: it counts as if it did. */
const maxSearched = 4000;

const exits = /\b(?:return|throw|break|continue|yield|exit|fail|abort|redirect|notFound)\b/;

function until(end: number, test: Node, plain: boolean, member: string): Condition {
  return { test, plain, member, start: test.range[1], end };
}

function endOfBlock(statement: Node): number {
  for (let block: Node | null | undefined = statement.parent; block; block = block.parent) {
    if (block.type === "BlockStatement" || block.type === "Program" || block.type === "SwitchStatement") {
      return block.range[1];
    }
  }
  return statement.range[1];
}

/** `!x`, `x == null`, `x === undefined`, `typeof x === "string"` */
function isPlainTest(node: TSESTree.UnaryExpression | TSESTree.BinaryExpression): boolean {
  if (node.type === "UnaryExpression") return node.operator === "!";
  const isNothing = (side: Node): boolean =>
    (side.type === "Literal" && side.value === null) || (side.type === "Identifier" && side.name === "undefined");
  return /^[!=]==?$/.test(node.operator) && (isNothing(node.left) || isNothing(node.right));
}

/** `assert(x)`, `invariant(x, "...")`, `assertDefined(x)`, `expect(x)`: it throws unless it likes what it gets. */
function isAssertion({ callee }: TSESTree.CallExpression, file: SourceFile): boolean {
  return /assert|invariant|check|ensure|expect|require|validate|verify|must/i.test(
    file.sourceCode.text.slice(callee.range[0], Math.min(callee.range[1], callee.range[0] + 80)),
  );
}

function isFunction(node: Node): boolean {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}
