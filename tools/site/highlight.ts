import { classHighlighter, highlightCode } from "@lezer/highlight";
import { javascriptLanguage, tsxLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { jsonLanguage } from "@codemirror/lang-json";
import { html, raw, escape, type Html } from "./html.js";

const languages = new Map([
  ["js", javascriptLanguage],
  ["mjs", javascriptLanguage],
  ["cjs", javascriptLanguage],
  ["ts", typescriptLanguage],
  ["tsx", tsxLanguage],
  ["json", jsonLanguage],
  ["jsonc", jsonLanguage],
]);

/** Code with the classes that the style sheet colours, the same as the playground's editor has. */
export function highlight(code: string, language: string): Html {
  const parser = languages.get(language)?.parser;
  if (parser === undefined) return html`${code}`;
  let result = "";
  highlightCode(
    code,
    parser.parse(code),
    classHighlighter,
    (text, classes) => {
      result += classes === "" ? escape(text) : `<span class="${classes}">${escape(text)}</span>`;
    },
    () => {
      result += "\n";
    },
  );
  return raw(result);
}

/** A block of code that the keyboard can scroll, and that can be copied. */
export function codeBlock(code: string, language: string): Html {
  return html`<div class="code">
    <pre tabindex="0"><code class="language-${language}">${highlight(code.trimEnd(), language)}</code></pre>
  </div>`;
}
