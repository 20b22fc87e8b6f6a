/** The pattern for a reader: a full match is meant, so anchors that AWS left out are written. */
export function anchored(stated: string): string {
  const inner = stated.replace(/^\^/u, "").replace(/(?<!\\)\$$/u, "");
  return inner.includes("|") && hasTopLevelBar(inner) ? `^(?:${inner})$` : `^${inner}$`;
}

/** Whether a `|` stands outside of every group and class. */
function hasTopLevelBar(pattern: string): boolean {
  let depth = 0;
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "\\") index++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
