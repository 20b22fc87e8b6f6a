import { host } from "../host.js";

/** More than any declaration file of the SDK's or the CDK's. */
const maximumSize = 16 * 1024 * 1024;

/**
 * The text of a file in an installed package.
 *
 * @returns undefined where it can't be read, is no regular file, or larger than any that there is
 */
export function readInstalledFile(file: string): string | undefined {
  try {
    const status = host.statusOf(file);
    return status?.isFile() === true && status.size <= maximumSize ? host.readText(file) : undefined;
  } catch {
    // It may vanish while we look.
    return undefined;
  }
}

/**
 * The version in a package's manifest; undefined where there is none, or it is no version: it stands in messages.
 */
export function readInstalledVersion(manifest: string): string | undefined {
  try {
    const json = JSON.parse(readInstalledFile(manifest) ?? "") as unknown;
    if (typeof json !== "object" || json === null || !("version" in json)) return undefined;
    return typeof json.version === "string" && /^[\w.+-]{1,64}$/.test(json.version) ? json.version : undefined;
  } catch {
    return undefined;
  }
}
