import { createRequire } from "node:module";
import { sep } from "node:path";

/**
 * The folder of a package in the archives that yarn's Plug'n'Play keeps packages in; `node:fs` reads them in a process
 * that yarn has started.
 *
 * Asked is the runtime that has loaded this very file: a lint loads no other project's.
 *
 * @returns undefined without Plug'n'Play, or where the folder's project doesn't depend on the package.
 */
export function findInArchives(packageName: string, folder: string): string | undefined {
  if (process.versions.pnp === undefined) return undefined;
  try {
    const runtime: unknown = createRequire(import.meta.url)("pnpapi");
    const resolve: unknown = typeof runtime === "object" && runtime && Reflect.get(runtime, "resolveToUnqualified");
    if (typeof resolve !== "function") return undefined;
    const found: unknown = Reflect.apply(resolve, runtime, [packageName, folder.endsWith(sep) ? folder : folder + sep]);
    return typeof found === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}
