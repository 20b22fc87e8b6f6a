import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { ClientMember, ClientModel, ClientStructure, ClientType } from "./client-model.js";
import { SourceError } from "./source-error.js";

/** The type names that the declarations import from elsewhere, and what they are in a request. */
const externalTypes: Readonly<Record<string, ClientType["kind"] & ("blob" | "timestamp" | "document" | "json")>> = {
  Date: "timestamp",
  Uint8Array: "blob",
  StreamingBlobTypes: "blob",
  StreamingBlobPayloadInputTypes: "blob",
  BlobPayloadInputTypes: "blob",
  __DocumentType: "document",
  DocumentType: "document",
  __LazyJsonString: "json",
  __AutomaticJsonStringConversion: "json",
  // An event stream; whatever stands there is the SDK's affair.
  AsyncIterable: "document",
};

/**
 * Reads the declarations (`dist-types`) of an SDK v3 client; they are parsed, nothing is executed.
 *
 * @param folder the package's folder.
 * @throws {SourceError} where the folder is no such package, or a declaration has a form that the generator doesn't know.
 */
export function readClient(folder: string): ClientModel {
  const manifest = readManifest(folder);
  const reader = new DeclarationReader();
  for (const file of declarationFiles(folder, "models", /^(?:enums|models_\d+)\.d\.ts$/u)) reader.models(file);
  const operations = new Map<string, string | null>();
  for (const file of declarationFiles(folder, "commands", /Command\.d\.ts$/u)) {
    const [operation, input] = readCommand(file);
    operations.set(operation, input);
  }
  return { ...manifest, operations, structures: reader.structures, enums: reader.enums };
}

function readManifest(folder: string): { readonly packageName: string; readonly version: string } {
  const file = join(folder, "package.json");
  if (!existsSync(file)) throw new SourceError(file, "", "is missing: the SDK client isn't installed");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { readonly name?: unknown; readonly version?: unknown };
  if (typeof manifest.name !== "string" || typeof manifest.version !== "string") {
    throw new SourceError(file, "", "has no name or version");
  }
  return { packageName: manifest.name, version: manifest.version };
}

function declarationFiles(folder: string, part: string, pattern: RegExp): readonly ts.SourceFile[] {
  const directory = join(folder, "dist-types", part);
  if (!existsSync(directory)) throw new SourceError(directory, "", "is missing: no declarations of an SDK v3 client");
  const names = readdirSync(directory).filter((name) => pattern.test(name));
  if (names.length === 0) throw new SourceError(directory, "", `holds no file like ${pattern.source}`);
  return names.sort(byNumber).map((name) => {
    const file = join(directory, name);
    return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  });
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** The operation of a command's declarations, and the structure that its input extends. */
function readCommand(file: ts.SourceFile): readonly [operation: string, input: string | null] {
  const aliases = new Map<string, ts.TypeNode>();
  let found: readonly [string, string | null] | undefined;
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const operation = /^(\w+)CommandInput$/u.exec(statement.name.text)?.[1];
    if (operation === undefined) continue;
    const base = statement.heritageClauses?.[0]?.types[0]?.expression;
    found = [operation, base === undefined ? null : structureName(base.getText(), aliases, file)];
  }
  if (found === undefined) throw new SourceError(file.fileName, "", "declares no ...CommandInput");
  return found;
}

/** Looks through `Omit<InvokeEndpointInput, "Body"> & { Body: ... }`, which blob members are declared with. */
function structureName(name: string, aliases: ReadonlyMap<string, ts.TypeNode>, file: ts.SourceFile): string {
  const alias = aliases.get(name);
  if (alias === undefined) return name;
  const parts = ts.isIntersectionTypeNode(alias) ? alias.types : [alias];
  for (const part of parts) {
    if (!ts.isTypeReferenceNode(part)) continue;
    const argument = part.typeName.getText() === "Omit" ? part.typeArguments?.[0] : part;
    if (argument !== undefined) return argument.getText();
  }
  throw new SourceError(file.fileName, name, `is of a form that the generator doesn't know: ${alias.getText()}`);
}

/** Collects the structures, unions and enums of the model declarations. */
class DeclarationReader {
  readonly structures = new Map<string, ClientStructure>();
  readonly enums = new Map<string, readonly string[]>();

  models(file: ts.SourceFile): void {
    for (const statement of file.statements) {
      if (ts.isInterfaceDeclaration(statement)) {
        this.structures.set(statement.name.text, { union: false, members: readMembers(statement, file) });
      } else if (ts.isVariableStatement(statement)) {
        this.#enum(statement, file);
      } else if (ts.isModuleDeclaration(statement)) {
        this.structures.set(statement.name.text, { union: true, members: readUnion(statement, file) });
      }
    }
  }

