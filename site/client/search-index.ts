import MiniSearch, { type SearchResult } from "minisearch";

/** A page, or a part of one, as search knows it. */
export interface SearchDocument {
  readonly title: string;
  /** From the site's root, without a slash at the start. */
  readonly address: string;
  /** What the list of results calls it. */
  readonly kind: string;
  readonly text: string;
}

export type Found = Pick<SearchDocument, "title" | "address" | "kind" | "text"> & { readonly score: number };

/** Kinds that people look for more than for others that have the same words. */
const weights: Readonly<Record<string, number>> = {
  message: 2,
  operation: 1.6,
  rule: 1.4,
  guide: 1.4,
  page: 1.4,
  relation: 0.7,
};

/** Words that every message of AWS's has, and which tell none of them apart. */
const noise = new Set([
  "a",
  "an",
  "the",
  "is",
  "at",
  "to",
  "of",
  "or",
  "and",
  "that",
  "validationexception",
  "validation",
  "error",
  "detected",
]);

/** Makes an index of the documents, in some tenths of a second. */
export function createIndex(documents: readonly SearchDocument[]): (query: string) => Found[] {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: ["title", "text"],
    storeFields: ["title", "address", "kind", "text"],
    tokenize: words,
    processTerm: (term) => term.toLowerCase(),
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (query) => {
    const terms = words(query).filter((term) => !noise.has(term.toLowerCase()));
    if (terms.length === 0) return [];
    const name = foldName(query);
    return index
      .search(terms.join(" "), {
        tokenize: (text) => text.split(" "),
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 5 ? 0.15 : false),
        boost: { title: 3 },
        boostDocument: (_id, _term, stored) =>
          (weights[String(stored?.kind)] ?? 1) * (foldName(String(stored?.title)) === name ? 4 : 1),
      })
      .slice(0, 40)
      .map(toFound);
  };
}

/** `create training job`, `create-training-job` and `CreateTrainingJob` are one name. */
function foldName(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function toFound({ title, address, kind, text, score }: SearchResult): Found {
  return { title: String(title), address: String(address), kind: String(kind), text: String(text), score };
}

/** Words, and the words within names: `trainingJobName` is also `training`, `Job` and `Name`. */
export function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u);
    return word === "" ? [] : parts.length > 1 ? [word, ...parts] : [word];
  });
}
