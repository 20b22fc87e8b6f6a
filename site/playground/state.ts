/** What is in the playground, as the address has it behind `#`: it never leaves the browser. */
export interface PlaygroundState {
  readonly language: "typescript" | "javascript" | "json";
  readonly config: "recommended" | "strict";
  /** The operation whose input a JSON file is; empty for a state machine, and in the other languages. */
  readonly operation: string;
  readonly code: string;
}

/** An example, as the page lists them. */
export interface Example extends PlaygroundState {
  readonly name: string;
}

/** The state as text that an address may hold. */
export function encodeState({ language, config, operation, code }: PlaygroundState): string {
  const parameters = new URLSearchParams({ language, config, code });
  if (operation !== "") parameters.set("operation", operation);
  return parameters.toString();
}

/** The state of an address; undefined where it holds none. Whatever else is written there becomes the default. */
export function decodeState(hash: string): PlaygroundState | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ""));
  const code = parameters.get("code");
  if (code === null) return undefined;
  const language = parameters.get("language");
  return {
    language: language === "javascript" || language === "json" ? language : "typescript",
    config: parameters.get("config") === "strict" ? "strict" : "recommended",
    operation: parameters.get("operation") ?? "",
    code,
  };
}
