// Where the site's pages are, from its root. Links that begin with `/` are made relative when a page is written.

/** The page of an operation or a shape: as in `explain`, one name is never both. */
export function modelPath(service: string, name: string): string {
  return `/${service}/${name}.html`;
}

export function rulePath(rule: string): string {
  return `/rules/${rule}.html`;
}

/** A heading's anchor, as GitHub makes it. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}
