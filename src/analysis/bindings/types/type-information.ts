import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Imported } from "../imports.js";

/**
 * What the compiler knows of a file that is linted with type information.
 *
 * It only ever adds to what the file itself says: oxlint, JavaScript and linting without types go without it. The
 * compiler isn't imported; the parser's own one is asked, by the few methods that are named here.
 */
export interface TypeInformation {
  /** The type of the SDK's, or of the CDK's, that is expected of an object literal where it stands. */
  expected(node: TSESTree.ObjectExpression): Imported | undefined;
  /** The class of the SDK's that an expression is, or is an instance of, wherever it comes from. */
  declared(node: TSESTree.Node): Imported | undefined;
  /** The value that an expression has in every run, because its type is that value alone. */
  constant(node: TSESTree.Expression): string | number | undefined;
}

interface CompilerSymbol {
  readonly name: string;
  readonly declarations?: readonly { getSourceFile(): { readonly fileName: string } }[];
}

interface CompilerType {
  readonly symbol?: CompilerSymbol;
  /** The members of a union. */
  readonly types?: readonly CompilerType[];
  readonly value?: unknown;
  isUnion?(): boolean;
}

interface Checker {
  getContextualType(node: object): CompilerType | undefined;
  getTypeAtLocation(node: object): CompilerType;
}

/** Undefined where the file is linted without types, or by a parser that has other ones. */
export function typeInformationOf(sourceCode: Readonly<TSESLint.SourceCode>): TypeInformation | undefined {
  const services: unknown = Reflect.get(sourceCode, "parserServices");
  const program = memberOf(services, "program");
  const getTypeChecker = memberOf(program, "getTypeChecker");
  const nodes = memberOf(services, "esTreeNodeToTSNodeMap");
  const getNode = memberOf(nodes, "get");
  if (typeof getTypeChecker !== "function" || typeof getNode !== "function") return undefined;

  let checker: Checker | undefined;
  /** An unusual compiler says nothing, and never stops the analysis. */
  function ask<Answer>(node: TSESTree.Node, question: (checker: Checker, node: object) => Answer): Answer | undefined {
    try {
      const compilerNode: unknown = Reflect.apply(getNode as () => unknown, nodes, [node]);
      if (typeof compilerNode !== "object" || compilerNode === null) return undefined;
      checker ??= Reflect.apply(getTypeChecker as () => unknown, program, []) as Checker;
      return question(checker, compilerNode);
    } catch {
      return undefined;
    }
  }

  return {
    expected: (node) =>
      ask(node, (compiler, compilerNode) => {
        const type = compiler.getContextualType(compilerNode);
        return type && declaredBySdk(type);
      }),
    declared: (node) =>
      ask(node, (compiler, compilerNode) => {
        const { symbol } = compiler.getTypeAtLocation(compilerNode);
        return symbol && importedAs(symbol);
      }),
    constant: (node) =>
      ask(node, (compiler, compilerNode) => {
        // Only types of one string or number have such a value.
        const { value } = compiler.getTypeAtLocation(compilerNode);
        return typeof value === "string" || typeof value === "number" ? value : undefined;
      }),
  };
}

function declaredBySdk(type: CompilerType): Imported | undefined {
  // Only types of objects have symbols: `undefined`, `string` and their like can't be meant.
  const symbols = (type.isUnion?.() === true ? (type.types ?? []) : [type]).flatMap((one) => one.symbol ?? []);
  // What the CDK doesn't know yet is no literal.
  const [symbol, another] = symbols.filter(({ name }) => name !== "IResolvable");
  return symbol === undefined || another !== undefined ? undefined : importedAs(symbol);
}

function importedAs(symbol: CompilerSymbol): Imported | undefined {
  const { name, declarations } = symbol;
  const file = declarations?.[0]?.getSourceFile().fileName;
  // The package's own strict declarations are named after the client that they stand for.
  const client =
    file === undefined ? undefined : /[\\/](client-sagemaker[\w-]*)(?:[\\/]|\.d\.[cm]?ts$)/.exec(file)?.[1];
  if (client !== undefined) return { module: `@aws-sdk/${client}`, path: [name] };
  // In its declaration the class of a service is a type and a namespace of the same name.
  const service = /[\\/]aws-sdk[\\/]clients[\\/](\w+)\.d\.ts$/.exec(file ?? "")?.[1];
  if (service !== undefined)
    return { module: `aws-sdk/clients/${service}`, path: name.toLowerCase() === service ? [] : [name] };
  const folder = /[\\/](?:aws-cdk-lib|@aws-cdk)[\\/](aws-[\w-]+)[\\/]/.exec(file ?? "")?.[1];
  if (folder === undefined) return undefined;
  // The namespace that it is declared in.
  const outer = memberOf(memberOf(symbol, "parent"), "name");
  const within = typeof outer === "string" && outer.startsWith("Cfn") ? [outer] : [];
  const library = folder.endsWith("-alpha") ? "@aws-cdk" : "aws-cdk-lib";
  return { module: `${library}/${folder}`, path: [...within, name] };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
