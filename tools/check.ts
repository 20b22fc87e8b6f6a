/**
 * Runs every quality gate, in this order: build, the gates that look at sources or at the package, the tests.
 *
 * Ends with the line `N passed, N failed`: the tests, and a gate that fails counts as one failure more.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = join(root, ".tmp", "check");
const concurrency = 2;

const bin = (name: string): string => join(root, "node_modules", ".bin", name);
const script = (name: string): Gate => ({ name, command: ["npm", "run", "--silent", name] });

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const failed: string[] = [];

await run(script("build"));
await run({ name: "pack", command: ["npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", scratch] });
const tarball = join(scratch, readdirSync(scratch).find((file) => file.endsWith(".tgz")) ?? "no-tarball.tgz");

await runAll([
  { name: "lint", command: [bin("eslint"), "."], env: { LINT_TYPES: "oxlint" } },
  script("lint:types"),
  script("layers"),
  script("format:check"),
  // The tests, tools and benchmarks, too, in a workflow's job of their own: TypeScript 6 takes a minute for them.
  {
    name: "typecheck (TypeScript 6, sources)",
    command: ["node", "node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--noEmit"],
  },
  { name: "typecheck (site)", command: ["node", "node_modules/@typescript/native/bin/tsc", "-p", "site"] },
  { name: "typecheck (TypeScript 7)", command: ["node", "node_modules/@typescript/native/bin/tsc", "-p", "."] },
  script("model:check"),
  script("images:check"),
  script("types:check"),
  script("docs:check"),
  { name: "publint", command: [bin("tsx"), "tools/lint-package.ts", tarball] },
  // Not `named-exports`: the drop-in modules re-export the SDK, which isn't there when the tarball is looked at.
  {
    name: "attw",
    command: [
      ...[bin("attw"), tarball, "--profile", "esm-only", "--ignore-rules", "named-exports"],
      // They lead to the CDK's modules under a name of their own (`imports`), and the CDK isn't there either.
      ...["--exclude-entrypoints", "types/aws-cdk-lib", "strict/aws-cdk-lib"],
    ] as const,
  },
  { name: "knip", command: [bin("knip")] },
  { name: "hosts", command: [bin("tsx"), "tools/hosts/run.ts", "--tarball", tarball] },
]);

const report = join(scratch, "tests.json");
await run(
  { name: "test", command: [bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile=${report}`] },
  "live",
);

const tests = readReport(report);
const failedGates = failed.filter((name) => name !== "test" || tests.failed === 0);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
console.log(`${tests.passed} passed, ${tests.failed + failedGates.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runAll(gates: readonly Gate[]): Promise<void> {
  const waiting = [...gates];
  const worker = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) await run(gate);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** Output is shown as it comes, or only where the gate fails. */
function run(
  { name, command: [file, ...args], env }: Gate,
  output: "live" | "on failure" = "on failure",
): Promise<void> {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: output === "live" ? "inherit" : "pipe",
    });
    let text = "";
    child.stdout?.on("data", (part: Buffer) => (text += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (text += part.toString()));
    child.on("error", (error) => (text += error.message));
    child.on("close", (code) => {
      const ok = code === 0;
      if (!ok) failed.push(name);
      console.log(`${ok ? "ok    " : "FAILED"} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      if (!ok && text !== "") console.log(text.replace(/^/gmu, "       "));
      resolve();
    });
  });
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
