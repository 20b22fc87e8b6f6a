import ignore from "ignore";

/** Whether a path on the command line is a glob that the shell has left to the program. */
export function isGlob(path: string): boolean {
  return /[*?{}[\]!()]/u.test(path);
}

/**
 * Makes a test of paths (relative to the working directory, with `/`) from a glob with `*`, `**`, `?`, `[a-z]` and
 * `{a,b}`.
 */
export function globTest(glob: string): (path: string) => boolean {
  const rules = ignore().add(expandBraces(glob.replace(/^\.\//u, "")).map((each) => `/${each}`));
  return (path) => rules.ignores(path);
}

function expandBraces(glob: string): string[] {
  const match = /^(?<before>[^{}]*)\{(?<choices>[^{}]*)\}(?<after>.*)$/u.exec(glob);
  if (match?.groups === undefined) return [glob];
  const { before = "", choices = "", after = "" } = match.groups;
  return choices.split(",").flatMap((choice) => expandBraces(`${before}${choice}${after}`));
}
