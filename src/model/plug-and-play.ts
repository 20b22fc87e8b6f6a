import { host } from "../host.js";

/**
 * The folder of a package in the archives that yarn's Plug'n'Play keeps packages in; `node:fs` reads them in a process
 * that yarn has started.
 *
 * Asked is the runtime that has loaded this very file: a lint loads no other project's.
 *
 * @returns undefined without Plug'n'Play, or where the folder's project doesn't depend on the package.
 */
export function findInArchives(packageName: string, folder: string): string | undefined {
  if (!host.hasPackageArchives) return undefined;
  try {
    const runtime: unknown = host.load("pnpapi");
    const resolve: unknown = typeof runtime === "object" && runtime && Reflect.get(runtime, "resolveToUnqualified");
    if (typeof resolve !== "function") return undefined;
    const found: unknown = Reflect.apply(resolve, runtime, [
      packageName,
      folder.endsWith(host.path.sep) ? folder : folder + host.path.sep,
    ]);
    return typeof found === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}
