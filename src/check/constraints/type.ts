import type { Shape } from "../../model/shape.js";
import { describeEnum } from "../describe-shape.js";
import { convertsScalars, isJson, type Dialect } from "../dialect.js";
import { isNumeric, isTimestampText } from "./legacy-types.js";
import { show, words, type Shown } from "../shown.js";
import type { Spot } from "../spot.js";
import { exactText, readText, showText, wholeText } from "../text-value.js";
import { heldInJson, suggestTyped } from "./typed-value.js";
import type { SingleValue } from "../value.js";
import { type Findings, whole } from "../findings.js";
import { quote } from "../../text/wording.js";

/** `unclear`: neither a type violation nor anything that the shape's other constraints speak of. */
type Verdict = "fits" | "wrong" | "unclear";

/** Classes whose instances no SDK takes for a plain object, a list or a scalar. An unlisted class may be made for it. */
const builtIns = new Set(
  (
    "Date RegExp Map Set WeakMap WeakSet Promise Error URL function symbol ArrayBuffer SharedArrayBuffer DataView " +
    "Blob Buffer Uint8Array Int8Array Uint8ClampedArray Uint16Array Int16Array Uint32Array Int32Array Float32Array " +
    "Float64Array BigInt64Array BigUint64Array"
  ).split(" "),
);
const notBytes = new Set("Date RegExp Map Set WeakMap WeakSet Promise Error URL function symbol".split(" "));

/**
 * Reports a value of the wrong JavaScript type.
 *
 * @returns whether the value is of the shape's own type, so that the other constraints apply to it.
 */
export function checkType<Node>(
  findings: Findings<Node>,
  value: SingleValue<Node>,
  shape: Shape,
  spot: Spot<Node>,
): boolean {
  const verdict = judge(value, shape, findings.context.dialect);
  if (verdict !== "wrong") return verdict === "fits";
  if (!findings.enforced.types) return false;
  const promise = value.kind === "object" && value.className === "Promise";
  const expected = words(expectation(shape, findings.context.dialect));
  const held = heldInJson(value, shape);
  const actual = held === undefined ? showActual(value, spot) : words(held);
  const data = { subject: findings.name(spot), expected, actual };
  const suggestions = suggestTyped(value, shape, spot, findings.context.dialect);
  findings.report(spot, "type", promise ? "unawaitedPromise" : "wrongType", whole(value.node), data, suggestions);
  return false;
}

/** Whether a value isn't certainly of a wrong type. */
export function typeFits<Node>(value: SingleValue<Node>, shape: Shape, dialect: Dialect): boolean {
  return judge(value, shape, dialect) !== "wrong";
}

function judge<Node>(value: SingleValue<Node>, shape: Shape, dialect: Dialect): Verdict {
  // What holds others is nearly always what it has to be.
  if (value.kind === "record" && (shape.kind === "structure" || shape.kind === "map")) return "fits";
  if (value.kind === "list" && shape.kind === "list") return "fits";
  const type = typeOf(value);
  if (type === undefined) return "unclear";
  if (value.kind === "object" && (!builtIns.has(value.className) || dialect === "states")) {
    return shape.kind === "blob" ? "fits" : "unclear";
  }
  if (convertsScalars(dialect) && isConverted(value, type, shape)) return "unclear";
  switch (shape.kind) {
    case "document":
      return "unclear";
    case "string":
      return shape.jsonValue ? "unclear" : type === "string" ? "fits" : "wrong";
    case "number":
      if (type === "bigint") return shape.type === "long" ? "fits" : "wrong";
      if (type === "string" && dialect === "sdk-v2") return isNumeric(value) ? "unclear" : "wrong";
      return type === "number" ? "fits" : "wrong";
    case "boolean":
      return type === "boolean" ? "fits" : "wrong";
    case "list":
      return type === "list" ? "fits" : "wrong";
    case "map":
    case "structure":
      return type === "record" ? "fits" : "wrong";
    case "blob":
      if (value.kind === "object") return notBytes.has(value.className) ? "wrong" : "fits";
      if (type === "record" && (shape.streaming || value.kind === "unknown")) return "unclear";
      return type === "string" ? "fits" : "wrong";
    case "timestamp":
      return judgeTimestamp(value, type, dialect);
  }
}

