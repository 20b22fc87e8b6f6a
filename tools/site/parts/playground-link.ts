import { encodeState } from "../../../site/playground/state.js";

/** The playground with a program in it. */
export function playgroundLink(code: string, config: "recommended" | "strict" = "strict"): string {
  return `/playground.html#${encodeState({ language: "typescript", config, operation: "", code })}`;
}
