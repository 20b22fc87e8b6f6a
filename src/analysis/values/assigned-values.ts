import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains } from "../ancestors.js";
import { lastWrites } from "../bindings/last-writes.js";
import { isNeverReassigned, isOpenNamespaceMember, stepsTo } from "../bindings/variables.js";
import { keepTypeOnly } from "../effects/apply-effects.js";
import { oneOf, withoutChoices } from "./choices.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { mayEndBefore, mayLeaveBlock } from "./leaving.js";
import { takeStep } from "./members.js";
import { absent, unknown, type NodeBranch, type NodeValue } from "./node-value.js";
import { isDecided } from "./decided.js";
import { isImmutable } from "./value-facts.js";

type Variable = TSESLint.Scope.Variable;

/** Whether what a variable holds depends on where it is read. */
export function isAssignedAgain(variable: Variable): boolean {
  return !isNeverReassigned(variable);
}

/** What a `let` holds where it is read: what it got last, on each path that leads there. */
export function assignedValue(
  variable: Variable,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const writes = isOpenNamespaceMember(variable) ? undefined : lastWrites(variable, identifier);
  if (writes === undefined) return undefined;
  const isChanged = evaluator.effects.ofVariable(variable)?.length !== 0;
  const declarator: TSESTree.Node | undefined = variable.defs[0]?.node;
  const isBefore = ({ range }: TSESTree.Node): boolean => range[1] <= identifier.range[0];
  const choices = writes.length > 1 ? choicesOfWrites(variable).filter(isBefore) : [];
  const mayNotLast = whichMayNotLast(writes, choices, identifier, evaluator);
  const branches = writes.map((write): NodeBranch => {
    if (write.type === "VariableDeclarator") return { value: absent(write), fallback: true };
    if (mayNotLast(write)) return { value: unknown(write), fallback: false };
    const part = partAssigned(write, identifier, frame, evaluator);
    if (part !== undefined) return { value: isImmutable(part) ? part : keepTypeOnly(part), fallback: false };
    // `let name = ""`: where nothing else is assigned to it, it isn't set.
    const fallback = declarator?.type === "VariableDeclarator" && write === declarator.init;
    const value = evaluator.resolve(write, { ...frame, at: write });
    if (isImmutable(value)) return { value, fallback };
    // What happens to one of the objects that it held isn't told apart from what happens to another.
    return { value: isChanged ? keepTypeOnly(value) : evaluator.resolve(write, frame), fallback };
  });
  const value = oneOf(branches, identifier);
  return choices.some((choice) => isDecided(choice, frame, evaluator)) ? withoutChoices(value) : value;
}

/**
 * Which of several values may never get to where the variable is read: behind it in its branch, or in a branch that leaves
 * it as it is, something may throw or end the process. `let name = "a"; if (given) name = given; else usage();`
 */
function whichMayNotLast(
  writes: readonly TSESTree.Node[],
  choices: readonly TSESTree.Node[],
  read: TSESTree.Node,
  { file, globals }: Evaluator,
): (write: TSESTree.Node) => boolean {
  if (writes.length === 1) return () => false;
  const mayEnd = (branch: readonly TSESTree.Node[]): boolean =>
    !branch.some((statement) => writes.some((write) => contains(statement, write))) &&
    branch.some((statement) => statement.type !== "BreakStatement" && mayLeaveBlock(statement, file, globals));
  const endings = choices.filter((choice) => branchesOf(choice).some(mayEnd));
  return (write) => mayEndBefore(write, read, file, globals) || endings.some(({ range }) => write.range[1] <= range[0]);
}

/** What runs in the branches of an `if` or `switch`. */
function branchesOf(choice: TSESTree.Node): readonly (readonly TSESTree.Node[])[] {
  if (choice.type === "SwitchStatement") return choice.cases.map(({ consequent }) => consequent);
  if (choice.type !== "IfStatement") return [];
  return choice.alternate === null ? [[choice.consequent]] : [[choice.consequent], [choice.alternate]];
}

/** What a name in the pattern of an assignment gets: `[name] = values`, `({ name } = record)`. */
function partAssigned(
  write: TSESTree.Node,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  if (write.type !== "Identifier") return undefined;
  let pattern: TSESTree.Node = write;
  for (const around of ancestorsOf(write)) {
    if (around.type === "AssignmentExpression") {
      const steps = around.left === pattern && pattern !== write ? stepsTo(write, pattern) : undefined;
      let value = steps && evaluator.resolve(around.right, { ...frame, at: around });
      for (const step of steps ?? []) {
        value = value && takeStep(value, step, identifier, (node) => evaluator.resolve(node, { ...frame, at: around }));
      }
      return value;
    }
    if (!/Pattern$|^Property$|^RestElement$/.test(around.type)) return undefined;
    pattern = around;
  }
  return undefined;
}

/** The `if`s and `switch`es that decide what a variable gets. */
export function choicesOfWrites(variable: Variable): readonly TSESTree.Node[] {
  const choices = new Set<TSESTree.Node>();
  for (const { identifier, init } of variable.references.filter((reference) => reference.isWrite())) {
    if (init === true) continue;
    for (const around of ancestorsOf(identifier)) {
      if (around.type.includes("Function")) break;
      if (/^(?:If|Switch)Statement$/.test(around.type)) choices.add(around);
    }
  }
  return [...choices];
}
