import type { ServiceEntry } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import type { SdkClient } from "./read-sdk.js";

/**
 * The declarations that stand in for an SDK client's own: a file that isn't a module and declares the client's, so that
 * the compiler takes these instead of what it would resolve, and nothing else ever sees them.
 *
 * All of it is inside that module, since whatever stood in a module of ours would be offered for import a second time. An
 * import of a relative path isn't allowed there; an import type is.
 */
export function printClient(service: Service, sdk: SdkClient, entry: ServiceEntry): string {
  const shape = (operation: string): string | undefined => service.operations.get(operation)?.input.name;
  const commands = sdk.commands.flatMap((operation) => {
    const input = shape(operation);
    if (input === undefined) return [];
    const name = `${operation}Command`;
    return [`  export const ${name}: Command<"${name}", "${input}">;`, `  export type ${name} = Of<"${name}">;`];
  });
  // Functions and not constants: what the compiler writes of one that is exported again is then `typeof` its name.
  const functions = [...sdk.functions].flatMap(([name, operation]) => {
    const input = shape(operation);
    const of = `"${name}"`;
    return input === undefined
      ? []
      : [
          `  export function ${name}<const T extends Input<${of}>>(${sdk.paginators.has(name) ? "config" : "params"}: First<${of}>, input: Checked<T, "${input}", Input<${of}>>, ...rest: Rest<${of}>): Result<${of}>;`,
        ];
  });
  const { aggregatedClass, clientClass, packageName } = entry;
  const tables = `import("../generated/${entry.id}.js")`;
  return `// Written by tools/types for ${packageName} ${sdk.version}.
declare module "${packageName}" {
  import * as Sdk from "${packageName}/dist-types/index.js";

  export * from "${packageName}/dist-types/index.js";

  type Tables = ${tables}.Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
${
  functions.length === 0
    ? ""
    : `  type Checked<T, Shape, In> = import("../core.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../core.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../core.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../core.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../core.js").ResultOf<typeof Sdk, Name>;
`
}  type Client = import("../core.js").StrictClient<Sdk.${aggregatedClass}, Sdk.${clientClass}, ${tables}.Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.${aggregatedClass}>, Client>;

  export class ${aggregatedClass} extends Client {}

${[...commands, ...functions].join("\n")}
}
`;
}

/** The same client as an import of this package, for whoever wants to see in the code that requests are checked. */
export function printImport(client: string, packageName: string): string {
  return `// Written by tools/types.
/// <reference path="./strict/${client}.d.ts" />
export * from "${packageName}";
`;
}
