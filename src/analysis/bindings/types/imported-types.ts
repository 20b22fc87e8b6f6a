import { loadConstructs, loadResources, loadService, resourceNamed } from "../../../model/registry.js";
import { describedType, propertiesType } from "../cdk.js";
import type { Imported } from "../imports.js";
import { sdkExport } from "../sdk.js";
import type { SdkType } from "./sdk-type.js";

/** The type that something imported is; undefined where neither the SDK nor the CDK has such a type of that name. */
export function importedType(imported: Imported): SdkType | undefined {
  const found = sdkExport(imported);
  if (found === undefined) return resourceType(imported);
  const service = found.service.id;
  if (found.sdk === "v2") {
    const name = nameInV2(found.below);
    return name === undefined ? undefined : shapeType(service, "v2", name);
  }
  const operation = found.name.endsWith("CommandInput") ? found.name.slice(0, -"CommandInput".length) : undefined;
  const input = operation === undefined ? undefined : loadService(service)?.operations.get(operation)?.input;
  if (input !== undefined) return { kind: "shape", service, sdk: "v3", operation, shape: input, partial: false };
  return shapeType(service, "v3", found.name);
}

/**
 * The input that `XCommand`'s constructor takes: `ConstructorParameters<typeof XCommand>` is a tuple of it.
 *
 * @param command the class, which has to be imported from the SDK
 */
export function constructorParameters(command: Imported): SdkType | undefined {
  const name = command.path.at(-1);
  if (name?.endsWith("Command") !== true) return undefined;
  const input = importedType({ module: command.module, path: [...command.path.slice(0, -1), `${name}Input`] });
  return input && { kind: "tuple", elements: [input] };
}

/** `SageMaker.CreateModelInput` and `SageMaker.Types.CreateModelInput`. */
function nameInV2([first, second, ...rest]: readonly string[]): string | undefined {
  if (rest.length > 0) return undefined;
  if (first === "Types") return second;
  return second === undefined ? first : undefined;
}

/** The properties of a resource of the CDK's, or of a part of one. */
function resourceType(imported: Imported): SdkType | undefined {
  const type = propertiesType(imported);
  if (type === undefined) return constructType(describedType(imported));
  const { service, part } = type;
  const resource = resourceNamed(service.id, type.resource, "cdk");
  if (resource === undefined) return undefined;
  const found = { kind: "shape", service: service.id, sdk: "cdk", partial: false } as const;
  if (part === undefined) return { ...found, operation: resource.name, shape: resource.input };
  const shape = loadResources(service.id, "cdk")?.shape(`${resource.name}.${part}`);
  return shape && { ...found, operation: undefined, shape };
}

/** The properties of a construct, by the name of their type. */
function constructType(name: string | undefined): SdkType | undefined {
  const constructs = name === undefined ? undefined : loadConstructs();
  const shape = constructs?.shape(name ?? "");
  if (constructs === undefined || shape === undefined) return undefined;
  return { kind: "shape", service: constructs.id, sdk: "construct", operation: undefined, shape, partial: false };
}

function shapeType(service: string, sdk: "v2" | "v3", name: string): SdkType | undefined {
  const table = loadService(service);
  const shape = table?.shape(name);
  if (shape === undefined) return undefined;
  const operation = [...(table?.operations.values() ?? [])].findLast((one) => one.input === shape)?.name;
  return { kind: "shape", service, sdk, operation, shape, partial: false };
}
