/** A source that can't be read: says what is wrong, and where in which file. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  /**
   * @param file the file that can't be read.
   * @param where a path inside the file (`shapes.Foo.members.Bar`), or an empty string for the whole.
   */
  constructor(file: string, where: string, problem: string) {
    super(`${file}${where === "" ? "" : `: ${where}`}: ${problem}.`);
  }
}
