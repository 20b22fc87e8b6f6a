import type { TSESTree } from "@typescript-eslint/utils";
import { textOf, unknown, type NodePart, type NodeValue } from "../node-value.js";
import type { KnownCall, KnownFunction } from "./known-call.js";
import { bufferMakers } from "./bytes.js";
import { cdkFunctions } from "./cdk.js";

/** Functions of Node.js's modules and of well-known packages, as `module:name`, without `node:`. */
export const packageFunctions: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ["crypto:randomUUID", randomUuid],
  ["crypto:webcrypto.randomUUID", randomUuid],
  ...["uuid:v1", "uuid:v4", "uuid:v6", "uuid:v7", "uuid/v1:", "uuid/v4:"].map((name): [string, KnownFunction] => [
    name,
    uuidOfPackage,
  ]),
  ...[...bufferMakers].map(([name, make]): [string, KnownFunction] => [`buffer:Buffer.${name}`, make]),
  ...["", "posix.", "win32."].flatMap((kind) =>
    ["join", "resolve", "basename", "dirname", "extname", "normalize", "relative", "format"].map(
      (name): [string, KnownFunction] => [`path:${kind}${name}`, ({ node }) => unknown(node, "string")],
    ),
  ),
  ...cdkFunctions,
  ...["format", "inspect"].map((name): [string, KnownFunction] => [
    `util:${name}`,
    ({ node }) => unknown(node, "string"),
  ]),
]);

/** Node's own has options, which change nothing of the text. */
export function randomUuid({ node }: KnownCall): NodeValue {
  return uuid(node);
}

/** With a buffer as its second argument it gives the buffer. */
function uuidOfPackage(call: KnownCall): NodeValue {
  return call.count === 0 ? uuid(call.node) : unknown(call.node);
}

/** A UUID in lower case: `8-4-4-4-12` hexadecimal digits. */
function uuid(node: TSESTree.Node): NodeValue {
  const hexadecimal = [
    [0x30, 0x39],
    [0x61, 0x66],
  ] as const;
  const parts = [8, 4, 4, 4, 12].flatMap((length, index): NodePart[] => {
    const digits: NodePart = { known: false, min: length, max: length, alphabet: hexadecimal };
    return index === 0 ? [digits] : [{ known: true, text: "-", node, offset: 0 }, digits];
  });
  return textOf(parts, node);
}
