import type { TSESTree } from "@typescript-eslint/utils";
import { contains, parentOf } from "../ancestors.js";
import { nameOfElement } from "../bindings/this.js";
import { memberName } from "../bindings/variables.js";
import { applyEffects, keepTypeOnly } from "../effects/apply-effects.js";
import type { Effect, PathKey } from "../effects/effect.js";
import { enclosingFunction, orderOf } from "../effects/order.js";
import { unknown, type NodeValue } from "../values/node-value.js";
import { firstAsWritten, handOversIn, isCompleted, type HandOver } from "./hand-overs.js";
import type { SiteContext } from "./site-context.js";
import { writesToGivenInput } from "./written-inputs.js";

type Node = TSESTree.Node;

/** How a command is sent that the file makes. It reads its input only then. */
export interface Sending {
  /** Where the input is read; undefined where that is where the command is made. */
  readonly at: Node | undefined;
  /** What happens to the input before, through the command. */
  readonly changes: readonly Effect[];
  /**
   * `written`: as the file says; `completed`: somebody unknown gets it first, and may put anything in; `unknown`: too
   * much happens to it to follow.
   */
  readonly state: "written" | "completed" | "unknown";
}

const unsent: Sending = { at: undefined, changes: [], state: "written" };

/** Follows a command from where it is made to where it is sent. */
export function sendingOf(made: TSESTree.NewExpression, context: SiteContext): Sending {
  const { values } = context;
  // Nobody gets it.
  if (parentOf(made)?.type === "ExpressionStatement") return unsent;
  const history = values.effects.historyOf(made);
  if (history === undefined) return { at: undefined, changes: [], state: "unknown" };
  const handOvers = handOversIn(history, isAllOfCommand, values.effects);
  const sent = firstAsWritten(handOvers, made)?.node;
  return {
    at: sent !== undefined && isReadAt(sent, made) ? sent : undefined,
    changes: history.effects.flatMap((effect) => onInput(effect, sent, made)),
    state: isCompleted(handOvers, made) || mayGetLost(handOvers, context) ? "completed" : "written",
  };
}

/** Whether a command goes where it isn't followed, in a file that writes to the input of one that it has been given. */
function mayGetLost(handOvers: readonly HandOver[], context: SiteContext): boolean {
  const isFollowed = handOvers.length > 0 && handOvers.every(({ to }) => to === "send");
  if (isFollowed || !writesToGivenInput(context)) return false;
  return handOvers.length === 0 || handOvers.some(({ node, to }) => to !== "send" && !isSend(node, context));
}

/** `client.send(command)`, of a client that isn't known, where the file has no method of that name. */
function isSend(node: Node, { file, members }: SiteContext): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  if (memberName(node.callee) !== "send" || members.isOwnMethod("send")) return false;
  const classes = [...file.nodes("ClassDeclaration"), ...file.nodes("ClassExpression")];
  return !classes.some(({ body }) =>
    body.body.some((element) => "key" in element && nameOfElement(element) === "send"),
  );
}

/** Whether nothing happens to the input before the command is sent. */
export function isSentAsWritten({ changes, state }: Sending): boolean {
  return state === "written" && changes.length === 0;
}

/** What the input is when the command is sent. */
export function whenSent(value: NodeValue, { changes, state }: Sending, { values }: SiteContext): NodeValue {
  if (state === "unknown") return unknown(value.node);
  return applyEffects(
    state === "completed" ? keepTypeOnly(value) : value,
    changes.map((effect) => ({ effect, certain: false, conditional: false })),
    (expression) => values.resolve(expression),
  );
}

/** The command itself, or all of its input. */
function isAllOfCommand([first, second]: readonly PathKey[]): boolean {
  return first === undefined || (first === "input" && second === undefined);
}

/** An effect that may happen to the input before the command is sent, as one on the input itself. */
function onInput(effect: Effect, sent: Node | undefined, made: Node): Effect[] {
  const [first, ...path] = effect.path;
  if (first !== "input" && first !== null) return [];
  // Who gets all of it has been looked at.
  if (effect.kind === "escape" && isAllOfCommand(effect.path)) return [];
  // A function that writes to it and sends it does so in an order that isn't looked at.
  const isLater = sent !== undefined && effect.node !== sent && orderOf(effect.node, sent, made) === "after";
  return isLater ? [] : [{ ...effect, path }];
}

/** Whether what has happened to the input by then is what the request has. */
function isReadAt(sent: Node, made: Node): boolean {
  if (contains(sent, made)) return false;
  return enclosingFunction(sent) === enclosingFunction(made) || parentOf(made)?.type === "VariableDeclarator";
}
