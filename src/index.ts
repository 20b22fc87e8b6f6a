import type { ESLint } from "eslint";
import { createConfigs } from "./configs.js";
import { readPackageInfo } from "./package-info.js";
import { rules } from "./rules/index.js";

const base = {
  meta: { ...readPackageInfo(), namespace: "sagemaker" },
  rules,
} satisfies ESLint.Plugin;

// The configs must hold this very object: two objects under one namespace are an error in ESLint.
const plugin = Object.assign(base, { configs: createConfigs(base, rules) }) satisfies ESLint.Plugin;

export default plugin;
