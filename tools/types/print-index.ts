import type { ServiceEntry } from "../../src/model/services.js";

/** The declarations of the functions that check a request without a command, for the operations of all services. */
export function printIndex(entries: readonly ServiceEntry[]): string {
  const imports = entries.flatMap(({ packageName, aggregatedClass, clientClass }) => [
    "// @ts-ignore: it may not be installed.",
    `import type { ${aggregatedClass}, ${clientClass} } from "${packageName}/dist-types/index.js";`,
  ]);
  const all = entries.map(({ id, packageName, aggregatedClass, clientClass }) => {
    const tables = `import("./generated/${id}.js")`;
    return `CheckersOf<${aggregatedClass}, ${clientClass}, ${tables}.Methods, ${tables}.Tables, "${packageName}">`;
  });
  return `// Written by tools/types.
${imports.join("\n")}
import type { CheckersOf } from "./checkers.js";

export type { Invalid } from "./scalars.js";

type Checkers = ${all.join("\n  & ")};

/** The operations that the installed SDK clients have, of all services: no two services have one of the same name. */
export type Operation = Capitalize<keyof Checkers & string>;

/**
 * An identity function that the compiler lets only right requests into.
 *
 *     const request = check<"CreateTrainingJob">()({ TrainingJobName: "churn-2026-11-23", ... });
 */
export declare function check<Name extends Operation>(): Checkers[Uncapitalize<Name>];

/** The same by name: \`checked.createTrainingJob({ ... })\`. */
export declare const checked: Checkers;
`;
}
