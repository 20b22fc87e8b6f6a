/**
 * Shows that the set-up of the strict types changes nothing but what the compiler refuses: runs, bundles, tests and
 * compiles the same program with and without it, from the packed plugin in projects of every kind.
 *
 * usage: tsx tools/types-matrix/run.ts [--short] [--tarball FILE] [--results FILE] [part of a name]
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandOptions } from "../command-options.js";
import { createProject, pack, type Project } from "../hosts/project.js";
import { compareCompilations, compilations, compilerPackages, type Compilation } from "./compilations.js";
import { compareRuns } from "./compare.js";
import { checkLayout, compilersOf, layouts } from "./layouts.js";
import { cdk } from "./cdk-program.js";
import { client } from "./client-program.js";
import { packagesOf, type Subject } from "./subject.js";
import { createResults } from "./results.js";
import { runners, type Runner } from "./runners.js";
import { textOfError } from "../../src/text/error-text.js";

const usage = "npm run types:matrix [-- --short] [--tarball FILE] [--results FILE] [part of a name]";
const { values, positionals } = commandOptions(usage, {
  options: { tarball: { type: "string" }, results: { type: "string" }, short: { type: "boolean" } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), "sagemaker-pack-"));
const tarball = values.tarball ?? pack(scratch);
const isWanted = ({ name, isShort }: { readonly name: string; readonly isShort?: true }): boolean =>
  name.includes(positionals[0] ?? "") && (values.short !== true || isShort === true);

const packed = createHash("sha256").update(readFileSync(tarball)).digest("hex");
const results = createResults(values.results, `${packed}, Node.js ${process.versions.node}`);

const ran = runners.filter(isWanted);
const compiled = compilations.filter(isWanted);
const installed = layouts.filter(isWanted);
if (ran.length + compiled.length + installed.length === 0)
  throw new Error(`Nothing is called ${positionals[0] ?? ""}.`);

let failures = 0;
for (const subject of [client, cdk]) {
  const isLeft = (one: Runner | Compilation): boolean => one.subject === subject && !isKnown(one.name);
  await runAll(ran.filter(isLeft), subject);
  await compileAll(compiled.filter(isLeft), subject);
}
for (const layout of installed) {
  for (const typescript of compilersOf(layout)) {
    const name = `${layout.name}, TypeScript ${typescript.slice(1, 4)}`;
    const skip = layout.skip?.[typescript];
    if (skip !== undefined) console.log(`skipped ${name}: ${skip}`);
    else if (!isKnown(name)) attempt(name, () => checkLayout(layout, tarball, typescript));
  }
}
rmSync(scratch, { recursive: true });
console.log(failures === 0 ? "all as it should be" : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

async function runAll(runs: readonly Runner[], subject: Subject): Promise<void> {
  for (const { name, skip } of runs) if (skip !== undefined) console.log(`skipped ${name}: ${skip}`);
  const possible = runs.filter(({ skip }) => skip === undefined);
  const packages = new Set(possible.flatMap((runner) => runner.packages));
  await within(subject, ["typescript@~5.9.0", ...packages], possible, compareRuns);
}

async function compileAll(all: readonly Compilation[], subject: Subject): Promise<void> {
  const names = new Set(all.map(({ compiler }) => compiler));
  const packages = compilerPackages.filter((name) => names.has(name.split("@npm:")[0] ?? ""));
  await within(subject, packages, all, compareCompilations);
}

/** In a project that all have in common. */
async function within<Entry extends { readonly name: string }>(
  subject: Subject,
  packages: readonly string[],
  entries: readonly Entry[],
  compare: (project: Project, entry: Entry) => string,
): Promise<void> {
  if (entries.length === 0) return;
  const shared = [tarball, "eslint@10", "@types/node@20", ...packagesOf(subject)];
  const project = await createProject([...shared, ...packages]).catch((error: unknown) => textOfError(error));
  if (typeof project === "string") {
    for (const { name } of entries) fail(name, project);
    return;
  }
  try {
    for (const entry of entries) attempt(entry.name, () => compare(project, entry));
  } finally {
    project.remove();
  }
}

/** Whether it was as it should be in a run that this one goes on from. */
function isKnown(name: string): boolean {
  const result = results.of(name);
  if (result !== undefined) console.log(`was ok  ${name}: ${result}`);
  return result !== undefined;
}

function attempt(name: string, check: () => string): void {
  const start = performance.now();
  try {
    const result = check();
    results.keep(name, result);
    console.log(`ok      ${name}: ${result} (${Math.round((performance.now() - start) / 1000)} s)`);
  } catch (error) {
    fail(name, textOfError(error));
  }
}

function fail(name: string, reason: string): void {
  failures += 1;
  console.log(`FAILED  ${name}\n${reason.replace(/^/gmu, "        ")}`);
}
