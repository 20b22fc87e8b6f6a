import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { extendsObject } from "../../tools/hosts/configurations.js";
import { repository } from "../../tools/hosts/project.js";
import { ensureBuilt } from "../package/built.js";
import { startEditor, type Editor } from "./language-server.js";

/** An editor, and the folder that it has open. */
export interface EditorInFolder {
  readonly folder: string;
  readonly editor: Editor;
}

/**
 * Starts an editor in a folder of its own before the tests of a file, and ends both behind them.
 *
 * @returns what gives them, from the first test on
 */
export function useEditor(): () => EditorInFolder {
  let started: EditorInFolder | undefined;
  beforeAll(async () => {
    ensureBuilt();
    // Inside the repository, so that the server resolves ESLint, the parser and this package.
    mkdirSync(join(repository, ".tmp"), { recursive: true });
    const folder = mkdtempSync(join(repository, ".tmp", "editor-"));
    writeFileSync(join(folder, "eslint.config.js"), extendsObject);
    started = { folder, editor: await startEditor(folder) };
  }, 120_000);
  afterAll(async () => {
    await started?.editor.close();
    if (started !== undefined) rmSync(started.folder, { recursive: true });
  });
  return () => {
    if (started === undefined) throw new Error("the editor isn't started yet");
    return started;
  };
}
