import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { typedCalls } from "./typed-calls.js";
import { compile, root, scratchFolder } from "./compiler.js";

const folder = scratchFolder("cost");

interface Cost {
  readonly instantiations: number;
  readonly symbols: number;
}

/** What the strict types add to a file of calls. */
async function costOf(calls: number): Promise<Cost> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "calls.ts"), typedCalls(calls));
  const costs: Cost[] = [];
  for (const strict of [[], ["client-sagemaker"]]) {
    const { errors, output } = await compile("7.0", folder, ["calls.ts"], { strict, flags: ["--extendedDiagnostics"] });
    expect(errors).toEqual([]);
    const count = (label: string): number => Number(new RegExp(`^${label}:\\s+(\\d+)`, "mu").exec(output)?.[1]);
    costs.push({ instantiations: count("Instantiations"), symbols: count("Symbols") });
  }
  const [plain, strict] = costs;
  if (plain === undefined || strict === undefined) throw new Error("Nothing was compiled.");
  return {
    instantiations: strict.instantiations - plain.instantiations,
    symbols: strict.symbols - plain.symbols,
  };
}

/**
 * The counts are exact: whoever makes a call dearer sees it here. Symbols are memory: each list or tuple of which the
 * compiler makes the methods has more than thirty.
 */
it("a call costs the compiler no more instantiations and symbols than it did", { timeout: 300_000 }, async () => {
  const none = await costOf(0);
  const one = await costOf(1);
  const more = await costOf(11);
  const other = {
    instantiations: (more.instantiations - one.instantiations) / 10,
    symbols: (more.symbols - one.symbols) / 10,
  };
  console.log(`the first call: ${JSON.stringify(one)}; every other: ${JSON.stringify(other)}`);
  expect(one.instantiations).toBeGreaterThan(1000);
  expect(one.instantiations).toBeLessThan(17_000);
  expect(other.instantiations).toBeGreaterThan(100);
  expect(other.instantiations).toBeLessThan(2300);
  expect(other.symbols).toBeGreaterThan(50);
  expect(other.symbols).toBeLessThan(300);
  expect(none.instantiations).toBeLessThan(100);
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
  expect(size([...generated, ...readdirSync(types)].filter(isRead))).toBeLessThan(570_000);
  // Read only where the properties of the CDK's resources are checked.
  expect(size(["generated/aws-cdk-lib.d.ts"])).toBeLessThan(190_000);
});
