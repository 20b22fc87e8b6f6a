import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { seedsOf, wordsOf } from "./seeds.js";

/** The only line that is kept up; it needs the C library of Ubuntu 24.04 or later. */
const jazzer = "4.0.0";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, ".tmp", "guided");
const plugin = join(root, "dist", "index.js");

/**
 * Fuzzes the built plugin with Jazzer.js, which sees which way each run takes and goes on with what took a new one.
 *
 * Jazzer.js is installed into a folder of its own: it is big, and there are machines that it doesn't run on. Those are
 * told so, and nothing is found.
 *
 * @returns whether nothing was found
 */
export async function runGuided(form: string, minutes: number): Promise<boolean> {
  if (!existsSync(plugin)) throw new Error("There is no dist/: npm run build");
  installJazzer();
  if (!doesJazzerRun()) {
    console.log(`guided ${form}: Jazzer.js ${jazzer} doesn't run on this machine; nothing was tried`);
    return true;
  }
  const corpus = writeSeeds(form);
  const dictionary = join(folder, `${form}.dict`);
  writeFileSync(
    dictionary,
    wordsOf(form)
      .map((word) => `"${escaped(word)}"\n`)
      .join(""),
  );
  const target = await buildTarget();
  const found = join(folder, "found", "/");
  rmSync(found, { recursive: true, force: true });
  mkdirSync(found, { recursive: true });
  const before = readdirSync(corpus).length;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(folder, "node_modules", "@jazzer.js", "core", "dist", "cli.js"),
      ...[
        target,
        corpus,
        "--sync",
        "--includes",
        join(root, "dist", "/"),
        "--disableBugDetectors",
        ".*",
        "--timeout",
        "20000",
        "--",
      ],
      ...[`-max_total_time=${String(Math.round(minutes * 60))}`, `-dict=${dictionary}`, `-artifact_prefix=${found}`],
      ...["-max_len=20000", "-rss_limit_mb=4096", "-print_final_stats=1"],
    ],
    {
      encoding: "utf8",
      maxBuffer: 1e9,
      env: {
        ...process.env,
        GUIDED_FORM: form,
        GUIDED_PLUGIN: pathToFileURL(plugin).href,
        GUIDED_SEED: join(corpus, readdirSync(corpus)[0] ?? ""),
      },
    },
  );
  const runs = /number_of_executed_units:\s*(\d+)/.exec(stderr)?.[1] ?? /Done (\d+) runs/.exec(stderr)?.[1] ?? "no";
  const ways = [...stderr.matchAll(/cov: (\d+)/g)].map(([, count]) => Number(count));
  console.log(
    `guided ${form}: ${runs} runs in ${String(minutes)} min, ways taken ${String(ways[0] ?? 0)} -> ${String(ways.at(-1) ?? 0)}, ` +
      `texts kept ${String(readdirSync(corpus).length - before)}, ${status === 0 ? "0" : "1"} found`,
  );
  if (status === 0) return true;
  console.log(stderr.slice(-6000));
  for (const name of readdirSync(found))
    console.log(`${name}:\n${readFileSync(join(found, name), "utf8").slice(0, 3000)}`);
  return false;
}

function installJazzer(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: { "@jazzer.js/core": jazzer } }),
  );
  if (existsSync(join(folder, "node_modules", "@jazzer.js", "core"))) return;
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("npm install failed");
}

function doesJazzerRun(): boolean {
  return spawnSync(process.execPath, ["--eval", 'require("@jazzer.js/fuzzer")'], { cwd: folder }).status === 0;
}

function writeSeeds(form: string): string {
  const corpus = join(folder, `corpus-${form}`);
  mkdirSync(corpus, { recursive: true });
  for (const text of seedsOf(form)) {
    writeFileSync(join(corpus, createHash("sha1").update(text).digest("hex")), text);
  }
  return corpus;
}

/** Jazzer.js knows no TypeScript. */
async function buildTarget(): Promise<string> {
  const target = join(folder, "target.js");
  await build({
    entryPoints: [fileURLToPath(new URL("target.ts", import.meta.url))],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile: target,
  });
  return target;
}

function escaped(word: string): string {
  return word.replaceAll(/["\\]/g, String.raw`\$&`);
}
