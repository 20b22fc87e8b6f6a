/** The plugin, in a thread of its own, so that typing stays smooth. */
import { lint, type Finding } from "./lint.js";
import type { PlaygroundState } from "./state.js";

export interface Request {
  readonly id: number;
  readonly state: PlaygroundState;
}

export interface Answer {
  readonly id: number;
  readonly findings: readonly Finding[];
  /** How long the lint took. */
  readonly milliseconds: number;
  /** What went wrong with the plugin itself; it shouldn't. */
  readonly failure?: string;
}

addEventListener("message", ({ data: { id, state } }: MessageEvent<Request>) => {
  const start = performance.now();
  let answer: Answer;
  try {
    answer = { id, findings: lint(state), milliseconds: performance.now() - start };
  } catch (error) {
    answer = { id, findings: [], milliseconds: performance.now() - start, failure: String(error) };
  }
  postMessage(answer);
});
