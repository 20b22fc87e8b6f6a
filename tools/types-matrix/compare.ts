import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Project } from "../hosts/project.js";
import type { Runner } from "./runners.js";

interface Run {
  readonly code: number | null;
  readonly output: string;
  /** What was emitted, by path. */
  readonly emitted: ReadonlyMap<string, string>;
}

/**
 * Runs the program without the set-up and with it, and once more with a wrong request where the runner reads types.
 *
 * @throws {Error} where output or emitted files differ, where the program doesn't do what it should, or where the wrong
 *   request gets through
 */
export function compareRuns(project: Project, runner: Runner): string {
  const plain = run(project, runner, runner.files(runner.subject, false));
  const strict = run(project, runner, runner.files(runner.subject, true));
  if (plain.code !== 0) throw new Error(`It fails without the set-up:\n${plain.output}`);
  if (strict.code !== 0) throw new Error(`It fails with the set-up:\n${strict.output}`);
  if (!runner.isTest && plain.output.trim() !== runner.subject.printed)
    throw new Error(`It prints something else:\n${plain.output}`);
  if (strict.output !== plain.output) {
    throw new Error(`The output differs.\nwithout: ${plain.output}\nwith:    ${strict.output}`);
  }
  compareFiles(plain.emitted, strict.emitted);
  if (runner.emits !== undefined && plain.emitted.size === 0) throw new Error("Nothing was emitted.");
  if (runner.checksTypes) expectRefusal(project, runner);
  const size = [...plain.emitted.values()].reduce((sum, text) => sum + text.length, 0);
  return plain.emitted.size === 0 ? "same output" : `same output, same ${Math.ceil(size / 1024)} kB`;
}

/**
 * @throws {Error} where code differs in a byte, or where a declaration file names this package: in those the compiler may
 *   write one and the same type in several ways
 */
export function compareFiles(plain: ReadonlyMap<string, string>, strict: ReadonlyMap<string, string>): void {
  const names = new Set([...plain.keys(), ...strict.keys()]);
  const differing = [...names].filter((name) => !name.endsWith(".d.ts") && plain.get(name) !== strict.get(name));
  if (differing.length > 0) throw new Error(`Emitted differently: ${differing.join(", ")}`);
  for (const [name, text] of strict) {
    if (name.endsWith(".d.ts") && text.includes("eslint-plugin-sagemaker")) throw new Error(`In ${name}:\n${text}`);
  }
}

/** That the set-up is on, which the comparison alone would not show. */
function expectRefusal(project: Project, runner: Runner): void {
  const { subject } = runner;
  const files = runner.files(subject, true);
  const main = `${files["src/main.ts"] ?? ""}${subject.wrong}`;
  const strict = run(project, runner, { ...files, "src/main.ts": main });
  if (strict.code === 0 || !strict.output.includes(subject.refusal)) {
    throw new Error(`It lets a wrong request through:\n${strict.output}`);
  }
}

function run(project: Project, { commands, emits, isTest }: Runner, files: Readonly<Record<string, string>>): Run {
  project.clear();
  project.write(files);
  let output = "";
  for (const [command, ...args] of commands) {
    const { code, stdout, stderr } = project.run(command, ...args);
    if (code !== 0) return { code, output: stdout + stderr, emitted: new Map() };
    // Node has its warnings, with the process's number, on the other stream; Jest has its results there.
    output = withoutTimes(isTest ? stdout + stderr : stdout, project.folder);
  }
  return { code: 0, output, emitted: emits === undefined ? new Map() : filesBelow(join(project.folder, emits)) };
}

/** Test runners print how long they took. */
function withoutTimes(output: string, folder: string): string {
  return output
    .replaceAll(folder, ".")
    .replaceAll(/^\(node:\d+\).*/gmu, "")
    .replaceAll(/\(?\b\d+(?:\.\d+)? ?m?s\b(?:, estimated \d+ s)?\)?/gu, "")
    .replaceAll(/Start at.*/gu, "")
    .replaceAll(/[ \t]+$/gmu, "");
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile());
  return new Map(files.sort().map((path) => [relative(folder, path), readFileSync(path, "latin1")]));
}
