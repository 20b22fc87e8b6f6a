import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { memberName, rootOf } from "../bindings/variables.js";
import { keepTypeOnly } from "../effects/apply-effects.js";
import { anchoredAt } from "./anchored.js";
import type { Evaluator } from "./evaluation.js";
import type { NodeValue } from "./node-value.js";

type Variable = TSESLint.Scope.Variable;

/** What an import brings from another file of the project, before anything happens to it here. */
export function broughtIn(name: TSESTree.Node, variable: Variable, evaluator: Evaluator): NodeValue | undefined {
  const definition: TSESTree.Node | undefined = variable.defs[0]?.node;
  const module = evaluator.imports.of(name)?.module;
  if (definition?.type === "ImportDefaultSpecifier") return readFrom(module, "default", name, evaluator);
  if (definition?.type !== "ImportSpecifier") return undefined;
  const { imported } = definition;
  return readFrom(module, imported.type === "Identifier" ? imported.name : imported.value, name, evaluator);
}

/** `constants.name` of `import * as constants`, which has no members but the module's exports. */
export function memberBroughtIn(node: TSESTree.MemberExpression, evaluator: Evaluator): NodeValue | undefined {
  const variable = importedRoot(node.object, evaluator);
  const definition: TSESTree.Node | undefined = variable?.defs[0]?.node;
  const name = memberName(node);
  if (variable === undefined || definition?.type !== "ImportNamespaceSpecifier") return undefined;
  if (name === undefined || node.object.type !== "Identifier") return undefined;
  const value = readFrom(evaluator.imports.of(node)?.module, name, node, evaluator);
  // Something in it may be written to.
  return value && (evaluator.effects.ofVariable(variable)?.length === 0 ? value : keepTypeOnly(value));
}

/** `require("./settings.json")` */
export function requiredJson(node: TSESTree.CallExpression, evaluator: Evaluator): NodeValue | undefined {
  const imported = evaluator.imports.of(node);
  return imported?.module.endsWith(".json") === true && imported.path.length === 0
    ? readFrom(imported.module, "default", node, evaluator)
    : undefined;
}

function readFrom(
  module: string | undefined,
  name: string,
  node: TSESTree.Node,
  evaluator: Evaluator,
): NodeValue | undefined {
  const { otherFiles, replacements } = evaluator;
  if (otherFiles === undefined || module?.startsWith(".") !== true || replacements.mayBeMocked(module))
    return undefined;
  const value = otherFiles.valueOf({ module, name });
  return value && anchoredAt(value, node);
}

/** What comes from another file is reported where it is used: in the whole of `constants.name`. */
export function anchoredWhereUsed(value: NodeValue, node: TSESTree.Node, evaluator: Evaluator): NodeValue {
  if (evaluator.otherFiles === undefined || importedRoot(node, evaluator) === undefined) return value;
  return anchoredAt(value, node);
}

/** The variable that an import, or a `require`, has declared, of an expression that takes something out of it. */
function importedRoot(node: TSESTree.Node, { file, imports }: Evaluator): Variable | undefined {
  const root = rootOf(node);
  const variable = root.type === "Identifier" ? file.variableOf(root) : undefined;
  const [definition, another] = variable?.defs ?? [];
  if (definition === undefined || another !== undefined) return undefined;
  return definition.node.type.startsWith("Import") || imports.of(root)?.module.startsWith(".") === true
    ? variable
    : undefined;
}
