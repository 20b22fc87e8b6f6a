/**
 * Whether a file is meant by a glob: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is either.
 *
 * @param path the file's path from the working directory, with `/`
 * @param glob one without a slash is matched against the file's name
 */
export function matchesGlob(path: string, glob: string): boolean {
  const subject = glob.includes("/") ? path : path.slice(path.lastIndexOf("/") + 1);
  return patternOf(glob.replace(/^\.\//, "")).test(subject);
}

function patternOf(glob: string): RegExp {
  let source = "";
  let alternatives = 0;
  for (let index = 0; index < glob.length; index += 1) {
    const character = glob.charAt(index);
    if (glob.startsWith("**/", index)) {
      source += "(?:[^/]+/)*";
      index += 2;
    } else if (glob.startsWith("**", index)) {
      source += ".*";
      index += 1;
    } else if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (character === "{" && glob.includes("}", index)) {
      source += "(?:";
      alternatives += 1;
    } else if (character === "}" && alternatives > 0) {
      source += ")";
      alternatives -= 1;
    } else if (character === "," && alternatives > 0) source += "|";
    else source += character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  }
  return new RegExp(`^${source}${")".repeat(alternatives)}$`, "u");
}
