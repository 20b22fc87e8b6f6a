import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { client, program, refusal, typesOf, wrongRequest } from "./program.js";

/** How a package manager lays out what it installs. */
export interface Layout {
  readonly name: string;
  /** What is run in the root of the project to install. */
  readonly install: readonly [string, ...string[]];
  /** What runs the compiler in a folder of the project. */
  readonly tsc: readonly [string, ...string[]];
  readonly files: Readonly<Record<string, string>>;
  /** With the program in `packages/app`, and otherwise in the root. */
  readonly isWorkspace?: true;
  readonly isShort?: true;
  /** Why a version of the compiler can't be tried in it. */
  readonly skip?: Readonly<Record<string, string>>;
}

const yarn = ["npx", "--yes", "@yarnpkg/cli-dist@4"] as const;
const pnpm = ["npx", "--yes", "pnpm@10"] as const;

export const layouts: readonly Layout[] = [
  {
    name: "npm workspaces, hoisted",
    install: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
    tsc: ["npx", "tsc"],
    files: {},
    isWorkspace: true,
  },
  {
    name: "pnpm, isolated",
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    files: {},
  },
  {
    name: "pnpm, hoisted",
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    files: { "pnpm-workspace.yaml": "packages:\n  - packages/*\n", ".npmrc": "node-linker=hoisted\n" },
    isWorkspace: true,
  },
  {
    name: "pnpm workspaces, isolated",
    install: [...pnpm, "install", "--ignore-scripts"],
    tsc: [...pnpm, "exec", "tsc"],
    files: { "pnpm-workspace.yaml": "packages:\n  - packages/*\n" },
    isWorkspace: true,
  },
  {
    name: "Yarn, Plug'n'Play",
    install: [...yarn, "install"],
    tsc: [...yarn, "tsc"],
    skip: { "~7.0.0": "it doesn't read packages that aren't unpacked, those of @types neither" },
    files: {
      "yarn.lock": "",
      ".yarnrc.yml": "nodeLinker: pnp\nenableTelemetry: false\nenableScripts: false\nenableGlobalCache: false\n",
    },
  },
];

/**
 * Installs the plugin, the client and a compiler as one does there, and compiles.
 *
 * @throws {Error} where the compiler refuses what is right or lets through what is wrong
 */
export function checkLayout(layout: Layout, tarball: string, typescript: string): string {
  const root = mkdtempSync(join(tmpdir(), "sagemaker-layout-"));
  const app = layout.isWorkspace ? join(root, "packages", "app") : root;
  try {
    write(root, layout.files);
    const manifest = {
      name: "app",
      version: "1.0.0",
      private: true,
      type: "module",
      dependencies: { [`@aws-sdk/${client}`]: "^3.0.0" },
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
    for (const isWrong of [false, true]) {
      const files = program("./helper.js");
      write(app, {
        ...files,
        "src/main.ts": (files["src/main.ts"] ?? "") + (isWrong ? wrongRequest : ""),
        "tsconfig.json": JSON.stringify({
          compilerOptions: {
            target: "es2022",
            module: "nodenext",
            strict: true,
            noEmit: true,
            skipLibCheck: true,
            types: typesOf(true),
          },
          include: ["src"],
        }),
      });
      const { status, output } = run(app, layout.tsc);
      const errors = output.match(/error TS\d+/gu)?.length ?? 0;
      if (!isWrong && (status !== 0 || errors > 0)) throw new Error(`It refuses what is right:\n${output}`);
      if (isWrong && (errors !== 1 || !output.includes(refusal))) throw new Error(`Not refused:\n${output}`);
    }
    return "installs, compiles, a wrong request refused";
  } finally {
    rmSync(root, { recursive: true });
  }
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

function run(
  cwd: string,
  [command, ...args]: readonly [string, ...string[]],
): { readonly status: number | null; readonly output: string } {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^FORCE_COLOR$|^NODE_OPTIONS$|^INIT_CWD$/u.test(name),
  );
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...Object.fromEntries(own), NO_COLOR: "1", CI: "1", YARN_ENABLE_IMMUTABLE_INSTALLS: "false" },
  });
  return { status, output: stdout + stderr };
}
