import { parsePath } from "../../src/check/relations/member-path.js";
import { kindOf } from "../../src/check/relations/kinds/index.js";
import { loadService } from "../../src/model/registry.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import type { Condition } from "../../src/check/relations/vocabulary.js";

/** Service and shape (`sagemaker:Channel`) to the members that no relation of that shape uses, sorted. */
export type Unrelated = Readonly<Record<string, readonly string[]>>;

/** The members, by service and shape, of all structures that relations hold for: those that a relation uses, and the others. */
export function classify(): { readonly used: ReadonlyMap<string, ReadonlySet<string>>; readonly unrelated: Unrelated } {
  const used = new Map<string, Set<string>>();
  for (const relation of allRelations()) {
    for (const shape of relation.shapes) {
      const key = `${relation.service ?? "sagemaker"}:${shape}`;
      const members = used.get(key) ?? new Set<string>();
      const conditions = relation.when === undefined ? [] : conditionPaths(relation.when);
      for (const path of [...kindOf(relation).paths(relation), ...conditions]) members.add(parsePath(path)[0] ?? "");
      used.set(key, members);
    }
  }
  const unrelated: Record<string, string[]> = {};
  for (const key of [...used.keys()].sort()) {
    unrelated[key] = membersOf(key).filter((name) => used.get(key)?.has(name) !== true);
  }
  return { used, unrelated };
}

function membersOf(key: string): string[] {
  const [service = "", name = ""] = key.split(":");
  const shape = loadService(service)?.shape(name);
  return shape?.kind === "structure" ? [...shape.members.keys()].sort() : [];
}

function conditionPaths(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(conditionPaths);
  if ("any" in condition) return condition.any.flatMap(conditionPaths);
  return "not" in condition ? conditionPaths(condition.not) : [condition.path];
}
