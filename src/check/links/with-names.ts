import { parsePath } from "../relations/member-path.js";
import type { RecordValue, Value } from "../value.js";

/**
 * A record in which what stands at a path has the text that `textOf` says, and is unknown where it says none.
 *
 * @param path in the record's own names, perhaps through lists
 */
export function withNames<Node>(
  record: RecordValue<Node>,
  path: string,
  textOf: (value: Value<Node>) => string | undefined,
): RecordValue<Node> {
  const changed = change<Node>(record, parsePath(path), textOf);
  return changed.kind === "record" ? changed : record;
}

function change<Node>(
  value: Value<Node>,
  [step, ...rest]: readonly string[],
  textOf: (value: Value<Node>) => string | undefined,
): Value<Node> {
  if (step === undefined) {
    const text = textOf(value);
    const { node } = value;
    return text === undefined
      ? { kind: "unknown", node }
      : { kind: "text", parts: [{ known: true, text, node, offset: 0 }], node };
  }
  if (step === "[]") {
    if (value.kind !== "list") return value;
    return { ...value, items: value.items.map((item) => ({ ...item, value: change(item.value, rest, textOf) })) };
  }
  const entry = value.kind === "record" ? value.entries.get(step) : undefined;
  if (value.kind !== "record" || entry === undefined) return value;
  return {
    ...value,
    entries: new Map(value.entries).set(step, { ...entry, value: change(entry.value, rest, textOf) }),
  };
}
