import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { isGlobal } from "./globals.js";
import { propertyOfConstant } from "./held-properties.js";
import { moduleName } from "./module-name.js";
import { memberName, originOf, rootOf, stepsTo, type Origin, type PatternStep } from "./variables.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** Something that came out of a module: `path` are the names on the way, without `default`. */
export interface Imported {
  /** The module's specifier, without what says where it is loaded from (`npm:`, `https://esm.sh/`). */
  readonly module: string;
  readonly path: readonly string[];
}

/** Tells where expressions and type names come from, by import and scope, never by spelling. */
export interface Imports {
  /** What an expression or a type name is, if it is something imported. */
  of(node: Node): Imported | undefined;
  /** The module that a specifier names, without what says where it is loaded from. */
  moduleNamed(specifier: string): string;
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

/** The module that the first name of `Stack.of` is imported from by an `import`, as it is written. */
export function importedFrom(expression: Node, file: SourceFile): string | undefined {
  const root = rootOf(expression);
  const specifier: Node | undefined = root.type === "Identifier" ? file.variableOf(root)?.defs[0]?.node : undefined;
  const declaration = specifier && parentOf(specifier);
  return declaration?.type === "ImportDeclaration" ? declaration.source.value : undefined;
}

/** What a file's names may stand for by what is said elsewhere. */
export interface ImportSettings {
  /** The modules that are there without an import, by the names of their globals: `AWS`. */
  readonly globals?: ReadonlyMap<string, string> | undefined;
  /** What a specifier stands for in an import map. */
  readonly importMap?: ((specifier: string) => string) | undefined;
}

export function trackImports(file: SourceFile, settings: ImportSettings = {}): Imports {
  return new ImportTracker(file, settings);
}

class ImportTracker implements Imports {
  readonly #file: SourceFile;
  readonly #known = new Map<Variable, Imported | undefined>();
  readonly #modules = new Map<string, Imported>();
  readonly #globals: ReadonlyMap<string, string>;
  readonly #importMap: (specifier: string) => string;
  #depth = 0;

  constructor(file: SourceFile, { globals = new Map(), importMap = (specifier) => specifier }: ImportSettings) {
    this.#file = file;
    this.#globals = globals;
    this.#importMap = importMap;
  }

