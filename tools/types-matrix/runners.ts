import { cdk } from "./cdk-program.js";
import { client } from "./client-program.js";
import { program, typesOf, type Subject } from "./subject.js";

/** A way of running, bundling or testing a program. */
interface Way {
  readonly name: string;
  /** Installed for it, beside what all of them have. */
  readonly packages: readonly string[];
  /** The project's files, `tsconfig.json` and `package.json` included. */
  files(subject: Subject, isSetUp: boolean): Readonly<Record<string, string>>;
  /** One after the other; the output of the last one is the program's. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** The folder in which what is emitted is found. */
  readonly emits?: string;
  /** It reads types as well, so that a wrong request fails it. */
  readonly checksTypes?: true;
  /** What it prints isn't the program's output. */
  readonly isTest?: true;
  /** Why it isn't run here; undefined where it is. */
  readonly skip?: string | undefined;
  /** Taken when there is little time. */
  readonly isShort?: true;
  /** It is a way in which stacks of the CDK are synthesized or tested. */
  readonly isForStacks?: true;
}

/** One of the programs, run, bundled or tested. */
export interface Runner extends Way {
  readonly subject: Subject;
}

interface Shape {
  readonly module: "esm" | "cjs";
  /** Whether the program names its own modules by an alias of `paths`. */
  readonly alias?: true;
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly more?: (subject: Subject) => Readonly<Record<string, string>>;
}

function project({ module, alias, compilerOptions, more }: Shape): Way["files"] {
  return (subject, isSetUp) => ({
    ...program(subject, alias ? "@app/helper" : module === "esm" ? "./helper.js" : "./helper"),
    ...more?.(subject),
    "package.json": JSON.stringify({ private: true, type: module === "esm" ? "module" : "commonjs" }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        strict: true,
        skipLibCheck: true,
        rootDir: "src",
        outDir: "out",
        types: typesOf(subject, isSetUp),
        ...(alias ? { paths: { "@app/*": ["./src/*"] } } : {}),
        ...compilerOptions,
      },
      include: ["src"],
    }),
  });
}

/** What bundlers and CommonJS tools want: no endings on relative imports. */
const bundled = { module: "esnext", moduleResolution: "bundler", declaration: false } as const;
const common = { module: "commonjs", moduleResolution: "node10", esModuleInterop: true } as const;

function webpack(alias: boolean): string {
  return `const { resolve } = require("node:path");
${alias ? 'const { TsconfigPathsPlugin } = require("tsconfig-paths-webpack-plugin");' : ""}
require("webpack")({
  context: __dirname, mode: "production", target: "node", entry: "./src/main.ts",
  output: { path: resolve(__dirname, "out"), filename: "main.cjs" },
  module: { rules: [{ test: /\\.ts$/, loader: "ts-loader" }] },
  resolve: { extensions: [".ts", ".js"]${alias ? ", plugins: [new TsconfigPathsPlugin()]" : ""} },
}, (error, stats) => {
  if (error || stats.hasErrors()) { console.error(error || stats.toString()); process.exitCode = 1; }
});
`;
}

const vite = `import paths from "vite-tsconfig-paths";
export default { plugins: [paths()], build: { ssr: "src/main.ts", outDir: "out" }, ssr: { noExternal: true }, logLevel: "error" };
`;

const rollup = `import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import resolve from "@rollup/plugin-node-resolve";
import typescript from "@rollup/plugin-typescript";
export default {
  input: "src/main.ts", output: { dir: "out", format: "es", entryFileNames: "main.mjs", inlineDynamicImports: true },
  plugins: [typescript({ outputToFilesystem: false }), resolve({ preferBuiltins: true }), commonjs(), json()],
  onwarn() {},
};
`;

const jest = `const { pathsToModuleNameMapper } = require("ts-jest");
const { compilerOptions } = require("./tsconfig.json");
module.exports = {
  transform: { "^.+\\\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
  roots: ["<rootDir>/src"], modulePaths: [__dirname],
  moduleNameMapper: pathsToModuleNameMapper(compilerOptions.paths, { prefix: "<rootDir>/" }),
};
`;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

