import type { TSESTree } from "@typescript-eslint/utils";
import type { NodeValue } from "../node-value.js";

/** A call of something that the language, Node.js or a package has, as the tables of this folder see it. */
export interface KnownCall {
  readonly node: TSESTree.Node;
  /** The number of arguments that are written, a spread counting as one. */
  readonly count: number;
  /** The value of an argument; unknown for a spread, undefined where there is none. */
  argument(index: number): NodeValue | undefined;
  /** What an argument is when the call is made: a copy of it has no part in what happens to it later. */
  argumentNow(index: number): NodeValue | undefined;
  /** The function that an argument certainly is; undefined where nothing is known of what it returns at once. */
  callback(index: number): Callback | undefined;
  /** The same for a member of an argument that is an object literal: `produce` of `{ produce: () => "a" }`. */
  callbackIn(index: number, name: string): Callback | undefined;
  /** The global that an argument names: `Boolean`. */
  globalAt(index: number): string | undefined;
  /** An argument that is itself a call of the global function `name`. */
  callAt(index: number, name: string): KnownCall | undefined;
}

/** What a function returns for what it is given. */
export type Callback = (args: readonly NodeValue[]) => NodeValue;

/** What a function gives. */
export type KnownFunction = (call: KnownCall) => NodeValue;

/** What a method gives, by what it is called on. */
export type KnownMethod<Receiver> = (receiver: Receiver, call: KnownCall) => NodeValue;

/** All arguments of a call. */
export function argumentsOf(call: KnownCall): NodeValue[] {
  return Array.from({ length: call.count }, (_, index) => call.argument(index)).flatMap((value) => value ?? []);
}

/** The integer that a value certainly is. */
export function integerOf(value: NodeValue | undefined): number | undefined {
  return value?.kind === "scalar" && Number.isInteger(value.value) ? Number(value.value) : undefined;
}
