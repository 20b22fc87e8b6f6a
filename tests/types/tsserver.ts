import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import type ts from "typescript";
import { root } from "./compiler.js";
import { place, sorted, type EditorService } from "./editor-service.js";

interface Response {
  readonly type: "response" | "event";
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/**
 * TypeScript's own server, as VS Code starts it, on a file of a project.
 *
 * @param excluded what VS Code's `typescript.preferences.autoImportFileExcludePatterns` names.
 */
export function startTsserver(file: string, excluded: readonly string[] = []): EditorService {
  const server = join(root, "node_modules", "typescript", "lib", "tsserver.js");
  const child = spawn(process.execPath, [server, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Map<number, (response: Response) => void>();
  createInterface(child.stdout).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const response = JSON.parse(line) as Response;
    if (response.type === "response") waiting.get(response.request_seq ?? 0)?.(response);
  });
  let sent = 0;
  const tell = (command: string, values: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++sent, type: "request", command, arguments: values })}\n`);
    return sent;
  };
  const ask = (command: string, values: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(tell(command, values), ({ success, message, body }) => {
        if (success === true) resolve(body);
        else if (message === "No content available.") resolve(undefined);
        else reject(new Error(`${command}: ${message ?? ""}`));
      });
    });
  tell("configure", {
    preferences: {
      includeCompletionsForModuleExports: true,
      includeCompletionsForImportStatements: true,
      autoImportFileExcludePatterns: excluded,
    },
  });
  const at = (text: string, offset: number): object => {
    tell("open", { file, fileContent: text });
    const lines = text.slice(0, offset).split("\n");
    return { file, line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
  };

  return {
    name: "TypeScript 6's server",
    async hover(text, offset) {
      const body = (await ask("quickinfo", at(text, offset))) as ts.server.protocol.QuickInfoResponseBody | undefined;
      const documentation = body?.documentation;
      return [
        body?.displayString,
        typeof documentation === "string" ? documentation : documentation?.map((part) => part.text).join(""),
        ...(body?.tags ?? []).map((tag) => `@${tag.name}`),
      ].join("\n");
    },
    async definition(text, offset) {
      const body = (await ask("definition", at(text, offset))) as ts.server.protocol.FileSpanWithContext[];
      return [...new Set(body.map((found) => place(found.file, found.start.line)))];
    },
    async completion(text, offset) {
      const body = (await ask("completionInfo", at(text, offset))) as ts.server.protocol.CompletionInfo | undefined;
      return sorted(
        (body?.entries ?? []).map(({ name, sortText, sourceDisplay }) => ({
          sortText,
          offer: { name, from: sourceDisplay?.map((part) => part.text).join("") },
        })),
      );
    },
    close() {
      child.kill();
      return Promise.resolve();
    },
  };
}
