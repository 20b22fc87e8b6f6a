import type { TSESTree } from "@typescript-eslint/utils";
import { words } from "../check/shown.js";
import type { Suggestion, Violation } from "../check/violation.js";
import { loadService } from "../model/registry.js";
import { services, type ServiceEntry } from "../model/services.js";
import { ancestorsOf, parentOf } from "./ancestors.js";
import type { MemberUses } from "./bindings/member-uses.js";
import { staticKey } from "./bindings/variables.js";
import { operationOfCommandClass } from "./sites/operations.js";
import type { SiteContext } from "./sites/site-context.js";
import { runsUnseenCode } from "./unseen-code.js";
import { findReplacements, type Replacements } from "./values/replacements.js";

type Node = TSESTree.Node;

/** A name that is taken out of one of the SDK's packages. */
interface Taken {
  readonly name: string;
  /** Where the name stands. */
  readonly node: Node;
}

/** Names that are taken out of one package together, and where that is said. */
interface Import {
  readonly module: string;
  /** Where the package is named, if that is for these names alone. */
  readonly source: TSESTree.StringLiteral | undefined;
  readonly taken: readonly Taken[];
  /** Whether the file asks whether there is such a thing; undefined: it doesn't. */
  readonly isAskedFor?: () => boolean;
}

/** Whether the installed client of a service knows the input of an operation that the tables have elsewhere. */
type KnowsInput = (service: ServiceEntry, shape: string) => boolean;

/** What is asked of a file. */
type FileContext = Pick<SiteContext, "file" | "imports" | "members">;

/**
 * Commands and clients that are imported from another one of SageMaker's packages than the one that has them:
 * `InvokeEndpointCommand` from `@aws-sdk/client-sagemaker`. Node.js finds `undefined` there, or fails.
 */
export function findWrongPackages(context: FileContext, knowsInput: KnowsInput): Violation<Node>[] {
  const replacements = findReplacements(context.file);
  const found = importsIn(context).flatMap((one) => wronglyTaken(one, replacements, knowsInput));
  return found.length === 0 || runsUnseenCode(context.file) ? [] : found;
}

function wronglyTaken(
  { module, source, taken, isAskedFor }: Import,
  replacements: Replacements,
  knowsInput: KnowsInput,
): Violation<Node>[] {
  const service = services.find(({ packageName }) => packageName === module);
  if (service === undefined) return [];
  const owners = taken.map(({ name }) => ownerOf(name, service, knowsInput));
  // Hardly any import is wrong: what the file does about it is looked for only then.
  if (owners.every((owner) => owner === undefined) || replacements.isMocked(module)) return [];
  return taken.flatMap(({ name, node }, index): Violation<Node>[] => {
    const owner = owners[index];
    if (owner === undefined || isAskedFor?.() === true) return [];
    const isAlone = source?.value === service.packageName && owners.every((other) => other === owner);
    return [
      {
        kind: "member",
        messageId: "wrongPackage",
        data: words({ name, package: service.packageName, owner: owner.packageName }),
        path: [name],
        place: { node, part: "whole" },
        suggestions: isAlone ? [importFrom(source, owner.packageName)] : [],
        confidence: "high",
      },
    ];
  });
}

function importFrom(node: TSESTree.StringLiteral, module: string): Suggestion<Node> {
  return {
    messageId: "suggestPackage",
    data: words({ owner: module }),
    edits: [{ type: "name-module", node, module }],
  };
}

function importsIn(context: FileContext): readonly Import[] {
  const { file } = context;
  const found: Import[] = [];
  const add = (one: Import | undefined): void => {
    if (one !== undefined) found.push(one);
  };
  for (const statement of file.sourceCode.ast.body) add(declaredImport(statement, context));
  for (const declarator of file.nodes("VariableDeclarator")) add(takenApart(declarator, context));
  for (const { callee } of file.nodes("NewExpression")) add(constructed(callee, context));
  return found;
}

