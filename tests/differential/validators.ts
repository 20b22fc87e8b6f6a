import { spawnSync } from "node:child_process";
import { check } from "../../src/check/check.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { contextOf } from "../check/context.js";
import type { Plain } from "../conformance/oracle/plain.js";
import { isRecord } from "../conformance/oracle/plain.js";
import { toValue, type PlainNode } from "../conformance/plain-to-value.js";
import { models } from "./models.js";
import type { GeneratedRequest } from "./requests.js";
import { createV2, type V2Validator } from "./sdk-v2.js";

/** What can be wrong with a request, in words that all validators share. */
export type Wrong = "required" | "member" | "type" | "low" | "high" | "enum" | "pattern" | "union";

/** What is wrong with a request, each with what it is about: a member's name, a value, a pattern. */
export type Verdict = ReadonlyMap<Wrong, string>;

/** Somebody else's validator: what it looks at, and what it says of requests. */
export interface Validator {
  readonly name: string;
  readonly knows: ReadonlySet<Wrong>;
  /** Undefined for a request that it can't judge. */
  judge(requests: readonly GeneratedRequest[]): readonly (Verdict | undefined)[];
}

/** Our own verdict, without what others have no words for: relations, and what the domain knows. */
export function ownVerdict({ service, operation, dialect, request }: GeneratedRequest): Verdict {
  const context = contextOf<PlainNode>(
    service,
    { path: [], is: "value" },
    { domain: sageMaker, operation: operation.name, dialect },
  );
  const violations = check(toValue(request), operation.input, context);
  return new Map(
    violations.flatMap(({ kind, messageId, path }) => {
      const wrong = wrongOf(kind, messageId);
      const name = path.findLast((step) => typeof step === "string");
      return wrong === undefined ? [] : [[wrong, name ?? ""] as const];
    }),
  );
}

function wrongOf(kind: string, messageId: string): Wrong | undefined {
  switch (kind) {
    case "required":
    case "member":
    case "type":
    case "enum":
    case "pattern":
    case "union":
      return kind;
    case "length":
    case "range":
    case "size":
      return /Long|Large|Many/.test(messageId) ? "high" : "low";
    default:
      return undefined;
  }
}

/** The validator of the SDK's second version, told to look at everything. */
export function sdkV2(): Validator {
  const { validator, inputOf } = createV2();
  return {
    name: "aws-sdk v2",
    knows: new Set(["required", "member", "type", "low", "high", "enum", "pattern"]),
    judge: (requests) =>
      requests.map(({ service, operation, request }) => {
        const input = inputOf(service.id, operation.name);
        return input === undefined ? undefined : v2Verdict(validator, input, request);
      }),
  };
}

function v2Verdict(validator: V2Validator, input: unknown, request: unknown): Verdict | undefined {
  try {
    validator.validate(input, request);
    return new Map();
  } catch (error) {
    // A pattern that JavaScript can't compile ends the validation.
    if (error instanceof SyntaxError) return undefined;
    return new Map(
      validator.errors.flatMap(({ code, message }) => {
        const wrong = v2Words[code];
        return wrong === undefined ? [] : [[wrong, v2Subject(message)] as const];
      }),
    );
  }
}

/** What a message of v2 is about: the key, the value, the pattern, or the last member on the way. */
function v2Subject(message: string): string {
  const [, key, value, pattern] =
    /(?:key '([^']*)')|^Found string value of (\S+),|regex pattern (\/.*\/) for/s.exec(message) ?? [];
  return key ?? value ?? pattern ?? /params[.\w[\]]*?(\w+)\W*$/.exec(message)?.[1] ?? "";
}

const v2Words: Readonly<Record<string, Wrong>> = {
  MissingRequiredParameter: "required",
  UnexpectedParameter: "member",
  InvalidParameterType: "type",
  MinRangeError: "low",
  MaxRangeError: "high",
  EnumError: "enum",
  PatternMatchError: "pattern",
};

/** botocore's validator; undefined where there is no Python that has it. */
export function botocore(python: string): Validator | undefined {
  if (spawnSync(python, ["-c", "import botocore"]).status !== 0) return undefined;
  const script = new URL("botocore-validator.py", import.meta.url).pathname;
  return {
    name: "botocore",
    knows: new Set(["required", "member", "type", "low", "union"]),
    judge(requests) {
      const lines = requests.map(({ service, operation, request }) =>
        JSON.stringify({ service: service.id, operation: operation.name, request: toJson(request) }),
      );
      const run = spawnSync(python, [script, models.pathname], {
        input: `${lines.join("\n")}\n`,
        encoding: "utf8",
        maxBuffer: 1 << 30,
      });
      if (run.status !== 0) throw new Error(run.stderr);
      return run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => {
          const errors = JSON.parse(line) as [reason: string, subject: string][] | null;
          return errors === null
            ? undefined
            : new Map(errors.map(([reason, subject]) => [botocoreWord(reason), subject]));
        });
    },
  };
}

function botocoreWord(reason: string): Wrong {
  switch (reason) {
    case "missing required field":
      return "required";
    case "unknown field":
      return "member";
    case "invalid range":
    case "invalid length":
      return "low";
    case "more than one input":
    case "empty input":
      return "union";
    default:
      return "type";
  }
}

/** JSON with bytes and what it has no words for as objects of one member. */
function toJson(value: Plain): unknown {
  if (value instanceof Uint8Array) return { $bytes: [...value] };
  if (value instanceof Date) return { $other: "Date" };
  if (value instanceof RegExp) return { $other: "RegExp" };
  if (Array.isArray(value)) return value.map(toJson);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toJson(item)]));
  return typeof value === "bigint" ? Number(value) : value;
}
