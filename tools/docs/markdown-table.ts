/** The columns that a cell takes on a screen, as Prettier counts them: ✅ is one UTF-16 unit, and two columns. */
function widthOf(cell: string): number {
  return cell.length + (cell.match(/✅/gu)?.length ?? 0);
}

/** A Markdown table in the form that Prettier gives it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) =>
    Math.max(3, widthOf(cell), ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
