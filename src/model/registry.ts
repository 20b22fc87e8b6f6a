import { host } from "../host.js";
import { createService } from "./create-service.js";
import { services } from "./services.js";
import type { Service } from "./shape.js";
import type { AutomataTable, ServiceTable } from "./table.js";

const loaded = new Map<string, Service>();

/** The service of that id (`sagemaker`), parsed on the first call; undefined where there is no such table. */
export function loadService(id: string): Service | undefined {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  if (!services.some((entry) => entry.id === id)) return undefined;
  const service = createService(
    readGenerated(`${id}.json`) as ServiceTable,
    () => readGenerated(`${id}.automata.json`) as AutomataTable,
  );
  loaded.set(id, service);
  return service;
}

/** A file that `tools/model` wrote and `npm run model:check` vouches for: its form is not checked again here. */
function readGenerated(file: string): unknown {
  return JSON.parse(host.readText(new URL(`generated/${file}`, import.meta.url))) as unknown;
}
