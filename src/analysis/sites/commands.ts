import type { TSESTree } from "@typescript-eslint/utils";
import { loadService } from "../../model/registry.js";
import { sdkExport } from "../bindings/sdk.js";
import type { Imports } from "../bindings/imports.js";
import type { RequestSite } from "../request-site.js";
import type { SourceFile } from "../source-file.js";
import type { Resolver } from "../values/resolve.js";

/** Finds `new XCommand(input)` of SDK v3. */
export function findCommands(file: SourceFile, imports: Imports, values: Resolver): RequestSite[] {
  const sites: RequestSite[] = [];
  for (const node of file.nodes("NewExpression")) {
    const site = commandSite(node, imports, values);
    if (site !== undefined) sites.push(site);
  }
  return sites;
}

function commandSite(node: TSESTree.NewExpression, imports: Imports, values: Resolver): RequestSite | undefined {
  const imported = imports.of(node.callee);
  const found = imported && sdkExport(imported);
  if (!found?.name.endsWith("Command")) return undefined;
  const operation = loadService(found.service.id)?.operations.get(found.name.slice(0, -"Command".length));
  const input = node.arguments[0];
  if (operation === undefined || input === undefined) return undefined;
  return {
    service: found.service.id,
    operation: operation.name,
    shape: operation.input.name,
    dialect: "sdk-v3",
    anchor: node.callee,
    value: values.resolve(input),
  };
}
