/** The lines that a change adds and takes away, with the line before and after each stretch of them. */
export function showChange(before: string, after: string): string {
  const old = before === "" ? [] : lines(before);
  const fresh = lines(after);
  const shown: string[] = [];
  let at = 0;
  let pending = false;
  for (const [index, line] of fresh.entries()) {
    const found = old.indexOf(line, at);
    if (found === -1 || (line.trim() === "" && old[at] !== line)) {
      if (!pending && index > 0 && old.includes(fresh[index - 1] ?? "")) shown.push(`  ${fresh[index - 1] ?? ""}`);
      shown.push(`+ ${line}`);
      pending = true;
      continue;
    }
    for (const removed of old.slice(at, found)) shown.push(`- ${removed}`);
    at = found + 1;
    if (pending) shown.push(`  ${line}`);
    pending = false;
  }
  for (const removed of old.slice(at)) shown.push(`- ${removed}`);
  return shown.join("\n");
}

function lines(text: string): string[] {
  return text.replace(/\n$/u, "").split("\n");
}
