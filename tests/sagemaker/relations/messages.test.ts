import { expect, it } from "vitest";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import { declare } from "./declare.js";
import { draw } from "./draw.js";
import type { Example } from "./example.js";
import { examplesByArea } from "./examples/index.js";
import { lint } from "./lint.js";
import { readExample } from "./run-example.js";

const relations = new Map(allRelations().map((relation) => [relation.id, relation]));

/** What a user sees of each rejected example of a relation. */
function seen(id: string, { rejected, shape }: Example): string {
  const relation = relations.get(id);
  if (relation === undefined) throw new Error(`no relation ${id}`);
  const drawn = (typeof rejected === "string" ? [rejected] : rejected).map((marked) => {
    const { code } = declare(readExample(marked).text, shape ?? relation.shapes[0], relation.service ?? "sagemaker");
    const reports = lint(code, "relations");
    expect(reports.length, `${id}: ${marked}`).toBeGreaterThan(0);
    // The line of the import says nothing.
    const shift = code.indexOf("\n") + 1;
    return draw(
      code.slice(shift).trimEnd(),
      reports.map((report) => ({
        ...report,
        // The parser's own words differ between versions of Node.
        message: report.message.replace(/(?<=isn't valid JSON) \(.*\)(?=:| when)/u, " (...)"),
        from: report.from - shift,
        to: report.to - shift,
        suggestions: report.suggestions.map((each) => ({ ...each, output: each.output.slice(shift).trimEnd() })),
      })),
    );
  });
  return [`## ${id} (${relation.confidence})`, ...drawn].join("\n\n");
}

// The messages of all relations, to be read: a change of any of them is seen in a review.
it.each(Object.entries(examplesByArea))("%s: says and marks what is wrong", async (area, examples) => {
  const entries = Object.entries(examples).map(([id, example]) => seen(id, example));
  expect(entries.length).toBeGreaterThan(0);
  await expect(`${entries.join("\n\n\n")}\n`).toMatchFileSnapshot(`__snapshots__/${area}.txt`);
});
