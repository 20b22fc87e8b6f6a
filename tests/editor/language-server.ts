import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { Document } from "./document.js";

/** An editor that speaks to the language server of the VS Code ESLint extension. */
export interface Editor {
  /** Opens a document; its language follows from the file's name. */
  open(path: string, text: string): OpenDocument;
  close(): Promise<void>;
  /** The server's process. */
  readonly pid: number | undefined;
}

export interface OpenDocument {
  readonly text: string;
  /** What the editor underlines now. */
  diagnostics(): Promise<Diagnostic[]>;
  /** What the light bulb offers for a diagnostic. */
  codeActions(diagnostic: Diagnostic): Promise<CodeAction[]>;
  /** Chooses an offer: the document is changed when the promise resolves. */
  choose(action: CodeAction): Promise<void>;
  /** Types: replaces the range, and tells the server only that. */
  edit(range: Range, text: string): Promise<void>;
}

/** The extension's own defaults. */
const settings = {
  validate: "on",
  packageManager: "npm",
  useESLintClass: true,
  useFlatConfig: true,
  experimental: { useFlatConfig: false },
  codeAction: {
    disableRuleComment: { enable: true, location: "separateLine", commentStyle: "line" },
    showDocumentation: { enable: true },
  },
  codeActionOnSave: { mode: "all" },
  format: false,
  quiet: false,
  onIgnoredFiles: "off",
  options: {},
  rulesCustomizations: [],
  run: "onType",
  problems: { shortenToSingleLine: false },
  nodePath: null,
};

/** Starts a server for a folder that has an ESLint configuration and from which ESLint can be resolved. */
export async function startEditor(folder: string): Promise<Editor> {
  const server = createRequire(import.meta.url).resolve(
    "vscode-langservers-extracted/bin/vscode-eslint-language-server",
  );
  const child = spawn(process.execPath, [server, "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const workspaceFolder = { uri: pathToFileURL(folder).href, name: "project" };
  const documents = new Map<string, Document>();

  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ ...settings, workspaceFolder })));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    for (const [uri, edits] of editsByDocument(edit)) await applyEdits(uri, edits);
    return { applied: true };
  });
  connection.listen();

  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type demands it
    rootUri: null,
    workspaceFolders: [workspaceFolder],
    capabilities: {
      workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
      textDocument: { diagnostic: { dynamicRegistration: true }, codeAction: { dynamicRegistration: true } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  async function applyEdits(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`${uri} isn't open.`);
    const contentChanges = document.apply(edits);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  return {
    pid: child.pid,
    open(path, text) {
      const uri = pathToFileURL(path).href;
      const document = new Document(text);
      documents.set(uri, document);
      const languageId = /\.[cm]?tsx?$/u.test(path) ? "typescript" : "javascript";
      const opened = connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: document.version, text },
      });

      return {
        get text() {
          return document.text;
        },
        async diagnostics() {
          await opened;
          const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
          if (report.kind !== "full") throw new Error("The server says that nothing has changed.");
          return report.items;
        },
        async codeActions(diagnostic) {
          const actions = await connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri },
            range: diagnostic.range,
            context: { diagnostics: [diagnostic] },
          });
          return (actions ?? []).filter((action): action is CodeAction => typeof action.command !== "string");
        },
        async choose({ edit, command }) {
          if (edit !== undefined) for (const [target, edits] of editsByDocument(edit)) await applyEdits(target, edits);
          if (command !== undefined) {
            await connection.sendRequest(ExecuteCommandRequest.type, {
              command: command.command,
              arguments: (command.arguments ?? []) as never[],
            });
          }
        },
        edit: (range, newText) => applyEdits(uri, [{ range, newText }]),
      };
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}

function editsByDocument({ changes, documentChanges }: WorkspaceEdit): Map<string, TextEdit[]> {
  const edits = new Map(Object.entries(changes ?? {}));
  for (const change of documentChanges ?? []) {
    if ("textDocument" in change) edits.set(change.textDocument.uri, change.edits as TextEdit[]);
  }
  return edits;
}
