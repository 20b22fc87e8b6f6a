import type { ESLint, Linter, Rule } from "eslint";

/**
 * The flat configs of the plugin, computed from the metadata of its rules.
 *
 * - `recommended`: what AWS certainly refuses.
 * - `strict`: all that, what it very likely refuses, and the rules about how a request is used.
 * - `all`: every rule, as wide as it goes.
 */
export type Configs = Readonly<Record<"recommended" | "strict" | "all", Linter.Config>>;

/**
 * Makes the configs. They set no parser, no parser options and no files: which files are linted, and how they are
 * parsed, is the user's.
 *
 * @param plugin the object that the configs refer to; the same that the user imports, so that ESLint sees one plugin.
 */
export function createConfigs(plugin: ESLint.Plugin, rules: Readonly<Record<string, Rule.RuleModule>>): Configs {
  const config = (name: keyof Configs): Linter.Config => ({
    name: `sagemaker/${name}`,
    plugins: { sagemaker: plugin },
    rules: Object.fromEntries(
      Object.entries(rules)
        .filter(([, rule]) => name !== "recommended" || rule.meta?.docs?.recommended === "recommended")
        .map(([ruleName, rule]) => [`sagemaker/${ruleName}`, name === "recommended" ? "error" : widest(rule)]),
    ),
  });
  return { recommended: config("recommended"), strict: config("strict"), all: config("all") };
}

function widest(rule: Rule.RuleModule): Linter.RuleEntry {
  return rule.meta?.defaultOptions?.length === 1 ? ["error", { confidence: "medium" }] : "error";
}
