import type jsonPlugin from "@eslint/json";
import type { ESLint } from "eslint";
import { host } from "../host.js";

type Languages = typeof jsonPlugin.languages;

/** `@eslint/json`'s languages, loaded when a JSON file is linted: most runs have none. */
export const languages: NonNullable<ESLint.Plugin["languages"]> = {
  get json() {
    return load().json;
  },
  get jsonc() {
    return load().jsonc;
  },
};

function load(): Languages {
  const module = host.load("@eslint/json") as { readonly default: typeof jsonPlugin };
  return module.default.languages;
}
