/** Which module imports which, as the bundler reads them: without what is only imported as a type. */
import { build, type BuildOptions } from "esbuild";

/** Modules are named by their path from the repository's top. */
export interface ModuleGraph {
  /** The modules that some entries lead to, the entries included; `apart` is not gone into, nor counted. */
  reachedFrom(entries: readonly string[], apart: readonly string[]): ReadonlySet<string>;
  /** What a module imports. */
  importsOf(file: string): readonly string[];
  /** The names that a module exports, without types. */
  exportsOf(file: string): Promise<readonly string[]>;
}

/** Reads the graph that some entries lead to. */
export async function readModuleGraph(
  options: BuildOptions & { readonly entryPoints: string[] },
): Promise<ModuleGraph> {
  const written = { ...options, write: false, metafile: true, outdir: "out", format: "esm" } as const;
  const { metafile } = await build(written);
  const importsOf = (file: string): string[] =>
    (metafile.inputs[file]?.imports ?? []).filter(({ external }) => external !== true).map(({ path }) => path);
  return {
    importsOf,
    reachedFrom(entries, apart) {
      const reached = new Set(entries);
      for (const file of reached) {
        for (const imported of importsOf(file)) if (!apart.includes(imported)) reached.add(imported);
      }
      return reached;
    },
    async exportsOf(file) {
      const { metafile } = await build({
        absWorkingDir: options.absWorkingDir ?? process.cwd(),
        entryPoints: [file],
        write: false,
        metafile: true,
        outdir: "out",
        format: "esm",
      });
      const [output] = Object.values(metafile.outputs);
      if (output === undefined || output.exports.length === 0) throw new Error(`${file} exports nothing`);
      return output.exports;
    },
  };
}
