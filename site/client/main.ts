import type { SearchDialog } from "./search.js";

/** What every page has: the colours, the search, and copying code. */
const root =
  document
    .querySelector(".brand")
    ?.getAttribute("href")
    ?.replace(/index\.html$/u, "") ?? "./";

const themes = ["auto", "light", "dark"] as const;
const themeNames = { auto: "as the system has them", light: "light", dark: "dark" };

const themeButton = document.getElementById("theme-button");
const setTheme = (theme: (typeof themes)[number]): void => {
  document.documentElement.dataset.theme = theme;
  themeButton?.setAttribute("aria-label", `Colours: ${themeNames[theme]}`);
  themeButton?.setAttribute("title", `Colours: ${themeNames[theme]}`);
};
const currentTheme = (): (typeof themes)[number] =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? "auto";
setTheme(currentTheme());
themeButton?.addEventListener("click", () => {
  const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? "auto";
  localStorage.setItem("theme", next);
  setTheme(next);
});

let dialog: Promise<SearchDialog> | undefined;
const search = async (query?: string): Promise<void> => {
  dialog ??= import("./search.js").then(({ createSearch }) => createSearch(root));
  (await dialog).open(query);
};
document.getElementById("search-button")?.addEventListener("click", () => void search());
document.addEventListener("keydown", (event) => {
  const typing =
    event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable=true]");
  const asked = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!asked) return;
  event.preventDefault();
  void search();
});
document.getElementById("ask")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const field = document.getElementById("ask-text");
  void search(field instanceof HTMLInputElement ? field.value : "");
});

for (const block of document.querySelectorAll(".code")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "").then(() => {
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
  });
  block.append(button);
}

// On a phone the list of pages would fill the screen.
if (matchMedia("(max-width: 56rem)").matches) document.querySelector(".side details")?.removeAttribute("open");
