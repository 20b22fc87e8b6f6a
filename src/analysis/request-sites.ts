import type { TSESLint } from "@typescript-eslint/utils";
import { trackImports } from "./bindings/imports.js";
import type { RequestSite } from "./request-site.js";
import { namesAnSdk } from "./sdk-text.js";
import { findCommands } from "./sites/commands.js";
import { indexFile } from "./source-file.js";
import { createResolver } from "./values/resolve.js";

/** All request sites of a file, in source order. Costs one string search in a file that doesn't name an SDK. */
export function findRequestSites(sourceCode: Readonly<TSESLint.SourceCode>): RequestSite[] {
  if (!namesAnSdk(sourceCode.text)) return [];
  const file = indexFile(sourceCode);
  const imports = trackImports(file);
  return findCommands(
    file,
    imports,
    createResolver(file, imports, () => false),
  );
}
