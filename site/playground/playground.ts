import { createCompilerPanel } from "./compiler-panel.js";
import { createEditor } from "./editor.js";
import { showFindings } from "./findings-list.js";
import { decodeState, encodeState, type Example, type PlaygroundState } from "./state.js";
import type { Answer, Request } from "./worker.js";

/** Typing goes on for at least so long before the text is looked at, in milliseconds. */
const pause = 25;

const examples = JSON.parse(element("examples", HTMLScriptElement).textContent) as readonly Example[];
const exampleSelect = element("example", HTMLSelectElement);
const languageSelect = element("language", HTMLSelectElement);
const configSelect = element("config", HTMLSelectElement);
const operationInput = element("operation", HTMLInputElement);
const operationLabel = element("operation-label", HTMLElement);
const summary = element("summary", HTMLElement);
const list = element("findings", HTMLElement);
const shareStatus = element("share-status", HTMLElement);

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
let latest = 0;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const [first] = examples;
if (first === undefined) throw new Error("The page has no examples.");
const editor = createEditor(element("editor", HTMLElement), "", changed);
const compiler = createCompilerPanel(
  {
    button: element("ask-compiler", HTMLButtonElement),
    status: element("compiler-status", HTMLElement),
    list: element("compiler-errors", HTMLElement),
  },
  editor,
);

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

function state(): PlaygroundState {
  return {
    language: languageSelect.value as PlaygroundState["language"],
    config: configSelect.value as PlaygroundState["config"],
    operation: languageSelect.value === "json" ? operationInput.value.trim() : "",
    code: editor.code(),
  };
}

/** Asks for the findings of what is there when typing pauses. */
function changed(): void {
  asked = performance.now();
  compiler.changed(state());
  clearTimeout(timer);
  timer = setTimeout(() => {
    latest += 1;
    worker.postMessage({ id: latest, state: state() } satisfies Request);
  }, pause);
}

worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  // An answer to a text that has changed since would draw its squiggles at the wrong places.
  if (data.id !== latest) return;
  editor.show(data.findings);
  showFindings(list, data.findings, editor);
  const count = data.findings.length;
  summary.textContent =
    data.failure === undefined
      ? `${count === 0 ? "Nothing that AWS would refuse is proved." : `${String(count)} finding${count === 1 ? "" : "s"}`} (${data.milliseconds.toFixed(0)} ms)`
      : `The plugin failed: ${data.failure}`;
  summary.dataset.milliseconds = (performance.now() - asked).toFixed(1);
  summary.dataset.settled = String(data.id);
});
worker.addEventListener("error", ({ message }) => {
  summary.textContent = `The plugin could not be loaded: ${message}`;
});

function load(loaded: PlaygroundState): void {
  languageSelect.value = loaded.language;
  configSelect.value = loaded.config;
  operationInput.value = loaded.operation;
  languageChanged();
  editor.replaceAll(loaded.code);
  changed();
}

function languageChanged(): void {
  editor.setLanguage(state().language);
  operationLabel.hidden = languageSelect.value !== "json";
  changed();
}

exampleSelect.append(...examples.map(({ name }, index) => new Option(name, String(index))));
exampleSelect.addEventListener("change", () => {
  load(examples[Number(exampleSelect.value)] ?? first);
});
languageSelect.addEventListener("change", languageChanged);
configSelect.addEventListener("change", changed);
operationInput.addEventListener("input", changed);
element("share", HTMLButtonElement).addEventListener("click", () => {
  history.replaceState(undefined, "", `#${encodeState(state())}`);
  void navigator.clipboard.writeText(location.href).then(
    () => (shareStatus.textContent = "The link is copied."),
    () => (shareStatus.textContent = "The link is in the address bar."),
  );
});
addEventListener("hashchange", () => {
  const shared = decodeState(location.hash);
  if (shared !== undefined) load(shared);
});

const shared = decodeState(location.hash);
if (shared !== undefined) exampleSelect.selectedIndex = -1;
load(shared ?? first);
