import type { CompilerAnswer, CompilerRequest } from "./compiler-worker.js";
import { showFindings, type FindingsActions } from "./findings-list.js";
import type { PlaygroundState } from "./state.js";

export interface CompilerPanel {
  /** To be called with what there is now, whenever it changes. */
  changed(state: PlaygroundState): void;
}

interface Elements {
  /** Loads the compiler; it is as large as everything else together, so only who asks for it gets it. */
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

/** The compiler works for longer than the plugin, so it waits for longer, in milliseconds. */
const pause = 250;

/** What the compiler says, below what the plugin says. */
export function createCompilerPanel({ button, status, list }: Elements, actions: FindingsActions): CompilerPanel {
  let worker: Worker | undefined;
  let current: PlaygroundState | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (): void => {
    if (worker === undefined || current === undefined) return;
    latest += 1;
    if (current.language === "typescript") {
      worker.postMessage({ id: latest, code: current.code } satisfies CompilerRequest);
    } else {
      list.replaceChildren();
      status.textContent = "The compiler looks at TypeScript only.";
    }
  };
  const show = ({ id, errors, milliseconds, failure }: CompilerAnswer): void => {
    if (id !== latest) return;
    showFindings(
      list,
      errors.map((error) => ({ ...error, rule: undefined, suggestions: [] })),
      actions,
    );
    const count = errors.length === 0 ? "no errors" : `${String(errors.length)} error${errors.length === 1 ? "" : "s"}`;
    status.textContent =
      failure === undefined
        ? `The compiler has ${count} (${milliseconds.toFixed(0)} ms).`
        : `The compiler failed: ${failure}`;
  };
  button.addEventListener("click", () => {
    button.hidden = true;
    status.textContent = "Loading the compiler…";
    status.focus();
    worker = new Worker(new URL("compiler-worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<CompilerAnswer>) => {
      show(data);
    });
    worker.addEventListener("error", ({ message }) => {
      status.textContent = `The compiler could not be loaded: ${message}`;
    });
    ask();
  });
  return {
    changed(state) {
      current = state;
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    },
  };
}
