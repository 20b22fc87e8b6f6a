/**
 * The code of the package, in bundles (loading 140 modules costs four times what one costs, in every process that lints,
 * and what is read costs as much as what is run):
 *
 * - what every process loads: the rules' names, messages and configs, and what tells whether a file may hold a request;
 * - those that are loaded on demand (`onDemand`);
 * - the command line.
 *
 * Each module is in one of them only, since modules remember things (of files, in weak maps): a bundle asks for what it
 * needs of the others (`partition.ts`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import type { PackageInfo } from "../../src/package-info.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { rowsOf } from "../../src/sagemaker/relations/rows.js";
import { readModuleGraph, type ModuleGraph } from "./module-graph.js";
import { partitionOf, type OnDemand, type Partition } from "./partition.js";

/**
 * What isn't loaded at the start, each with the first call of a function of the modules that it begins with. Those are where
 * a right request in plain code never leads, or seldom; what else they need comes with them.
 */
export const onDemand: readonly OnDemand[] = [
  {
    name: "analysis.cjs",
    holds: "what the first file needs that may hold a request",
    first: ["src/report/report-violations.ts", "src/analysis/documents/yaml-scalars.ts"],
  },
  {
    name: "sagemaker.cjs",
    holds: "what is SageMaker's own, which the first request needs",
    first: ["src/sagemaker/index.ts"],
  },
  {
    name: "values.cjs",
    holds: "what the expressions of a request are that are no literals",
    first: [
      "src/analysis/bindings/function-calls.ts",
      "src/analysis/bindings/method-calls.ts",
      "src/analysis/bindings/this.ts",
      "src/analysis/values/agreement.ts",
      "src/analysis/values/arrays.ts",
      "src/analysis/values/assigned-values.ts",
      "src/analysis/values/calls.ts",
      "src/analysis/values/closures.ts",
      "src/analysis/values/condition.ts",
      "src/analysis/values/enums.ts",
      "src/analysis/values/identifiers.ts",
      "src/analysis/values/imported-constants.ts",
      "src/analysis/values/members.ts",
      "src/analysis/values/operators.ts",
      "src/analysis/values/text.ts",
      "src/analysis/values/variable-values.ts",
    ],
  },
  {
    name: "computed-values.cjs",
    holds: "values that are changed after they are written, or that functions, loops and methods make",
    first: [
      "src/analysis/bindings/control-flow.ts",
      "src/analysis/bindings/early-reads.ts",
      "src/analysis/bindings/held-calls.ts",
      "src/analysis/bindings/injected.ts",
      "src/analysis/bindings/instances.ts",
      "src/analysis/bindings/last-writes.ts",
      "src/analysis/bindings/own-member.ts",
      "src/analysis/bindings/returned-this.ts",
      "src/analysis/bindings/types/comment-types.ts",
      "src/analysis/bindings/types/sdk-type.ts",
      "src/analysis/effects/order.ts",
      "src/analysis/values/assignments.ts",
      "src/analysis/values/decided.ts",
      "src/analysis/values/declared-types.ts",
      "src/analysis/values/guards.ts",
      "src/analysis/values/json-text.ts",
      "src/analysis/values/known/cloudformation-functions.ts",
      "src/analysis/values/known/left-out.ts",
      "src/analysis/values/known/object-contents.ts",
      "src/analysis/values/known/string-changes.ts",
      "src/analysis/values/known/string-cuts.ts",
      "src/analysis/values/known/string-replace.ts",
      "src/analysis/values/leaving.ts",
      "src/analysis/values/loop-values.ts",
      "src/analysis/values/states-format.ts",
    ],
  },
  {
    name: "other-surfaces.cjs",
    holds: "requests that are no calls of the SDK and no typed objects, and the files that a file imports",
    first: [
      "src/analysis/documents/glob.ts",
      "src/analysis/documents/json-in-text.ts",
      "src/analysis/documents/json-source.ts",
      "src/analysis/documents/suggestions-in-text.ts",
      "src/analysis/documents/templates/state-machines.ts",
      "src/analysis/documents/templates/templates.ts",
      "src/analysis/documents/templates/with-functions.ts",
      "src/analysis/documents/yaml-stretch.ts",
      "src/analysis/documents/yaml-tree.ts",
      "src/analysis/other-files/other-files.ts",
      "src/analysis/sites/infrastructure/construct-values.ts",
      "src/analysis/sites/infrastructure/described-call-variables.ts",
      "src/analysis/sites/infrastructure/described-calls.ts",
      "src/analysis/sites/infrastructure/described-constructs.ts",
      "src/analysis/sites/infrastructure/later-writes.ts",
      "src/analysis/sites/infrastructure/resources.ts",
      "src/analysis/sites/infrastructure/suggestions-for-constructs.ts",
      "src/analysis/sites/pipelines/pipeline-sites.ts",
      "src/analysis/values/states-values.ts",
      "src/check/resource-value.ts",
      "src/model/create-constructs.ts",
      "src/model/create-resources.ts",
    ],
  },
  {
    name: "algorithms.cjs",
    holds: "the built-in algorithms, and what else of SageMaker's own concerns few requests",
    first: [
      "src/sagemaker/custom/channels.ts",
      "src/sagemaker/custom/combinations.ts",
      "src/sagemaker/custom/framework-image.ts",
      "src/sagemaker/custom/hyperparameter-ranges.ts",
      "src/sagemaker/custom/hyperparameter-values.ts",
      "src/sagemaker/custom/hyperparameters.ts",
      "src/sagemaker/custom/objective.ts",
      "src/sagemaker/custom/resources.ts",
      "src/sagemaker/formats/encoded-script.ts",
      "src/sagemaker/formats/ground-truth.ts",
      "src/sagemaker/formats/metric-regex.ts",
      "src/sagemaker/formats/monitor-schedule.ts",
      "src/sagemaker/formats/transform-filter.ts",
      "src/sagemaker/formats/update-schedule.ts",
      "src/sagemaker/images/algorithm-images.ts",
      "src/sagemaker/images/image-version.ts",
      "src/sagemaker/links.ts",
      "src/sagemaker/pipelines/check-part.ts",
    ],
  },
  {
    name: "explanation.cjs",
    holds: "what is said of a request that isn't accepted at the first look: the walk, its words, its suggestions",
    first: [
      "src/analysis/documents/inner-literals.ts",
      "src/analysis/documents/line-starts.ts",
      "src/analysis/links/linked-sites.ts",
      "src/analysis/literal-source.ts",
      "src/check/check-in-full.ts",
      "src/check/check-twice.ts",
      "src/check/constraints/enum.ts",
      "src/check/constraints/typed-value.ts",
      "src/check/describe-shape.ts",
      "src/check/links/check-links.ts",
      "src/check/relations/describe.ts",
      "src/check/relations/kinds/comparison.ts",
      "src/check/relations/kinds/repeated.ts",
      "src/check/relations/source-order.ts",
      "src/check/relations/suggestions.ts",
      "src/check/relations/value-data.ts",
      "src/check/strings/fill-in.ts",
      "src/model/installed-cdk.ts",
      "src/model/installed-client.ts",
      "src/report/report-of.ts",
      "src/settings/names.ts",
    ],
  },
];

