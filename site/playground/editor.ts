import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { javascriptLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { jsonLanguage } from "@codemirror/lang-json";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { Change, Finding } from "./lint.js";
import type { PlaygroundState } from "./state.js";

const languages = { typescript: typescriptLanguage, javascript: javascriptLanguage, json: jsonLanguage };

export interface Editor {
  readonly code: () => string;
  replaceAll(code: string): void;
  setLanguage(language: PlaygroundState["language"]): void;
  /** Draws the squiggles. */
  show(findings: readonly Finding[]): void;
  apply(change: Change): void;
  /** Puts the cursor there. */
  goTo(finding: Finding): void;
}

/** @param onChange is called whenever the text has changed */
export function createEditor(parent: HTMLElement, code: string, onChange: () => void): Editor {
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        lintGutter(),
        // A tooltip that doesn't fit above its line would cover what is chosen above the editor.
        tooltips({
          tooltipSpace: ({ dom }) => ({
            top: Math.max(0, dom.getBoundingClientRect().top),
            bottom: innerHeight,
            left: 0,
            right: innerWidth,
          }),
        }),
        syntaxHighlighting(classHighlighter),
        language.of(languages.typescript),
        // Tab is left to the keyboard's way through the page.
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({ "aria-label": "Code of the request" }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange();
        }),
      ],
    }),
  });
  // What scrolls has to be in the keyboard's way.
  view.scrollDOM.tabIndex = 0;
  view.scrollDOM.setAttribute("role", "group");
  view.scrollDOM.setAttribute("aria-label", "Editor");

  const apply = ({ from, to, insert }: Change): void => {
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, scrollIntoView: true });
    view.focus();
  };
  return {
    code: () => view.state.doc.toString(),
    replaceAll(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setLanguage(name) {
      view.dispatch({ effects: language.reconfigure(languages[name]) });
    },
    show(findings) {
      const length = view.state.doc.length;
      const diagnostics = findings
        .filter(({ to }) => to <= length)
        .map(({ from, to, message, rule, suggestions }): Diagnostic => ({
          from,
          to,
          severity: "error",
          message,
          source: rule === undefined ? "syntax" : `sagemaker/${rule}`,
          actions: suggestions.map((change) => ({
            name: change.label,
            apply: () => {
              apply(change);
            },
          })),
        }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    apply,
    goTo({ from, to }) {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
  };
}
