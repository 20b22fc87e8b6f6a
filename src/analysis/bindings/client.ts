import type { TSESTree } from "@typescript-eslint/utils";
import type { ServiceEntry } from "../../model/services.js";
import type { Imported } from "./imports.js";
import { sdkExport } from "./sdk.js";

/** An expression that is certainly a client of one of our services. */
export interface Client {
  readonly service: ServiceEntry;
  /** `v3` takes commands, `v3-aggregated` has methods besides, `v2` is the old SDK's. */
  readonly kind: "v3" | "v3-aggregated" | "v2";
  /** Where the client is made, if it is certainly this one. */
  readonly construction: TSESTree.NewExpression | undefined;
}

/** What an imported class makes; undefined where it is no client's. */
export function clientOfClass(imported: Imported): Client | undefined {
  const found = sdkExport(imported);
  if (found === undefined) return undefined;
  const { service } = found;
  if (found.sdk === "v2") {
    return found.below.length === 0 ? { service, kind: "v2", construction: undefined } : undefined;
  }
  if (found.name === service.aggregatedClass) return { service, kind: "v3-aggregated", construction: undefined };
  return found.name === service.clientClass ? { service, kind: "v3", construction: undefined } : undefined;
}

export function withoutOrigin(client: Client | undefined): Client | undefined {
  return client && { ...client, construction: undefined };
}

/** The client that all of them are, if they are all there and of one kind. */
export function agreed(clients: readonly (Client | undefined)[]): Client | undefined {
  return clients.includes(undefined) ? undefined : only(clients.filter((client) => client !== undefined));
}

/** The client that all of them are, if they are of one kind. */
export function only(clients: readonly Client[]): Client | undefined {
  const [first] = clients;
  if (first === undefined || clients.length === 1) return first;
  const same = clients.every((client) => client.service === first.service && client.kind === first.kind);
  return same ? withoutOrigin(first) : undefined;
}
