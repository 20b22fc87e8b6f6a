/**
 * Shows that the set-up of the strict types changes nothing but what the compiler refuses: runs, bundles, tests and
 * compiles the same program with and without it, from the packed plugin in projects of every kind.
 *
 * usage: tsx tools/types-matrix/run.ts [--short] [--tarball FILE] [part of a name]
 */
import { mkdtempSync, rmSync } from "node:fs";
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
import { runners, type Runner } from "./runners.js";
import { textOfError } from "../../src/text/error-text.js";

const usage = "npm run types:matrix [-- --short] [--tarball FILE] [part of a name]";
const { values, positionals } = commandOptions(usage, {
  options: { tarball: { type: "string" }, short: { type: "boolean" } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), "sagemaker-pack-"));
const tarball = values.tarball ?? pack(scratch);
const isWanted = ({ name, isShort }: { readonly name: string; readonly isShort?: true }): boolean =>
  name.includes(positionals[0] ?? "") && (values.short !== true || isShort === true);

const ran = runners.filter(isWanted);
const compiled = compilations.filter(isWanted);
const installed = layouts.filter(isWanted);
if (ran.length + compiled.length + installed.length === 0)
  throw new Error(`Nothing is called ${positionals[0] ?? ""}.`);

let failures = 0;
for (const subject of [client, cdk]) {
  await runAll(
    ran.filter((runner) => runner.subject === subject),
    subject,
  );
  await compileAll(
    compiled.filter((compilation) => compilation.subject === subject),
    subject,
  );
}
for (const layout of installed) {
  for (const typescript of compilersOf(layout)) {
    const name = `${layout.name}, TypeScript ${typescript.slice(1, 4)}`;
    const skip = layout.skip?.[typescript];
    if (skip === undefined) attempt(name, () => checkLayout(layout, tarball, typescript));
    else console.log(`skipped ${name}: ${skip}`);
  }
}
rmSync(scratch, { recursive: true });
console.log(failures === 0 ? "all as it should be" : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

async function runAll(runs: readonly Runner[], subject: Subject): Promise<void> {
  if (runs.length === 0) return;
  const packages = new Set(runs.flatMap((runner) => (runner.skip === undefined ? runner.packages : [])));
  await within(subject, ["typescript@~5.9.0", ...packages], (project) => {
    for (const runner of runs) {
      if (runner.skip !== undefined) console.log(`skipped ${runner.name}: ${runner.skip}`);
      else attempt(runner.name, () => compareRuns(project, runner));
    }
  });
}

async function compileAll(all: readonly Compilation[], subject: Subject): Promise<void> {
  if (all.length === 0) return;
  const names = new Set(all.map(({ compiler }) => compiler));
  const packages = compilerPackages.filter((name) => names.has(name.split("@npm:")[0] ?? ""));
  await within(subject, packages, (project) => {
    for (const one of all) attempt(one.name, () => compareCompilations(project, one));
  });
}

async function within(subject: Subject, packages: readonly string[], use: (project: Project) => void): Promise<void> {
  const shared = [tarball, "eslint@10", "@types/node@20", ...packagesOf(subject)];
  const project = await createProject([...shared, ...packages]);
  try {
    use(project);
  } finally {
    project.remove();
  }
}

function attempt(name: string, check: () => string): void {
  try {
    const result = check();
    console.log(`ok      ${name}: ${result}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${name}\n${textOfError(error).replace(/^/gmu, "        ")}`);
  }
}
