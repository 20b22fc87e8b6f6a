import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../hosts/project.js";
import { compareFiles } from "./compare.js";
import { program, refusal, typesOf, wrongRequest } from "./program.js";

/** A compiler with options. */
export interface Compilation {
  readonly name: string;
  /** The folder below `node_modules`. */
  readonly compiler: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The program in two projects, of which one refers to the other. */
  readonly isReferenced?: true;
  readonly isShort?: true;
}

/** As npm aliases, side by side. */
export const compilers: Readonly<Record<string, string>> = {
  "5.4": "typescript-5.4",
  "5.9": "typescript-5.9",
  "6.0": "typescript-6.0",
  "7.0": "typescript-7.0",
};

export const compilerPackages: readonly string[] = Object.entries(compilers).map(
  ([version, name]) => `${name}@npm:typescript@~${version}.0`,
);

const resolutions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  node10: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const strictest = { skipLibCheck: false, exactOptionalPropertyTypes: true };

export const compilations: readonly Compilation[] = Object.entries(compilers).flatMap(([version, compiler]) => {
  const own: Compilation[] = [];
  for (const [resolution, options] of Object.entries(resolutions)) {
    if (resolution === "node10" && version === "7.0") continue;
    const deprecated = resolution === "node10" && version === "6.0" ? { ignoreDeprecations: "6.0" } : {};
    own.push({
      name: `TypeScript ${version}, ${resolution}, libraries checked, exactOptionalPropertyTypes`,
      compiler,
      options: { ...options, ...deprecated, ...strictest },
      ...(version === "7.0" ? { isShort: true } : {}),
    });
  }
  if (version !== "5.4") {
    own.push({
      name: `TypeScript ${version}, isolatedDeclarations`,
      compiler,
      options: { ...resolutions.nodenext, isolatedDeclarations: true },
    });
  }
  own.push({
    name: `TypeScript ${version}, project references`,
    compiler,
    options: { ...resolutions.nodenext },
    isReferenced: true,
  });
  return own;
});

/**
 * Compiles without the set-up, with it, and with a wrong request.
 *
 * @throws {Error} where the compiler refuses what is right, lets through what is wrong, or emits something else
 */
export function compareCompilations(project: Project, compilation: Compilation): string {
  const plain = emit(project, compilation, false, "");
  const strict = emit(project, compilation, true, "");
  if (plain.output !== "") throw new Error(`It fails without the set-up:\n${plain.output}`);
  if (strict.output !== "") throw new Error(`It fails with the set-up:\n${strict.output}`);
  compareFiles(plain.emitted, strict.emitted);
  const { output } = emit(project, compilation, true, wrongRequest);
  const errors = output.match(/error TS/gu)?.length ?? 0;
  if (errors !== 1 || !output.includes(refusal)) throw new Error(`${errors} errors for a wrong request:\n${output}`);
  return "same code, declarations of the SDK only, a wrong request refused";
}

interface Emit {
  readonly output: string;
  readonly emitted: ReadonlyMap<string, string>;
}

function emit(
  project: Project,
  { compiler, options, isReferenced }: Compilation,
  isSetUp: boolean,
  more: string,
): Emit {
  project.clear();
  const isModule = options.module !== "commonjs";
  project.write({
    ...(isReferenced ? referenced(options, isSetUp, more) : single(options, isSetUp, more)),
    "package.json": JSON.stringify({ private: true, type: isModule ? "module" : "commonjs" }),
  });
  const mode = isReferenced ? ["-b"] : ["-p"];
  const { stdout, stderr } = project.run("node", `node_modules/${compiler}/bin/tsc`, ...mode, ".", "--pretty", "false");
  const output = stdout + stderr;
  const names = isReferenced ? ["src/main.js", "src/main.d.ts"] : ["src/main.js", "src/main.d.ts", "src/helper.js"];
  const emitted = output === "" ? names.map((name) => [name, read(project, `out/${name}`)] as const) : [];
  return { output, emitted: new Map(emitted.map(([name, text]) => [name, withoutReference(text, compiler)])) };
}

/** Before version 5.5 the compiler writes the entry into declarations, as it does with `node`. */
function withoutReference(text: string, compiler: string): string {
  return compiler === compilers["5.4"] ? text.replaceAll(/^\/\/\/ <reference types=.*\n/gmu, "") : text;
}

function read(project: Project, file: string): string {
  return readFileSync(join(project.folder, file), "utf8");
}

function compilerOptions(options: Readonly<Record<string, unknown>>, isSetUp: boolean): Record<string, unknown> {
  return {
    target: "es2022",
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: ".",
    outDir: "out",
    types: typesOf(isSetUp),
    ...options,
  };
}

function single(options: Readonly<Record<string, unknown>>, isSetUp: boolean, more: string): Record<string, string> {
  const files = program("./helper.js");
  return {
    ...files,
    "src/main.ts": annotated((files["src/main.ts"] ?? "") + more, options.isolatedDeclarations === true),
    "tsconfig.json": JSON.stringify({ compilerOptions: compilerOptions(options, isSetUp), include: ["src"] }),
  };
}

/** With the types that `isolatedDeclarations` wants to see. */
function annotated(text: string, isWanted: boolean): string {
  return isWanted ? text.replaceAll(/^export const (\w+) = /gmu, "const $1 = ") : text;
}

function referenced(
  options: Readonly<Record<string, unknown>>,
  isSetUp: boolean,
  more: string,
): Record<string, string> {
  const files = program("../lib/helper.js");
  const shared = { ...compilerOptions(options, isSetUp), composite: true };
  const configuration = (name: string, references: readonly string[]): string =>
    JSON.stringify({
      compilerOptions: {
        ...shared,
        rootDir: ".",
        outDir: `../out/${name}`,
        tsBuildInfoFile: `../out/${name}.tsbuildinfo`,
      },
      include: ["*.ts"],
      references: references.map((path) => ({ path: `../${path}` })),
    });
  return {
    "src/main.ts": (files["src/main.ts"] ?? "") + more,
    "lib/helper.ts": files["src/helper.ts"] ?? "",
    "src/tsconfig.json": configuration("src", ["lib"]),
    "lib/tsconfig.json": configuration("lib", []),
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "src" }, { path: "lib" }] }),
  };
}
