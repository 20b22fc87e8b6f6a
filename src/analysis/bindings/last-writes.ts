import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains, parentOf } from "../ancestors.js";
import { isLeftByLabel, mayRunOn } from "./control-flow.js";
import { functionAround } from "./function-around.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/**
 * An expression whose value a variable gets, the declaration that leaves it `undefined`, or the name itself where it
 * stands in the pattern of an assignment: it gets a part of what is assigned.
 */
export type Write = TSESTree.Expression | TSESTree.VariableDeclarator;

/** Past this many writes a variable isn't followed. */
const maxWrites = 32;

/**
 * The writes of which one was certainly the last before a `let` is read: one where it is assigned before on every path,
 * several where the paths assign it apart. Undefined where that can't be told.
 */
export function lastWrites(variable: Variable, read: Node): readonly Write[] | undefined {
  const [definition, another] = variable.defs;
  const declarator: Node | undefined = definition?.node;
  if (another !== undefined || declarator?.type !== "VariableDeclarator" || !isLet(declarator)) return undefined;
  const references = variable.references.filter((reference) => reference.isWrite());
  if (references.length > maxWrites) return undefined;
  // A name with a default in a pattern is written to twice, in one place.
  const names = [...new Set(references.map(({ identifier }) => identifier))];
  return new Search(declarator, names).before(read);
}

function isLet(declarator: TSESTree.VariableDeclarator): boolean {
  const declaration = parentOf(declarator);
  return declaration?.type === "VariableDeclaration" && declaration.kind === "let";
}

/** The assignment, update, declaration or loop by which a name is written. */
function writeOf(identifier: Node): Node {
  for (const node of ancestorsOf(identifier)) {
    if (!/Pattern$|^Property$|^RestElement$|^TS/.test(node.type)) return node;
  }
  return identifier;
}

/** What a statement may have written last; `open` where it may not have written at all. */
interface Written {
  readonly writes: readonly Write[];
  readonly open: boolean;
}

const nothing: Written = { writes: [], open: true };
/** Control never comes out of the statement to the next one. */
const never: Written = { writes: [], open: false };

class Search {
  readonly #declarator: TSESTree.VariableDeclarator;
  /** Where the variable's name stands as what is written to. */
  readonly #names: readonly Node[];
  readonly #writes: readonly Node[];

  constructor(declarator: TSESTree.VariableDeclarator, names: readonly Node[]) {
    this.#declarator = declarator;
    this.#names = names;
    this.#writes = names.map(writeOf);
  }

