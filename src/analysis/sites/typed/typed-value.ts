import type { TSESTree } from "@typescript-eslint/utils";
import type { Shape } from "../../../model/shape.js";
import type { SdkType, ShapeType } from "../../bindings/types/sdk-type.js";
import type { RequestSite } from "../../request-site.js";
import { constructValue } from "../infrastructure/construct-values.js";
import { opened } from "../infrastructure/opened.js";
import { withoutReferences } from "../infrastructure/references.js";
import type { SiteContext } from "../site-context.js";
import { branchesOf, mapBranches } from "../../values/choices.js";
import { record, type NodeValue } from "../../values/node-value.js";

type Node = TSESTree.Node;

/** An expression that has a type of the SDK's. */
export interface TypedValue {
  readonly type: SdkType;
  readonly value: NodeValue;
  /** The annotation, or what stands for it. */
  readonly anchor: Node;
  /** The object may be completed later. */
  readonly partial: boolean;
}

/** The request sites of a value: itself, or what is in it where its type is a list, a map, an object of such. */
export function sitesOf(typed: TypedValue, context: SiteContext): RequestSite[] {
  const { type, value } = typed;
  switch (type.kind) {
    case "shape":
      return value.kind === "unknown" || value.kind === "absent" ? [] : [siteOf(typed, type, context)];
    case "tuple":
      return listsIn(value).flatMap(({ items }) =>
        items.some((item) => item.spread)
          ? []
          : items.flatMap((item, at) =>
              within({ ...typed, value: item.value, anchor: item.node }, type.elements[at], context),
            ),
      );
    case "list":
      return listsIn(value).flatMap(({ items }) =>
        items.flatMap((item) => within({ ...typed, value: item.value, anchor: item.node }, type.element, context)),
      );
    case "map":
      return entriesOf(value).flatMap(([, entry]) =>
        within({ ...typed, value: entry.value, anchor: entry.keyNode }, type.value, context),
      );
    case "object":
      return entriesOf(value).flatMap(([key, entry]) =>
        within({ ...typed, value: entry.value, anchor: entry.keyNode }, type.members.get(key), context),
      );
    case "promise":
    case "function":
      return [];
  }
}

function siteOf({ value: written, anchor, partial }: TypedValue, type: ShapeType, context: SiteContext): RequestSite {
  const { service, operation, shape, sdk } = type;
  const value = type.extended === true ? withoutOthers(written, shape) : written;
  const isPartial = partial || type.partial;
  const { name } = shape;
  if (sdk === "construct") {
    const made = constructValue(isPartial ? opened(value) : value, name, context);
    return { service, operation, shape: name, anchor, dialect: "properties", value: made };
  }
  if (sdk === "cdk") {
    const given = withoutReferences(isPartial ? opened(value) : value);
    return { service, operation, shape: name, anchor, dialect: "cdk", value: given };
  }
  const dialect = isPartial ? "partial" : sdk === "v2" ? "sdk-v2" : "sdk-v3";
  return { service, operation, shape: name, anchor, dialect, value };
}

/** The request sites in a part of a value, which has a type of its own. */
function within(part: TypedValue, type: SdkType | undefined, context: SiteContext): RequestSite[] {
  return type === undefined ? [] : sitesOf({ ...part, type }, context);
}

function listsIn(value: NodeValue): (NodeValue & { readonly kind: "list" })[] {
  return branchesOf(value).flatMap((branch) => (branch.value.kind === "list" ? [branch.value] : []));
}

/** Without the members that another type has added. */
function withoutOthers(value: NodeValue, shape: Shape): NodeValue {
  return mapBranches(value, (branch) =>
    branch.kind === "record" && shape.kind === "structure"
      ? record(new Map([...branch.entries].filter(([key]) => shape.members.has(key))), branch.open, branch.node)
      : branch,
  );
}

function entriesOf(value: NodeValue): [string, { readonly value: NodeValue; readonly keyNode: Node }][] {
  return branchesOf(value).flatMap((branch) => (branch.value.kind === "record" ? [...branch.value.entries] : []));
}
