import { host } from "../host.js";
import type { InstalledClient } from "./installed-client.js";
import { readInstalledFile, readInstalledVersion } from "./installed-file.js";

const { dirname, join, resolve } = host.path;
const packageName = "aws-cdk-lib";

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
  for (let at = dirname(resolve(fromFile)); ; at = dirname(at)) {
    const folder = join(at, "node_modules", packageName);
    const file = join(folder, `aws-${service}`, "lib", `${service}.generated.d.ts`);
    const status = host.statusOf(file);
    if (status !== undefined) return open(folder, file, status.mtimeMs);
    if (dirname(at) === at) return undefined;
  }
}

function open(folder: string, file: string, changed: number): InstalledClient | undefined {
  const key = `${file}\0${String(changed)}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const version = readInstalledVersion(join(folder, "package.json"));
  const text = readInstalledFile(file);
  if (version === undefined || text === undefined) return undefined;
  const cdk: InstalledClient = {
    packageName,
    version,
    enumValues: () => undefined,
    members: remembered((type) => propertiesOf(text, type, /^[ \t]*readonly (\w+)\??:/gm)),
    optionalMembers: remembered((type) => propertiesOf(text, type, /^[ \t]*readonly (\w+)\?:/gm)),
  };
  if (known.size >= 10) known.clear();
  known.set(key, cdk);
  return cdk;
}

type Find = (type: string) => ReadonlySet<string> | undefined;

/** Each type is looked for once in the text. */
function remembered(find: Find): Find {
  const found = new Map<string, ReadonlySet<string> | undefined>();
  return (type) => {
    if (!found.has(type)) found.set(type, find(type));
    return found.get(type);
  };
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
