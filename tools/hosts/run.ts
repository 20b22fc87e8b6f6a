/**
 * Installs the packed plugin into temporary projects, one for each host in `hosts.ts`, and checks that it works there.
 *
 * usage: tsx tools/hosts/run.ts [--tarball FILE] [part of a host's name]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandOptions } from "../command-options.js";
import { expectedFindings } from "./expected-findings.js";
import { hosts } from "./hosts.js";
import { createProject, pack } from "./project.js";

const { values, positionals } = commandOptions("npm run hosts [-- --tarball FILE] [part of a host's name]", {
  options: { tarball: { type: "string" } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), "sagemaker-pack-"));
const tarball = values.tarball ?? pack(scratch);
const wanted = hosts.filter(({ name }) => name.includes(positionals[0] ?? ""));
if (wanted.length === 0) throw new Error(`No host is called ${positionals[0] ?? ""}.`);

// While one project is being checked, npm is at work for the others.
const started = wanted.map(({ packages, misfit }) => createProject([tarball, ...packages], misfit));
for (const project of started) project.catch(() => undefined);

let failures = 0;
for (const [index, { name, checks }] of wanted.entries()) {
  console.log(name);
  const project = await started[index]?.catch((error: unknown) => {
    failures += 1;
    console.log(`  FAILED  to install\n${indented(error)}`);
  });
  if (project === undefined) continue;
  for (const check of checks) {
    try {
      check.run(project, expectedFindings);
      console.log(`  ok      ${check.name}`);
    } catch (error) {
      failures += 1;
      console.log(`  FAILED  ${check.name}\n${indented(error)}`);
    }
  }
  project.remove();
}
rmSync(scratch, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;

function indented(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : "";
  const reason = error instanceof Error ? `${error.message}${cause}` : String(error);
  return reason.replace(/^/gmu, "          ");
}
