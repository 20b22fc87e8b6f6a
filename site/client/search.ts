import { createIndex, words, type Found, type SearchDocument } from "./search-index.js";

/** The dialog of the search: made when it is first asked for, and so is what it looks in. */
export interface SearchDialog {
  open(query?: string): void;
}

/** @param root the address of the site's root, relative to the page */
export async function createSearch(root: string): Promise<SearchDialog> {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `<form method="dialog"><input type="search" aria-label="Search for" aria-controls="search-results"
    placeholder="an operation, a member, a rule, or what AWS answered" autocomplete="off" spellcheck="false">
    <button aria-label="Close">✕</button></form><p role="status"></p><ul id="search-results"></ul>`;
  document.body.append(dialog);
  const [input, status, list] = [find(dialog, "input"), find(dialog, "p"), find(dialog, "ul")];
  status.textContent = "Loading…";

  const response = await fetch(`${root}assets/search.json`);
  const search = createIndex((await response.json()) as readonly SearchDocument[]);
  const show = (): void => {
    const found = search(input.value);
    list.replaceChildren(...found.map((each) => resultItem(each, root, input.value)));
    status.textContent = statusText(input.value, found.length);
  };
  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    move(event, dialog);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  find(dialog, "form").addEventListener("submit", (event) => {
    const first = list.querySelector("a");
    if (
      event.submitter !== null &&
      event.submitter === dialog.querySelector("button") &&
      input !== document.activeElement
    )
      return;
    if (first === null) return;
    event.preventDefault();
    first.click();
  });
  show();
  return {
    open(query) {
      if (query !== undefined) {
        input.value = query;
        show();
      }
      if (!dialog.open) dialog.showModal();
      input.focus();
      input.select();
    },
  };
}

function statusText(query: string, count: number): string {
  if (query.trim() === "") return "Type a name, or paste a message.";
  return count === 0
    ? "Nothing has these words."
    : `${count === 40 ? "The best 40" : String(count)} result${count === 1 ? "" : "s"}. Arrow keys choose.`;
}

function resultItem({ title, address, kind, text }: Found, root: string, query: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = root + address;
  const name = document.createElement("strong");
  name.textContent = title;
  const label = document.createElement("span");
  label.className = "badge";
  label.textContent = kind;
  const excerpt = document.createElement("small");
  excerpt.textContent = excerptOf(text, query);
  link.append(name, " ", label, excerpt);
  item.append(link);
  return item;
}

/** The part of the text that has the first of the words. */
function excerptOf(text: string, query: string): string {
  const lower = text.toLowerCase();
  const places = words(query)
    .map((word) => lower.indexOf(word.toLowerCase()))
    .filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 40);
  const from = places.length === 0 || start === 0 ? 0 : text.indexOf(" ", start) + 1;
  return (from > 0 ? "… " : "") + text.slice(from, from + 140) + (text.length > from + 140 ? " …" : "");
}

/** The arrow keys go through the field and the results. */
function move(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...dialog.querySelectorAll<HTMLElement>("input, li a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  event.preventDefault();
  next?.focus();
}

function find<Name extends keyof HTMLElementTagNameMap>(within: ParentNode, name: Name): HTMLElementTagNameMap[Name] {
  const found = within.querySelector(name);
  if (found === null) throw new Error(`There is no <${name}>.`);
  return found;
}
