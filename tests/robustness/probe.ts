import { treeOf, type Language } from "./lint-bounded.js";

/** More than this in one file tells nothing new. */
const maximumProbes = 250;

const name = "Probe$$";

const importText = `import { CreateTrainingJobCommand as ${name} } from "@aws-sdk/client-sagemaker";`;
const requireText = `const { CreateTrainingJobCommand: ${name} } = require("@aws-sdk/client-sagemaker");`;

/** The file with the SDK imported at its end, so that the analysis looks at it: nothing may be reported. */
export function withImport(text: string, language: Language): string {
  return `${text}\n;${language === "script" || language === "commonjs" ? requireText : importText}\n`;
}

/**
 * The file with many of its expressions made the input of a command, or a member of it, where they stand: whatever
 * they are, the analysis must survive them.
 *
 * @returns undefined where there is nothing to wrap.
 */
export function withProbes(text: string, language: Language): string | undefined {
  const places = expressionRanges(treeOf(text, language)).slice(0, maximumProbes);
  if (places.length === 0) return undefined;
  const insertions = places.flatMap(([start, end], index) => {
    const [before, after] = wrappings[index % wrappings.length] ?? ["", ""];
    return [
      { at: start, order: -end, text: `new ${name}(${before}(` },
      { at: end, order: -start, text: `)${after})` },
    ];
  });
  // Where one expression ends and another begins, the outer one opens first and closes last.
  insertions.sort((left, right) => left.at - right.at || left.order - right.order);
  let result = "";
  let from = 0;
  for (const { at, text: inserted } of insertions) {
    result += text.slice(from, at) + inserted;
    from = at;
  }
  return withImport(result + text.slice(from), language);
}

const wrappings: readonly (readonly [string, string])[] = [
  ["", ""],
  ["{ TrainingJobName: ", "}"],
  ["{ ...", "}"],
  ["{ Tags: [...", "] }"],
  ["{ AlgorithmSpecification: { TrainingImage: `x${", "}`} }"],
  ["{ StoppingCondition: { MaxRuntimeInSeconds: ", "} }"],
  ["Object.assign({}, ", ")"],
  ["{ Environment: { a: 'b' + ", "} }"],
];

type Range = readonly [number, number];

/** Where an expression may be parenthesised: key of the holder, by the holder's type. */
const holders: Readonly<Record<string, string>> = {
  VariableDeclarator: "init",
  ReturnStatement: "argument",
  Property: "value",
  PropertyDefinition: "value",
  CallExpression: "arguments",
  NewExpression: "arguments",
  ArrayExpression: "elements",
  AssignmentExpression: "right",
  AwaitExpression: "argument",
  ConditionalExpression: "consequent",
  TemplateLiteral: "expressions",
  SpreadElement: "argument",
};

function expressionRanges(root: unknown): Range[] {
  const found: Range[] = [];
  const stack: [unknown, string][] = [[root, ""]];
  const seen = new Set<unknown>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, parent] = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const type = "type" in node && typeof node.type === "string" ? node.type : "";
    // A pattern's properties are targets of assignments, and so is the left side.
    if (type === "ObjectPattern" || type === "ArrayPattern") continue;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === "parent" || key === "tokens" || key === "comments") continue;
      const inExpression = holders[type] === key && !(type === "Property" && parent !== "ObjectExpression");
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (inExpression && isWrappable(node, child)) found.push(child.range);
        stack.push([child, type]);
      }
    }
  }
  return found;
}

function isWrappable(holder: object, child: unknown): child is { range: Range } {
  if (typeof child !== "object" || child === null || !("type" in child) || !("range" in child)) return false;
  if ("shorthand" in holder && holder.shorthand === true) return false;
  if ("method" in holder && holder.method === true) return false;
  if ("kind" in holder && (holder.kind === "get" || holder.kind === "set")) return false;
  return !["SpreadElement", "Super", "Import", "AssignmentPattern"].includes(String(child.type));
}