const plugin = "src/index.ts";
const commands = { cli: "src/cli.ts", "worker-options": "src/cli/worker-options.ts" };

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
  const entries = { plugin, command: Object.values(commands) };
  const graph = await readModuleGraph({
    ...shared,
    entryPoints: [plugin, ...entries.command],
    plugins: [relationsAsText()],
  });
  const partition = partitionOf(graph, onDemand, entries);

  mkdirSync(join(target, "generated"), { recursive: true });
  writeFileSync(join(target, "generated", relationsFile), rowsOf(allRelations()));
  for (const bundle of onDemand) {
    await build({
      ...shared,
      stdin: { contents: await modulesByNumber(partition, bundle, graph), resolveDir: root },
      outfile: join(target, bundle.name),
      format: "cjs",
      define: { "import.meta.url": "moduleUrl" },
      // In parentheses, the function is compiled at once: otherwise it is read twice, once to find its end.
      banner: {
        js: 'module.exports=(function(moduleNumbered){const module={exports:{}},moduleUrl=require("node:url").pathToFileURL(__filename).href;',
      },
      footer: { js: "return module.exports.default()});" },
      plugins: [relationsAsText(), ofOtherBundles(bundle, partition, graph)],
    });
  }
  await build({
    ...shared,
    entryPoints: { index: plugin, ...commands },
    outdir: target,
    splitting: true,
    format: "esm",
    // What is shared by the plugin and the command line is one chunk beside them.
    chunkNames: "[name]-[hash]",
    plugins: [packageInfo(root), loadedModules(root, partition, graph), ofOtherBundles(undefined, partition, graph)],
  });
}

