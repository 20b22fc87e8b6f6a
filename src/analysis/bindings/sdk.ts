import { services, type ServiceEntry } from "../../model/services.js";
import type { Imported } from "./imports.js";

/** An export of an SDK client, and the service that it belongs to. */
export type SdkExport =
  /** `@aws-sdk/client-*`: the export's name. */
  | { readonly sdk: "v3"; readonly service: ServiceEntry; readonly name: string }
  /** `aws-sdk`: the service's class itself, or what is below it (`["Types", "CreateTrainingJobRequest"]`). */
  | { readonly sdk: "v2"; readonly service: ServiceEntry; readonly below: readonly string[] };

const byPackage = new Map(services.map((service) => [service.packageName, service]));
const byClass = new Map(services.flatMap((service) => (service.v2 ? [[service.v2.className, service]] : [])));
const byModule = new Map(services.flatMap((service) => (service.v2 ? [[service.v2.module, service]] : [])));

/** What an imported thing is in the SDK's terms; undefined for everything that isn't of an SDK client of our services. */
export function sdkExport({ module, path }: Imported): SdkExport | undefined {
  if (module === "aws-sdk" || module.startsWith("aws-sdk/")) return v2Export(module, path);
  const service = byPackage.get(clientPackage(module));
  const [name, ...rest] = path;
  return service === undefined || name === undefined || rest.length > 0 ? undefined : { sdk: "v3", service, name };
}

/** Files below `dist-*` of a client package export the same names as the package itself. */
function clientPackage(module: string): string {
  const deep = module.indexOf("/dist-");
  return deep === -1 ? module : module.slice(0, deep);
}

function v2Export(module: string, path: readonly string[]): SdkExport | undefined {
  const client = /^aws-sdk\/clients\/([a-z0-9]+)(?:\.js)?$/.exec(module)?.[1];
  if (client !== undefined && client !== "all") {
    const service = byModule.get(client);
    return service && { sdk: "v2", service, below: path };
  }
  const [className, ...below] = path;
  const service = className === undefined ? undefined : byClass.get(className);
  return service && { sdk: "v2", service, below };
}

/** Whether a module is the SDK's own, of any service. */
export function isSdkModule(module: string): boolean {
  return /^(?:@aws-sdk\/|@smithy\/|aws-sdk(?:\/|$))/.test(module);
}
