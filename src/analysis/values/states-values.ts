import type { Shape, StructureShape } from "../../model/shape.js";
import { mapBranches } from "./choices.js";
import { formattedByStates } from "./states-format.js";
import { unknown, type NodeEntry, type NodeItem, type NodeRecord, type NodeValue } from "./node-value.js";

/** How a state machine's definition is to be read. */
export interface StatesReading {
  /**
   * Step Functions' AWS SDK integrations take the Java SDK's spelling of members (`KmsKeyId` for `KMSKeyId`): a key
   * that is a member but for its case is taken for that member.
   */
  readonly anyCase: boolean;
}

/**
 * What Step Functions makes of the arguments of a task: `"X.$"` gives `X` something that isn't known, and so do
 * JSONata expressions (`{% ... %}`) and the `${...}` that are replaced when the definition is deployed.
 */
export function statesValue(value: NodeValue, shape: Shape | undefined, reading: StatesReading): NodeValue {
  return mapBranches(value, (branch) => {
    switch (branch.kind) {
      case "record":
        return statesRecord(branch, shape, reading);
      case "list":
        return {
          ...branch,
          items: branch.items.map((item): NodeItem => ({
            ...item,
            value: statesValue(item.value, elementOf(shape), reading),
          })),
        };
      case "text":
        return branch.parts.some((part) => part.known && /\{%|\$\{/.test(part.text)) ? unknown(branch.node) : branch;
      default:
        return branch;
    }
  });
}

function statesRecord(value: NodeRecord, shape: Shape | undefined, reading: StatesReading): NodeRecord {
  const entries = new Map<string, NodeEntry>();
  for (const entry of value.entries.values()) {
    const isPath = entry.key.endsWith(".$");
    const written = isPath ? entry.key.slice(0, -2) : entry.key;
    const key = shape?.kind === "structure" && reading.anyCase ? memberName(shape, written) : written;
    const inner = isPath ? atPath(entry) : statesValue(entry.value, partOf(shape, key), reading);
    entries.set(key, { ...entry, key, value: inner });
  }
  return { ...value, entries };
}

/** `"ModelName.$": "$.name"` gives what isn't known; of `States.Format('churn-{}', $.name)` a part is. */
function atPath({ keyNode, value }: NodeEntry): NodeValue {
  const [part, another] = value.kind === "text" ? value.parts : [];
  const isWhole = part?.known === true && another === undefined && part.offset === 0;
  return (isWhole ? formattedByStates(part.text, part.node) : undefined) ?? unknown(keyNode);
}

function memberName(shape: StructureShape, written: string): string {
  if (shape.members.has(written)) return written;
  const lower = written.toLowerCase();
  for (const name of shape.members.keys()) if (name.toLowerCase() === lower) return name;
  return written;
}

function partOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === "structure") return shape.members.get(key)?.shape;
  return shape?.kind === "map" ? shape.value : undefined;
}

function elementOf(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === "list" ? shape.element : undefined;
}