/** What others need of the modules of a bundle, by the modules' numbers: a function, since few of all bundles are loaded. */
async function modulesByNumber(
  { shared, bundleOf }: Partition,
  bundle: OnDemand | undefined,
  graph: ModuleGraph,
): Promise<string> {
  const numbered = await Promise.all(
    [...shared.entries()]
      .filter(([, file]) => bundleOf(file) === bundle)
      .map(async ([number, file]) => ({ number, file, names: await graph.exportsOf(file) })),
  );
  const inner = (number: number, name: string): string => `${name}_of_${number.toString()}`;
  const imports = numbered.map(({ number, file, names }) => {
    const renamed = names.map((name) => `${name} as ${inner(number, name)}`);
    return `import { ${renamed.join(", ")} } from "./${file}";`;
  });
  // No namespaces: of these, each name is a property with a getter.
  const modules = numbered.map(({ number, names }) => {
    const entries = names.map((name) => `${name}: ${inner(number, name)}`);
    return `${number.toString()}: { ${entries.join(", ")} }`;
  });
  return `${imports.join("\n")} export default () => ({ ${modules.join(", ")} });`;
}

const loadedModulesName = "loaded-modules";

/** The module that gives a shared module by its number, and loads the bundle that has it where that isn't loaded yet. */
function loadedModules(root: string, partition: Partition, graph: ModuleGraph): Plugin {
  const holders = partition.shared.map((file) => partition.bundleOf(file)?.name ?? "");
  return {
    name: "loaded modules",
    setup(bundler) {
      bundler.onResolve({ filter: /^loaded-modules/ }, ({ path }) => ({
        path,
        namespace: loadedModulesName,
      }));
      bundler.onLoad({ filter: /^loaded-modules$/, namespace: loadedModulesName }, () => ({
        contents: `import { createRequire } from "node:module";
          import atStart from "${loadedModulesName}-at-start";
          const holders = ${JSON.stringify(holders)};
          let modules;
          export function moduleNumbered(number) {
            modules ??= atStart();
            if (modules[number] === undefined) Object.assign(modules, createRequire(import.meta.url)("./" + holders[number])(moduleNumbered));
            return modules[number];
          }`,
        resolveDir: root,
      }));
      bundler.onLoad({ filter: /-at-start$/, namespace: loadedModulesName }, async () => ({
        contents: await modulesByNumber(partition, undefined, graph),
        resolveDir: root,
      }));
    },
  };
}

/** Puts what asks for them in the place of the modules that a bundle needs of others. */
function ofOtherBundles(bundle: OnDemand | undefined, partition: Partition, graph: ModuleGraph): Plugin {
  const head = bundle === undefined ? `import { moduleNumbered } from "${loadedModulesName}";` : "";
  return {
    name: "of other bundles",
    setup(bundler) {
      const root = bundler.initialOptions.absWorkingDir ?? "";
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const number = partition.shared.findIndex((file) => join(root, file) === path);
        const file = partition.shared[number];
        if (file === undefined || partition.bundleOf(file) === bundle) return undefined;
        const isFirst = partition.isFirst(file);
        const names = isFirst ? await functionsOf(path, file, graph) : await graph.exportsOf(file);
        const taken = `({ ${names.join(", ")} } = moduleNumbered(${number.toString()}))`;
        const contents = isFirst
          ? names.map((name) => `export let ${name} = (...given) => (${taken}, ${name}(...given));`).join("\n")
          : `export let ${names.join(", ")}; ${taken};`;
        return { contents: `${head} ${contents}`, resolveDir: root, loader: "js" };
      });
    },
  };
}

const relationsFile = "sagemaker.relations.jsonl";

/**
 * Puts what reads the relations from a file in the place of the modules that make all of them: a request is of a few, and
 * so many objects would be compiled, and made, for it. As a string in the bundle, they would take longer to be read.
 */
function relationsAsText(): Plugin {
  return {
    name: "relations as text",
    setup(bundler) {
      bundler.onLoad({ filter: /[\\/]src[\\/]sagemaker[\\/]relations[\\/]index\.ts$/ }, ({ path }) => ({
        contents: `import { loadRows } from "./rows.js";
          const { all, of } = loadRows("${relationsFile}");
          export { all as allRelations, of as relationsOf };`,
        resolveDir: dirname(path),
        loader: "js",
      }));
    },
  };
}

/** Puts what the manifest says now in the place of the module that reads it: every process would read it for two words. */
function packageInfo(root: string): Plugin {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as PackageInfo;
  return {
    name: "package info",
    setup(bundler) {
      bundler.onLoad({ filter: /[\\/]src[\\/]package-info\.ts$/ }, () => ({
        contents: `export const readPackageInfo = () => (${JSON.stringify({ name, version })});`,
        loader: "js",
      }));
    },
  };
}

/** The names that a module exports: functions, which can be called before the module is loaded. */
async function functionsOf(path: string, file: string, graph: ModuleGraph): Promise<readonly string[]> {
  const other = /^export (?!interface|type|(?:async )?function).*/mu.exec(readFileSync(path, "utf8"));
  if (other !== null) throw new Error(`${file} begins a bundle, and exports more than functions: ${other[0]}`);
  return graph.exportsOf(file);
}
