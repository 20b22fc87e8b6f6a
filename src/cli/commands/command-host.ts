import type { ExitCode, Surroundings } from "../surroundings.js";

/** What a sub-command gets from the program that it is added to. */
export interface CommandHost {
  readonly surroundings: Surroundings;
  /** Says how the program is to end. */
  readonly exitWith: (code: ExitCode) => void;
}
