import { join } from "node:path";
import ts from "typescript";
import { root, strictFile } from "./compiler.js";

/** What an editor is offered at the places of a text, and what that costs. */
export interface Completion {
  readonly names: readonly string[];
  /** The processor's time. */
  readonly milliseconds: number;
  /** The compiler's work, exactly. */
  readonly instantiations: number;
}

/** The files of the SDK are parsed once for all editors. */
const registry = ts.createDocumentRegistry();

/** TypeScript's language service on one file that is typed into. */
export class Editor {
  private readonly file = join(root, ".tmp", "types", "editor.ts");
  private text = "";
  private version = 0;
  private readonly service: ts.LanguageService;

  /** @param strict with the strict declarations; otherwise with the SDK's own types. */
  constructor(strict: boolean) {
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      skipLibCheck: true,
      types: [],
    };
    const files = [this.file, ...(strict ? [strictFile("client-sagemaker")] : [])];
    this.service = ts.createLanguageService(
      {
        getCompilationSettings: () => options,
        getScriptFileNames: () => files,
        getScriptVersion: (file) => (file === this.file ? this.version.toString() : "0"),
        getScriptSnapshot: (file) => {
          const text = file === this.file ? this.text : ts.sys.readFile(file);
          return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => root,
        getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
        fileExists: (file) => file === this.file || ts.sys.fileExists(file),
        readFile: (file) => ts.sys.readFile(file),
        directoryExists: (folder) => ts.sys.directoryExists(folder),
        getDirectories: (folder) => ts.sys.getDirectories(folder),
      },
      registry,
    );
  }

  /** @param text with a `|` where the cursor is. */
  complete(text: string): Completion {
    const position = text.indexOf("|");
    if (position < 0) throw new Error("there is no cursor");
    this.text = text.slice(0, position) + text.slice(position + 1);
    this.version++;
    const start = process.cpuUsage();
    const found = this.service.getCompletionsAtPosition(this.file, position, {});
    const { user, system } = process.cpuUsage(start);
    const instantiations = this.service.getProgram()?.getInstantiationCount() ?? NaN;
    return {
      names: (found?.entries ?? []).map(({ name }) => name),
      milliseconds: (user + system) / 1000,
      instantiations,
    };
  }

  /** What is underlined in a text. */
  errors(text: string): string[] {
    this.text = text;
    this.version++;
    return this.service.getSemanticDiagnostics(this.file).map(({ messageText }) => {
      return typeof messageText === "string" ? messageText : messageText.messageText;
    });
  }
}

const head = 'import { CreateTrainingJobCommand, SageMaker } from "@aws-sdk/client-sagemaker";\n';

/** A request that is being written, with the cursor where something is about to be typed. */
export const cursors: Readonly<Record<string, string>> = {
  members: `${head}new CreateTrainingJobCommand({ TrainingJobName: "a", | });`,
  "members of a method's argument": `${head}new SageMaker({}).createTrainingJob({ TrainingJobName: "a", | });`,
  "nested members": `${head}new CreateTrainingJobCommand({ TrainingJobName: "a", ResourceConfig: { InstanceCount: 1, | } });`,
  "enum values": `${head}new CreateTrainingJobCommand({ AlgorithmSpecification: { TrainingInputMode: "|" } });`,
  "values in a list": `${head}new CreateTrainingJobCommand({ InputDataConfig: [{ ChannelName: "a", DataSource: { S3DataSource: { S3DataType: "|" } } }] });`,
  "members beside a fault": `${head}new CreateTrainingJobCommand({ TrainingJobName: "my_job", ResourceConfig: { | } });`,
};
