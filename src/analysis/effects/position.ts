import type { PathKey } from "./effect.js";

/** Where in a bigger thing the object under watch is, and what of it an expression stands for. */
export interface Position {
  /** The way from the expression's value down to the object; empty where the expression is (a part of) the object. */
  readonly prefix: readonly PathKey[];
  /** The part of the object that the expression is. */
  readonly path: readonly PathKey[];
  /** The expression is a shallow copy: its own members can be written without changing the object. */
  readonly copy: boolean;
  /** The expression reads a member of a shallow copy, or of whatever else holds the object: writing to it changes that only. */
  readonly slot: boolean;
  /** The expression may be another object as well (`(c ? a : b).x = 1`), so that nothing certainly happens to this one. */
  readonly loose: boolean;
  /** The expression is, or holds, a command with the object as its input: whoever gets it sends the input as it is. */
  readonly command: boolean;
}

export const whole: Position = { prefix: [], path: [], copy: false, slot: false, loose: false, command: false };

/** What tells positions apart. */
export function keyOf({ prefix, path, copy, slot, loose, command }: Position): string {
  const flags = `${copy ? "c" : ""}${slot ? "s" : ""}${loose ? "l" : ""}${command ? "i" : ""}`;
  // Nearly all positions are the object itself.
  return prefix.length === 0 && path.length === 0 ? flags : `${flags}${JSON.stringify([prefix, path])}`;
}

/** Whether the expression at `position` is a member of the object itself, so that writing to it changes the object. */
export function reachesObject(position: Position): boolean {
  return position.prefix.length === 0 && position.path.length > 0 && !position.copy && !position.slot;
}
