import type { TSESTree } from "@typescript-eslint/utils";
import { loadService } from "../../model/registry.js";
import { ancestorsOf } from "../ancestors.js";
import { sdkExport } from "../bindings/sdk.js";
import { memberName } from "../bindings/variables.js";
import type { Evaluator } from "./evaluation.js";
import { knownText, record, scalar, unknown, type NodeEntry, type NodeValue } from "./node-value.js";

type EnumMember = TSESTree.TSEnumMember;

/** A TypeScript `enum` of the file. */
export function resolveEnum(node: TSESTree.TSEnumDeclaration, evaluator: Evaluator): NodeValue {
  const entries = new Map<string, NodeEntry>();
  let previous: NodeValue | undefined;
  for (const member of node.body.members) {
    const key = nameOf(member);
    previous = isInitialised(member)
      ? enumMember(member, evaluator)
      : countedFrom(previous, previous === undefined ? 0 : 1, member);
    entries.set(key, { key, keyNode: member.id, propertyNode: member, value: previous });
  }
  return record(entries, true, node);
}

/** The value of one member: it may be made of other ones. */
export function enumMember(member: EnumMember, evaluator: Evaluator): NodeValue {
  const members = enumOf(member)?.body.members ?? [];
  const index = members.indexOf(member);
  const last = members.slice(0, index + 1).findLastIndex(isInitialised);
  const counted = members[last];
  if (counted?.initializer === undefined) return countedFrom(undefined, index, member);
  const { initializer } = counted;
  const value = evaluator.memory.withoutCycles(counted, () =>
    evaluator.resolve(initializer, { at: counted, call: undefined }),
  );
  return index === last ? value : countedFrom(value, index - last, member);
}

/** A member without a value is one more than the one before it, the first is 0. */
function countedFrom(value: NodeValue | undefined, distance: number, member: EnumMember): NodeValue {
  // What isn't written in a declaration of an enum may be anything elsewhere.
  if (enumOf(member)?.declare !== false) return unknown(member);
  if (value === undefined) return scalar(distance, member);
  return value.kind === "scalar" && typeof value.value === "number"
    ? scalar(value.value + distance, member)
    : unknown(member);
}

/** `Stage.Test`, and `Stage[0]`, which is a name; undefined if it is no member of an enum of the file. */
export function resolveEnumMember(node: TSESTree.MemberExpression, evaluator: Evaluator): NodeValue | undefined {
  const variable = node.object.type === "Identifier" ? evaluator.file.variableOf(node.object) : undefined;
  const declaration: TSESTree.Node | undefined = variable?.defs.length === 1 ? variable.defs[0]?.node : undefined;
  const name = memberName(node);
  if (declaration?.type !== "TSEnumDeclaration" || name === undefined) return undefined;
  const { members } = declaration.body;
  const member = members.find((one) => nameOf(one) === name);
  if (member !== undefined) return enumMember(member, evaluator);
  if (!/^\d+$/.test(name)) return undefined;
  const values = members.map((one) => enumMember(one, evaluator));
  if (values.some((value) => value.kind === "unknown")) return undefined;
  const index = values.findLastIndex((value) => value.kind === "scalar" && String(value.value) === name);
  const named = members[index];
  return named && knownText(nameOf(named), named.id);
}

function nameOf({ id }: EnumMember): string {
  return id.type === "Identifier" ? id.name : id.value;
}

function isInitialised({ initializer }: EnumMember): boolean {
  return ((initializer as TSESTree.Node | null | undefined) ?? null) !== null;
}

function enumOf(member: EnumMember): TSESTree.TSEnumDeclaration | undefined {
  for (const around of ancestorsOf(member)) if (around.type === "TSEnumDeclaration") return around;
  return undefined;
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
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
