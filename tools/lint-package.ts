/**
 * Has publint look at the packed plugin: `tsx tools/lint-package.ts TARBALL`. Fails where it has a word about it, but for
 * one.
 */
import { readFileSync } from "node:fs";
import { publint, type Message } from "publint";
import { formatMessage } from "publint/utils";

/**
 * The declarations' own manifest names the CDK's modules a second time, for TypeScript, which looks for `imports` in the
 * nearest manifest. There is no code below it that Node.js or a bundler could resolve anything for.
 */
const forTypes = "./dist/types/package.json";

const [tarball = ""] = process.argv.slice(2);
const { buffer, byteOffset, byteLength } = readFileSync(tarball);
const { messages, pkg } = await publint({
  pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
  strict: true,
});
const meant = messages.filter((message) => !isOfTypes(message));
if (meant.length === messages.length) throw new Error(`publint says nothing of ${forTypes} any more`);
for (const message of meant) console.error(formatMessage(message, pkg));
if (meant.length > 0) process.exitCode = 1;

function isOfTypes({ code, args }: Message): boolean {
  return code === "NESTED_PACKAGE_JSON_FIELD_IGNORED" && args.field === "imports" && args.filePath === forTypes;
}
