import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { thorough } from "../thorough.js";
import { compile, installPackage, root, scratchFolder } from "./compiler.js";
import { differences, markedFile } from "./marked.js";

vi.setConfig({ testTimeout: 300_000 });

/** A project with the package, and the CDK where it is wanted. */
function project(name: string, hasCdk: boolean): string {
  const folder = scratchFolder(name);
  rmSync(folder, { recursive: true });
  installPackage(folder);
  if (!hasCdk) return folder;
  const cdk = join(folder, "node_modules", "aws-cdk-lib");
  const library = join(cdk, "aws-sagemaker", "lib");
  mkdirSync(library, { recursive: true });
  const manifest = {
    name: "aws-cdk-lib",
    version: "2.0.0",
    exports: { ".": "./index.js", "./aws-sagemaker": "./aws-sagemaker/index.js" },
  };
  writeFileSync(join(cdk, "package.json"), JSON.stringify(manifest));
  const index = 'export declare class Stack {}\nexport * as aws_sagemaker from "./aws-sagemaker";\n';
  writeFileSync(join(cdk, "index.d.ts"), index);
  writeFileSync(join(cdk, "aws-sagemaker", "index.d.ts"), 'export * from "./lib";\n');
  copyFileSync(join(root, "tests", "types", "fixtures", "aws-cdk-lib.d.ts"), join(library, "index.d.ts"));
  return folder;
}

/** By the entry in `types`, as a project does it. */
const entry = { types: ["eslint-plugin-sagemaker/strict/aws-cdk-lib"], typeRoots: undefined };
const node10 = { module: "commonjs", moduleResolution: "node10" };

describe("the CDK's resources, with the entry in types", () => {
  it.each([
    ["5.4", {}],
    ["6.0", { ...node10, ignoreDeprecations: "6.0" }],
    ["7.0", {}],
    ["7.0", { module: "esnext", moduleResolution: "bundler" }],
  ] as const)("are checked where they are made, TypeScript %s, %o", async (version, options) => {
    const folder = project(`cdk-entry-${version}`, true);
    const files = [markedFile("constructs.ts"), markedFile("cdk.ts")];
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    const compilerOptions = { skipLibCheck: false, ...entry, ...options };
    const names = files.map(({ name }) => name);
    const { errors } = await compile(version, folder, names, { strict: [], compilerOptions });
    for (const file of files) {
      const own = errors.filter((error) => error.file === file.name);
      expect(differences(file, own)).toEqual([]);
      expect(own).toHaveLength(file.marks.length);
    }
    expect(errors).toHaveLength(files.flatMap(({ marks }) => marks).length);
  });

  it("are declared by the CDK's names alone", async () => {
    const folder = project("cdk-declaration", true);
    writeFileSync(join(folder, "made.ts"), declared);
    writeFileSync(join(folder, "root.ts"), declaredByRoot);
    const output = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: "." };
    const compilerOptions = { ...entry, ...output, outDir: "out" };
    expect((await compile("7.0", folder, ["made.ts", "root.ts"], { strict: [], compilerOptions })).errors).toEqual([]);
    const files = ["made.d.ts", "root.d.ts"].map((name) => join(folder, "out", name));
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      expect(text).toContain("CfnEndpointConfig;");
      expect(text).not.toMatch(/eslint-plugin|#aws|Checked|Strict|Construct/u);
    }
    expect((await compile("7.0", folder, files, { strict: [] })).errors).toEqual([]);
  });
});

const declared = `import { CfnEndpointConfig, CfnModel, type CfnModelProps } from "aws-cdk-lib/aws-sagemaker";
export class Made {
  readonly model = new CfnModel({}, "Model", { modelName: "a" });
  config(name: string) {
    return new CfnEndpointConfig({}, name, { productionVariants: [{ variantName: "a" }] });
  }
}
export class Mine extends CfnModel {
  own = 1;
}
export const make = (props: CfnModelProps) => new CfnModel({}, "Made", props);
export { CfnModel };
export type Part = CfnModel.VpcConfigProperty;
`;

const declaredByRoot = `import { aws_sagemaker } from "aws-cdk-lib";
export const made = new aws_sagemaker.CfnModel({}, "Made");
export const config = (name: string) => new aws_sagemaker.CfnEndpointConfig({}, name, { productionVariants: [] as never[] });
`;

describe("properties of the CDK's resources", () => {
  it.each([...(thorough ? (["5.4", "6.0"] as const) : []), "7.0"] as const)(
    "are checked, TypeScript %s",
    async (version) => {
      const folder = project(`cdk-${version}`, true);
      const file = markedFile("cdk.ts");
      writeFileSync(join(folder, file.name), file.text);
      const { errors } = await compile(version, folder, [file.name], {
        strict: [],
        compilerOptions: { skipLibCheck: false },
      });
      expect(differences(file, errors)).toEqual([]);
      expect(errors).toHaveLength(file.marks.length);
      expect(errors.length).toBeGreaterThan(6);
    },
  );

  it("are refused with the reason where the CDK isn't installed", async () => {
    const folder = project("no-cdk", false);
    writeFileSync(
      join(folder, "use.ts"),
      'import { checked } from "eslint-plugin-sagemaker/types/aws-cdk-lib";\nchecked.CfnModel({});\n',
    );
    const { errors } = await compile("7.0", folder, ["use.ts"], { strict: [] });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining("aws-cdk-lib isn't installed beside eslint-plugin-sagemaker"),
    ]);
  });

  it("are handed on as they are when the program runs", () => {
    const folder = project("cdk-run", false);
    const text = `import { checked } from "eslint-plugin-sagemaker/types/aws-cdk-lib";
const properties = { modelName: "a" };
console.log(checked.CfnModel(properties) === properties);
`;
    writeFileSync(join(folder, "run.mjs"), text);
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "run.mjs")], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "true\n", stderr: "" });
  });
});
