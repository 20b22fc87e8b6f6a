import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { memberName, originOf, stepsTo, type PatternStep } from "./variables.js";

type Variable = TSESLint.Scope.Variable;

/** Something that came out of a module: `path` are the names on the way, without `default`. */
export interface Imported {
  /** The module specifier as written. */
  readonly module: string;
  readonly path: readonly string[];
}

/** Tells where expressions and type names come from, by import and scope, never by spelling. */
export interface Imports {
  /** What an expression or a type name is, if it is something imported. */
  of(node: TSESTree.Node): Imported | undefined;
}

/**
 * Compiled code wraps modules in these; the wrapped module is the same for us. Compilers write them into the file and
 * keep such names to themselves, so they are known by name.
 */
const interopWrappers = /^(?:__importStar|__importDefault|__toESM|_interopRequire(?:Wildcard|Default)\d*)$/;

/** X-Ray's `captureAWS` gives back the SDK that it is given. */
const tracedModules = /^aws-xray-sdk(?:-core)?$/;

/** A name for a name for a name: followed this far. */
const maxAliases = 100;

export function trackImports(file: SourceFile): Imports {
  const known = new Map<Variable, Imported | undefined>();
  let depth = 0;

  function ofVariable(variable: Variable): Imported | undefined {
    if (known.has(variable)) return known.get(variable);
    known.set(variable, undefined); // ends cycles such as `const a = b; const b = a`
    if (depth >= maxAliases) return undefined;
    depth += 1;
    const result = compute(variable);
    depth -= 1;
    known.set(variable, result);
    return result;
  }

  function compute(variable: Variable): Imported | undefined {
    const definition = variable.defs[0];
    if (definition === undefined || variable.defs.length !== 1) return undefined;
    const node: TSESTree.Node = definition.node;
    switch (node.type) {
      case "ImportSpecifier": {
        const declaration = parentOf(node);
        if (declaration?.type !== "ImportDeclaration") return undefined;
        const name = node.imported.type === "Identifier" ? node.imported.name : node.imported.value;
        return step({ module: declaration.source.value, path: [] }, name);
      }
      case "ImportDefaultSpecifier":
      case "ImportNamespaceSpecifier": {
        const declaration = parentOf(node);
        return declaration?.type === "ImportDeclaration" ? { module: declaration.source.value, path: [] } : undefined;
      }
      case "TSImportEqualsDeclaration":
        return of(node.moduleReference);
      case "VariableDeclarator": {
        const origin = originOf(variable);
        return origin && takeSteps(of(origin.init), origin.steps);
      }
      case "ArrowFunctionExpression":
      case "FunctionExpression": {
        // `import("...").then(({ X }) => ...)`
        const call = parentOf(node);
        const [parameter] = node.params;
        if (call?.type !== "CallExpression" || call.arguments[0] !== node || parameter === undefined) return undefined;
        const { callee } = call;
        if (callee.type !== "MemberExpression" || memberName(callee) !== "then") return undefined;
        const steps = callee.object.type === "ImportExpression" ? stepsTo(definition.name, parameter) : undefined;
        return steps && takeSteps(of(callee.object), steps);
      }
      default:
        return undefined;
    }
  }

  function of(start: TSESTree.Node): Imported | undefined {
    const names: string[] = [];
    let node: TSESTree.Node = start;
    for (;;) {
      switch (node.type) {
        case "MemberExpression": {
          const name = memberName(node);
          if (name === undefined) return undefined;
          names.push(name);
          node = node.object;
          continue;
        }
        case "TSQualifiedName":
          names.push(node.right.name);
          node = node.left;
          continue;
        case "TSAsExpression":
        case "TSNonNullExpression":
        case "TSSatisfiesExpression":
        case "TSTypeAssertion":
        case "ChainExpression":
          node = node.expression;
          continue;
        case "TSImportType": {
          for (let name = node.qualifier; name !== null; name = name.type === "TSQualifiedName" ? name.left : null) {
            if (name.type === "TSQualifiedName") names.push(name.right.name);
            else if (name.type === "Identifier") names.push(name.name);
          }
          return moduleNamed(importedModule(node), names);
        }
        case "TSExternalModuleReference":
          return moduleNamed(node.expression, names);
        case "AwaitExpression":
          node = node.argument;
          continue;
        case "ImportExpression":
          return moduleNamed(node.source, names);
        case "SequenceExpression": {
          const last = node.expressions.at(-1);
          if (last === undefined) return undefined;
          node = last;
          continue;
        }
        case "CallExpression": {
          const [argument] = node.arguments;
          if (argument === undefined) return undefined;
          if (isTracer(node.callee)) {
            node = argument;
            continue;
          }
          if (node.callee.type !== "Identifier") return undefined;
          if (interopWrappers.test(node.callee.name)) {
            node = argument;
            continue;
          }
          return isGlobal(node.callee, "require") ? moduleNamed(argument, names) : undefined;
        }
        case "Identifier": {
          const variable = file.variableOf(node);
          const base = variable && ofVariable(variable);
          return base && names.reduceRight(step, base);
        }
        default:
          return undefined;
      }
    }
  }

  function isTracer(callee: TSESTree.Node): boolean {
    const name =
      callee.type === "MemberExpression" ? memberName(callee) : callee.type === "Identifier" ? callee.name : undefined;
    return name === "captureAWS" && tracedModules.test(of(callee)?.module ?? "");
  }

  function isGlobal(identifier: TSESTree.Identifier, name: string): boolean {
    return identifier.name === name && (file.variableOf(identifier)?.defs.length ?? 0) === 0;
  }

  return { of };
}

/** Parsers before typescript-eslint 8.48 have the module in `argument` only. */
function importedModule(node: TSESTree.TSImportType): TSESTree.Node {
  const { source } = node as { readonly source?: TSESTree.Node };
  if (source !== undefined) return source;
  const argument: unknown = Reflect.get(node, "argument");
  return argument !== null && typeof argument === "object" && "literal" in argument
    ? (argument.literal as TSESTree.Node)
    : (argument as TSESTree.Node);
}

function takeSteps(base: Imported | undefined, steps: readonly PatternStep[]): Imported | undefined {
  let result = base;
  for (const part of steps) result = part.kind === "key" ? result && step(result, part.name) : undefined;
  return result;
}

function moduleNamed(specifier: TSESTree.Node, names: readonly string[]): Imported | undefined {
  if (specifier.type !== "Literal" || typeof specifier.value !== "string") return undefined;
  return names.reduceRight<Imported>(step, { module: specifier.value, path: [] });
}

/** `default` is where CommonJS interop puts the same module. */
function step(base: Imported, name: string): Imported {
  return name === "default" ? base : { module: base.module, path: [...base.path, name] };
}
