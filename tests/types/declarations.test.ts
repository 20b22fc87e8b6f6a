import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compile, compilers, type CompilerVersion, installPackage, scratchFolder } from "./compiler.js";
import { differences, markedFile } from "./marked.js";

const folder = scratchFolder("declarations");
const undeclared = markedFile("undeclared.ts");
const written = ["declared", "annotated"];

/** All compilers take minutes: `TYPES_COMPILERS=all npx vitest run tests/types/declarations.test.ts`. */
const versions = Object.keys(compilers) as CompilerVersion[];
const tried = process.env.TYPES_COMPILERS === "all" ? versions : (["7.0"] as const);

beforeAll(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  installPackage(folder);
  const files = [...written.map((name) => markedFile(`${name}.ts`)), undeclared];
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
});

/** By the entry in `types`, as a project does it: a file that it names itself it could refer to. */
const types = ["node", "eslint-plugin-sagemaker/strict/client-sagemaker"];
const declaration = {
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: ".",
  types,
  typeRoots: undefined,
};

describe.each(tried)("declarations that TypeScript %s writes", { timeout: 600_000 }, (version) => {
  it("name the SDK alone, and compile without the plugin", async () => {
    const out = `out-${version}`;
    const compilerOptions = { ...declaration, outDir: out };
    const names = written.map((name) => `${name}.ts`);
    expect((await compile(version, folder, names, { strict: [], compilerOptions })).errors).toEqual([]);
    const files = written.map((name) => join(folder, out, `${name}.d.ts`));
    for (const file of files) {
      // Before version 5.5 the compiler writes the entry into declarations, as it does with `node`.
      const text = readFileSync(file, "utf8").replace(version === "5.4" ? /^\/\/\/ <reference types=.*\n/gmu : "", "");
      writeFileSync(file, text);
      expect(text).toContain('from "@aws-sdk/client-sagemaker"');
      expect(text).not.toMatch(/eslint-plugin|__sagemaker|dist-types|Checked|Tables/u);
    }
    const plain = await compile(version, folder, files, { strict: [] });
    expect(plain.errors).toEqual([]);
  });

  it("need a type for each export of a method or a class of commands, and the compiler says so", async () => {
    const compilerOptions = { ...declaration, outDir: `undeclared-${version}` };
    const { errors } = await compile(version, folder, [undeclared.name], { strict: [], compilerOptions });
    expect(undeclared.marks.length).toBeGreaterThan(9);
    expect(differences(undeclared, errors)).toEqual([]);
  });

  // There is no such option before version 5.5.
  it.skipIf(version === "5.4")("need no more types with isolatedDeclarations than the option asks for", async () => {
    const compilerOptions = { ...declaration, outDir: `isolated-${version}`, isolatedDeclarations: true };
    expect((await compile(version, folder, ["annotated.ts"], { strict: [], compilerOptions })).errors).toEqual([]);
  });
});
