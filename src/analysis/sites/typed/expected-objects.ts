import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../ancestors.js";
import { importedType } from "../../bindings/types/imported-types.js";
import type { TypeInformation } from "../../bindings/types/type-information.js";
import type { SiteContext } from "../site-context.js";
import type { TypedValue } from "./typed-value.js";

type Node = TSESTree.Node;

/**
 * With type information: whatever literal a type of the SDK's is expected of.
 *
 * @param known the values that are looked at already
 */
export function expectedObjects(
  { file, values }: SiteContext,
  compiler: TypeInformation,
  known: Iterable<Node>,
): TypedValue[] {
  const covered = new Set<Node>(known);
  const found: TypedValue[] = [];
  for (const node of file.nodes("ObjectExpression")) {
    if (!covered.has(node) && isWithin(node, covered)) covered.add(node);
    if (covered.has(node)) continue;
    const expected = compiler.expected(node);
    const type = expected && importedType(expected);
    if (type === undefined) continue;
    covered.add(node);
    // Whoever gets it may complete it.
    found.push({ type, value: values.resolve(node), anchor: node, partial: true });
  }
  return found;
}

/** Whether an object stands in another one that is looked at already. */
function isWithin(node: Node, covered: ReadonlySet<Node>): boolean {
  for (const outer of ancestorsOf(node)) {
    if (outer.type === "ObjectExpression") return covered.has(outer);
    if (covered.has(outer)) return true;
    if (outer.type !== "Property" && outer.type !== "ArrayExpression" && outer.type !== "ConditionalExpression")
      return false;
  }
  return false;
}
