import type { Html } from "./html.js";

/** A page before it is put into the layout. */
export interface Page {
  /** From the site's root: `/rules/valid-enums.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and for whoever shares the link. */
  readonly description: string;
  readonly body: Html;
  /** The part of the site that the navigation shows as current. */
  readonly section: Section;
  /** Links beside the text, of a part that has few pages. */
  readonly beside?: readonly BesideGroup[];
  /** Scripts of the page's own, below `/assets/`. */
  readonly scripts?: readonly string[];
  /** The whole width, without a column for text. */
  readonly wide?: boolean;
  /** What search finds the page by; a page without isn't found. */
  readonly search?: SearchEntry;
}

export type Section = "home" | "docs" | "rules" | "operations" | "messages" | "playground";

export interface BesideGroup {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly path: string }[];
}

export interface SearchEntry {
  /** What the list of results calls it: `operation`, `structure`, `message`. */
  readonly kind: string;
  readonly text: string;
  /** Parts of the page that are found by themselves. */
  readonly parts?: readonly SearchPart[];
}

export interface SearchPart {
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
  readonly kind?: string;
}
