import { describe, expect, it } from "vitest";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Dialect } from "../../../src/check/dialect.js";
import { evaluate } from "../../../src/check/relations/evaluate.js";
import { candidatesOf, isSettled } from "../../../src/check/relations/index-relations.js";
import type { Owner } from "../../../src/check/relations/slot.js";
import type { Breach } from "../../../src/check/relations/subject.js";
import type { ListItem, RecordEntry, RecordValue, Value } from "../../../src/check/value.js";
import { loadService } from "../../../src/model/registry.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { exampleSets } from "./examples/index.js";
import { readExample, valueOfExample } from "./run-example.js";

const domain = sageMaker();
const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
const dialects: readonly Dialect[] = ["sdk-v3", "sdk-v2", "partial"];

function list(sources: string | readonly string[] = []): readonly string[] {
  return typeof sources === "string" ? [sources] : sources;
}

function absent<Node>(node: Node): Value<Node> {
  return { kind: "absent", node };
}

/** A value in the states that a file may leave it in. */
function* states<Node>(value: Value<Node>): Generator<Value<Node>> {
  const { node } = value;
  yield absent(node);
  yield { kind: "unknown", node };
  yield { kind: "scalar", value: null, node };
  yield { kind: "text", parts: [], node };
  yield {
    kind: "one-of",
    node,
    branches: [
      { value, fallback: false },
      { value: absent(node), fallback: false },
    ],
  };
}

/** The record itself, and the same with one thing about it, or about something in it, that is known otherwise. */
function* variants<Node>(record: RecordValue<Node>): Generator<RecordValue<Node>> {
  yield record;
  yield { ...record, open: true };
  for (const [key, entry] of record.entries) {
    const withEntry = (changed: RecordEntry<Node> | undefined, isOpen: boolean): RecordValue<Node> => {
      const entries = new Map(record.entries);
      if (changed === undefined) entries.delete(key);
      else entries.set(key, changed);
      return { ...record, entries, open: isOpen };
    };
    yield withEntry(undefined, false);
    yield withEntry(undefined, true);
    for (const value of [...states(entry.value), ...inside(entry.value)]) yield withEntry({ ...entry, value }, false);
  }
}

function* inside<Node>(value: Value<Node>): Generator<Value<Node>> {
  if (value.kind === "record") yield* variants(value);
  if (value.kind !== "list") return;
  for (const [index, item] of value.items.entries()) {
    for (const changed of [...states(item.value), ...inside(item.value)]) {
      const element: ListItem<Node> = { ...item, value: changed };
      yield { ...value, items: value.items.map((each, at) => (at === index ? element : each)) };
    }
  }
}

describe("a quick look", () => {
  let settled = 0;
  let unsettled = 0;

  it.each(domain.relations)("at $id settles nothing that its evaluation breaks", (relation) => {
    const example = examples.get(relation.id);
    const serviceId = relation.service ?? domain.service;
    const shape = loadService(serviceId)?.shape(example?.shape ?? relation.shapes[0]);
    if (example === undefined || shape?.kind !== "structure") throw new Error(`no example of ${relation.id}`);
    const candidate = candidatesOf(domain, serviceId, shape.name, "medium").find((each) => each.relation === relation);
    if (candidate === undefined) throw new Error(`${relation.id} isn't indexed`);
    let breaches = 0;
    for (const source of [...list(example.accepted), ...list(example.rejected)]) {
      const value = valueOfExample(readExample(source).text);
      if (value.kind !== "record") throw new Error(`${source} is no record`);
      for (const record of variants(value)) {
        for (const dialect of dialects) {
          const on = { dialect, predicates: domain.predicates };
          const holder = { node: record.node, part: "whole" } as const;
          const root: Owner<TSESTree.Node> = { record, shape, path: [], holder, sensitive: false };
          const found: readonly Breach<TSESTree.Node>[] = evaluate(relation, { ...on, root, shape }, domain);
          breaches += found.length;
          if (!isSettled({ record, dialect, domain }, candidate)) {
            unsettled += 1;
            continue;
          }
          settled += 1;
          if (found.length > 0) {
            expect.fail(
              `settled in ${dialect} although ${String(found[0]?.messageId)}: ${JSON.stringify(keysOf(record))}`,
            );
          }
        }
      }
    }
    expect(breaches).toBeGreaterThan(0);
  });

  it("settles many, and not all", () => {
    expect(settled).toBeGreaterThan(10_000);
    expect(unsettled).toBeGreaterThan(10_000);
  });
});

function keysOf({ entries, open }: RecordValue<unknown>): unknown {
  return { open, ...Object.fromEntries([...entries].map(([key, { value }]) => [key, value.kind])) };
}