  of(start: Node): Imported | undefined {
    const variable = start.type === "Identifier" ? this.#file.variableOf(start) : undefined;
    return (variable && this.#ofVariable(variable)) ?? this.#ofPart(start);
  }

  #ofPart(start: Node): Imported | undefined {
    const names: string[] = [];
    let node = start;
    for (let next: Node | undefined = node; next !== undefined; next = this.#into(node, names)) node = next;
    if (node.type === "Identifier") {
      const variable = this.#file.variableOf(node);
      const base = variable && this.#ofVariable(variable);
      if (base !== undefined) return names.reduceRight(step, base);
      const module = this.#globals.get(node.name);
      if (module !== undefined && isGlobal(node, node.name, this.#file)) {
        return names.reduceRight<Imported>(step, { module, path: [] });
      }
      const [member, rest] = [names.at(-1), names.slice(0, -1)];
      const held = variable && member !== undefined ? propertyOfConstant(variable, member) : undefined;
      return held && this.#held(held, rest);
    }
    const specifier = this.#moduleOf(node, names);
    return specifier && this.#loaded(specifier, names);
  }

  moduleNamed(specifier: string): string {
    return this.#module(specifier).module;
  }

  #loaded(specifier: Node, names: readonly string[]): Imported | undefined {
    if (specifier.type !== "Literal" || typeof specifier.value !== "string") return undefined;
    return names.reduceRight<Imported>(step, this.#module(specifier.value));
  }

  /** The module that an `import` declaration names, of what is imported in it. */
  #moduleOfDeclaration(specifier: Node): Imported | undefined {
    const declaration = parentOf(specifier);
    return declaration?.type === "ImportDeclaration" ? this.#module(declaration.source.value) : undefined;
  }

  #module(specifier: string): Imported {
    let whole = this.#modules.get(specifier);
    if (whole === undefined) {
      whole = { module: moduleName(this.#importMap(specifier)), path: [] };
      this.#modules.set(specifier, whole);
    }
    return whole;
  }

  /** `const { create } = commands` */
  #ofConstant({ init, steps }: Origin): Imported | undefined {
    const [first, ...rest] = steps;
    const variable = init.type === "Identifier" ? this.#file.variableOf(init) : undefined;
    if (variable === undefined || first?.kind !== "key") return undefined;
    const held = propertyOfConstant(variable, first.name);
    return takeSteps(held && this.#held(held, []), rest);
  }

  /** What is taken out of a thing that an object of the file holds: `commands.create`. */
  #held(node: Node, names: readonly string[]): Imported | undefined {
    if (this.#depth >= maxAliases) return undefined;
    this.#depth += 1;
    const base = this.of(node);
    this.#depth -= 1;
    return base && names.reduceRight(step, base);
  }

  /** What an expression or a type takes something out of, or is; adds the names of what it takes. */
  #into(node: Node, names: string[]): Node | undefined {
    switch (node.type) {
      case "MemberExpression": {
        const name = memberName(node);
        if (name !== undefined) names.push(name);
        return name === undefined ? undefined : node.object;
      }
      case "TSQualifiedName":
        names.push(node.right.name);
        return node.left;
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "ChainExpression":
        return node.expression;
      case "AwaitExpression":
        return node.argument;
      case "SequenceExpression":
        return node.expressions.at(-1);
      case "CallExpression":
        return loadedWithFallback(node) ?? (this.#givesBack(node.callee) ? node.arguments[0] : undefined);
      default:
        return undefined;
    }
  }

  /** The specifier of the module that an expression or a type loads. */
  #moduleOf(node: Node, names: string[]): Node | undefined {
    switch (node.type) {
      case "TSImportType":
        for (let name = node.qualifier; name !== null; name = name.type === "TSQualifiedName" ? name.left : null) {
          if (name.type === "TSQualifiedName") names.push(name.right.name);
          else if (name.type === "Identifier") names.push(name.name);
        }
        return importedModule(node);
      case "TSExternalModuleReference":
        return node.expression;
      case "ImportExpression":
        return node.source;
      case "CallExpression":
        return this.#isRequire(node.callee) ? node.arguments[0] : undefined;
      default:
        return undefined;
    }
  }

  /** Node.js's `require`, also as a module makes it: `const require = createRequire(import.meta.url)`. */
  #isRequire(callee: Node): boolean {
    if (callee.type !== "Identifier") return false;
    if (isGlobal(callee, "require", this.#file)) return true;
    const variable = this.#file.variableOf(callee);
    const origin = variable && originOf(variable);
    if (origin?.init.type !== "CallExpression" || origin.steps.length > 0) return false;
    const maker = this.#depth < maxAliases ? this.of(origin.init.callee) : undefined;
    return /^(?:node:)?module$/.test(maker?.module ?? "") && maker?.path.join(".") === "createRequire";
  }

  /** Whether a function gives back the module that it is given. */
  #givesBack(callee: Node): boolean {
    if (callee.type === "Identifier" && interopWrappers.test(callee.name)) return true;
    const name =
      callee.type === "MemberExpression" ? memberName(callee) : callee.type === "Identifier" ? callee.name : undefined;
    return name === "captureAWS" && tracedModules.test(this.of(callee)?.module ?? "");
  }

  #ofVariable(variable: Variable): Imported | undefined {
    if (this.#known.has(variable)) return this.#known.get(variable);
    this.#known.set(variable, undefined); // ends cycles such as `const a = b; const b = a`
    if (this.#depth >= maxAliases) return undefined;
    this.#depth += 1;
    const result = this.#ofDeclaration(variable);
    this.#depth -= 1;
    this.#known.set(variable, result);
    return result;
  }

  #ofDeclaration(variable: Variable): Imported | undefined {
    const definition = variable.defs[0];
    if (definition === undefined || variable.defs.length !== 1) return undefined;
    const node: Node = definition.node;
    switch (node.type) {
      case "ImportSpecifier": {
        const name = node.imported.type === "Identifier" ? node.imported.name : node.imported.value;
        const module = this.#moduleOfDeclaration(node);
        return module && step(module, name);
      }
      case "ImportDefaultSpecifier":
      case "ImportNamespaceSpecifier":
        return this.#moduleOfDeclaration(node);
      case "TSImportEqualsDeclaration":
        return this.of(node.moduleReference);
      case "VariableDeclarator": {
        const origin = originOf(variable);
        return origin && (takeSteps(this.of(origin.init), origin.steps) ?? this.#ofConstant(origin));
      }
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        return this.#ofCallback(node, definition.name);
      default:
        return undefined;
    }
  }

  /** `import("...").then(({ X }) => ...)`: what `import()` gives is a promise, so its `then` is the language's. */
  #ofCallback(
    callback: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression,
    name: Node,
  ): Imported | undefined {
    const call = parentOf(callback);
    const [parameter] = callback.params;
    if (call?.type !== "CallExpression" || call.arguments[0] !== callback || parameter === undefined) return undefined;
    const { callee } = call;
    if (callee.type !== "MemberExpression" || memberName(callee) !== "then") return undefined;
    const { object } = callee;
    const loaded = object.type === "CallExpression" ? loadedWithFallback(object) : object;
    const steps = loaded?.type === "ImportExpression" ? stepsTo(name, parameter) : undefined;
    return steps && takeSteps(this.of(callee.object), steps);
  }
}

/** `import("...").catch(...)`: the module, where there is one. */
function loadedWithFallback({ callee }: TSESTree.CallExpression): Node | undefined {
  if (callee.type !== "MemberExpression" || !/^(?:catch|finally)$/.test(memberName(callee) ?? "")) return undefined;
  const { object } = callee;
  return object.type === "CallExpression"
    ? loadedWithFallback(object)
    : object.type === "ImportExpression"
      ? object
      : undefined;
}

/** Parsers before typescript-eslint 8.48 have the module in `argument` only. */
function importedModule(node: TSESTree.TSImportType): Node {
  const { source } = node as { readonly source?: Node };
  if (source !== undefined) return source;
  const argument: unknown = Reflect.get(node, "argument");
  return argument !== null && typeof argument === "object" && "literal" in argument
    ? (argument.literal as Node)
    : (argument as Node);
}

function takeSteps(base: Imported | undefined, steps: readonly PatternStep[]): Imported | undefined {
  let result = base;
  for (const part of steps) result = part.kind === "key" ? result && step(result, part.name) : undefined;
  return result;
}

/** `default` is where CommonJS interop puts the same module. */
function step(base: Imported, name: string): Imported {
  return name === "default" ? base : { module: base.module, path: [...base.path, name] };
}
