import { format, type Options } from "prettier";
import type { Random } from "../../../conformance/oracle/random.js";

/** The program as Prettier writes it, with random options; undefined where it can't. */
export async function reformat(
  code: string,
  language: "js" | "jsx" | "ts",
  random: Random,
): Promise<string | undefined> {
  const options: Options = {
    parser: language === "ts" ? "typescript" : "babel",
    printWidth: random.pick([20, 40, 80, 120, 320]),
    tabWidth: random.pick([2, 4, 8]),
    useTabs: random.chance(0.3),
    semi: random.chance(0.7),
    singleQuote: random.chance(0.5),
    quoteProps: random.pick(["as-needed", "consistent", "preserve"] as const),
    trailingComma: random.pick(["all", "es5", "none"] as const),
    bracketSpacing: random.chance(0.5),
    objectWrap: random.pick(["preserve", "collapse"] as const),
    arrowParens: random.pick(["always", "avoid"] as const),
    experimentalTernaries: random.chance(0.3),
    endOfLine: random.pick(["lf", "lf", "crlf"] as const),
  };
  try {
    return await format(code, options);
  } catch {
    return undefined;
  }
}
