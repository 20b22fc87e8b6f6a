import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { longestRun } from "../hosts/project.js";
import { cdk } from "./cdk-program.js";
import { client } from "./client-program.js";
import { compareFiles } from "./compare.js";
import { program, typesOf, type Subject } from "./subject.js";

/** How a package manager lays out what it installs. */
export interface Layout {
  readonly name: string;
  /** What is run in the root of the project to install. */
  readonly install: readonly [string, ...string[]];
  /** What runs the compiler, and Node, in a folder of the project. */
  readonly tsc: readonly [string, ...string[]];
  readonly node: readonly [string, ...string[]];
  readonly files: Readonly<Record<string, string>>;
  /** With the program in `packages/app`, and otherwise in the root. */
  readonly isWorkspace?: true;
  readonly isShort?: true;
  /** With the CDK too, and the oldest compiler. */
  readonly hasCdk?: true;
  /** Other versions than a program's own. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Why a version of the compiler can't be tried in it. */
  readonly skip?: Readonly<Record<string, string>>;
}

const yarn = ["npx", "--yes", "@yarnpkg/cli-dist@4"] as const;
const pnpm = ["npx", "--yes", "pnpm@10"] as const;

export const layouts: readonly Layout[] = [
  {
    name: "npm workspaces, hoisted",
    hasCdk: true,
    install: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
    tsc: ["npx", "tsc"],
    node: ["node"],
    files: {},
    isWorkspace: true,
  },
  {
    name: "pnpm, isolated",
    hasCdk: true,
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    node: ["node"],
    files: {},
  },
  {
    name: "pnpm, hoisted",
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    node: ["node"],
    // Not in `.npmrc`, which the newest npm, by `npx`, warns of.
    files: { "pnpm-workspace.yaml": "packages:\n  - packages/*\nnodeLinker: hoisted\n" },
    isWorkspace: true,
  },
  {
    name: "pnpm workspaces, isolated",
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    node: ["node"],
    files: { "pnpm-workspace.yaml": "packages:\n  - packages/*\n" },
    isWorkspace: true,
  },
  {
    name: "Yarn, Plug'n'Play",
    hasCdk: true,
    // It fetches what the CDK brings along, of which the registry hasn't got everything that the newest needs.
    versions: { "aws-cdk-lib": "~2.260.0" },
    install: [...yarn, "install"],
    tsc: [...yarn, "tsc"],
    node: [...yarn, "node"],
    skip: { "~7.0.0": "it doesn't read packages that aren't unpacked, those of @types neither" },
    files: {
      "yarn.lock": "",
      ".yarnrc.yml": "nodeLinker: pnp\nenableTelemetry: false\nenableScripts: false\nenableGlobalCache: false\n",
    },
  },
];

/** The compilers that a layout is tried with, as a manifest has them. */
export function compilersOf({ hasCdk }: Layout): readonly string[] {
  return [...(hasCdk ? ["~5.4.0"] : []), "~6.0.0", "~7.0.0"];
}

/**
 * Installs the plugin, what its entries are for and a compiler as one does there, and compiles and runs the programs
 * without the entries and with them.
 *
 * @throws {Error} where the compiler refuses what is right or lets through what is wrong, and where code or output differ
 */
export function checkLayout(layout: Layout, tarball: string, typescript: string): string {
  const subjects = layout.hasCdk ? [client, cdk] : [client];
  const root = mkdtempSync(join(tmpdir(), "sagemaker-layout-"));
  const app = layout.isWorkspace ? join(root, "packages", "app") : root;
  try {
    write(root, layout.files);
    const manifest = {
      name: "app",
      version: "1.0.0",
      private: true,
      type: "module",
      dependencies: Object.assign({}, ...subjects.map(({ packages }) => packages), layout.versions) as object,
      devDependencies: {
        "eslint-plugin-sagemaker": `file:${tarball}`,
        eslint: "^10.0.0",
        typescript,
        "@types/node": "^20.0.0",
      },
    };
    write(app, { "package.json": JSON.stringify(manifest) });
    if (layout.isWorkspace) {
      write(root, {
        "package.json": JSON.stringify({ name: "root", private: true, workspaces: ["packages/*"] }),
      });
    }
    must(root, layout.install);
    for (const subject of subjects) compareLayout(app, layout, subject);
    return `installs; ${subjects.map(({ name }) => name).join(" and ")}: same output, same code, what is wrong refused`;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function compareLayout(app: string, layout: Layout, subject: Subject): void {
  const [plain, strict] = [false, true].map((isSetUp) => {
    const { status, output } = compile(app, layout, subject, isSetUp, "");
    if (status !== 0 || output !== "") throw new Error(`It refuses what is right, ${subject.name}:\n${output}`);
    // Node has its warnings on the other stream.
    const ran = run(app, [...layout.node, "out/main.js"]);
    if (ran.stdout.trim() !== subject.printed)
      throw new Error(`It prints something else, ${subject.name}:\n${ran.output}`);
    return new Map(["main.js", "helper.js"].map((name) => [name, readFileSync(join(app, "out", name), "utf8")]));
  });
  compareFiles(plain ?? new Map(), strict ?? new Map());
  const { output } = compile(app, layout, subject, true, subject.wrong);
  const errors = output.match(/error TS\d+/gu)?.length ?? 0;
  if (errors !== 1 || !output.includes(subject.refusal)) throw new Error(`Not refused, ${subject.name}:\n${output}`);
}

function compile(app: string, layout: Layout, subject: Subject, isSetUp: boolean, more: string): Run {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    rootDir: "src",
    outDir: "out",
    skipLibCheck: true,
    types: typesOf(subject, isSetUp),
  };
  const files = program(subject, "./helper.js");
  rmSync(join(app, "out"), { recursive: true, force: true });
  write(app, {
    ...files,
    "src/main.ts": (files["src/main.ts"] ?? "") + more,
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
  });
  return run(app, layout.tsc);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function must(folder: string, command: readonly [string, ...string[]]): void {
  const { status, output } = run(folder, command);
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${output}`);
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Of both streams. */
  readonly output: string;
}

function run(cwd: string, [command, ...args]: readonly [string, ...string[]]): Run {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^FORCE_COLOR$|^NODE_OPTIONS$|^INIT_CWD$/u.test(name),
  );
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: longestRun,
    env: { ...Object.fromEntries(own), NO_COLOR: "1", CI: "1", YARN_ENABLE_IMMUTABLE_INSTALLS: "false" },
  });
  return { status, stdout, output: `${stdout}${stderr}${error?.message ?? ""}` };
}
