/** (c) What loading the plugin adds to ESLint: time, and memory until the first request site is met. */
import { spawnSync } from "node:child_process";
import { median, publish } from "../measure.js";
import { pluginUrl } from "../plugin.js";

/** Loads ESLint, then perhaps the plugin, lints one file without SageMaker, and tells time and memory. */
const script = (withPlugin: boolean): string => `
  import { Linter } from "eslint";
  const linter = new Linter();
  const bare = [{ files: ["**/*.js"] }];
  linter.verify("const a = 1;", bare, { filename: "a.js" });
  globalThis.gc(); globalThis.gc();
  const memory = process.memoryUsage();
  const begin = performance.now();
  ${withPlugin ? `const { default: plugin } = await import(${JSON.stringify(pluginUrl)});` : `const { default: plugin } = await import("data:text/javascript,export default { configs: { recommended: { rules: {} } } }");`}
  const importTime = performance.now() - begin;
  linter.verify("const a = 1;", [{ files: ["**/*.js"], ...plugin.configs.recommended }], { filename: "a.js" });
  globalThis.gc(); globalThis.gc();
  const after = process.memoryUsage();
  console.log(JSON.stringify({ importTime, heap: after.heapUsed + after.external - memory.heapUsed - memory.external }));
`;

interface Startup {
  readonly importTime: number;
  readonly heap: number;
}

function startup(withPlugin: boolean): Startup {
  const run = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", script(withPlugin)], {
    encoding: "utf8",
    cwd: new URL("../..", import.meta.url).pathname,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Startup;
}

const runs = Array.from({ length: 15 }, () => ({ bare: startup(false), plugin: startup(true) }));
// The least: what else the machine does only ever adds.
const time =
  Math.min(...runs.map(({ plugin }) => plugin.importTime)) - Math.min(...runs.map(({ bare }) => bare.importTime));
const heap = median(runs.map(({ plugin, bare }) => plugin.heap - bare.heap));
publish([
  { name: "import, beyond that of an empty module", value: time, unit: "ms", target: 5 },
  { name: "memory after a file without SageMaker, over bare ESLint", value: heap / 1e6, unit: "MB", target: 3 },
]);
