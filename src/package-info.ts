import { host } from "./host.js";

/** The name and version that ESLint prints and keys its cache with. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
}

/** Reads the package's own manifest; a package that was bundled into another has none, and `0.0.0` then. */
export function readPackageInfo(): PackageInfo {
  const name = "eslint-plugin-sagemaker";
  try {
    const manifest: unknown = JSON.parse(host.readText(new URL("../package.json", import.meta.url)));
    if (typeof manifest === "object" && manifest !== null && "name" in manifest && "version" in manifest) {
      if (manifest.name === name && typeof manifest.version === "string") {
        return { name, version: manifest.version };
      }
    }
  } catch {
    // No manifest beside the code, or no file URL at all.
  }
  return { name, version: "0.0.0" };
}