/** `import { X } from "…"`, `export { X } from "…"` */
function declaredImport(statement: TSESTree.ProgramStatement, { imports }: FileContext): Import | undefined {
  if (statement.type !== "ImportDeclaration" && statement.type !== "ExportNamedDeclaration") return undefined;
  const { source } = statement;
  if (source === null) return undefined;
  const taken =
    statement.type === "ImportDeclaration"
      ? statement.specifiers.flatMap(importedName)
      : statement.specifiers.map(({ local }) => ({ name: nameOf(local), node: local }));
  return { module: imports.moduleNamed(source.value), source, taken };
}

function importedName(specifier: TSESTree.ImportClause): readonly Taken[] {
  if (specifier.type !== "ImportSpecifier") return [];
  return [{ name: nameOf(specifier.imported), node: specifier.imported }];
}

/** `const { X } = require("…")`, `= await import("…")`, `= sdk` */
function takenApart({ id, init }: TSESTree.VariableDeclarator, { imports }: FileContext): Import | undefined {
  const whole = id.type === "ObjectPattern" && init !== null ? imports.of(init) : undefined;
  if (id.type !== "ObjectPattern" || init === null || whole === undefined || whole.path.length > 0) return undefined;
  const taken = id.properties.flatMap((property): Taken[] => {
    // What has a default isn't expected to be there.
    if (property.type !== "Property" || property.value.type === "AssignmentPattern") return [];
    const name = staticKey(property);
    return name === undefined ? [] : [{ name, node: property.key }];
  });
  const isAll = taken.length === id.properties.length;
  return { module: whole.module, source: isAll ? specifierIn(init) : undefined, taken };
}

/** The text in `require("…")` and `await import("…")`. */
function specifierIn(init: TSESTree.Expression): TSESTree.StringLiteral | undefined {
  const load = init.type === "AwaitExpression" ? init.argument : init;
  const source =
    load.type === "ImportExpression" ? load.source : load.type === "CallExpression" ? load.arguments[0] : undefined;
  return source?.type === "Literal" && typeof source.value === "string" ? source : undefined;
}

/** `new sdk.X(…)`, where the file doesn't ask whether there is such a class. */
function constructed(callee: Node, { imports, members }: FileContext): Import | undefined {
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || callee.computed) return undefined;
  const found = imports.of(callee);
  const [name] = found?.path ?? [];
  if (found?.path.length !== 1 || name === undefined) return undefined;
  const taken = [{ name, node: callee.property }];
  return { module: found.module, source: undefined, taken, isAskedFor: () => isAsked(callee, name, members) };
}

/** Whether a construction hangs on a condition, its failure is caught, or the class is read for anything else. */
function isAsked(callee: TSESTree.MemberExpression, name: string, members: MemberUses): boolean {
  if (members.named(name).some((read) => parentOf(read)?.type !== "NewExpression")) return true;
  for (const { type } of ancestorsOf(callee)) if (conditional.test(type)) return true;
  return false;
}

const conditional = /^(?:If|Try|Switch)Statement$|^(?:Conditional|Logical)Expression$/;

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The one other service whose package exports a name; undefined where this one may. */
function ownerOf(name: string, service: ServiceEntry, knowsInput: KnowsInput): ServiceEntry | undefined {
  if (operationOfCommandClass(service.id, name) !== undefined) return undefined;
  const client = services.find((one) => one.clientClass === name || one.aggregatedClass === name);
  if (client !== undefined) return client === service ? undefined : client;
  const operation = /^(?<operation>[A-Z]\w*)Command(?:Input|Output)?$/.exec(name)?.groups?.operation;
  if (operation === undefined || loadService(service.id)?.operations.has(operation) === true) return undefined;
  const [owner, another] = services.filter(({ id }) => loadService(id)?.operations.has(operation));
  const input = owner && loadService(owner.id)?.operations.get(operation)?.input.name;
  if (input === undefined || another !== undefined) return undefined;
  // A newer client than the tables may have it.
  return knowsInput(service, input) ? undefined : owner;
}
