import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
} from "vscode-languageserver-protocol/node";
import { root } from "./compiler.js";
import { place, sorted, type EditorService } from "./editor-service.js";

/** TypeScript 7's language server on a file of a project. */
export async function startNativeServer(file: string): Promise<EditorService> {
  const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
  const child = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
    cwd: dirname(file),
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  const folder = pathToFileURL(dirname(file)).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type demands it
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: "project" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ["markdown"] }, completion: { completionItem: {} } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(file).href;
  let version = 0;
  const at = async (text: string, offset: number): Promise<{ textDocument: { uri: string }; position: Position }> => {
    if (++version === 1) {
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "typescript", version, text },
      });
    } else {
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    }
    const lines = text.slice(0, offset).split("\n");
    return { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
  };

  return {
    name: "TypeScript 7's language server",
    async hover(text, offset) {
      const hover = await connection.sendRequest(HoverRequest.type, await at(text, offset));
      return MarkupContent.is(hover?.contents) ? hover.contents.value : "";
    },
    async definition(text, offset) {
      const found = await connection.sendRequest(DefinitionRequest.type, await at(text, offset));
      const places = found === null ? [] : Array.isArray(found) ? found : [found];
      return [
        ...new Set(
          places.map((one) =>
            "targetUri" in one
              ? place(fileURLToPath(one.targetUri), one.targetSelectionRange.start.line + 1)
              : place(fileURLToPath(one.uri), one.range.start.line + 1),
          ),
        ),
      ];
    },
    async completion(text, offset) {
      const list = await connection.sendRequest(CompletionRequest.type, await at(text, offset));
      const items = list === null ? [] : Array.isArray(list) ? list : list.items;
      return sorted(
        items.map(({ label, sortText, labelDetails }) => ({
          sortText: sortText ?? label,
          offer: { name: label, from: labelDetails?.description },
        })),
      );
    },
    close() {
      connection.dispose();
      child.kill();
      return Promise.resolve();
    },
  };
}
