import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { compilerFiles } from "./compiler-files.js";

const shared = {
  bundle: true,
  minify: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  logLevel: "warning",
} as const;

/** Builds the scripts of the pages into a folder. */
export async function bundleScripts(root: string, target: string): Promise<void> {
  await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: ["site/client/main.ts", "site/client/model.ts", "site/playground/playground.ts"],
    outdir: target,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    splitting: true,
  });
  await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: ["site/playground/worker.ts"],
    outfile: join(target, "worker.js"),
    define: { GENERATED_TEXTS: JSON.stringify(readTexts(join(root, "src/model/generated"))), "process.env": "{}" },
    plugins: [browserHost(root), onlyOurRules, withoutNode],
  });
  await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: ["site/playground/compiler-worker.ts"],
    outfile: join(target, "compiler-worker.js"),
  });
  writeFileSync(join(target, "compiler-files.json"), JSON.stringify(compilerFiles(root)));
}

function readTexts(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "provenance.json");
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The browser's host in the place of Node's: the one seam that the plugin has. */
function browserHost(root: string): Plugin {
  return {
    name: "browser host",
    setup(bundler) {
      bundler.onResolve({ filter: /(?:^|\/)host\.js$/ }, ({ resolveDir, path }) =>
        join(resolveDir, path) === join(root, "src/host.js")
          ? { path: join(root, "site/playground/browser-host.ts") }
          : undefined,
      );
    },
  };
}

/** ESLint's own rules are most of ESLint, and the playground runs none of them. */
const onlyOurRules: Plugin = {
  name: "only our rules",
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, () => ({
      contents: "module.exports = new Map();",
      loader: "js",
    }));
  },
};

/** What ESLint asks of Node's modules while it lints a text: next to nothing. */
const nodeModules: Readonly<Record<string, string>> = {
  path: `export const sep = "/"; export const isAbsolute = (path) => path.startsWith("/");
    export const join = (...parts) => parts.join("/"); export const resolve = join;
    export const basename = (path) => path.split("/").at(-1); export const extname = (path) => /\\.[^.]*$/.exec(path)?.[0] ?? "";
    export const relative = (_from, to) => to; export const dirname = (path) => path.replace(/\\/[^/]*$/, "");
    export default { sep, isAbsolute, join, resolve, basename, extname, relative, dirname };`,
  assert: `const assert = (value, message) => { if (!value) throw new Error(message ?? "assertion failed"); };
    export default assert; export { assert as ok };`,
  util: `export const inspect = String; export const inherits = () => undefined; export default { inspect, inherits };`,
};

const withoutNode: Plugin = {
  name: "without Node.js",
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:node:)?(?:path|assert|util)$/ }, ({ path }) => ({
      path: path.replace("node:", ""),
      namespace: "without-node",
    }));
    bundler.onLoad({ filter: /.*/, namespace: "without-node" }, ({ path }) => ({ contents: nodeModules[path] ?? "" }));
  },
};
