import { check } from "../../../src/check/check.js";
import { messages } from "../../../src/check/messages.js";
import type { Value } from "../../../src/check/value.js";
import type { Violation } from "../../../src/check/violation.js";
import type { Pattern, Service, StringShape, StructureShape } from "../../../src/model/shape.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { accepts, readableTexts } from "../sample-texts.js";

/** A string that AWS refuses, and what the plugin says of it. */
export interface Refused {
  readonly text: string;
  readonly message: string;
}

/** What the strings of a shape look like, for a reader who reads no regular expression. */
export interface PatternFacts {
  /** Sentences without a period. */
  readonly words: readonly string[];
  readonly accepted: readonly string[];
  readonly refused: readonly Refused[];
}

const known = new WeakMap<StringShape, PatternFacts>();
const shown = 3;

/** Says in words what a pattern takes, with strings that it takes and strings that it doesn't. */
export function patternFacts(shape: StringShape, service: Service): PatternFacts {
  const facts = known.get(shape) ?? {
    words: shape.pattern === undefined ? [] : wordsOf(shape.pattern),
    accepted: shape.sensitive ? [] : readableTexts(shape).slice(0, shown),
    refused: shape.sensitive ? [] : refusedBy(shape, service),
  };
  known.set(shape, facts);
  return facts;
}

/** What strings are; nothing of a pattern that has no words. */
function wordsOf({ words }: Pattern): string[] {
  return words === undefined ? [] : [/^(?:the|an) ARN/u.test(words) ? `is ${words}` : `is made of ${words}`];
}

/** Mistakes that people make, made in a string that is right; one that doesn't fit a string leaves it as it is. */
const mistakes: readonly ((text: string, shape: StringShape) => string)[] = [
  (text) => (isName(text) ? `${text}_model` : text),
  (text) => (isName(text) ? `${text} model` : text),
  (text) => text.replace(/\d{12}/u, (account) => account.slice(1)),
  (text) => text.replace(/^s3:\/\//u, ""),
  (text) => text.replace(/^arn:.*\//u, ""),
  (text) => text.replace(/^https:/u, "http:"),
  (text) => (text.startsWith("arn:") ? text : text.replace(/[a-z]/u, (letter) => letter.toUpperCase())),
  (text) => (isName(text) ? `-${text}` : text),
  (text) => (isName(text) ? `${text}-` : text),
  (text) => `${text}.`,
  (text) => `${text} `,
  (text) => text.slice(0, -1),
  (text, { max = 0 }) => (max > 0 && max < 80 ? text.padEnd(max + 1, "x") : text),
];

function isName(text: string): boolean {
  return /^[\w-]+$/u.test(text);
}

function refusedBy(shape: StringShape, service: Service): Refused[] {
  const [base] = readableTexts(shape);
  if (base === undefined) return [];
  const refused: Refused[] = [];
  for (const mistake of mistakes) {
    const text = mistake(base, shape);
    if (refused.length >= shown || text === base || accepts(shape, text)) continue;
    const message = complaint(shape, text, service);
    if (message !== undefined && !refused.some((each) => each.message === message)) refused.push({ text, message });
  }
  return refused;
}

/** What the plugin says where a member of this shape has that value. */
function complaint(shape: StringShape, text: string, service: Service): string | undefined {
  const member = { name: shape.name, shape, required: true, idempotencyToken: false, deprecated: undefined };
  const members = new Map([[shape.name, member]]);
  const holder: StructureShape = { kind: "structure", name: "Example", sensitive: false, union: false, members };
  const [violation] = check(recordOf(shape.name, text), holder, {
    service,
    operation: undefined,
    dialect: "sdk-v3",
    domain: sageMaker,
    anchor: "anchor",
    installedClient: () => undefined,
    confidence: "medium",
    allow: { enums: new Map(), members: new Map() },
    clientRegion: undefined,
  });
  return violation === undefined ? undefined : messageOf(violation);
}

/** An object with one member, whose nodes have names only. */
function recordOf(key: string, text: string): Value<string> {
  const value = { kind: "text", node: "value", parts: [{ known: true, text, node: "value", offset: 0 }] } as const;
  const entry = { key, keyNode: "key", propertyNode: "property", value };
  return { kind: "record", entries: new Map([[key, entry]]), open: false, node: "record" };
}

function messageOf({ kind, messageId, data }: Violation<string>): string {
  const templates: Readonly<Record<string, string>> = messages[kind];
  return (templates[messageId] ?? "").replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => data[name] ?? "");
}
