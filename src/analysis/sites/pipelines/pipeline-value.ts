import { exactText } from "../../../check/text-value.js";
import { isFilledInLater } from "../../../model/pipeline-definition.js";
import type { Shape } from "../../../model/shape.js";
import { mapBranches } from "../../values/choices.js";
import { unknown, type NodeEntry, type NodeItem, type NodeRecord, type NodeValue } from "../../values/node-value.js";

/** The types of a pipeline's parameters by their names; undefined where not all are known. */
export type ParameterTypes = ReadonlyMap<string, "string" | "number" | "boolean">;

/**
 * What a pipeline makes of a step's arguments: references (`{ Get: "Steps.Train.…" }`) and functions (`{ "Std:Join": … }`)
 * give something that isn't known, and so do the `${…}` and `{{…}}` that are replaced when the definition is deployed.
 * That a parameter is never a list or an object is known.
 */
export function pipelineValue(value: NodeValue, shape: Shape | undefined, types: ParameterTypes): NodeValue {
  return mapBranches(value, (branch) => {
    switch (branch.kind) {
      case "record": {
        const reference = referenceIn(branch);
        if (reference === undefined) return withEntries(branch, shape, types);
        return referenced(reference, branch, shape, types);
      }
      case "list":
        return {
          ...branch,
          items: branch.items.map((item): NodeItem => ({
            ...item,
            value: pipelineValue(item.value, shape?.kind === "list" ? shape.element : undefined, types),
          })),
        };
      case "text":
        return branch.parts.some((part) => part.known && isFilledInLater(part.text)) ? unknown(branch.node) : branch;
      default:
        return branch;
    }
  });
}

/** The reference or function that a record is: `Get`, `Std:Join`; undefined for plain objects. */
export function referenceIn(value: NodeRecord): NodeEntry | undefined {
  const [entry, more] = value.entries.values();
  if (entry === undefined || more !== undefined) return undefined;
  return entry.key === "Get" || entry.key === "Ref" || /^(?:Std|Fn):/u.test(entry.key) ? entry : undefined;
}

function referenced(
  reference: NodeEntry,
  value: NodeRecord,
  shape: Shape | undefined,
  types: ParameterTypes,
): NodeValue {
  const takesScalar = shape?.kind !== "list" && shape?.kind !== "structure" && shape?.kind !== "map";
  if (takesScalar || value.open) return unknown(value.node);
  if (reference.key === "Std:Join") return unknown(value.node, "string");
  const parameter = /^Parameters\.(.+)$/su.exec(exactText(reference.value) ?? "")?.[1];
  return unknown(value.node, parameter === undefined ? undefined : types.get(parameter));
}

function withEntries(value: NodeRecord, shape: Shape | undefined, types: ParameterTypes): NodeRecord {
  const entries = new Map<string, NodeEntry>();
  for (const [key, entry] of value.entries) {
    entries.set(key, { ...entry, value: pipelineValue(entry.value, partOf(shape, key), types) });
  }
  return { ...value, entries };
}

function partOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === "structure") return shape.members.get(key)?.shape;
  return shape?.kind === "map" ? shape.value : undefined;
}
