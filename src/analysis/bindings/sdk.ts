import { services, type ServiceEntry } from "../../model/services.js";
import type { Imported } from "./imports.js";

/** An export of an SDK client: the service that it belongs to and its name. */
export interface SdkExport {
  readonly service: ServiceEntry;
  readonly sdk: "v3";
  readonly name: string;
}

const byPackage = new Map(services.map((service) => [service.packageName, service]));

/** What an imported thing is in the SDK's terms; undefined for everything that isn't an SDK client's. */
export function sdkExport(imported: Imported): SdkExport | undefined {
  const service = serviceOfModule(imported.module);
  const [name, ...rest] = imported.path;
  if (service === undefined || name === undefined || rest.length > 0) return undefined;
  return { service, sdk: "v3", name };
}

/** Files below `dist-*` of a client package export the same names as the package itself. */
function serviceOfModule(module: string): ServiceEntry | undefined {
  const deep = module.indexOf("/dist-");
  return byPackage.get(deep === -1 ? module : module.slice(0, deep));
}
