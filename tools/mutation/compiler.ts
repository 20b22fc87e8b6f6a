import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { mutated } from "./mutant-text.js";

/**
 * The type check that every change has to pass, asked of mutants. It looks at the mutated file alone: what a mutant breaks
 * in files that import it isn't seen.
 */
export class Compiler {
  readonly #texts = new Map<string, { readonly text: string; readonly version: number }>();
  readonly #service: ts.LanguageService;
  #version = 0;

  /** @param files what is mutated, relative to the root */
  constructor(files: readonly string[]) {
    const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd());
    const roots = files.map((file) => resolve(file));
    const registry = ts.createDocumentRegistry();
    const host: ts.LanguageServiceHost = {
      getCompilationSettings: () => options,
      getScriptFileNames: () => roots,
      getScriptVersion: (path) => String(this.#texts.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const text = this.#texts.get(path)?.text ?? ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    };
    this.#service = ts.createLanguageService(host, registry);
  }

  /** Whether the type check refuses a mutant. */
  refuses(mutant: Pick<MutantResult, "fileName" | "location" | "replacement">): boolean {
    const path = resolve(mutant.fileName);
    const text = readFileSync(path, "utf8");
    this.#set(path, mutated(text, mutant));
    const refused =
      this.#service.getSyntacticDiagnostics(path).length > 0 || this.#service.getSemanticDiagnostics(path).length > 0;
    this.#set(path, text);
    return refused;
  }

  #set(path: string, text: string): void {
    this.#version += 1;
    this.#texts.set(path, { text, version: this.#version });
  }
}
