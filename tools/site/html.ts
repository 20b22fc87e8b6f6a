/** A piece of HTML, as opposed to text that has to be escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | false | undefined | readonly Part[];

/** Builds HTML: texts are escaped, pieces of HTML and lists of them are not; `undefined` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + (index < parts.length ? render(parts[index]) : "")).join("") };
}

/** HTML that was made elsewhere. */
export function raw(text: string): Html {
  return { html: text };
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${String(character.charCodeAt(0))};`);
}

function render(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escape(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(render).join("");
}

/** The text with what stands between single quotes (a member) or backticks (code) as code. */
export function prose(text: string): Html {
  const parts = text.split(/(?<=^|[\s(])'([^'\s]+)'(?=$|[\s),.:;])|`([^`]+)`/u);
  return html`${parts.map((part, index) => {
    if (index % 3 === 0) return part;
    return (part as string | undefined) === undefined ? "" : html`<code>${part}</code>`;
  })}`;
}
