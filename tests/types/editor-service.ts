/** What an editor shows at a place of a file, whichever compiler answers. */
export interface EditorService {
  readonly name: string;
  /** What is shown over a place: the declaration, then the documentation. */
  hover(text: string, offset: number): Promise<string>;
  /** Where "go to definition" leads: files, below `node_modules` where they are there, and the line of each from 1. */
  definition(text: string, offset: number): Promise<readonly string[]>;
  /** What is offered, in the editor's order. */
  completion(text: string, offset: number): Promise<readonly Offer[]>;
  close(): Promise<void>;
}

export interface Offer {
  readonly name: string;
  /** The module that choosing it would import from. */
  readonly from?: string | undefined;
}

/** The offers in the order in which an editor lists them. */
export function sorted(offers: readonly { readonly sortText: string; readonly offer: Offer }[]): readonly Offer[] {
  return [...offers]
    .sort((a, b) => a.sortText.localeCompare(b.sortText) || a.offer.name.localeCompare(b.offer.name))
    .map(({ offer }) => offer);
}

/** A place as the tests compare it. */
export function place(file: string, line: number): string {
  const below = file.split("/node_modules/").at(-1) ?? file;
  return `${below}:${line.toString()}`;
}
