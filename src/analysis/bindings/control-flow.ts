import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/** How a statement may end. */
interface Completion {
  /** Whether control may run on to the statement after it. */
  readonly runsOn: boolean;
  /** The `return`s that may be what ends it, in source order. */
  readonly returns: readonly TSESTree.ReturnStatement[];
  /** The `break`s and `continue`s that lead out of it: `break`, `continue`, `break outer`. */
  readonly jumps: ReadonlySet<string>;
}

/** Deeper nesting than this isn't followed: such a statement may run on. */
const maxDepth = 200;

const noJumps: ReadonlySet<string> = new Set();
const runsOn: Completion = { runsOn: true, returns: [], jumps: noJumps };
const stops: Completion = { runsOn: false, returns: [], jumps: noJumps };

/**
 * How the body of a function ends: the `return`s that can be reached and aren't overridden by a `finally`, and whether
 * it may run off its end.
 */
export function completionOf(body: TSESTree.BlockStatement): Pick<Completion, "returns" | "runsOn"> {
  return ofStatement(body, 0);
}

/** Whether control never runs off the end of a statement, nor jumps out of it within the function. */
export function endsAlways(node: Node): boolean {
  const { runsOn: mayRunOn, jumps } = ofStatement(node, 0);
  return !mayRunOn && jumps.size === 0;
}

/** Whether control may run off the end of a statement, to the one after it. */
export function mayRunOn(node: Node): boolean {
  return ofStatement(node, 0).runsOn;
}

/** Whether a jump to its own label may leave a statement. */
export function isLeftByLabel({ body, label }: TSESTree.LabeledStatement): boolean {
  const { jumps } = ofStatement(body, 0);
  return jumps.has(jump("break", label)) || jumps.has(jump("continue", label));
}

function ofStatement(node: Node, depth: number): Completion {
  if (depth > maxDepth) return runsOn;
  const of = (inner: Node): Completion => ofStatement(inner, depth + 1);
  switch (node.type) {
    case "ReturnStatement":
      return { ...stops, returns: [node] };
    case "ThrowStatement":
      return stops;
    case "BreakStatement":
      return { ...stops, jumps: new Set([jump("break", node.label)]) };
    case "ContinueStatement":
      return { ...stops, jumps: new Set([jump("continue", node.label)]) };
    case "BlockStatement":
      return sequence(node.body, of);
    case "IfStatement":
      return either([of(node.consequent), node.alternate == null ? runsOn : of(node.alternate)]);
    case "TryStatement":
      return ofTry(node, of);
    case "SwitchStatement":
      return ofSwitch(node, of);
    case "LabeledStatement":
      return afterLabel(of(node.body), node.label.name);
    case "WhileStatement":
    case "ForStatement":
      return ofLoop(of(node.body), node.test !== null && !isTrue(node.test));
    case "DoWhileStatement": {
      const body = of(node.body);
      return ofLoop(body, !isTrue(node.test) && (body.runsOn || body.jumps.has("continue")));
    }
    case "ForInStatement":
    case "ForOfStatement":
      return ofLoop(of(node.body), true);
    case "WithStatement":
      return of(node.body);
    default:
      return runsOn;
  }
}

function jump(kind: "break" | "continue", label: TSESTree.Identifier | null): string {
  return label === null ? kind : `${kind} ${label.name}`;
}

function isTrue(test: Node): boolean {
  return test.type === "Literal" && Boolean(test.value);
}

/** Statements one after the other, up to one that never runs on. */
function sequence(statements: readonly Node[], of: (node: Node) => Completion): Completion {
  const done: Completion[] = [];
  for (const statement of statements) {
    const one = of(statement);
    done.push(one);
    if (!one.runsOn) break;
  }
  return { ...either(done), runsOn: done.at(-1)?.runsOn ?? true };
}

function either(completions: readonly Completion[]): Completion {
  return {
    runsOn: completions.some((one) => one.runsOn),
    returns: completions.flatMap((one) => one.returns),
    jumps: new Set(completions.flatMap((one) => [...one.jumps])),
  };
}

/** A `finally` that ends by a jump of its own discards whatever came before: also an exception. */
function ofTry({ block, handler, finalizer }: TSESTree.TryStatement, of: (node: Node) => Completion): Completion {
  const tried = handler === null ? of(block) : either([of(block), of(handler.body)]);
  if (finalizer === null) return tried;
  const last = of(finalizer);
  return last.runsOn ? { ...either([tried, last]), runsOn: tried.runsOn } : last;
}

/** Each case may be the first that runs, and falls into the next. */
function ofSwitch({ cases }: TSESTree.SwitchStatement, of: (node: Node) => Completion): Completion {
  const completions = cases.map((one) => sequence(one.consequent, of));
  const mayPass = cases.every((one) => one.test !== null) || completions.at(-1)?.runsOn !== false;
  return afterBreak({ ...either(completions), runsOn: mayPass });
}

/** `endsByTest`: the loop may end because its test fails. */
function ofLoop(body: Completion, endsByTest: boolean): Completion {
  return without(afterBreak({ ...body, runsOn: endsByTest }), "continue");
}

/** After a `break`, control runs on behind what it leads out of. */
function afterBreak(completion: Completion, name = "break"): Completion {
  return completion.jumps.has(name) ? without({ ...completion, runsOn: true }, name) : completion;
}

function afterLabel(completion: Completion, label: string): Completion {
  return without(afterBreak(completion, `break ${label}`), `continue ${label}`);
}

function without(completion: Completion, jumpName: string): Completion {
  return { ...completion, jumps: new Set([...completion.jumps].filter((one) => one !== jumpName)) };
}
