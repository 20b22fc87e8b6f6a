import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
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
  mkdirSync(join(cdk, "aws-sagemaker"), { recursive: true });
  const manifest = {
    name: "aws-cdk-lib",
    version: "2.0.0",
    exports: { "./aws-sagemaker": "./aws-sagemaker/index.js" },
  };
  writeFileSync(join(cdk, "package.json"), JSON.stringify(manifest));
  copyFileSync(join(root, "tests", "types", "fixtures", "aws-cdk-lib.d.ts"), join(cdk, "aws-sagemaker", "index.d.ts"));
  return folder;
}

describe("properties of the CDK's resources", () => {
  it.each(["5.4", "6.0", "7.0"] as const)("are checked, TypeScript %s", async (version) => {
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
  });

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
