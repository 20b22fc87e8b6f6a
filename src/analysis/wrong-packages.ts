import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { words } from "../check/shown.js";
import type { Suggestion, Violation } from "../check/violation.js";
import { loadService } from "../model/registry.js";
import { services, type ServiceEntry } from "../model/services.js";
import { moduleName } from "./bindings/module-name.js";
import { staticKey } from "./bindings/variables.js";

type Node = TSESTree.Node;

/** A name that is taken out of one of the SDK's packages. */
interface Taken {
  readonly name: string;
  /** Where the name stands. */
  readonly node: Node;
}

/** Names that are taken out of one package together, and where that is said. */
interface Import {
  readonly source: TSESTree.StringLiteral;
  readonly taken: readonly Taken[];
}

/** Whether the installed client of a service knows the input of an operation that the tables have elsewhere. */
type KnowsInput = (service: ServiceEntry, shape: string) => boolean;

/**
 * Commands and clients that are imported from another one of SageMaker's packages than the one that has them:
 * `InvokeEndpointCommand` from `@aws-sdk/client-sagemaker`. Node.js finds `undefined` there, or fails.
 */
export function findWrongPackages(ast: TSESLint.SourceCode.Program, knowsInput: KnowsInput): Violation<Node>[] {
  return ast.body.flatMap(importsOf).flatMap(({ source, taken }) => {
    const service = services.find(({ packageName }) => packageName === moduleName(source.value));
    if (service === undefined) return [];
    const owners = taken.map(({ name }) => ownerOf(name, service, knowsInput));
    return taken.flatMap(({ name, node }, index): Violation<Node>[] => {
      const owner = owners[index];
      if (owner === undefined) return [];
      const isAlone = source.value === service.packageName && owners.every((other) => other === owner);
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
  });
}

function importFrom(node: TSESTree.StringLiteral, module: string): Suggestion<Node> {
  return {
    messageId: "suggestPackage",
    data: words({ owner: module }),
    edits: [{ type: "name-module", node, module }],
  };
}

/** `import { X } from "…"`, `export { X } from "…"`, `const { X } = require("…")` */
function importsOf(statement: TSESTree.ProgramStatement): readonly Import[] {
  switch (statement.type) {
    case "ImportDeclaration":
      return [{ source: statement.source, taken: statement.specifiers.flatMap(importedName) }];
    case "ExportNamedDeclaration":
      return statement.source === null
        ? []
        : [
            {
              source: statement.source,
              taken: statement.specifiers.map(({ local }) => ({ name: nameOf(local), node: local })),
            },
          ];
    case "VariableDeclaration":
      return statement.declarations.flatMap(required);
    default:
      return [];
  }
}

function importedName(specifier: TSESTree.ImportClause): readonly Taken[] {
  if (specifier.type !== "ImportSpecifier") return [];
  return [{ name: nameOf(specifier.imported), node: specifier.imported }];
}

function required({ id, init }: TSESTree.VariableDeclarator): readonly Import[] {
  if (id.type !== "ObjectPattern" || init?.type !== "CallExpression") return [];
  const [source] = init.arguments;
  const isRequire = init.callee.type === "Identifier" && init.callee.name === "require";
  if (!isRequire || source?.type !== "Literal" || typeof source.value !== "string") return [];
  const taken = id.properties.flatMap((property): Taken[] => {
    const name = property.type === "Property" ? staticKey(property) : undefined;
    return property.type === "Property" && name !== undefined ? [{ name, node: property.key }] : [];
  });
  return [{ source, taken: taken.length === id.properties.length ? taken : [] }];
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The one other service whose package exports a name; undefined where this one may. */
function ownerOf(name: string, service: ServiceEntry, knowsInput: KnowsInput): ServiceEntry | undefined {
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
