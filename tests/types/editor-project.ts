import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installPackage, root, scratchFolder } from "./compiler.js";

const client = "@aws-sdk/client-sagemaker";

/**
 * A project with SageMaker's client and this package, side by side, as package managers lay them out.
 *
 * @param isSetUp whether the strict types are named in its `tsconfig.json`.
 * @returns the file of the project that an editor has open.
 */
export function editorProject(isSetUp: boolean): string {
  const folder = scratchFolder(isSetUp ? "editor-strict" : "editor-plain");
  rmSync(folder, { recursive: true });
  installPackage(folder);
  const modules = join(folder, "node_modules");
  const own = join(root, "node_modules");
  mkdirSync(join(modules, client), { recursive: true });
  cpSync(join(own, client, "package.json"), join(modules, client, "package.json"));
  cpSync(join(own, client, "dist-types"), join(modules, client, "dist-types"), {
    recursive: true,
    filter: (source) => !source.endsWith("ts3.4"),
  });
  for (const name of ["@smithy", "@aws-sdk/core", "@aws-sdk/types", "@types/node", "undici-types"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(own, name), join(modules, name));
  }
  const manifest = {
    private: true,
    type: "module",
    dependencies: { [client]: "^3.0.0" },
    devDependencies: { "eslint-plugin-sagemaker": "^0.1.0", "@types/node": "^20.0.0" },
  };
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "nodenext",
    skipLibCheck: true,
    types: ["node", ...(isSetUp ? ["eslint-plugin-sagemaker/strict/client-sagemaker"] : [])],
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const file = join(folder, "main.ts");
  writeFileSync(file, "");
  return file;
}
