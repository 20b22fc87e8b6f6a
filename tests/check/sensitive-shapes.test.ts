import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import type { RecordEntry, Value } from "../../src/check/value.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Shape, StructureShape } from "../../src/model/shape.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { leaksOf } from "./leaks.js";

const secret = "q7Zk marked\nSecret~9XwPv!";
const secretNumber = 86735194208;
const secrets = [secret, String(secretNumber), "AKIAQ7ZKMARKED9XWPVQ", secret.toLowerCase()];

/** A node says nothing of what is written there. */
type Node = number;
const node: Node = 0;

function text(written: string): Value<Node> {
  return { kind: "text", parts: [{ known: true, text: written, node, offset: 0, raw: `\\d${written}` }], node };
}

function record(entries: Readonly<Record<string, Value<Node>>>): Value<Node> {
  const made = Object.entries(entries).map(([key, value]): [string, RecordEntry<Node>] => [
    key,
    { key, keyNode: node, propertyNode: node, value },
  ]);
  return { kind: "record", entries: new Map(made), open: false, node };
}

function list(...values: readonly Value<Node>[]): Value<Node> {
  return { kind: "list", items: values.map((value) => ({ spread: false, value, node })), node };
}

/** Values of all types, with the secret wherever one can be written; most of them break whatever a shape demands. */
const planted: readonly Value<Node>[] = [
  text(secret),
  text(secret.toLowerCase()),
  text(`s3://${secret}/`),
  text(`\${${secret}}`),
  text("AKIAQ7ZKMARKED9XWPVQ"),
  text(secret.repeat(400)),
  text(`${secret}-`),
  text(String(secretNumber)),
  {
    kind: "text",
    parts: [
      { known: true, text: secret, node, offset: 0 },
      { known: false, min: 1, max: 9, alphabet: undefined },
      { known: true, text: `${secret}_`, node, offset: 0 },
    ],
    node,
  },
  { kind: "scalar", value: secretNumber, node },
  { kind: "scalar", value: -secretNumber - 0.5, node },
  { kind: "scalar", value: BigInt(secretNumber), node },
  { kind: "object", className: "Date", byteLength: undefined, time: secretNumber, node },
  list(...Array.from({ length: 300 }, () => text(secret))),
  record({ [secret]: text(secret), [secret.toLowerCase()]: list(text(secret)) }),
];

/** Whether everything in a shape is sensitive: itself, or something around it. */
interface Position {
  readonly shape: Shape;
  /** The request with a value at this place. */
  readonly wrap: (value: Value<Node>) => Value<Node>;
}

/** The places of an input that have a sensitive shape, or are in one; recursive shapes are entered once. */
function sensitivePositions(input: StructureShape): Position[] {
  const found: Position[] = [];
  const visit = (shape: Shape, wrap: Position["wrap"], above: readonly Shape[], sensitive: boolean): void => {
    if (above.includes(shape)) return;
    const within = [...above, shape];
    const hidden = sensitive || shape.sensitive;
    if (hidden && shape.kind !== "structure") found.push({ shape, wrap });
    if (shape.kind === "structure") {
      for (const { name, shape: member } of shape.members.values()) {
        visit(member, (value) => wrap(record({ [name]: value })), within, hidden);
      }
    } else if (shape.kind === "list") {
      visit(shape.element, (value) => wrap(list(value, value)), within, hidden);
    } else if (shape.kind === "map") {
      visit(shape.value, (value) => wrap(record({ key: value })), within, hidden);
      if (hidden || shape.key.sensitive) {
        found.push({ shape, wrap: (value) => wrap(record({ [secret]: value, [`${secret}2`]: record({}) })) });
      }
    }
  };
  visit(input, (value) => value, [], false);
  return found;
}

describe.each(services)("what is sensitive in $id", ({ id }) => {
  const service = loadService(id);
  if (service === undefined) throw new Error(`no table of ${id}`);

  it("is never told", { timeout: 300_000 }, () => {
    let broken = 0;
    const leaks: string[] = [];
    for (const { name, input } of service.operations.values()) {
      for (const dialect of ["sdk-v3", "sdk-v2", "json"] as const) {
        for (const { wrap } of sensitivePositions(input)) {
          const violations = planted.flatMap((value) =>
            check(wrap(value), input, {
              service,
              operation: name,
              dialect,
              domain: sageMaker,
              anchor: node,
              installedClient: () => undefined,
              checksTwice: true,
              confidence: "medium",
              allow: { enums: new Map(), members: new Map() },
              clientRegion: undefined,
            }),
          );
          broken += violations.length;
          leaks.push(...leaksOf(violations, secrets));
        }
      }
    }
    console.log(`${id}: ${String(broken)} violations around sensitive values`);
    expect([...new Set(leaks)].slice(0, 20)).toEqual([]);
  });
});

it("is looked for where there is something sensitive", () => {
  const positions = services.flatMap(({ id }) =>
    [...(loadService(id)?.operations.values() ?? [])].flatMap(({ input }) => sensitivePositions(input)),
  );
  expect(positions.length).toBeGreaterThan(25);
});
