import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../hosts/project.js";
import { compareFiles } from "./compare.js";
import { cdk } from "./cdk-program.js";
import { client } from "./client-program.js";
import { helperText, program, typesOf, type Subject } from "./subject.js";

type Options = Readonly<Record<string, unknown>>;

/** A compiler with options, and the program that it compiles. */
export interface Compilation {
  readonly name: string;
  readonly subject: Subject;
  /** The folder below `node_modules`. */
  readonly compiler: string;
  readonly options: Options;
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

const resolutions: Readonly<Record<string, Options>> = {
  node10: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** What is compiled most strictly. The declarations of the CDK aren't right by `exactOptionalPropertyTypes`. */
const strictest: ReadonlyMap<Subject, Options> = new Map([
  [client, { skipLibCheck: false, exactOptionalPropertyTypes: true }],
  [cdk, { skipLibCheck: false }],
]);

/** One for each of the ways of resolving modules that the version has. */
function resolved(
  version: string,
  compiler: string,
  subject: Subject,
  wanted: readonly string[],
): readonly Compilation[] {
  return wanted
    .filter((resolution) => resolution !== "node10" || version !== "7.0")
    .map((resolution) => {
      const deprecated = resolution === "node10" && version === "6.0" ? { ignoreDeprecations: "6.0" } : {};
      return {
        name: `TypeScript ${version}, ${resolution}, libraries checked${subject === client ? ", exactOptionalPropertyTypes" : ""}`,
        subject,
        compiler,
        options: { ...resolutions[resolution], ...deprecated, ...strictest.get(subject) },
        ...(version === "7.0" ? { isShort: true } : {}),
      };
    });
}

/** A program in one project, and in two of which one refers to the other. */
function withOptions(version: string, compiler: string, subject: Subject): readonly Compilation[] {
  const options = { ...resolutions.nodenext };
  const isolated = { ...options, isolatedDeclarations: true };
  return [
    ...(version === "5.4"
      ? []
      : [{ name: `TypeScript ${version}, isolatedDeclarations`, subject, compiler, options: isolated }]),
    { name: `TypeScript ${version}, project references`, subject, compiler, options, isReferenced: true },
  ];
}

/** The CDK's program is fifteen times as large, so it isn't compiled in every way that there is. */
const cdkResolutions = ["node10", "nodenext", "bundler"];

const ofClient = Object.entries(compilers).flatMap(([version, compiler]) => [
  ...resolved(version, compiler, client, Object.keys(resolutions)),
  ...withOptions(version, compiler, client),
]);
const ofCdk = Object.entries(compilers)
  .filter(([version]) => version !== "5.9")
  .flatMap(([version, compiler]) => resolved(version, compiler, cdk, cdkResolutions))
  .map((compilation) => ({ ...compilation, name: `${compilation.name}, ${cdk.name}` }));

export const compilations: readonly Compilation[] = [...ofClient, ...ofCdk];

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
  const { output } = emit(project, compilation, true, compilation.subject.wrong);
  const errors = output.match(/error TS/gu)?.length ?? 0;
  if (errors !== 1 || !output.includes(compilation.subject.refusal))
    throw new Error(`${errors} errors for a wrong request:\n${output}`);
  return "same code, declarations of the SDK only, a wrong request refused";
}

interface Emit {
  readonly output: string;
  readonly emitted: ReadonlyMap<string, string>;
}

function emit(
  project: Project,
  { compiler, options, isReferenced, subject }: Compilation,
  isSetUp: boolean,
  more: string,
): Emit {
  project.clear();
  const isModule = options.module !== "commonjs";
  const shared = compilerOptions(subject, options, isSetUp);
  project.write({
    ...(isReferenced ? referenced(subject, shared, more) : single(subject, shared, more)),
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

function compilerOptions(subject: Subject, options: Options, isSetUp: boolean): Options {
  return {
    target: "es2022",
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: ".",
    outDir: "out",
    types: typesOf(subject, isSetUp),
    ...options,
  };
}

function single(subject: Subject, options: Options, more: string): Record<string, string> {
  const files = program(subject, "./helper.js");
  return {
    ...files,
    "src/main.ts": annotated((files["src/main.ts"] ?? "") + more, options.isolatedDeclarations === true),
    "tsconfig.json": JSON.stringify({ compilerOptions: options, include: ["src"] }),
  };
}

/** With the types that `isolatedDeclarations` wants to see. */
function annotated(text: string, isWanted: boolean): string {
  return isWanted ? text.replaceAll(/^export const (\w+) = /gmu, "const $1 = ") : text;
}

function referenced(subject: Subject, options: Options, more: string): Record<string, string> {
  const configuration = (name: string, references: readonly string[]): string =>
    JSON.stringify({
      compilerOptions: {
        ...options,
        composite: true,
        rootDir: ".",
        outDir: `../out/${name}`,
        tsBuildInfoFile: `../out/${name}.tsbuildinfo`,
      },
      include: ["*.ts"],
      references: references.map((path) => ({ path: `../${path}` })),
    });
  return {
    "src/main.ts": subject.main("../lib/helper.js") + more,
    "lib/helper.ts": helperText,
    "src/tsconfig.json": configuration("src", ["lib"]),
    "lib/tsconfig.json": configuration("lib", []),
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "src" }, { path: "lib" }] }),
  };
}
