import type { ServiceEntry } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import type { SdkClient } from "./read-sdk.js";
import type { SdkDeclaration } from "./sdk-declarations.js";

/**
 * The declarations that stand in for an SDK client's own: a file that isn't a module and declares the client's, so that
 * the compiler takes these instead of what it would resolve, and nothing else ever sees them.
 *
 * All of it is inside that module, since whatever stood in a module of ours would be offered for import a second time. An
 * import of a relative path isn't allowed there; an import type is.
 */
export function printClient(
  service: Service,
  sdk: SdkClient,
  entry: ServiceEntry,
  declarations: ReadonlyMap<string, SdkDeclaration>,
): string {
  const shape = (operation: string): string | undefined => service.operations.get(operation)?.input.name;
  const commands = sdk.commands.filter((operation) => shape(operation) !== undefined).map((name) => `${name}Command`);
  const classes = commands.map((name) => {
    const needs = required(service, name.replace(/Command$/u, ""));
    return `  ${comment(name, declarations, needs, commandPage(entry, name))}\n    ${name}: Command<"${name}">`;
  });
  const instances = commands.map((name) => `  export type ${name} = Of<"${name}">;`);
  // Functions and not constants: what the compiler writes of one that is exported again is then `typeof` its name.
  const functions = [...sdk.functions].flatMap(([name, operation]) => {
    const input = shape(operation);
    const of = `"${name}"`;
    return input === undefined
      ? []
      : [
          comment(name, declarations, required(service, operation)),
          `  export function ${name}<const T = Input<${of}>>(${sdk.paginators.has(name) ? "config" : "params"}: First<${of}>, input: Checked<T, "${input}", Input<${of}>>, ...rest: Rest<${of}>): Result<${of}>;`,
        ];
  });
  const { aggregatedClass, clientClass, packageName } = entry;
  const tables = `import("../generated/${entry.id}.js")`;
  return `// Written by tools/types for ${packageName} ${sdk.version}.
declare module "${packageName}" {
  import * as Sdk from "${packageName}/dist-types/index.js";
  import * as Commands from "${packageName}/dist-types/commands/index.js";

  export * from "${packageName}/dist-types/index.js";

  type Tables = ${tables}.Tables;
  type Methods = ${tables}.Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
${
  functions.length === 0
    ? ""
    : `  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
`
}  type Client = import("../clients.js").StrictClient<Sdk.${aggregatedClass}, Sdk.${clientClass}, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.${aggregatedClass}>, Client>;

${comment(aggregatedClass, declarations, [])}
  export class ${aggregatedClass} extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
${classes.join(",\n")};
${[...instances, ...functions].join("\n")}
}
//# sourceMappingURL=${packageName.replace("@aws-sdk/", "")}.d.ts.map
`;
}

/** The members that a request must have. */
function required(service: Service, operation: string): readonly string[] {
  const members = service.operations.get(operation)?.input.members ?? new Map<string, { readonly required: boolean }>();
  return [...members].filter(([, member]) => member.required).map(([name]) => name);
}

/**
 * The SDK's page of a command. Not a link to its declaration, as functions have it: what is in a comment with such a link is
 * read by every compiler, and there are hundreds of commands.
 */
function commandPage({ packageName }: ServiceEntry, name: string): string {
  const client = packageName.replace("@aws-sdk/client-", "");
  return `[${name}](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/${client}/command/${name}/)`;
}

/** What an editor shows of a name: the way to what the SDK says of it, and what holds. */
function comment(
  name: string,
  declarations: ReadonlyMap<string, SdkDeclaration>,
  members: readonly string[],
  way = `{@link Sdk.${name}}`,
): string {
  const isDeprecated = declarations.get(name)?.isDeprecated === true;
  const needs = members.length === 0 ? "" : ` Required: ${members.join(", ")}.`;
  return `  /** ${way}.${needs}${isDeprecated ? " @deprecated" : ""} */`;
}

/** The same client as an import of this package, for whoever wants to see in the code that requests are checked. */
export function printImport(client: string, packageName: string): string {
  return `// Written by tools/types.
/// <reference path="./strict/${client}.d.ts" />
export * from "${packageName}";
`;
}
