/**
 * `npm run model:update -- --models <folder> --commit <sha> --date <YYYY-MM-DD>`: takes new botocore models and the
 * installed npm clients (without `--models` the clients alone), writes extracts, tables and a changeset, prints what
 * changed, and fails where a person must decide something. `--decided` says that somebody has; `--summary <file>`
 * writes what is printed to a file, for a pull request; `--published <package>=<date>` dates a client.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { services } from "../../src/model/services.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { corrections } from "./corrections.js";
import { thisRepository } from "./repository.js";
import { updateModels } from "./update-models.js";

const { values } = parseArgs({
  options: {
    models: { type: "string" },
    commit: { type: "string" },
    date: { type: "string" },
    published: { type: "string", multiple: true, default: [] },
    summary: { type: "string" },
    decided: { type: "boolean", default: false },
  },
});

const watched = new Map<string, Set<string>>();
for (const { service = "sagemaker", shapes } of allRelations()) {
  const names = watched.get(service) ?? new Set();
  watched.set(service, names);
  for (const shape of shapes) names.add(shape);
}

const report = updateModels({
  repository: thisRepository,
  services,
  corrections,
  watched,
  models: newModels(),
  published: new Map(values.published.map(readPublished)),
  today: new Date().toISOString().slice(0, 10),
  packageName: "eslint-plugin-sagemaker",
});
const toDecide = report.decisions.map((decision) => `- [ ] ${decision}\n`).join("");
const printed = `${report.summary}\n${toDecide === "" ? "" : `\n## For a person to decide\n\n${toDecide}`}`;
console.log(printed);
if (values.summary !== undefined) writeFileSync(values.summary, printed);
if (report.decisions.length > 0 && !values.decided) process.exitCode = 1;

function newModels(): { readonly folder: string; readonly commit: string; readonly date: string } | undefined {
  const { models: folder, commit, date } = values;
  if (folder === undefined) return undefined;
  if (commit === undefined || !/^[0-9a-f]{40}$/u.test(commit)) throw new Error("--commit needs 40 hex digits.");
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) throw new Error("--date needs the form YYYY-MM-DD.");
  return { folder, commit, date };
}

function readPublished(pair: string): readonly [string, string] {
  const found = /^(.+)=(\d{4}-\d{2}-\d{2})$/u.exec(pair);
  if (found?.[1] === undefined || found[2] === undefined) {
    throw new Error(`--published needs <package>=<YYYY-MM-DD>, not "${pair}".`);
  }
  return [found[1], found[2]];
}