/**
 * Whether CloudFormation makes of a scalar what a property takes: a string of a number or a boolean, and of a string
 * that says one. The CDK also takes a construct where it needs a name or an ARN.
 */
function isConverted<Node>(value: SingleValue<Node>, type: Type, shape: Shape): boolean {
  const isScalar = type === "number" || type === "bigint" || type === "boolean";
  switch (shape.kind) {
    case "string":
      return isScalar || value.kind === "unknown";
    case "number":
      return type === "string" && (value.kind !== "text" || wholeText(value) === undefined || isNumeric(value));
    case "boolean": {
      if (type !== "string") return false;
      const text = exactText(value);
      return text === undefined || /^(?:true|false)$/i.test(text);
    }
    default:
      return false;
  }
}

function judgeTimestamp<Node>(value: SingleValue<Node>, type: Type, dialect: Dialect): Verdict {
  if (value.kind === "object") return value.className === "Date" ? "fits" : "wrong";
  if (type === "record" && value.kind === "unknown") return "unclear";
  switch (dialect) {
    case "sdk-v3":
      return "wrong";
    case "sdk-v2":
      if (type === "string") return isTimestampText(value) ? "fits" : "wrong";
      return type === "number" ? "fits" : "wrong";
    default:
      return type === "string" || type === "number" ? "fits" : "wrong";
  }
}

type Type = "string" | "number" | "bigint" | "boolean" | "list" | "record" | "object";

function typeOf<Node>(value: SingleValue<Node>): Type | undefined {
  switch (value.kind) {
    case "scalar": {
      const type = typeof value.value;
      return type === "number" || type === "bigint" || type === "boolean" ? type : undefined;
    }
    case "text":
      return "string";
    case "unknown":
      return value.type;
    default:
      return value.kind;
  }
}

function expectation(shape: Shape, dialect: Dialect): string {
  switch (shape.kind) {
    case "string":
      return shape.enum === undefined ? "a string" : describeEnum(shape.enum);
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "list":
      return "a list";
    case "map":
    case "structure":
      return "an object";
    case "blob":
      return isJson(dialect) ? "a base64 string" : "bytes (a Uint8Array, a Buffer or a string)";
    case "timestamp":
      if (dialect === "sdk-v3") return "a Date";
      return isJson(dialect)
        ? "an ISO 8601 string or a number of seconds"
        : "a Date, an ISO 8601 string (YYYY-MM-DDThh:mm:ssZ) or a number of seconds";
    case "document":
      return "any JSON value";
  }
}

function showActual<Node>(value: SingleValue<Node>, spot: Spot<Node>): Shown {
  switch (value.kind) {
    case "scalar":
      if (typeof value.value === "boolean") return show(spot, String(value.value), "a boolean");
      return show(spot, `the number ${String(value.value)}${typeof value.value === "bigint" ? "n" : ""}`, "a number");
    case "text":
      return show(spot, `the string ${quote(showText(readText(value)))}`, "a string");
    default:
      return words(describeKind(value));
  }
}

/** What something is of which nothing more is said. */
function describeKind(value: Exclude<SingleValue<unknown>, { kind: "scalar" | "text" }>): string {
  switch (value.kind) {
    case "list":
      return "a list";
    case "record":
      return "an object";
    case "object":
      if (value.className === "function" || value.className === "symbol") return `a ${value.className}`;
      return `${/^[AEIOU](?!RL)/.test(value.className) && !value.className.startsWith("Ui") ? "an" : "a"} ${value.className}`;
    case "unknown":
      return value.type === "record" ? "an object" : `a ${value.type ?? "value"}`;
  }
}
