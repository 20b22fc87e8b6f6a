import { host } from "../../host.js";
import type { Measure } from "./vocabulary.js";
import type { TextValue, Value } from "../value.js";
import { exactText, readText, wholeText } from "../text-value.js";

/** The least and the greatest that a measure can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What orders values besides what measures them. */
type Order = "number" | "time" | "duration";

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u;

/** Measures a value; undefined where nothing is known of it, or where it has no such measure. */
export function measure(value: Value<unknown>, by: Measure | Order): Range | undefined {
  switch (by) {
    case "value":
    case "number":
      return exactly(numberOf(value));
    case "numeric-text": {
      const whole = exactText(value)?.trim();
      return whole !== undefined && decimal.test(whole) ? exactly(Number(whole)) : exactly(numberOf(value));
    }
    case "time": {
      if (value.kind === "object") return exactly(value.time === undefined ? undefined : value.time / 1000);
      const whole = exactText(value);
      return exactly(whole === undefined ? numberOf(value) : Date.parse(whole) / 1000);
    }
    case "duration":
      return exactly(value.kind === "text" ? secondsOf(wholeText(value) ?? "") : undefined);
    case "characters":
      return value.kind === "text" ? characters(value) : undefined;
    case "bytes":
      return bytes(value);
    case "entries":
      return entries(value);
  }
}

/** What covers all of the values; undefined where one of them has no such measure. */
export function measureAll(values: readonly Value<unknown>[], by: Measure | Order): Range | undefined {
  let all: Range | undefined;
  for (const value of values) {
    const range = measure(value, by);
    if (range === undefined) return undefined;
    all = all === undefined ? range : { least: Math.min(all.least, range.least), most: Math.max(all.most, range.most) };
  }
  return all;
}

function numberOf(value: Value<unknown>): number | undefined {
  if (value.kind !== "scalar") return undefined;
  if (typeof value.value === "bigint") return Number(value.value);
  return typeof value.value === "number" ? value.value : undefined;
}

/** The seconds of an ISO 8601 duration; undefined for one with months or years, whose length varies. */
function secondsOf(duration: string): number | undefined {
  const form = /^([-+]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
  const [, sign, ...counts]: readonly (string | undefined)[] = form.exec(duration) ?? [];
  if (sign === undefined || counts.every((count) => count === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = counts.map((count) => Number(count ?? 0));
  const length = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return sign === "-" ? -length : length;
}

function exactly(value: number | undefined): Range | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : { least: value, most: value };
}

function characters(value: TextValue<unknown>): Range {
  const { min, max } = readText(value);
  return { least: min, most: max };
}

function bytes(value: Value<unknown>): Range | undefined {
  if (value.kind === "text") {
    const known = value.parts.reduce((sum, part) => sum + (part.known ? bytesOf(part.text) : part.min), 0);
    return { least: known, most: wholeText(value) === undefined ? Infinity : known };
  }
  if (value.kind !== "record") return undefined;
  let least = 0;
  let most = value.open ? Infinity : 0;
  for (const [key, entry] of value.entries) {
    const inner = bytes(entry.value);
    if (inner === undefined) {
      most = Infinity;
      continue;
    }
    least += bytesOf(key) + inner.least;
    most += bytesOf(key) + inner.most;
  }
  return { least, most };
}

function bytesOf(text: string): number {
  return host.byteLength(text) ?? 0;
}

function entries(value: Value<unknown>): Range | undefined {
  if (value.kind === "list") {
    return {
      least: value.items.reduce((sum, item) => sum + (item.spread ? item.min : 1), 0),
      most: value.items.reduce((sum, item) => sum + (item.spread ? item.max : 1), 0),
    };
  }
  if (value.kind !== "record") return undefined;
  const certain = [...value.entries.values()].filter(
    ({ value: inner }) => inner.kind !== "absent" && inner.kind !== "unknown" && inner.kind !== "one-of",
  );
  return { least: certain.length, most: value.open ? Infinity : value.entries.size };
}
