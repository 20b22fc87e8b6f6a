import { isJson, isResource, type Dialect } from "../dialect.js";
import type { BlobShape } from "../../model/shape.js";
import { words } from "../shown.js";
import type { Spot } from "../spot.js";
import { readText } from "../text-value.js";
import type { ObjectValue, TextValue } from "../value.js";
import { type Findings, whole } from "../findings.js";
import { count } from "../../text/wording.js";

/** Reports bytes that are certainly too many or too few. */
export function checkBlobLength<Node>(
  findings: Findings<Node>,
  value: TextValue<Node> | ObjectValue<Node>,
  shape: BlobShape,
  spot: Spot<Node>,
): void {
  const fault = blobLengthFault(value, shape, findings.context.dialect);
  if (fault === undefined) return;
  const { messageId, limit, size } = fault;
  const about = size.min === size.max ? "" : messageId === "tooLong" ? "at least " : "at most ";
  const actual = messageId === "tooLong" ? size.min : size.max;
  const said = words({ limit: count(limit, "byte"), actual: `${about}${String(actual)}` });
  const data = { subject: findings.name(spot), ...said };
  findings.report(spot, "length", messageId, whole(value.node), data);
}

interface Size {
  readonly min: number;
  readonly max: number;
}

/** What is certainly wrong with the number of bytes. A string counts as UTF-8. */
export function blobLengthFault(
  value: TextValue<unknown> | ObjectValue<unknown>,
  { min, max }: BlobShape,
  dialect: Dialect,
): { readonly messageId: "tooLong" | "tooShort"; readonly limit: number; readonly size: Size } | undefined {
  if (min === undefined && max === undefined) return undefined;
  const size = byteLength(value, dialect);
  if (size === undefined) return undefined;
  if (max !== undefined && size.min > max) return { messageId: "tooLong", limit: max, size };
  return min !== undefined && size.max < min ? { messageId: "tooShort", limit: min, size } : undefined;
}

function byteLength(value: TextValue<unknown> | ObjectValue<unknown>, dialect: Dialect): Size | undefined {
  if (value.kind === "object") {
    return value.byteLength === undefined ? undefined : { min: value.byteLength, max: value.byteLength };
  }
  const { runs } = readText(value);
  let min = 0;
  let max = 0;
  for (const run of runs) {
    const known = run.known ? utf8Length(run.text) : 0;
    min += run.known ? known : run.min;
    max += run.known ? known : run.max * 4;
  }
  if (isJson(dialect) || dialect === "construct" || isResource(dialect)) {
    // Text that isn't written in an SDK call is base64, unless the CLI is told otherwise: three bytes of four
    // characters.
    const last = runs.at(-1);
    const padding = last?.known === true ? (/={0,2}$/.exec(last.text)?.[0].length ?? 0) : 2;
    min = Math.floor(min / 4) * 3 - padding;
  }
  return { min, max };
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) length++;
    // Each half of a pair adds one, which makes four bytes of the two; lone ones are written as U+FFFD.
    if (unit > 0x7ff && !isHalfOfPair(text, at)) length++;
  }
  return length;
}

function isHalfOfPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) & 0xfc00;
  if (unit === 0xd800) return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return unit === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
