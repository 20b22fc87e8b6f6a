/**
 * A table that came with the package can't be what was published: a disk that was full, an installation that was cut
 * off. Nothing can be said of any request then, so it ends the lint, and says what to do.
 */
export class TableError extends Error {
  override readonly name = "TableError";

  /** @param what what is wrong, as a sentence */
  constructor(what: string) {
    super(`${what} Install eslint-plugin-sagemaker again.`);
  }
}
