/** (a) A large tree of JavaScript and TypeScript without SageMaker: what the plugin adds to linting it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bareLint, emptyLint, pluginLint, type SourceFile } from "../lint.js";
import { leastSums, publish } from "../measure.js";
import { loadPlugin } from "../plugin.js";

const modules = new URL("../../node_modules/", import.meta.url).pathname;

/** Packages of plain, readable sources; each holds some hundreds of files. */
const packages = [
  "eslint/lib",
  "@typescript-eslint",
  "@eslint",
  "vite/dist/node",
  "@types/node",
  "acorn/dist",
  "espree",
  "vitest/dist",
];

/** Enough for a minute's work. */
const maximumBytes = 5_000_000;

const bare = bareLint();
const tree: SourceFile[] = [];
let bytes = 0;
const candidates = packages.flatMap((name) =>
  readdirSync(join(modules, name), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.([cm]?js|d\.[cm]?ts)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(modules, name, file)),
);
// Some of each package, in an order that doesn't depend on the disk.
candidates.sort((left, right) => hash(left) - hash(right));
for (const path of candidates) {
  if (bytes > maximumBytes) break;
  const text = readFileSync(path, "utf8");
  if (text.length > 400_000 || /sagemaker/i.test(text)) continue;
  // Package type decides between module and script; what parses as neither isn't counted.
  const names = path.endsWith(".js") ? ["file.js", "file.cjs"] : [path.replace(/^.*\//, "")];
  const name = names.find((each) => !bare({ name: each, text }).some(({ fatal }) => fatal === true));
  if (name === undefined) continue;
  tree.push({ name, text });
  bytes += text.length;
}

const plugin = await loadPlugin();
const count = Object.keys(plugin.configs.recommended.rules ?? {}).length;
const ways = [bareLint(), emptyLint(1), emptyLint(count), pluginLint(plugin)];
const [without = NaN, one = NaN, asMany = NaN, withPlugin = NaN] = leastSums(tree, ways, 8);
publish([
  { name: `files without SageMaker (${(bytes / 1e6).toFixed(1)} MB)`, value: tree.length, unit: "" },
  { name: "lint without any rule", value: without, unit: "ms" },
  { name: "lint with sagemaker.configs.recommended", value: withPlugin, unit: "ms" },
  { name: "over no rule at all", value: withPlugin / without, unit: "", target: 1.01 },
  { name: "one rule that does nothing, over no rule at all", value: one / without, unit: "" },
  { name: `${count.toString()} rules that do nothing, over no rule at all`, value: asMany / without, unit: "" },
  { name: "the plugin over as many rules that do nothing", value: withPlugin / asMany, unit: "" },
]);

function hash(text: string): number {
  let value = 7;
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) >>> 0;
  return value;
}
