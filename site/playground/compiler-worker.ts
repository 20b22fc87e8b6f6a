/** TypeScript with the SDK's declarations and the plugin's types, in a thread of its own. */
import ts from "typescript";
import { compilerOptions, globals, globalsFile, libraryFolder, requestFile, typesFile } from "./compiler-project.js";

export interface CompilerRequest {
  readonly id: number;
  readonly code: string;
}

/** What the compiler says of a place; offsets in UTF-16 units, line and column from 1. */
export interface CompilerError {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  /** With the number that TypeScript gives the error: `TS2322: Type …`. */
  readonly message: string;
}

export interface CompilerAnswer {
  readonly id: number;
  readonly errors: readonly CompilerError[];
  readonly milliseconds: number;
  readonly failure?: string;
}

/** Only the SDK's client is here: what another package exports is of any type, and that is no error of the reader's. */
const cannotFindModule = 2307;

let latest = 0;
let code = "";

/** The declarations, by their paths from the root of the repository (`tools/site/compiler-files.ts`). */
const service = fetch(new URL("compiler-files.json", import.meta.url))
  .then((response) => response.json())
  .then((files) => createService(new Map(Object.entries(files as Readonly<Record<string, string>>))));

addEventListener("message", ({ data }: MessageEvent<CompilerRequest>) => {
  latest = data.id;
  void answer(data).then((answered) => {
    if (answered !== undefined) postMessage(answered);
  });
});

async function answer(request: CompilerRequest): Promise<CompilerAnswer | undefined> {
  const start = performance.now();
  try {
    const compiler = await service;
    // Meanwhile more may have been typed.
    if (request.id !== latest) return undefined;
    code = request.code;
    return { id: request.id, errors: errorsOf(compiler), milliseconds: performance.now() - start };
  } catch (error) {
    return { id: request.id, errors: [], milliseconds: performance.now() - start, failure: String(error) };
  }
}

function errorsOf(compiler: ts.LanguageService): CompilerError[] {
  const found = [...compiler.getSyntacticDiagnostics(requestFile), ...compiler.getSemanticDiagnostics(requestFile)];
  return found.flatMap(({ file, start, length = 0, code: number, messageText }) => {
    if (file === undefined || start === undefined || number === cannotFindModule) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const message = `TS${String(number)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    return [{ from: start, to: start + length, line: line + 1, column: character + 1, message }];
  });
}

function createService(files: Map<string, string>): ts.LanguageService {
  files.set(globalsFile, globals);
  const read = (path: string): string | undefined => (path === requestFile ? code : files.get(path));
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  return ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [requestFile, globalsFile, typesFile],
    getScriptVersion: (path) => (path === requestFile ? String(latest) : "1"),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => `${libraryFolder}/lib.d.ts`,
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    directoryExists: (path) => folders.has(path),
    getDirectories: () => [],
    useCaseSensitiveFileNames: () => true,
  });
}

/** All folders that a file is in: of `/a/b/c.ts`, `/`, `/a` and `/a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join("/") || "/");
}
