import type { TSESTree } from "@typescript-eslint/utils";
import { loadService } from "../../model/registry.js";
import { sdkExport } from "../bindings/sdk.js";
import type { Evaluator } from "./evaluation.js";
import { knownText, record, scalar, unknown, type NodeEntry, type NodeValue } from "./node-value.js";

/** A TypeScript `enum` of the file. */
export function resolveEnum(node: TSESTree.TSEnumDeclaration, evaluator: Evaluator): NodeValue {
  const entries = new Map<string, NodeEntry>();
  let next: number | undefined = 0;
  for (const member of node.body.members) {
    const key = member.id.type === "Identifier" ? member.id.name : member.id.value;
    let value: NodeValue;
    if (member.initializer === undefined || (member.initializer as TSESTree.Node | null) === null) {
      // What isn't written in a declaration of an enum may be anything elsewhere.
      value = next === undefined || node.declare ? unknown(member) : scalar(next, member);
    } else {
      value = evaluator.resolve(member.initializer, { at: member, call: undefined });
    }
    next = value.kind === "scalar" && typeof value.value === "number" ? value.value + 1 : undefined;
    entries.set(key, { key, keyNode: member.id, propertyNode: member, value });
  }
  return record(entries, true, node);
}

/**
 * `TrainingInputMode.FILE`: a member of an enum object that the SDK exports.
 *
 * The SDK names a member after its value (`FastFile` is `FAST_FILE`, `ml.m4.xlarge` is `ml_m4_xlarge`), so the value is the
 * one that has the same letters and digits
 * in the same order; where there are several or none it is a string that is not known. Undefined if it is no SDK enum.
 */
export function resolveSdkEnumMember(node: TSESTree.MemberExpression, evaluator: Evaluator): NodeValue | undefined {
  const imported = evaluator.imports.of(node);
  if (imported === undefined) return undefined;
  const key = imported.path.at(-1);
  const found = sdkExport({ module: imported.module, path: imported.path.slice(0, -1) });
  if (found?.sdk !== "v3" || key === undefined) return undefined;
  const shape = loadService(found.service.id)?.shape(found.name);
  if (shape?.kind !== "string" || shape.enum === undefined) return undefined;
  const wanted = normalise(key);
  const values = shape.enum.filter((value) => normalise(value) === wanted);
  const [value] = values;
  return value !== undefined && values.length === 1 ? knownText(value, node) : unknown(node, "string");
}

function normalise(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}
