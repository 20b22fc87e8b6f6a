import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { thorough } from "../thorough.js";
import { compile, type CompilerVersion, installPackage, scratchFolder } from "./compiler.js";
import { differences, markedFile, type MarkedFile } from "./marked.js";

const folder = scratchFolder("fixtures");
const accepted = markedFile("accepted.ts");
const refused = markedFile("refused.ts");
const lacking = markedFile("lacking.ts");
const checked = markedFile("checked.ts");

beforeAll(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  installPackage(folder);
  for (const { name, text } of [accepted, refused, lacking, checked]) writeFileSync(join(folder, name), text);
});

async function problems(
  version: CompilerVersion,
  files: readonly MarkedFile[],
  options: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const names = files.map(({ name }) => name);
  const { errors } = await compile(version, folder, names, { compilerOptions: options });
  return [
    ...files.flatMap((file) => differences(file, errors)),
    ...errors.filter(({ file }) => !names.includes(file)).map(({ file, message }) => `${file}: ${message}`),
    // It takes more only where an overload is explained, or what is wrong inside a variable.
    ...errors
      .filter(
        ({ more, message }) => more > 0 && !/^(?:No overload matches|Type '\{ MaxRuntimeInSeconds)/u.test(message),
      )
      .map(({ file, line, message }) => `${file}(${String(line)}): more than one line: ${message}`),
  ];
}

const bundler = { module: "esnext", moduleResolution: "bundler" };
const libraries = { skipLibCheck: false };
const exact = { exactOptionalPropertyTypes: true };

/**
 * Every option on and off, and every compiler with some of them: all combinations would take minutes. What the oldest
 * and the newest compilers say, 5.9 has never said otherwise.
 */
const runs: readonly (readonly [CompilerVersion, string, Readonly<Record<string, unknown>>])[] = [
  ["5.4", "nodenext, libraries checked", libraries],
  ...(thorough ? [["5.9", "bundler, exactOptionalPropertyTypes", { ...bundler, ...exact }] as const] : []),
  ["6.0", "nodenext, exactOptionalPropertyTypes", exact],
  ["7.0", "nodenext", {}],
  ["7.0", "bundler, libraries checked", { ...bundler, ...libraries }],
];

it("the fixtures have marks, and the accepted one none", () => {
  expect(accepted.marks).toEqual([]);
  expect(refused.marks.length).toBeGreaterThan(18);
  expect(lacking.marks.length).toBeGreaterThan(12);
  expect(checked.marks.length).toBeGreaterThan(6);
});

describe("with the strict declarations, and the functions that check", () => {
  it.each(runs)("TypeScript %s: %s", { timeout: 300_000 }, async (version, _, options) => {
    expect(await problems(version, [accepted, refused, lacking, checked], options)).toEqual([]);
  });
});
