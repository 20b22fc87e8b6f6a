/**
 * Builds `dist/`: the code in a few bundles, the declarations of what the plugin exports, the generated tables and the
 * hand-made declarations.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { buildBundles } from "./build/bundles.js";

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
await buildBundles(root, target);

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

// Not in the source: ESLint hides the line from TypeScript, which then takes the file for changed, and checks all anew.
const command = join(target, "cli.js");
writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, "utf8")}`);
chmodSync(command, 0o755);

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
