import { isRecord, type Plain } from "../oracle/plain.js";

/** A request as JSON has it: bytes and times are strings there. */
export function asJson<Value extends Plain>(value: Value): Value;
export function asJson(value: Plain): Plain {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map((item) => asJson(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asJson(each)]));
}
