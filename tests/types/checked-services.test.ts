import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { canaries as all, type Canary } from "../../src/cli/doctor/canaries.js";
import { services } from "../../src/model/services.js";
import { readSdk } from "../../tools/types/read-sdk.js";
import { thorough } from "../thorough.js";
import { compile, installPackage, root, strictClients, type CompileError } from "./compiler.js";

vi.setConfig({ testTimeout: 300_000 });

/** Compiles a text in a project outside of the repository, which has the package and some of the clients. */
async function compileWith(clients: readonly string[], text: string, version: "6.0" | "7.0"): Promise<CompileError[]> {
  const folder = mkdtempSync(join(tmpdir(), "some-clients-"));
  try {
    installPackage(folder);
    mkdirSync(join(folder, "node_modules", "@aws-sdk"));
    for (const name of clients) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    writeFileSync(join(folder, "use.ts"), `import { check, checked } from "eslint-plugin-sagemaker/types";\n${text}`);
    const { errors } = await compile(version, folder, ["use.ts"], { strict: [] });
    return errors.filter(({ file }) => file === "use.ts");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Those of the clients: the CDK's resources have functions of their own. */
const canaries = all.filter(({ packageName }) => packageName.startsWith("@aws-sdk/"));
const names = canaries.map(({ packageName }) => packageName);
const operationOf = ({ command }: Canary): string => command.replace(/Command$/u, "");
const methodOf = (canary: Canary): string => operationOf(canary).replace(/^./u, (first) => first.toLowerCase());

/** Four lines a client: what is right by either function, and what is wrong. */
const uses = canaries
  .map(
    (canary) => `checked.${methodOf(canary)}(${canary.right});
check<"${operationOf(canary)}">()(${canary.right});
checked.${methodOf(canary)}(${canary.wrong});
check<"${operationOf(canary)}">()(${canary.wrong});
`,
  )
  .join("");

describe.each(["6.0", "7.0"] as const)("check and checked, TypeScript %s", (version) => {
  it("tell the operations of all services apart by their names", async () => {
    expect(names).toEqual(strictClients.map((client) => `@aws-sdk/${client}`));
    const errors = await compileWith(names, uses, version);
    expect(errors.map(({ line }) => line)).toEqual(canaries.flatMap((_, index) => [4 * index + 4, 4 * index + 5]));
    for (const { message } of errors) expect(message).toContain("' must be ");
  });

  it("know every operation of every client", async () => {
    const methods = services
      .flatMap(({ packageName, aggregatedClass }) => [
        ...(readSdk(join(root, "node_modules", packageName), aggregatedClass)?.methods.keys() ?? []),
      ])
      .filter((method) => !/^(?:paginate|waitUntil)[A-Z]/u.test(method));
    expect(new Set(methods).size).toBe(methods.length);
    expect(methods.length).toBeGreaterThan(430);
    const text = methods.map((method) => `checked.${method};\n`).join("");
    expect(await compileWith(names, text, version)).toEqual([]);
  });

  // The older compiler takes four times as long.
  const missingOnes = version === "7.0" || thorough ? names : names.slice(0, 2);
  it.each(missingOnes)("name %s, where it is the only one that isn't installed", async (missing) => {
    const errors = await compileWith(
      names.filter((name) => name !== missing),
      uses,
      version,
    );
    const first = 4 * names.indexOf(missing) + 2;
    const own = errors.filter(({ line }) => line >= first && line < first + 4);
    expect(own.map(({ line }) => line)).toEqual([first, first + 1, first + 2, first + 3]);
    for (const { message } of own)
      expect(message).toContain(`${missing} isn't installed beside eslint-plugin-sagemaker`);
    // The others' are judged as before.
    expect(errors).toHaveLength(own.length + 2 * (names.length - 1));
  });
});
