import type { ServiceEntry } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import type { SdkClient } from "./read-sdk.js";

/** The declarations that stand in for an SDK client's own. */
export function printClient(service: Service, sdk: SdkClient, entry: ServiceEntry): string {
  const shape = (operation: string): string | undefined => service.operations.get(operation)?.input.name;
  const commands = sdk.commands.flatMap((operation) => {
    const input = shape(operation);
    if (input === undefined) return [];
    const name = `${operation}Command`;
    return [
      `export declare const ${name}: Command<"${name}", "${input}">;`,
      `export type ${name} = InstanceOf<typeof Sdk, "${name}">;`,
    ];
  });
  const functions = [...sdk.functions].flatMap(([name, operation]) => {
    const input = shape(operation);
    return input === undefined
      ? []
      : [`export declare const ${name}: StrictSecond<typeof Sdk, "${name}", "${input}", Tables>;`];
  });
  const { aggregatedClass, clientClass } = entry;
  return `// Written by tools/types for ${entry.packageName} ${sdk.version}.
import * as Sdk from "${entry.packageName}/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand${functions.length > 0 ? ", StrictSecond" : ""} } from "./core.js";
import type { Methods, Tables } from "./generated/${entry.id}.js";

export * from "${entry.packageName}/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type ${aggregatedClass} = StrictClient<Sdk.${aggregatedClass}, Sdk.${clientClass}, Methods, Tables>;
export declare const ${aggregatedClass}: StrictClientClass<ConstructorParameters<typeof Sdk.${aggregatedClass}>, ${aggregatedClass}>;

${[...commands, ...functions].join("\n")}
`;
}
