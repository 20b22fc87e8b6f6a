import type { TSESTree } from "@typescript-eslint/utils";
import type { Classes } from "./classes.js";
import type { Imported, Imports } from "./imports.js";
import { memberName } from "./variables.js";

type Node = TSESTree.Node;

/** What tells where a class that is handed to the file comes from. */
interface Sources {
  readonly imports: Imports;
  readonly classes: Classes;
  /** The type that is written for an expression. */
  readonly typeOf: (node: Node) => Node | undefined;
}

/**
 * The SDK's class that `new` makes something of, where the SDK, or the class itself, is handed to the file: by a type
 * (`new aws.sdk.SageMaker()` of `aws: { sdk: typeof AWS }`), or by a field of a class (`sdk = AWS`).
 */
export function injectedClass(callee: Node, sources: Sources): Imported | undefined {
  const own = handedOver(callee, sources);
  if (own !== undefined) return own;
  const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
  const holder =
    callee.type === "MemberExpression" && name !== undefined ? handedOver(callee.object, sources) : undefined;
  return holder === undefined || name === undefined
    ? undefined
    : { module: holder.module, path: [...holder.path, name] };
}

function handedOver(node: Node, { imports, classes, typeOf }: Sources): Imported | undefined {
  const type = typeOf(node);
  if (type?.type === "TSTypeQuery") return imports.of(type.exprName);
  const member = node.type === "MemberExpression" ? classes.memberOf(node) : undefined;
  const [declaration, another] = member?.declarations ?? [];
  if (member === undefined || another !== undefined || classes.isWrittenElsewhere(member.name)) return undefined;
  if (member.assignments.length > 0) return undefined;
  if (declaration?.type === "PropertyDefinition")
    return declaration.value === null ? undefined : imports.of(declaration.value);
  const parameter = declaration?.type === "TSParameterProperty" ? declaration.parameter : undefined;
  return parameter?.type === "AssignmentPattern" ? imports.of(parameter.right) : undefined;
}
