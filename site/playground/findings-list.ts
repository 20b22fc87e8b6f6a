import type { Change, Finding } from "./lint.js";

export interface FindingsActions {
  goTo(finding: Finding): void;
  apply(change: Change): void;
}

/** The findings as a list: message, rule, place, and what can be changed on a click. */
export function showFindings(list: HTMLElement, findings: readonly Finding[], actions: FindingsActions): void {
  list.replaceChildren(...findings.map((finding) => findingItem(finding, actions)));
}

function findingItem(finding: Finding, actions: FindingsActions): HTMLLIElement {
  const item = document.createElement("li");
  const message = document.createElement("p");
  message.textContent = finding.message;
  const meta = document.createElement("p");
  meta.className = "meta";
  const place = button(`line ${String(finding.line)}, column ${String(finding.column)}`, () => {
    actions.goTo(finding);
  });
  place.className = "place";
  meta.append(place);
  if (finding.rule !== undefined) {
    const rule = document.createElement("a");
    rule.href = `rules/${finding.rule}.html`;
    rule.textContent = finding.rule;
    meta.append(" · ", rule);
  }
  item.append(message, meta);
  if (finding.suggestions.length > 0) {
    const buttons = finding.suggestions.map((change) =>
      button(change.label, () => {
        actions.apply(change);
      }),
    );
    const offers = document.createElement("div");
    offers.append(...buttons);
    item.append(offers);
  }
  return item;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
