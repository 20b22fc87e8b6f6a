import * as regexpp from "@eslint-community/regexpp";
import json from "@eslint/json";
import type { Host } from "../../src/host.js";
import { generatedTexts } from "./generated-texts.js";

/**
 * What the plugin runs on in a browser, in the place of `src/host.ts`: the tables are at hand as texts, and there is no
 * disk, so no SDK client is found and the tables have the last word.
 */
export const host: Host = {
  readText(file) {
    const name = String(file).split("/").at(-1) ?? "";
    const text = generatedTexts.get(name);
    if (text === undefined) throw new Error(`There is no ${name} here.`);
    return text;
  },
  listFolder: () => [],
  statusOf: () => undefined,
  realPath: (file) => file,
  path: { sep: "/", dirname, join, relative, resolve: join },
  load(packageName) {
    if (packageName === "@eslint-community/regexpp") return regexpp;
    if (packageName === "@eslint/json") return { default: json };
    throw new Error(`There is no ${packageName} here.`);
  },
  byteLength(text, encoding = "utf8") {
    switch (encoding.toLowerCase()) {
      case "utf8":
      case "utf-8":
        return new TextEncoder().encode(text).length;
      case "latin1":
      case "binary":
      case "ascii":
        return text.length;
      case "utf16le":
      case "ucs2":
        return text.length * 2;
      default:
        return undefined;
    }
  },
  hasPackageArchives: false,
  rethrows: false,
};

function dirname(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Every file is in one folder, and its name is all that is asked for. */
function relative(from: string, to: string): string {
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to;
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("/");
}
