import { host } from "../host.js";
import type { InstalledClient } from "./installed-client.js";

const { dirname, join, resolve } = host.path;
const packageName = "aws-cdk-lib";

/** More than any declaration file of the CDK's; what is larger is not looked into. */
const maximumFileSize = 16 * 1024 * 1024;

const known = new Map<string, InstalledClient>();

/**
 * What the CDK knows of resources that the linted project has installed: the properties of each type
 * (`AWS::SageMaker::Model.VpcConfig`), read as text and never executed, once per installed copy.
 *
 * @param service the service's module in the CDK, after `aws-`: `sagemaker`
 * @param fromFile the linted file's path; it needn't exist
 * @returns undefined where no CDK is installed, or what is installed can't be read; never throws
 */
export function findInstalledCdk(service: string, fromFile: string): InstalledClient | undefined {
  try {
    for (let at = dirname(resolve(fromFile)); ; at = dirname(at)) {
      const folder = join(at, "node_modules", packageName);
      const file = join(folder, `aws-${service}`, "lib", `${service}.generated.d.ts`);
      const status = host.statusOf(file);
      if (status !== undefined) return status.size > maximumFileSize ? undefined : open(folder, file, status.mtimeMs);
      if (dirname(at) === at) return undefined;
    }
  } catch {
    // A package that vanishes or can't be read while we look is no package.
    return undefined;
  }
}

function open(folder: string, file: string, changed: number): InstalledClient {
  const key = `${file}\0${String(changed)}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const { version } = JSON.parse(host.readText(join(folder, "package.json"))) as { version?: unknown };
  const text = host.readText(file);
  const cdk: InstalledClient = {
    packageName,
    version: String(version),
    enumValues: () => undefined,
    members: (type) => propertiesOf(text, type, /^\s*readonly (\w+)\??:/gm),
    optionalMembers: (type) => propertiesOf(text, type, /^\s*readonly (\w+)\?:/gm),
  };
  if (known.size >= 10) known.clear();
  known.set(key, cdk);
  return cdk;
}

/** The properties in the interface of a resource (`CfnModelProps`) or of one of its types (`VpcConfigProperty`). */
function propertiesOf(text: string, type: string, property: RegExp): ReadonlySet<string> | undefined {
  const [, resource, part] = /^AWS::\w+::(\w+)(?:\.(\w+))?$/.exec(type) ?? [];
  if (resource === undefined) return undefined;
  const from = part === undefined ? 0 : text.indexOf(`namespace Cfn${resource} {`);
  const name = part === undefined ? `interface Cfn${resource}Props {` : `interface ${part}Property {`;
  const start = from < 0 ? -1 : text.indexOf(name, from);
  // The interface's own brace is the first that is indented no deeper than it.
  const indent = part === undefined ? "" : "    ";
  const end = start < 0 ? -1 : text.indexOf(`\n${indent}}`, start);
  if (end < 0) return undefined;
  return new Set([...text.slice(start, end).matchAll(property)].map(([, found = ""]) => found));
}