  #enum(statement: ts.VariableStatement, file: ts.SourceFile): void {
    for (const declaration of statement.declarationList.declarations) {
      const name = declaration.name.getText();
      const type = declaration.type;
      // Clients of before 2025 declare functions that blank sensitive members out of logs.
      if (name.endsWith("FilterSensitiveLog")) continue;
      if (type === undefined || !ts.isTypeLiteralNode(type)) {
        throw new SourceError(file.fileName, name, "is a variable, but no enum object");
      }
      this.enums.set(
        name,
        type.members.map((member) => {
          const value = ts.isPropertySignature(member) ? member.type : undefined;
          if (value !== undefined && ts.isLiteralTypeNode(value) && ts.isStringLiteral(value.literal)) {
            return value.literal.text;
          }
          throw new SourceError(file.fileName, `${name}.${member.getText()}`, "is no string");
        }),
      );
    }
  }
}

/** The members of a union: each `...Member` interface of its namespace has one member that isn't `never`. */
function readUnion(declaration: ts.ModuleDeclaration, file: ts.SourceFile): ReadonlyMap<string, ClientMember> {
  const members = new Map<string, ClientMember>();
  if (declaration.body === undefined || !ts.isModuleBlock(declaration.body)) return members;
  for (const statement of declaration.body.statements) {
    if (!ts.isInterfaceDeclaration(statement) || !/^[^$].*Member$/u.test(statement.name.text)) continue;
    for (const [name, member] of readMembers(statement, file, true)) {
      members.set(name, { ...member, required: false });
    }
  }
  if (members.size === 0) throw new SourceError(file.fileName, declaration.name.text, "is a union without members");
  return members;
}

function readMembers(
  declaration: ts.InterfaceDeclaration,
  file: ts.SourceFile,
  skipNever = false,
): ReadonlyMap<string, ClientMember> {
  const members = new Map<string, ClientMember>();
  for (const member of declaration.members) {
    const where = `${declaration.name.text}.${member.name?.getText() ?? "?"}`;
    if (!ts.isPropertySignature(member) || member.type === undefined) {
      throw new SourceError(file.fileName, where, "is no property");
    }
    if (skipNever && member.type.kind === ts.SyntaxKind.NeverKeyword) continue;
    members.set(ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(), {
      type: readType(member.type, file, where),
      required: member.questionToken === undefined,
      deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
    });
  }
  return members;
}

function readType(node: ts.TypeNode, file: ts.SourceFile, where: string): ClientType {
  const type = translateType(node, (inner) => readType(inner, file, where));
  if (type !== undefined) return type;
  throw new SourceError(file.fileName, where, `has a type that the generator doesn't know: ${node.getText()}`);
}

function translateType(node: ts.TypeNode, read: (inner: ts.TypeNode) => ClientType): ClientType | undefined {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { kind: "string" };
    case ts.SyntaxKind.NumberKeyword:
      return { kind: "number" };
    case ts.SyntaxKind.BooleanKeyword:
      return { kind: "boolean" };
  }
  if (ts.isParenthesizedTypeNode(node)) return read(node.type);
  if (ts.isArrayTypeNode(node)) return { kind: "list", element: read(node.elementType) };
  if (ts.isUnionTypeNode(node)) return translateUnion(node, read);
  if (ts.isTypeReferenceNode(node)) return translateReference(node, read);
  return undefined;
}

/** `T | undefined`, `T | null` (sparse lists) and `__LazyJsonString | string`. */
function translateUnion(node: ts.UnionTypeNode, read: (inner: ts.TypeNode) => ClientType): ClientType | undefined {
  const parts = node.types.filter((part) => part.getText() !== "undefined" && part.getText() !== "null").map(read);
  const json = parts.find((part) => part.kind === "json");
  if (json !== undefined && parts.every((part) => part.kind === "json" || part.kind === "string")) return json;
  return parts.length === 1 ? parts[0] : undefined;
}

function translateReference(
  node: ts.TypeReferenceNode,
  read: (inner: ts.TypeNode) => ClientType,
): ClientType | undefined {
  const name = node.typeName.getText();
  const [first, second] = node.typeArguments ?? [];
  if (name === "Partial" && first !== undefined) return read(first);
  if (name === "Record" && first !== undefined && second !== undefined) {
    return { kind: "map", key: read(first), value: read(second) };
  }
  const external = Object.hasOwn(externalTypes, name) ? externalTypes[name] : undefined;
  if (external !== undefined) return { kind: external };
  return node.typeArguments === undefined ? { kind: "reference", name } : undefined;
}
