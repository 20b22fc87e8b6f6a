import { join } from "node:path";
import ts from "typescript";
import { compilerOptions, requestFile, typesFile } from "../../site/playground/compiler-project.js";

const request = `import { SageMakerClient } from "@aws-sdk/client-sagemaker";`;

/**
 * Every file that the compiler reads for a program of the SDK's client with the plugin's types: the language's
 * declarations, the SDK's and ours, and the `package.json` files that lead to them.
 *
 * @returns texts by their paths from the root: `/node_modules/@aws-sdk/client-sagemaker/dist-types/index.d.ts`
 */
export function compilerFiles(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  const host = ts.createCompilerHost(compilerOptions);
  const disk = { ...host };
  const isRequest = (path: string): boolean => path === join(root, requestFile);
  host.fileExists = (path) => isRequest(path) || disk.fileExists(path);
  host.readFile = (path) => {
    const text = disk.readFile(path);
    const name = path.slice(root.length);
    // What packages this repository itself has is nothing to the reader's program.
    if (text !== undefined && name !== "/package.json") files[name] = name.endsWith(".json") ? text : compact(text);
    return text;
  };
  host.getSourceFile = (path, ...more) =>
    isRequest(path) ? ts.createSourceFile(path, request, ts.ScriptTarget.ES2022) : disk.getSourceFile(path, ...more);
  ts.createProgram([join(root, requestFile), join(root, typesFile)], compilerOptions, host);
  return files;
}

/** Without comments, which are nine tenths of the SDK's declarations, and without empty lines. */
function compact(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\//gu, "").replaceAll(/^\s*\n/gmu, "");
}
