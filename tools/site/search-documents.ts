import type { Page } from "./page.js";
import type { SearchDocument } from "../../site/client/search-index.js";

/** What search looks in: pages, and the parts of pages that are found by themselves. */
export function searchDocuments(pages: readonly Page[]): SearchDocument[] {
  return pages.flatMap(({ path, title, search }) => {
    if (search === undefined) return [];
    const address = path.slice(1);
    return [
      { title, address, kind: search.kind, text: search.text },
      ...(search.parts ?? []).map((part) => ({
        title: part.title,
        address: `${address}#${part.anchor}`,
        kind: part.kind ?? title,
        text: part.text.replaceAll(/\s+/gu, " ").trim(),
      })),
    ];
  });
}
