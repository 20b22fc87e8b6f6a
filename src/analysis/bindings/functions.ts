import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import type { Classes } from "./classes.js";
import { isNeverReassigned, originOf } from "./variables.js";

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** How a function ends. */
export interface Outcome {
  /** The expressions that it returns, in source order. */
  readonly returned: readonly TSESTree.Expression[];
  /** Whether it may also end without a value. */
  readonly empty: boolean;
}

/** Finds the functions of a file. */
export interface Functions {
  /** The function that an expression certainly is: written there, declared in the file, or a method of a class of the file. */
  of(node: TSESTree.Node): FunctionNode | undefined;
  outcomeOf(callee: FunctionNode): Outcome;
}

export function findFunctions(file: SourceFile, classes: Classes): Functions {
  const outcomes = new Map<FunctionNode, Outcome>();

  function of(node: TSESTree.Node): FunctionNode | undefined {
    switch (node.type) {
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return node;
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        return of(node.expression);
      case "Identifier":
        return declaredFunction(node);
      case "MemberExpression":
        return method(node);
      default:
        return undefined;
    }
  }

  function declaredFunction(node: TSESTree.Identifier): FunctionNode | undefined {
    const variable = file.variableOf(node);
    if (variable === undefined || !isNeverReassigned(variable)) return undefined;
    const declaration: TSESTree.Node | undefined = variable.defs[0]?.node;
    if (declaration?.type === "FunctionDeclaration") {
      return declaration.id === variable.defs[0]?.name ? declaration : undefined;
    }
    const origin = originOf(variable);
    if (origin === undefined || origin.steps.length > 0) return undefined;
    const { init } = origin;
    return init.type === "ArrowFunctionExpression" || init.type === "FunctionExpression" ? init : undefined;
  }

  function method(node: TSESTree.MemberExpression): FunctionNode | undefined {
    const member = classes.memberOf(node);
    const [declaration, ...more] = member?.declarations ?? [];
    if (member === undefined || more.length > 0 || member.assignments.length > 0) return undefined;
    if (classes.isExtended(member.owner) || classes.isWrittenElsewhere(member.name)) return undefined;
    if (declaration?.type === "MethodDefinition" && declaration.kind === "method") {
      return declaration.value.type === "FunctionExpression" ? declaration.value : undefined;
    }
    return declaration?.type === "PropertyDefinition" && declaration.value !== null ? of(declaration.value) : undefined;
  }

  return {
    of,
    outcomeOf(callee) {
      let outcome = outcomes.get(callee);
      if (outcome === undefined) {
        outcome = findOutcome(callee, file);
        outcomes.set(callee, outcome);
      }
      return outcome;
    },
  };
}

function findOutcome(callee: FunctionNode, file: SourceFile): Outcome {
  if (callee.body.type !== "BlockStatement") return { returned: [callee.body], empty: false };
  const returned: TSESTree.Expression[] = [];
  let empty = !endsAlways(callee.body);
  file.walk(callee.body, (node) => {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ClassBody":
        return false;
      case "ReturnStatement":
        if (node.argument === null) empty = true;
        else returned.push(node.argument);
        return false;
      default:
        return true;
    }
  });
  return { returned, empty };
}

/** Whether control never runs off the end of a statement. */
function endsAlways(node: TSESTree.Node): boolean {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
      return true;
    case "BlockStatement":
      return node.body.some(endsAlways);
    case "IfStatement":
      return node.alternate != null && endsAlways(node.consequent) && endsAlways(node.alternate);
    case "TryStatement":
      if (node.finalizer !== null && endsAlways(node.finalizer)) return true;
      return endsAlways(node.block) && (node.handler === null || endsAlways(node.handler.body));
    case "SwitchStatement":
      // Every case must end by itself or fall into one that does; a default must be there.
      return (
        node.cases.some((one) => one.test === null) &&
        node.cases.at(-1)?.consequent.some(endsAlways) === true &&
        node.cases.every((one) => one.consequent.length === 0 || one.consequent.some(endsAlways))
      );
    default:
      return false;
  }
}
