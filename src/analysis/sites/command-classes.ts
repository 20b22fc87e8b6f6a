import type { TSESTree } from "@typescript-eslint/utils";
import type { Operation } from "../../model/shape.js";
import { parentOf } from "../ancestors.js";
import type { FunctionNode } from "../bindings/function-node.js";
import { isConstructor } from "../bindings/class-index.js";
import type { Imported } from "../bindings/imports.js";
import { isSdkModule, sdkExport } from "../bindings/sdk.js";
import { classAround, type ClassNode } from "../bindings/this.js";
import { memberName } from "../bindings/variables.js";
import { enclosingFunction } from "../effects/order.js";
import { operationOfCommandClass } from "./operations.js";
import type { SiteContext } from "./site-context.js";

type Node = TSESTree.Node;

/** What a command of the SDK sends. */
export interface CommandOperation {
  readonly service: string;
  readonly operation: Operation;
}

/** The operation of a command's class: the SDK's, or one of the file's own that only extends it. */
export function operationOfCommand(callee: Node, context: SiteContext): CommandOperation | undefined {
  return importedCommand(callee, context) ?? inherited(callee, context);
}

function importedCommand(callee: Node, { imports, compiler }: SiteContext): CommandOperation | undefined {
  const imported = imports.of(callee);
  if (imported === undefined) return undefined;
  const known = commands.get(imported);
  if (known !== undefined) return known;
  // What a module of the project's exports again is known to the compiler only.
  const declared = isSdkModule(imported.module) ? undefined : compiler?.declared(callee);
  if (declared !== undefined) return commandOf(declared);
  const command = commandOf(imported);
  if (command !== undefined) commands.set(imported, command);
  return command;
}

/** What has been imported is one thing in all of a file. */
const commands = new WeakMap<Imported, CommandOperation>();

function commandOf(imported: Imported): CommandOperation | undefined {
  const found = sdkExport(imported);
  if (found?.sdk !== "v3") return undefined;
  const { service, name } = found;
  const operation = operationOfCommandClass(service.id, name);
  return operation && { service: service.id, operation };
}

/** `new TrainChurn(input)` of `class TrainChurn extends CreateTrainingJobCommand {}`, which has the SDK's constructor. */
function inherited(callee: Node, context: SiteContext): CommandOperation | undefined {
  if (callee.type !== "Identifier") return undefined;
  const [definition, another] = context.file.variableOf(callee)?.defs ?? [];
  const owner: Node | undefined = another === undefined ? definition?.node : undefined;
  if (owner?.type !== "ClassDeclaration" || owner.superClass === null || hasConstructor(owner)) return undefined;
  if (owner.body.body.length > 0 && mayComplete(context)) return undefined;
  return importedCommand(owner.superClass, context);
}

function hasConstructor({ body }: ClassNode): boolean {
  return body.body.some(isConstructor);
}

/** The operation that a call of `super` in a constructor gives the input of. */
export function operationOfSuper(call: TSESTree.CallExpression, context: SiteContext): CommandOperation | undefined {
  if (call.callee.type !== "Super") return undefined;
  const owner = classAround(call);
  return owner?.superClass && !mayComplete(context) ? importedCommand(owner.superClass, context) : undefined;
}

/** Whether anything in the file may write to the input of a command that is made: `this.input.Tags = tags`. */
function mayComplete({ file }: SiteContext): boolean {
  return /\.input\b/.test(file.sourceCode.text);
}

/** A call of a function that makes a command of a class that it is given, and sends it. */
export interface CommandGiven extends CommandOperation {
  /** The position of the input among the arguments. */
  readonly position: number;
}

/** `send(CreateModelCommand, { ... })` of `(Command, input) => client.send(new Command(input))`. */
export function commandGiven(call: TSESTree.CallExpression, context: SiteContext): CommandGiven | undefined {
  if (call.arguments.some((argument) => argument.type === "SpreadElement")) return undefined;
  for (const [index, argument] of call.arguments.entries()) {
    const command =
      argument.type === "Identifier" || argument.type === "MemberExpression"
        ? importedCommand(argument, context)
        : undefined;
    const callee = command && context.functions.of(call.callee);
    const position = callee && inputPosition(callee, index, context);
    if (command !== undefined && position !== undefined) return { ...command, position };
  }
  return undefined;
}

/**
 * Which of its parameters a function makes a command of, of the class that another parameter is: both are used for nothing
 * else, and the command is sent at once, so the input is sent as it is given.
 */
function inputPosition(callee: FunctionNode, command: number, { file }: SiteContext): number | undefined {
  const made = onlyUse(callee.params[command], file);
  const creation = made && parentOf(made);
  if (creation?.type !== "NewExpression" || creation.callee !== made || creation.arguments.length !== 1)
    return undefined;
  const send = parentOf(creation);
  if (send?.type !== "CallExpression" || send.callee.type !== "MemberExpression" || memberName(send.callee) !== "send")
    return undefined;
  if (enclosingFunction(creation) !== callee) return undefined;
  const [input] = creation.arguments;
  const position = callee.params.findIndex((parameter) => onlyUse(parameter, file) === input);
  return position < 0 ? undefined : position;
}

/** The only place that uses a parameter. */
function onlyUse(parameter: Node | undefined, file: SiteContext["file"]): Node | undefined {
  const variable = parameter?.type === "Identifier" ? file.declaredBy(parameter) : undefined;
  const uses = (variable?.references ?? []).filter(({ identifier }) => parentOf(identifier)?.type !== "TSTypeQuery");
  return uses.length === 1 && uses[0]?.isRead() === true ? uses[0].identifier : undefined;
}
