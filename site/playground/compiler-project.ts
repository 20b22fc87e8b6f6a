import ts from "typescript";

/** The file that is compiled, and what it is compiled with, as paths in the compiler's world, which is the repository. */
export const requestFile = "/request.ts";
export const globalsFile = "/globals.d.ts";
/** What `"eslint-plugin-sagemaker/strict/client-sagemaker"` in `compilerOptions.types` leads to. */
export const typesFile = "/src/types/strict/client-sagemaker.d.ts";
export const libraryFolder = "/node_modules/typescript/lib";

/** What programs use of Node.js: its own types would be as large again as the SDK's. */
export const globals = `
  declare const process: { readonly env: Record<string, string | undefined>; readonly argv: string[]; exit(code?: number): never };
  declare const console: Record<"log" | "info" | "warn" | "error" | "debug", (...values: unknown[]) => void>;
  declare const Buffer: { from(value: unknown, encoding?: string): Uint8Array; alloc(size: number): Uint8Array };
  declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
  declare const crypto: { randomUUID(): string };
`;

export const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["lib.es2023.d.ts"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};
