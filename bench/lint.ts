import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Linter, type ESLint, type Rule } from "eslint";
import parser from "@typescript-eslint/parser";
import { timed } from "./measure.js";
import type { Plugin } from "./plugin.js";

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const files = ["**/*.{js,mjs,cjs,ts,mts,cts}"];

interface NormalizedConfig extends Array<Linter.Config> {
  normalizeSync(): NormalizedConfig;
}

const require = createRequire(import.meta.url);
const { FlatConfigArray } = require(
  join(dirname(require.resolve("eslint/package.json")), "lib", "config", "flat-config-array.js"),
) as { FlatConfigArray: new (configs: readonly Linter.Config[], options: { basePath: string }) => NormalizedConfig };

/** A configuration as `eslint` has it: read and checked once, not with every file as `Linter` does with a plain array. */
function normalized(configs: readonly Linter.Config[]): Linter.Config[] {
  return new FlatConfigArray(configs, { basePath: process.cwd() }).normalizeSync();
}

let linted = 0;

/**
 * The name of a file that wasn't linted before: of one that is linted again, as in an editor, what was right is
 * remembered, and no benchmark but the editor's is about that.
 */
function unseen(name: string): string {
  linted += 1;
  return join(dirname(name), `${linted.toString()}-${basename(name)}`);
}

function languageOf(): Linter.Config[] {
  return [
    { files, linterOptions: { reportUnusedDisableDirectives: "off" } },
    { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
    { files: ["**/*.{ts,mts,cts}"], languageOptions: { parser } },
  ];
}

/** Lints as `eslint` does, without rules. */
export function bareLint(): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const config = normalized(languageOf());
  return ({ name, text }) => linter.verify(text, config, { filename: unseen(name) });
}

/** The same with some rules that do nothing. */
export function emptyLint(count: number): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const names = Array.from({ length: count }, (_, index) => `rule-${index.toString()}`);
  const nothing: Rule.RuleModule = { meta: { type: "problem", schema: [] }, create: () => ({}) };
  const empty: ESLint.Plugin = { rules: Object.fromEntries(names.map((name) => [name, { ...nothing }])) };
  const rules = Object.fromEntries(names.map((name) => [`empty/${name}`, "error" as const]));
  const config = normalized([...languageOf(), { files, plugins: { empty }, rules }]);
  return ({ name, text }) => linter.verify(text, config, { filename: unseen(name) });
}

/** The same with the plugin's recommended config. */
export function pluginLint(plugin: Plugin): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const config = normalized([...languageOf(), { ...plugin.configs.recommended, files }]);
  return ({ name, text }) => linter.verify(text, config, { filename: unseen(name) });
}

/** The same with some of the plugin's rules, without their options. */
export function rulesLint(plugin: Plugin, names: readonly string[]): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const rules = Object.fromEntries(names.map((name) => [`sagemaker/${name}`, "error" as const]));
  const config = normalized([...languageOf(), { files, plugins: { sagemaker: plugin }, rules }]);
  return ({ name, text }) => linter.verify(text, config, { filename: unseen(name) });
}

/** Lints with the recommended config and tells how many milliseconds the plugin's own code took of it. */
export function ownTime(plugin: Plugin): (file: SourceFile) => number {
  let spent = 0;
  const add = <T>(run: () => T): T => {
    let result: { readonly value: T } | undefined;
    spent += timed(() => {
      result = { value: run() };
    });
    if (result === undefined) throw new Error("not run");
    return result.value;
  };
  const watched = (rule: Rule.RuleModule): Rule.RuleModule => ({
    ...rule,
    create: (context) => {
      const own = add(() => rule.create(context));
      // Every rule of the plugin waits for the end of the file and does all its work then, if it has any there.
      const { "Program:exit": atEnd, ...others } = own;
      if (atEnd === undefined) return others;
      return {
        ...others,
        "Program:exit": (node): void => {
          add(() => {
            atEnd(node);
          });
        },
      };
    },
  });
  const rules = Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, watched(rule)]));
  const sagemaker: ESLint.Plugin = { meta: plugin.meta, rules };
  const linter = new Linter();
  const config = normalized([...languageOf(), { ...plugin.configs.recommended, plugins: { sagemaker }, files }]);
  return ({ name, text }) => {
    spent = 0;
    linter.verify(text, config, { filename: unseen(name) });
    return spent;
  };
}
