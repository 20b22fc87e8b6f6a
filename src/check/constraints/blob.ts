import { isResource } from "../dialect.js";
import type { BlobShape } from "../../model/shape.js";
import { words } from "../shown.js";
import type { Spot } from "../spot.js";
import { readText } from "../text-value.js";
import type { ObjectValue, TextValue } from "../value.js";
import { type Findings, whole } from "../findings.js";
import { count } from "../../text/wording.js";

/** Reports bytes that are certainly too many or too few. A string counts as UTF-8. */
export function checkBlobLength<Node>(
  findings: Findings<Node>,
  value: TextValue<Node> | ObjectValue<Node>,
  shape: BlobShape,
  spot: Spot<Node>,
): void {
  if (shape.min === undefined && shape.max === undefined) return;
  const size = byteLength(findings, value);
  if (size === undefined) return;
  const about = size.min === size.max ? "" : size.min > (shape.max ?? Infinity) ? "at least " : "at most ";
  const report = (messageId: string, limit: number, actual: number): void => {
    const said = words({ limit: count(limit, "byte"), actual: `${about}${String(actual)}` });
    const data = { subject: findings.name(spot), ...said };
    findings.report(spot, "length", messageId, whole(value.node), data);
  };
  if (shape.max !== undefined && size.min > shape.max) report("tooLong", shape.max, size.min);
  else if (shape.min !== undefined && size.max < shape.min) report("tooShort", shape.min, size.max);
}

function byteLength<Node>(
  findings: Findings<Node>,
  value: TextValue<Node> | ObjectValue<Node>,
): { min: number; max: number } | undefined {
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
  const { dialect } = findings.context;
  if (dialect === "json" || dialect === "states" || dialect === "construct" || isResource(dialect)) {
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