const ways: readonly Way[] = [
  {
    name: "node on tsc's output, ES modules",
    isForStacks: true,
    packages: [],
    files: project({ module: "esm", compilerOptions: { declaration: true, sourceMap: true } }),
    commands: [
      ["tsc", "-p", "."],
      ["node", "out/main.js"],
    ],
    emits: "out",
    checksTypes: true,
    isShort: true,
  },
  {
    name: "node on tsc's output, CommonJS",
    isForStacks: true,
    packages: [],
    files: project({ module: "cjs", compilerOptions: { ...common, declaration: true } }),
    commands: [
      ["tsc", "-p", "."],
      ["node", "out/main.js"],
    ],
    emits: "out",
    checksTypes: true,
  },
  {
    name: "tsx, ES modules",
    isForStacks: true,
    packages: ["tsx@4"],
    files: project({ module: "esm", alias: true }),
    commands: [["tsx", "src/main.ts"]],
    isShort: true,
  },
  {
    name: "tsx, CommonJS",
    isForStacks: true,
    packages: ["tsx@4"],
    files: project({ module: "cjs", alias: true }),
    commands: [["tsx", "src/main.ts"]],
    isShort: true,
  },
  {
    name: "ts-node",
    isForStacks: true,
    packages: ["ts-node@10"],
    files: project({ module: "cjs", compilerOptions: common }),
    commands: [["ts-node", "src/main.ts"]],
    checksTypes: true,
  },
  {
    name: "ts-node with tsconfig-paths/register",
    packages: ["ts-node@10", "tsconfig-paths@4"],
    files: project({ module: "cjs", alias: true, compilerOptions: common }),
    commands: [["ts-node", "-r", "tsconfig-paths/register", "src/main.ts"]],
    checksTypes: true,
  },
  {
    name: "webpack with ts-loader",
    packages: ["webpack@5", "ts-loader@9"],
    files: project({ module: "cjs", compilerOptions: bundled, more: () => ({ "webpack.js": webpack(false) }) }),
    commands: [
      ["node", "webpack.js"],
      ["node", "out/main.cjs"],
    ],
    emits: "out",
    checksTypes: true,
  },
  {
    name: "webpack with ts-loader and tsconfig-paths-webpack-plugin",
    packages: ["webpack@5", "ts-loader@9", "tsconfig-paths-webpack-plugin@4"],
    files: project({
      module: "cjs",
      alias: true,
      compilerOptions: bundled,
      more: () => ({ "webpack.js": webpack(true) }),
    }),
    commands: [
      ["node", "webpack.js"],
      ["node", "out/main.cjs"],
    ],
    emits: "out",
    checksTypes: true,
  },
  {
    name: "esbuild",
    packages: ["esbuild@0.28"],
    files: project({ module: "esm", alias: true, compilerOptions: bundled }),
    commands: [
      ["esbuild", "src/main.ts", "--bundle", "--platform=node", "--outfile=out/main.cjs", "--log-level=warning"],
      ["node", "out/main.cjs"],
    ],
    emits: "out",
    isShort: true,
  },
  {
    name: "Vite with vite-tsconfig-paths",
    packages: ["vite@8", "vite-tsconfig-paths@6"],
    files: project({ module: "esm", alias: true, compilerOptions: bundled, more: () => ({ "vite.config.mjs": vite }) }),
    commands: [
      ["vite", "build"],
      ["node", "out/main.js"],
    ],
    emits: "out",
  },
  {
    name: "Vitest with vite-tsconfig-paths",
    isForStacks: true,
    packages: ["vitest@4", "vite@8", "vite-tsconfig-paths@6"],
    files: project({
      module: "esm",
      alias: true,
      compilerOptions: bundled,
      more: ({ test }) => ({
        "vite.config.mjs": `import paths from "vite-tsconfig-paths";\nexport default { plugins: [paths()] };\n`,
        "src/main.test.ts": `import { expect, it } from "vitest";\n${test}`,
      }),
    }),
    commands: [["vitest", "run", "--reporter=verbose"]],
    isTest: true,
  },
  {
    name: "Jest with ts-jest and pathsToModuleNameMapper",
    isForStacks: true,
    packages: ["jest@30", "ts-jest@29", "@jest/globals@30"],
    files: project({
      module: "cjs",
      alias: true,
      compilerOptions: common,
      more: ({ test }) => ({
        "jest.config.js": jest,
        "src/main.test.ts": `import { expect, it } from "@jest/globals";\n${test}`,
      }),
    }),
    commands: [["jest", "--ci"]],
    isTest: true,
    checksTypes: true,
  },
  {
    name: "Rollup",
    packages: [
      "rollup@4",
      "tslib@2",
      ...["typescript@12", "node-resolve@16", "commonjs", "json@6"].map((plugin) => `@rollup/plugin-${plugin}`),
    ],
    files: project({ module: "esm", compilerOptions: bundled, more: () => ({ "rollup.config.mjs": rollup }) }),
    commands: [
      ["rollup", "-c", "--silent"],
      ["node", "out/main.mjs"],
    ],
    emits: "out",
  },
  {
    name: "Node's type stripping",
    isForStacks: true,
    packages: [],
    files: (subject, isSetUp) => {
      const compilerOptions = { allowImportingTsExtensions: true, noEmit: true };
      const files = project({ module: "esm", compilerOptions })(subject, isSetUp);
      return { ...files, ...program(subject, "./helper.ts") };
    },
    commands: [["node", "--experimental-strip-types", "--disable-warning=ExperimentalWarning", "src/main.ts"]],
    skip: major > 22 || (major === 22 && minor >= 6) ? undefined : `Node ${process.versions.node} has none`,
  },
];

export const runners: readonly Runner[] = [
  ...ways.map((way) => ({ ...way, subject: client })),
  ...ways.filter((way) => way.isForStacks).map((way) => ({ ...way, name: `${way.name}, ${cdk.name}`, subject: cdk })),
];
