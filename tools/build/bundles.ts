/**
 * The code of the package, in bundles (loading 140 modules costs four times what one costs, in every process that lints):
 *
 * - what every process loads: the rules' names, messages and configs, and what tells whether a file may hold a request;
 * - `analysis.cjs`: what the first such file needs;
 * - `sagemaker.cjs`: what is SageMaker's own, which the first request needs;
 * - the command line.
 *
 * Each module is in one of them only, since modules remember things (of files, in weak maps): a bundle is handed what it
 * needs of the others.
 */
import { join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { readModuleGraph, type ModuleGraph } from "./module-graph.js";

/** A bundle that is loaded with the first call of a function that its entry exports. */
interface OnDemand {
  /** Its name in `dist/`. */
  readonly name: string;
  /** Its first module, which exports functions only. */
  readonly entry: string;
  /** The modules of bundles that are loaded before it, as far as it needs them. */
  readonly taken: readonly string[];
  /** Its modules that the command line needs. */
  readonly given: readonly string[];
}

const startEntry = "src/index.ts";
const analysisEntry = "src/report/report-violations.ts";
const domainEntry = "src/sagemaker/index.ts";
const commandEntries = { cli: "src/cli.ts", "worker-options": "src/cli/worker-options.ts" };

/**
 * Builds all bundles.
 *
 * @param root the repository
 * @param target the folder to write to
 */
export async function buildBundles(root: string, target: string): Promise<void> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20.19",
    // Whoever lints loads it: a third less to read.
    minify: true,
    logLevel: "warning",
  } as const satisfies BuildOptions;
  const graph = await readModuleGraph({ ...shared, entryPoints: [startEntry, ...Object.values(commandEntries)] });
  const { analysis, domain } = onDemandBundles(graph);

  for (const [bundle, inner] of [
    [analysis, [domain]],
    [domain, []],
  ] as const) {
    await build({
      ...shared,
      stdin: { contents: contentsOf(bundle), resolveDir: root },
      outfile: join(target, bundle.name),
      format: "cjs",
      define: { "import.meta.url": "moduleUrl" },
      // In parentheses, the function is compiled at once: otherwise it is read twice, once to find its end.
      banner: {
        js: 'module.exports=(function(handedOver){const module={exports:{}},moduleUrl=require("node:url").pathToFileURL(__filename).href;',
      },
      footer: { js: "return module.exports});" },
      plugins: [loads(inner, graph), takes(bundle, graph)],
    });
  }
  await build({
    ...shared,
    entryPoints: { index: startEntry, ...commandEntries },
    outdir: target,
    splitting: true,
    format: "esm",
    // What is shared by the plugin and the command line is one chunk beside them.
    chunkNames: "[name]-[hash]",
    plugins: [loads([analysis], graph), isGiven(analysis, graph)],
  });
}

/** Which module is in which bundle, and what each needs of the others. */
function onDemandBundles(graph: ModuleGraph): { readonly analysis: OnDemand; readonly domain: OnDemand } {
  const start = graph.reachedFrom([startEntry], [analysisEntry, domainEntry]);
  const analysis = without(graph.reachedFrom([analysisEntry], [domainEntry]), start);
  const domain = without(graph.reachedFrom([domainEntry], []), start, analysis);
  const command = without(
    graph.reachedFrom(Object.values(commandEntries), [...analysis, domainEntry]),
    start,
    analysis,
    new Set([domainEntry]),
  );
  const ofDomain = graph.importedBy(domain).filter((file) => start.has(file) || analysis.has(file));
  const ofBoth = graph.importedBy(new Set([...analysis, ...domain])).filter((file) => start.has(file));
  return {
    analysis: {
      name: "analysis.cjs",
      entry: analysisEntry,
      // It hands on to the domain what that needs.
      taken: ofBoth,
      given: graph.importedBy(command).filter((file) => analysis.has(file) || file === domainEntry),
    },
    domain: { name: "sagemaker.cjs", entry: domainEntry, taken: ofDomain, given: [] },
  };
}

function without(files: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...files].filter((file) => !others.some((other) => other.has(file))));
}

/** The first module of a bundle: what the entry exports, and what the command line needs. */
function contentsOf({ entry, given }: OnDemand): string {
  return `import * as entry from "./${entry}";
    ${importsOf(given)}
    export { entry };
    export const given = ${listOf(given)};`;
}

/** Puts functions that load a bundle in the place of its entry. */
function loads(bundles: readonly OnDemand[], graph: ModuleGraph): Plugin {
  return inPlaceOf(
    bundles.map(({ entry }) => entry),
    async (file) => {
      const bundle = bundles.find(({ entry }) => entry === file);
      if (bundle === undefined) throw new Error(`no bundle begins with ${file}`);
      const names = await graph.exportsOf(file);
      return `import { createRequire } from "node:module";
        ${importsOf(bundle.taken)}
        let loaded;
        const load = () => (loaded ??= createRequire(import.meta.url)("./${bundle.name}")(${listOf(bundle.taken)}));
        export const given = () => load().given;
        ${names.map((name) => `export const ${name} = (...given) => load().entry.${name}(...given);`).join("\n")}`;
    },
    "loads",
  );
}

/** In the command line's bundle: the modules that the analysis holds. */
function isGiven({ entry, given }: OnDemand, graph: ModuleGraph): Plugin {
  return handedOver("is given", given, graph, `import { given } from "./${entry}";`, "given()");
}

/** In a bundle that is loaded on demand: the modules of those that are loaded before it. */
function takes({ taken }: OnDemand, graph: ModuleGraph): Plugin {
  return handedOver("takes", taken, graph, "", "handedOver");
}

/** Takes modules out of a list. */
function handedOver(name: string, files: readonly string[], graph: ModuleGraph, head: string, list: string): Plugin {
  return inPlaceOf(
    files,
    async (file) => {
      const names = await graph.exportsOf(file);
      return `${head} export const { ${names.join(", ")} } = ${list}[${files.indexOf(file).toString()}];`;
    },
    name,
  );
}

/** A plugin that writes other contents for some modules. */
function inPlaceOf(files: readonly string[], contents: (file: string) => Promise<string>, name: string): Plugin {
  return {
    name,
    setup(bundler) {
      const root = bundler.initialOptions.absWorkingDir ?? "";
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = files.find((known) => join(root, known) === path);
        return file === undefined ? undefined : { contents: await contents(file), resolveDir: root, loader: "js" };
      });
    },
  };
}

function importsOf(files: readonly string[]): string {
  return files.map((file, index) => `import * as module${index.toString()} from "./${file}";`).join("\n");
}

function listOf(files: readonly string[]): string {
  return `[${files.map((_, index) => `module${index.toString()}`).join(", ")}]`;
}
