import type { SdkDeclaration } from "./sdk-declarations.js";

/**
 * A source map by which editors lead from the strict declarations to the SDK's own, where the client is installed beside
 * this package, as package managers lay them out. Elsewhere they lead to the strict ones.
 *
 * @param name of the declaration file.
 * @param text of the declaration file: each name that is declared at the start of a line is mapped.
 * @param sdk the folder of the client, from that of the declaration file.
 */
export function printDeclarationMap(
  name: string,
  text: string,
  sdk: string,
  declarations: ReadonlyMap<string, SdkDeclaration>,
): string {
  const sources: string[] = [];
  const last = { source: 0, line: 0, column: 0 };
  const mappings = text.split("\n").map((line) => {
    const [, before = "", declared = ""] =
      /^( {2}export (?:class|function|type) | {4}(?=\w+: Command<))(\w+)/u.exec(line) ?? [];
    const place = declarations.get(declared);
    if (place === undefined) return "";
    if (!sources.includes(`${sdk}/${place.file}`)) sources.push(`${sdk}/${place.file}`);
    const at = { source: sources.indexOf(`${sdk}/${place.file}`), line: place.line, column: place.column };
    const segment = [before.length, at.source - last.source, at.line - last.line, at.column - last.column];
    Object.assign(last, at);
    return segment.map(variableLength).join("");
  });
  return `${JSON.stringify({ version: 3, file: name, sourceRoot: "", sources, names: [], mappings: mappings.join(";") })}\n`;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number as source maps have it: five bits a character, the sign in the lowest, the lowest first. */
function variableLength(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit] ?? "";
  } while (rest > 0);
  return text;
}
