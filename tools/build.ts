/**
 * Builds `dist/`: the compiled sources in one file (loading 140 modules costs four times what one costs, in every
 * process that lints), what is SageMaker's own in another, the declarations of what the plugin exports, the generated tables and the hand-made declarations.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");
const target = join(root, ".tmp", `dist-${process.pid}`);

mkdirSync(target, { recursive: true });

// The native compiler: it takes a fifth of the time of TypeScript 6, and the gates check the types with both.
const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
const { status } = spawnSync(
  process.execPath,
  [compiler, "-p", join(root, "tsconfig.build.json"), "--outDir", target],
  {
    stdio: "inherit",
  },
);
if (status !== 0) {
  rmSync(target, { recursive: true });
  process.exit(status ?? 1);
}

const declarations = declarationsFrom("index.d.ts").map((file) => [file, readFileSync(join(target, file))] as const);
rmSync(target, { recursive: true });
for (const [file, text] of declarations) {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  writeFileSync(join(target, file), text);
}
const shared = {
  absWorkingDir: root,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20.19",
  // Whoever lints loads it: a third less to read.
  minify: true,
  logLevel: "warning",
} as const;

/** Where what is SageMaker's own begins. */
const domainEntry = /[\\/]src[\\/]sagemaker[\\/]index\.ts$/;

/** The code that both bundles need, by path: the plugin's bundle holds it, and hands it to the domain's. */
const handedOver: string[] = [];

/** What is SageMaker's own is nearly half of the code, and nothing before the first request needs it: it is loaded then. */
const domainOnDemand: Plugin = {
  name: "domain on demand",
  setup(bundler) {
    bundler.onLoad({ filter: domainEntry }, () => ({
      contents: `import { createRequire } from "node:module";
        ${handedOver.map((file, index) => `import * as module${index} from ${JSON.stringify(file)};`).join("\n")}
        let domain;
        export const sageMaker = () => (domain ??= createRequire(import.meta.url)("./sagemaker.cjs")([
          ${handedOver.map((_, index) => `module${index}`).join(", ")}
        ])).sageMaker();`,
      resolveDir: dirname(join(source, "sagemaker", "index.ts")),
    }));
  },
};

/** In the domain's bundle: what the plugin's bundle holds already is taken from what is handed over. */
function takenFrom(plugin: ReadonlySet<string>): Plugin {
  return {
    name: "taken from the plugin",
    setup(bundler) {
      bundler.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path.replace(/\.js$/, ".ts"));
        if (!plugin.has(file) || domainEntry.test(file)) return undefined;
        if (!handedOver.includes(file)) handedOver.push(file);
        return { path: String(handedOver.indexOf(file)), namespace: "handed over" };
      });
      bundler.onLoad({ filter: /.*/, namespace: "handed over" }, ({ path }) => ({
        contents: `module.exports = handedOver[${path}];`,
      }));
    },
  };
}

const plugin = {
  ...shared,
  entryPoints: { index: "src/index.ts", cli: "src/cli.ts", "worker-options": "src/cli/worker-options.ts" },
  outdir: target,
  splitting: true,
  format: "esm",
  // What is shared by the plugin and the command line is one chunk beside them.
  chunkNames: "[name]-[hash]",
  plugins: [domainOnDemand],
} as const satisfies BuildOptions;

const loadedAtStart = await build({ ...plugin, entryPoints: ["src/index.ts"], write: false, metafile: true });
await build({
  ...shared,
  entryPoints: ["src/sagemaker/index.ts"],
  outfile: join(target, "sagemaker.cjs"),
  format: "cjs",
  // Its code asks for a parser that is loaded with the first metric.
  define: { "import.meta.url": "__filename" },
  banner: { js: "module.exports=handedOver=>{const module={exports:{}};" },
  footer: { js: "return module.exports};" },
  plugins: [takenFrom(new Set(Object.keys(loadedAtStart.metafile.inputs).map((file) => join(root, file))))],
});
await build(plugin);

/** What the declarations for users are made of, and nobody reads in an editor. */
const inner = new Set(["types/core.d.ts", "types/conditions.d.ts", "types/scalars.d.ts"]);

let copied = 0;
for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  const from = join(source, file);
  if (!isData(relative(source, from))) continue;
  const to = join(target, file.replace(/^model[\\/]generated/u, "generated"));
  cpSync(from, to);
  if (inner.has(file.replaceAll("\\", "/"))) writeFileSync(to, withoutComments(readFileSync(from, "utf8")));
  copied += 1;
}

chmodSync(join(target, "cli.js"), 0o755);

// Swapped in at the end, so that whoever reads `dist/` meanwhile finds the old one or the new one.
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(target, join(root, "dist"));
console.log(`dist/ is built; ${copied} data and declaration files copied.`);

/** A declaration file that the compiler has written, and those that it imports: nobody can import any other. */
function declarationsFrom(entry: string): string[] {
  const files = [entry];
  for (const file of files) {
    const text = readFileSync(join(target, file), "utf8");
    for (const [, imported = ""] of text.matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)\.js"/gu)) {
      const declaration = join(dirname(file), `${imported}.d.ts`);
      if (!files.includes(declaration)) files.push(declaration);
    }
  }
  return files;
}

/** Declarations without their comments: a fifth of the package's own ones, and no editor shows them. */
function withoutComments(text: string): string {
  return ts
    .createPrinter({ removeComments: true })
    .printFile(ts.createSourceFile("declarations.d.ts", text, ts.ScriptTarget.Latest));
}

/** What the compiler doesn't emit, and the package needs all the same. */
function isData(file: string): boolean {
  const path = file.replaceAll("\\", "/");
  return (
    /^model\/generated\/.*\.json$/u.test(path) || /^types\/.*(?:\.d\.[cm]?ts(?:\.map)?|\.[cm]?js|\.json)$/u.test(path)
  );
}
