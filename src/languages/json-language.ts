import { createRequire } from "node:module";
import type jsonPlugin from "@eslint/json";

type Languages = typeof jsonPlugin.languages;

/** `@eslint/json`'s languages, loaded when a JSON file is linted: most runs have none. */
export const languages = {
  get json(): Languages["json"] {
    return load().json;
  },
  get jsonc(): Languages["jsonc"] {
    return load().jsonc;
  },
};

function load(): Languages {
  const module = createRequire(import.meta.url)("@eslint/json") as { readonly default: typeof jsonPlugin };
  return module.default.languages;
}
