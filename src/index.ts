import type { ESLint } from "eslint";
import { createConfigs, type Configs } from "./configs.js";
import { languages } from "./languages/json-language.js";
import { readPackageInfo } from "./package-info.js";
import { rules } from "./rules/index.js";

const base = {
  meta: { ...readPackageInfo(), namespace: "sagemaker" },
  rules,
} satisfies ESLint.Plugin;

// The configs must hold this very object: two objects under one namespace are an error in ESLint.
// Annotated, because the declarations would otherwise spell out ESLint's types, down to a package that only ESLint has.
const plugin: typeof base & { configs: Configs; languages: NonNullable<ESLint.Plugin["languages"]> } = Object.assign(
  base,
  { configs: createConfigs(base, rules), languages },
);
plugin satisfies ESLint.Plugin;

export type { Limit, SageMakerRules, SageMakerSettings } from "./settings/user-settings.js";
export default plugin;
// What `require` gives.
export { plugin as "module.exports" };
