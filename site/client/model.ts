/** Long lists are narrowed down; the branch of a tree that an address names is opened. */
const filter = document.querySelector<HTMLInputElement>("[data-filter]");
const status = document.querySelector("[data-filter-status]");

filter?.addEventListener("input", () => {
  const wanted = filter.value.trim().toLowerCase();
  let shown = 0;
  for (const list of document.querySelectorAll<HTMLElement>("[data-filtered]")) {
    let inList = 0;
    for (const item of list.children) {
      const fits = item instanceof HTMLElement && item.textContent.toLowerCase().includes(wanted);
      if (item instanceof HTMLElement) item.hidden = !fits;
      if (fits) inList += 1;
    }
    const heading = list.previousElementSibling;
    if (heading instanceof HTMLElement) heading.hidden = inList === 0;
    shown += inList;
  }
  if (status !== null) status.textContent = wanted === "" ? "" : `${String(shown)} left`;
});

/** A member in closed branches can't be scrolled to. */
function reveal(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let parent = target?.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  target?.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash !== "") reveal();
