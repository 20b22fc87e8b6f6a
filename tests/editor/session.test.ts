import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { seeded } from "../conformance/oracle/random.js";
import { thorough } from "../thorough.js";
import { readMarkedRanges } from "./document.js";
import type { OpenDocument } from "./language-server.js";
import { useEditor } from "./use-editor.js";

const files = 30;
const edits = thorough ? 3000 : 150;

/** What may stand in each line of a file: right, and wrong, and which rule says so. */
const lines = {
  TrainingJobName: { right: ['"my-job"', '"churn"'], wrong: ['"my_job"', '"a b"'], rule: "valid-patterns" },
  TrainingInputMode: { right: ['"File"', '"Pipe"'], wrong: ['"file"', '"Fil"'], rule: "valid-enums" },
  MaxRuntimeInSeconds: { right: ["3600", "60"], wrong: ["0", "-1"], rule: "valid-ranges" },
} as const;
type Line = keyof typeof lines;
const names = Object.keys(lines) as Line[];

/** A file as a person edits it, and what each of its lines holds now. */
interface Edited {
  readonly document: OpenDocument;
  readonly holds: Map<Line, string>;
}

function textOf(holds: ReadonlyMap<Line, string>): string {
  const at = (name: Line): string => holds.get(name) ?? "";
  return `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
export const create = (more: Pick<ConstructorParameters<typeof CreateTrainingJobCommand>[0], "RoleArn">) =>
  new CreateTrainingJobCommand({
    ...more,
    TrainingJobName: ${at("TrainingJobName")},
    AlgorithmSpecification: { AlgorithmName: "a",
      TrainingInputMode: ${at("TrainingInputMode")} },
    StoppingCondition: {
      MaxRuntimeInSeconds: ${at("MaxRuntimeInSeconds")} },
  });
`;
}

const current = useEditor();

/** Puts something else in a line, as typing does: the server is told of the change only. */
async function change({ document, holds }: Edited, name: Line, value: string): Promise<void> {
  const { text } = document;
  const start = text.indexOf(`${name}: `) + name.length + 2;
  const end = start + (holds.get(name)?.length ?? 0);
  const [range] = readMarkedRanges(`${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`).ranges;
  if (range === undefined) throw new Error("no range");
  holds.set(name, value);
  await document.edit(range, value);
}

/** The rule and the line of each squiggle that has to be there. */
function expected({ document, holds }: Edited): string[] {
  const isWrong = (name: Line): boolean => (lines[name].wrong as readonly string[]).includes(holds.get(name) ?? "");
  const rows = document.text.split("\n");
  return names
    .filter(isWrong)
    .map((name) => `sagemaker/${lines[name].rule} ${rows.findIndex((row) => row.includes(`${name}: `))}`)
    .sort();
}

/** In megabytes, of the server; undefined where the system doesn't tell. */
function memory(): number | undefined {
  try {
    const [, kilobytes] =
      /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${String(current().editor.pid)}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

it(`${edits} edits of ${files} files leave no stale squiggle`, { timeout: 900_000 }, async () => {
  const random = seeded("session");
  const all = Array.from({ length: files }, (_, index): Edited => {
    const holds = new Map(names.map((name) => [name, lines[name].right[0]] as const)) as Map<Line, string>;
    const { editor, folder } = current();
    return { holds, document: editor.open(join(folder, `file-${index}.ts`), textOf(holds)) };
  });
  for (const { document } of all) expect(await document.diagnostics()).toEqual([]);
  const megabytes: number[] = [];
  const took: number[] = [];
  let squiggles = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    if (edit % Math.floor(edits / 10) === 0) megabytes.push(memory() ?? NaN);
    const edited = random.pick(all);
    const name = random.pick(names);
    await change(edited, name, random.pick([...lines[name].right, ...lines[name].wrong]));
    const begun = performance.now();
    const diagnostics = await edited.document.diagnostics();
    took.push(performance.now() - begun);
    squiggles += diagnostics.length;
    const found = diagnostics.map(({ code, range }) => `${String(code)} ${range.start.line}`).sort();
    expect(found, `edit ${edit}:\n${edited.document.text}`).toEqual(expected(edited));
  }
  expect(squiggles).toBeGreaterThan(edits / 2);
  // None of the files that weren't edited last has anything old or lost.
  for (const edited of all) expect(await edited.document.diagnostics()).toHaveLength(expected(edited).length);
  took.sort((a, b) => a - b);
  const at = (share: number): string => `${(took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(0)} ms`;
  console.log(
    `${edits} edits: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}; ` +
      `memory: ${megabytes.map((size) => size.toFixed(0)).join(", ")} MB`,
  );
  // The collector comes when it likes: what is held for good would go on growing.
  const [middle = 0, last = 0] = [megabytes.at(5), megabytes.at(-1)];
  if (thorough) expect(last).toBeLessThan(middle * 1.3);
});
