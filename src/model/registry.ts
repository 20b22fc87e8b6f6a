import { createConstructs } from "./create-constructs.js";
import { createResources, type Spelling } from "./create-resources.js";
import { createService } from "./create-service.js";
import { readGenerated } from "./generated-file.js";
import { createPipelines } from "./pipeline-definition.js";
import { readAutomata, readResources, readTable } from "./read-table.js";
import { services } from "./services.js";
import type { Operation, Service } from "./shape.js";

const loaded = new Map<string, Service>();

/** The service of that id (`sagemaker`), parsed on the first call; undefined where there is no such table. */
export function loadService(id: string): Service | undefined {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  if (!services.some((entry) => entry.id === id)) return undefined;
  const service = createService(readTable(readGenerated(`${id}.json`)), () =>
    readAutomata(readGenerated(`${id}.automata.json`)),
  );
  loaded.set(id, service);
  return service;
}

const resources = new Map<string, Service>();

/** The services of which there is a table of resources. */
const withResources: ReadonlySet<string> = new Set(["sagemaker"]);

/**
 * CloudFormation's resources that the service of that id makes, by their type (`AWS::SageMaker::Model`), parsed on the
 * first call; undefined where there is no such table.
 */
export function loadResources(id: string, spelling: Spelling): Service | undefined {
  const key = `${id} ${spelling}`;
  const known = resources.get(key);
  if (known !== undefined) return known;
  const api = withResources.has(id) ? loadService(id) : undefined;
  if (api === undefined) return undefined;
  const made = createResources(readResources(readGenerated(`${id}.resources.json`)), api, spelling);
  resources.set(key, made);
  return made;
}

/** What is described beside the service's own model, by what makes it. */
const described = new Map<(api: Service) => Service, Service>();

function describedOnce(make: (api: Service) => Service): Service | undefined {
  const known = described.get(make);
  if (known !== undefined) return known;
  const api = loadService("sagemaker");
  if (api === undefined) return undefined;
  const made = make(api);
  described.set(make, made);
  return made;
}

/** The properties of the CDK's constructs that make resources or requests, by their types, made on the first call. */
export function loadConstructs(): Service | undefined {
  return describedOnce(createConstructs);
}

/** The resource of that name without the service's (`Model`). */
export function resourceNamed(id: string, name: string, spelling: Spelling): Operation | undefined {
  for (const resource of loadResources(id, spelling)?.operations.values() ?? []) {
    if (resource.name.endsWith(`::${name}`)) return resource;
  }
  return undefined;
}

/** The resource of that type (`AWS::SageMaker::Model`) as CloudFormation takes it, with the service that makes it. */
export function resourceOfType(type: string): { readonly service: string; readonly operation: Operation } | undefined {
  for (const service of withResources) {
    const operation = loadResources(service, "cloudformation")?.operations.get(type);
    if (operation !== undefined) return { service, operation };
  }
  return undefined;
}

/** The form of the definitions of SageMaker Pipelines; undefined where SageMaker's own table is missing. */
export function loadPipelines(): Service | undefined {
  return describedOnce(createPipelines);
}
