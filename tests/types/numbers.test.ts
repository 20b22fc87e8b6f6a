import { rmSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile, root, scratchFolder } from "./compiler.js";

const folder = scratchFolder("numbers");

/** What the compiler says of types that are either true or false, in their order. */
async function verdicts(types: readonly string[]): Promise<boolean[]> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const lines = types.map((type) => `export const c${String(at++)}: ${type} = true;`);
  const from = join(root, "src", "types", "scalars.js");
  const text = `import type { IsPlainlyLess, Shorter } from ${JSON.stringify(from)};\n${lines.join("\n")}\n`;
  writeFileSync(join(folder, "numbers.ts"), text);
  const { errors } = await compile("7.0", folder, ["numbers.ts"], { strict: [] });
  expect(errors.filter(({ code }) => code !== "TS2322")).toEqual([]);
  const refused = new Set(errors.map(({ line }) => line - 2));
  return types.map((_, index) => !refused.has(index));
}

let at = 0;
const pairsOf = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((first) => texts.map((second): [string, string] => [first, second]));

it("tells the shorter of two texts", { timeout: 60_000 }, async () => {
  const pairs = pairsOf(["", "1", "12", "123", "1234", "12345", "123456", "1234567"]);
  const found = await verdicts(pairs.map(([first, second]) => `Shorter<"${first}", "${second}">`));
  expect(found).toEqual(pairs.map(([first, second]) => first.length < second.length));
});

it(
  "says of no number that it is less which isn't, and sees it of nearly all whole ones",
  { timeout: 60_000 },
  async () => {
    const whole = ["0", "7", "9", "10", "15", "99", "2000", "3600", "7200", "86400", "2419200"];
    const pairs = pairsOf([...whole, "-5", "-10", "1.5", "2.5", "1e21", "0.5"]);
    const found = await verdicts(pairs.map(([first, second]) => `IsPlainlyLess<"${first}", "${second}">`));
    const isLess = ([first, second]: [string, string]): boolean => Number(first) < Number(second);
    expect(pairs.filter((pair, index) => found[index] === true && !isLess(pair))).toEqual([]);
    const unseen = pairs.filter(
      ([first, second], index) =>
        whole.includes(first) && whole.includes(second) && isLess([first, second]) && found[index] === false,
    );
    // Where one begins with the other, no digit differs.
    expect(unseen.filter(([first, second]) => !second.startsWith(first))).toEqual([]);
  },
);
