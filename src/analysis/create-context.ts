import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { indexClasses } from "./bindings/classes.js";
import { findClients } from "./bindings/clients.js";
import { findFunctions } from "./bindings/functions.js";
import { findGlobals } from "./bindings/globals.js";
import { trackImports, type ImportSettings } from "./bindings/imports.js";
import { findMakers } from "./bindings/makers.js";
import { indexMemberUses } from "./bindings/member-uses.js";
import { isSdkModule } from "./bindings/sdk.js";
import { typeInformationOf } from "./bindings/types/type-information.js";
import type { SiteContext } from "./sites/site-context.js";
import { indexFile } from "./source-file.js";
import type { OtherFiles } from "./values/other-constants.js";
import { createResolver } from "./values/resolve.js";

/** What is around a file, as far as the settings say that it is looked at. */
export interface Surroundings extends ImportSettings {
  readonly otherFiles?: OtherFiles | undefined;
}

/** Looks into a file of JavaScript or TypeScript: what its names stand for, and what its expressions are. */
export function createContext(sourceCode: Readonly<TSESLint.SourceCode>, surroundings: Surroundings): SiteContext {
  const file = indexFile(sourceCode);
  const imports = trackImports(file, surroundings);
  const members = indexMemberUses(file);
  const classes = indexClasses(file, members);
  const functions = findFunctions(file, classes);
  const globals = findGlobals(file);
  const makers = findMakers(file, { imports, classes, globals });
  const compiler = typeInformationOf(sourceCode);
  const clients = findClients(file, { imports, classes, functions, makers, compiler });
  const isSdkCall = (node: TSESTree.CallExpression | TSESTree.NewExpression): boolean => {
    const imported = imports.of(node.callee);
    if (imported !== undefined) return isSdkModule(imported.module);
    return node.callee.type === "MemberExpression" && clients.of(node.callee.object) !== undefined;
  };
  const values = createResolver(file, {
    imports,
    classes,
    functions,
    globals,
    makers,
    members,
    isSdkCall,
    compiler,
    otherFiles: surroundings.otherFiles,
  });
  return { file, imports, members, classes, functions, clients, values, compiler };
}
