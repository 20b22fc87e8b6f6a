/**
 * (l) The floor of request-files: a rule that does the least that any rule has to do on the same files. It resolves what
 * each `new` names by one scope look-up, and compares each key and each string of the literal with a table of the model.
 * It proves nothing: no constants, no spreads, no effects, no relations, no places.
 */
import type { Scope, SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { ownTime } from "../lint.js";
import { least, publish } from "../measure.js";
import { parseJavaScript } from "../parse-java-script.js";
import type { Plugin } from "../plugin.js";
import { requestFiles } from "../requests.js";
import { loadService } from "../../src/model/registry.js";
import type { Shape } from "../../src/model/shape.js";

const service = loadService("sagemaker");
if (service === undefined) throw new Error("no service");
const { operations } = service;

function checkFile(sourceCode: SourceCode): number {
  let faults = 0;
  for (const { kind, phase, target } of sourceCode.traverse() as Iterable<Step>) {
    if (kind !== 1 || phase !== 1 || target.type !== "NewExpression") continue;
    const { callee, arguments: given } = target;
    if (callee.type !== "Identifier") continue;
    const [definition] = variableOf(callee, sourceCode)?.defs ?? [];
    if (definition?.type !== "ImportBinding") continue;
    const operation = operations.get(callee.name.replace(/Command$/u, ""));
    if (operation !== undefined && given[0] !== undefined) faults += faultsIn(given[0], operation.input);
  }
  return faults;
}

interface Step {
  readonly kind: number;
  readonly phase: number;
  readonly target: TSESTree.Node;
}

function variableOf(identifier: TSESTree.Identifier, sourceCode: SourceCode): Scope.Variable | undefined {
  for (let scope: Scope.Scope | null = sourceCode.getScope(identifier); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

function faultsIn(node: TSESTree.Node, shape: Shape): number {
  if (node.type === "ObjectExpression") {
    return node.properties.reduce((sum, property) => {
      if (property.type !== "Property") return sum;
      if (shape.kind === "map") return sum + faultsIn(property.value, shape.value);
      if (shape.kind !== "structure" || property.key.type !== "Identifier") return sum;
      const member = shape.members.get(property.key.name);
      return sum + (member === undefined ? 1 : faultsIn(property.value, member.shape));
    }, 0);
  }
  if (node.type === "ArrayExpression") {
    return node.elements.reduce(
      (sum, element) => sum + (element === null || shape.kind !== "list" ? 0 : faultsIn(element, shape.element)),
      0,
    );
  }
  if (node.type !== "Literal" || typeof node.value !== "string" || shape.kind !== "string") return 0;
  if (shape.enum !== undefined) return shape.enum.includes(node.value) ? 0 : 1;
  return (shape.max ?? Infinity) >= node.value.length && accepts(node.value, shape) ? 0 : 1;
}

function accepts(text: string, { pattern }: Extract<Shape, { kind: "string" }>): boolean {
  if (pattern === undefined) return true;
  const { automaton } = pattern;
  let state = automaton.start;
  for (let at = 0; at < text.length && state !== -1; at += 1) state = automaton.next(state, text.charCodeAt(at));
  return state !== -1 && automaton.accepts(state);
}

let faults = 0;
const rule = {
  create: ({ sourceCode }: { readonly sourceCode: SourceCode }) => ({
    "Program:exit": () => {
      faults += checkFile(sourceCode);
    },
  }),
};
const own = ownTime({
  meta: { name: "floor", version: "0.0.0" },
  rules: { floor: rule },
  configs: { recommended: { rules: { "sagemaker/floor": "error" } } },
} as unknown as Plugin);

const { files, requests } = requestFiles("command", false);
const parsing = files.reduce((sum, file) => sum + Math.min(...least([() => parseJavaScript(file)], 7)), 0);
const spent = files.reduce((sum, file) => sum + Math.min(...Array.from({ length: 7 }, () => own(file))), 0);
if (faults > 0) throw new Error("a right request was taken for a wrong one");
for (const file of requestFiles("command", true).files) own(file);
publish([
  { name: "JavaScript: the least that a rule can do, per request", value: (spent / requests) * 1000, unit: "µs" },
  { name: "over the parser", value: spent / parsing, unit: "" },
  { name: `of ${operations.size.toString()} mistakes it sees`, value: faults, unit: "" },
]);