  /** Goes back from a place to what was written last, on every path that leads there. */
  before(read: Node): readonly Write[] | undefined {
    const home = functionAround(this.#declarator);
    if (this.#writes.some((write) => functionAround(write) !== home)) return undefined;
    let found: readonly Write[] = [];
    let node = this.#startOf(read, home);
    for (const parent of node === undefined ? [] : ancestorsOf(node)) {
      if (node === undefined || parent === home || !this.#isPassable(parent, node)) return undefined;
      const statements = statementsIn(parent);
      const { writes, open } = this.#sequence(statements.slice(0, statements.indexOf(node))) ?? {};
      if (writes === undefined) return undefined;
      found = [...found, ...writes];
      if (open === false) return found.length === 0 ? undefined : found;
      node = parent;
    }
    return undefined;
  }

  /**
   * Where to start: the read itself, or the function that it is in, if that is made after all writes. A declared
   * function may be called before them.
   */
  #startOf(read: Node, home: Node | undefined): Node | undefined {
    let start = read;
    for (let around = functionAround(read); around !== home; around = functionAround(start)) {
      if (around === undefined || around.type === "FunctionDeclaration") return undefined;
      start = around;
    }
    if (start === read) return read;
    return this.#writes.every((write) => write.range[1] <= start.range[0]) && !this.#repeats(start) ? start : undefined;
  }

  /** Whether a loop writes again after it has made a function. */
  #repeats(made: Node): boolean {
    for (const around of ancestorsOf(made)) {
      if (contains(around, this.#declarator)) return false;
      if (isLoop(around) && this.#writes.some((write) => contains(around, write))) return true;
    }
    return false;
  }

  /** Whether nothing around `node`, in `parent` but not in a statement before it, may have written. */
  #isPassable(parent: Node, node: Node): boolean {
    if (isLoop(parent)) return this.#writes.every((write) => !contains(parent, write));
    if (statementsIn(parent).includes(node)) return true;
    const others = this.#writes.filter((write) => contains(parent, write) && !contains(node, write));
    if (parent.type === "IfStatement") return others.every((write) => !contains(parent.test, write));
    // What assigns the result is evaluated after what it is made of.
    return others.every((write) =>
      contains(write, node) ? !isInPattern(node, write) : write.range[0] > node.range[0],
    );
  }

  /** What statements that run one after the other may have written last. */
  #sequence(statements: readonly Node[]): Written | undefined {
    let found: readonly Write[] = [];
    for (const statement of statements.toReversed()) {
      const written = this.#statement(statement);
      if (written === undefined) return undefined;
      found = [...found, ...written.writes];
      if (!written.open) return { writes: found, open: false };
    }
    return { writes: found, open: true };
  }

  #statement(node: Node): Written | undefined {
    const inside = this.#writes.filter((write) => contains(node, write));
    const isDeclaration = contains(node, this.#declarator);
    if (inside.length === 0 && !isDeclaration) return mayRunOn(node) ? nothing : never;
    switch (node.type) {
      case "VariableDeclaration":
        return isDeclaration && inside.every((write) => write === this.#declarator) ? this.#declared() : undefined;
      case "ExpressionStatement":
        return inside.length === 1 ? assigned(node.expression, inside[0], this.#names) : undefined;
      case "BlockStatement":
        return this.#sequence(node.body);
      case "IfStatement":
        return inside.some((write) => contains(node.test, write))
          ? undefined
          : either([this.#branch(node.consequent), node.alternate == null ? nothing : this.#branch(node.alternate)]);
      case "LabeledStatement":
        return isLeftByLabel(node) ? undefined : this.#statement(node.body);
      case "TryStatement":
        return this.#try(node);
      case "SwitchStatement":
        return this.#switch(node);
      default:
        return undefined;
    }
  }

  #declared(): Written | undefined {
    const { id, init } = this.#declarator;
    if (id.type !== "Identifier") return undefined;
    return { writes: [init ?? this.#declarator], open: false };
  }

  /** A branch that doesn't run on has no part in what comes after it. */
  #branch(node: Node): Written | undefined {
    return mayRunOn(node) ? this.#statement(node) : never;
  }

  /** A block that may be left in the middle: only where its handler writes as well, or leaves. */
  #try({ block, handler, finalizer }: TSESTree.TryStatement): Written | undefined {
    if (finalizer !== null && this.#writes.some((write) => contains(finalizer, write))) return undefined;
    const tried = this.#branch(block);
    if (handler === null) return tried;
    const handled = this.#branch(handler.body);
    return handled?.open === false ? either([tried, handled]) : undefined;
  }

  /** Cases of which each ends for itself. */
  #switch(node: TSESTree.SwitchStatement): Written | undefined {
    const statements = node.cases.flatMap((one) => one.consequent);
    const isElsewhere = (write: Node): boolean =>
      contains(node, write) && !statements.some((one) => contains(one, write));
    if (this.#writes.some(isElsewhere)) return undefined;
    const full = node.cases.filter((one, index) => one.consequent.length > 0 || index === node.cases.length - 1);
    const ends = full.map((one, index) => this.#case(one.consequent, index === full.length - 1));
    return either([...ends, ...(node.cases.some((one) => one.test === null) ? [] : [nothing])]);
  }

  #case(consequent: readonly Node[], isLast: boolean): Written | undefined {
    const [only] = consequent;
    const statements = only?.type === "BlockStatement" && consequent.length === 1 ? only.body : consequent;
    const last = statements.at(-1);
    const isBroken = last?.type === "BreakStatement" && last.label === null;
    const body = isBroken ? statements.slice(0, -1) : statements;
    // Another way out of the case, or into the next one, isn't followed.
    if (body.some(mayBreak)) return undefined;
    if (!body.every(mayRunOn)) return never;
    return isBroken || isLast ? this.#sequence(body) : undefined;
  }
}

function either(paths: readonly (Written | undefined)[]): Written | undefined {
  const known = paths.filter((path) => path !== undefined);
  if (known.length < paths.length) return undefined;
  return { writes: known.flatMap(({ writes }) => writes), open: known.some(({ open }) => open) };
}

/** `x = value`, `x = y = value`, `x += value`, `x ??= value`, `[x] = values` */
function assigned(expression: Node, write: Node | undefined, names: readonly Node[]): Written | undefined {
  if (expression.type === "AssignmentExpression" && operators.test(expression.operator)) {
    const isOwn = expression === write && expression.left.type === "Identifier";
    return isOwn ? { writes: [expression], open: false } : undefined;
  }
  const [name] = names.filter((one) => expression === write && isInPattern(one, expression));
  if (name?.type === "Identifier") return { writes: [name], open: false };
  let node = expression;
  let isWritten = false;
  while (node.type === "AssignmentExpression" && node.operator === "=") {
    isWritten ||= node === write && node.left.type === "Identifier";
    node = node.right;
  }
  return isWritten ? { writes: [node as TSESTree.Expression], open: false } : undefined;
}

const operators = /^(?:[-+*/%]|\*\*|\?\?|\|\||&&)=$/;

/** Whether a node stands in the pattern that an assignment writes to. */
function isInPattern(node: Node, write: Node): boolean {
  return write.type === "AssignmentExpression" && write.left.type.endsWith("Pattern") && contains(write.left, node);
}

/** Whether a statement of a case may lead out of it by a `break` of its own. */
function mayBreak(statement: Node): boolean {
  return !/^(?:Expression|Throw|Return)Statement$|Declaration$/.test(statement.type) && !isPlainIf(statement);
}

/** An `if` whose branches are expressions, or leave by a `throw` or `return`. */
function isPlainIf(node: Node): boolean {
  if (node.type === "BlockStatement") return node.body.every((one) => !mayBreak(one));
  if (node.type !== "IfStatement") return false;
  return !mayBreak(node.consequent) && (node.alternate == null || !mayBreak(node.alternate));
}

export function statementsIn(node: Node): readonly Node[] {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
    case "TSModuleBlock":
      return node.body;
    case "SwitchCase":
      return node.consequent;
    default:
      return [];
  }
}

function isLoop({ type }: Node): boolean {
  return /^(?:For(?:In|Of)?|While|DoWhile)Statement$/.test(type);
}
