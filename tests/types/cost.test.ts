import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { typedCalls } from "./typed-calls.js";
import { compile, root, scratchFolder } from "./compiler.js";

const folder = scratchFolder("cost");

/** How many instantiations the strict types add to a file of calls. */
async function instantiations(calls: number): Promise<number> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "calls.ts"), typedCalls(calls));
  const counts: number[] = [];
  for (const strict of [[], ["client-sagemaker"]]) {
    const { errors, output } = await compile("7.0", folder, ["calls.ts"], { strict, flags: ["--extendedDiagnostics"] });
    expect(errors).toEqual([]);
    counts.push(Number(/^Instantiations:\s+(\d+)/mu.exec(output)?.[1]));
  }
  const [plain = NaN, strict = NaN] = counts;
  return strict - plain;
}

/** The counts are exact: whoever makes a call dearer sees it here. */
it("a call costs the compiler no more instantiations than it did", { timeout: 300_000 }, async () => {
  const one = await instantiations(1);
  const more = await instantiations(11);
  console.log(`the first call: ${one.toString()} instantiations; every other: ${((more - one) / 10).toString()}`);
  expect(one).toBeGreaterThan(1000);
  expect(one).toBeLessThan(17_000);
  expect((more - one) / 10).toBeGreaterThan(100);
  expect((more - one) / 10).toBeLessThan(2300);
  expect(await instantiations(0)).toBeLessThan(100);
});

/** What every compilation pays, calls or none. */
it("the declarations have few nodes", () => {
  const types = join(root, "src", "types");
  const nodes = (file: string): number => {
    const parsed = ts.createSourceFile(file, readFileSync(join(types, file), "utf8"), ts.ScriptTarget.ES2022);
    let count = 0;
    const visit = (node: ts.Node): void => {
      count++;
      ts.forEachChild(node, visit);
    };
    visit(parsed);
    return count;
  };
  expect(nodes("generated/sagemaker.d.ts")).toBeGreaterThan(100);
  expect(nodes("generated/sagemaker.d.ts")).toBeLessThan(500);
  expect(nodes("strict/client-sagemaker.d.ts")).toBeLessThan(12_000);
});

it("the declarations are small", () => {
  const types = join(root, "src", "types");
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(join(types, file)).size, 0);
  const generated = ["generated", "strict"].flatMap((folder) =>
    readdirSync(join(types, folder)).map((file) => join(folder, file)),
  );
  const isRead = (file: string): boolean => file.endsWith(".d.ts") && !/aws-cdk-lib|constructs/u.test(file);
  expect(generated.length).toBeGreaterThan(9);
  expect(size(["generated/sagemaker.d.ts"])).toBeLessThan(280_000);
  expect(size(["generated/sagemaker-runtime.d.ts"])).toBeLessThan(20_000);
  expect(size([...generated, ...readdirSync(types)].filter(isRead))).toBeLessThan(567_000);
  // Read only where the properties of the CDK's resources are checked.
  expect(size(["generated/aws-cdk-lib.d.ts"])).toBeLessThan(190_000);
});
