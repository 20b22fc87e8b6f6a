import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What the strict declarations re-declare of an SDK client. */
export interface SdkClient {
  readonly version: string;
  /** Operations that have a command class. */
  readonly commands: readonly string[];
  /** Methods of the aggregated client, with the operation whose input they take. */
  readonly methods: ReadonlyMap<string, string>;
  /** Exported paginators and waiters, with the operation whose input is their second parameter. */
  readonly functions: ReadonlyMap<string, string>;
  /** Which of them are paginators. */
  readonly paginators: ReadonlySet<string>;
}

/**
 * Reads the declarations of an installed SDK client.
 *
 * @param folder the client's package folder.
 * @returns undefined where the client isn't installed.
 * @throws {Error} where the declarations don't look as expected.
 */
export function readSdk(folder: string, aggregatedClass: string): SdkClient | undefined {
  if (!existsSync(join(folder, "package.json"))) return undefined;
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const declarations = join(folder, "dist-types");
  const commands = filesIn(join(declarations, "commands")).flatMap((file) => {
    const name = /^(\w+)Command\.d\.ts$/.exec(file)?.[1];
    return name === undefined ? [] : [name];
  });
  const aggregated = readFileSync(join(declarations, `${aggregatedClass}.d.ts`), "utf8");
  const methods = [...aggregated.matchAll(/^ {4}(\w+)\(args\??: (\w+)CommandInput\b/gm)];
  const functionsIn = (kind: string): ReadonlyMap<string, string> =>
    pairs(
      filesIn(join(declarations, kind)).flatMap((file) => [
        ...readFileSync(join(declarations, kind, file), "utf8").matchAll(
          /^export declare const (\w+): \(\w+: [\w<>]+, input: (\w+)CommandInput\b/gm,
        ),
      ]),
    );
  const paginators = functionsIn("pagination");
  if (commands.length === 0 || methods.length === 0) throw new Error(`${folder} has no commands or no methods.`);
  return {
    version: manifest.version,
    commands,
    methods: pairs(methods),
    functions: new Map([...paginators, ...functionsIn("waiters")]),
    paginators: new Set(paginators.keys()),
  };
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function pairs(matches: readonly RegExpMatchArray[]): ReadonlyMap<string, string> {
  return new Map(
    matches.flatMap(([, name, operation]) =>
      name === undefined || operation === undefined ? [] : [[name, operation]],
    ),
  );
}
