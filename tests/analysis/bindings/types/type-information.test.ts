import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import sagemaker from "../../../../src/index.js";

const files: Record<string, string> = {
  "/lib.d.ts": `
    interface Array<T> { [index: number]: T } interface ReadonlyArray<T> { readonly [index: number]: T }
    interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
    interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
    type Partial<T> = { [K in keyof T]?: T[K] };`,
  "/node_modules/@aws-sdk/client-sagemaker/index.d.ts": `
    export interface StoppingCondition { MaxRuntimeInSeconds?: number | undefined }
    export interface DeleteModelCommandInput { ModelName: string | undefined }
    export declare class DeleteModelCommand { constructor(input: DeleteModelCommandInput); }
    export declare class SageMaker { deleteModel(input: DeleteModelCommandInput): object; }`,
  "/node_modules/aws-cdk-lib/aws-sagemaker/lib/sagemaker.generated.d.ts": `
    interface IResolvable { resolve(): string }
    export declare class CfnModel { private constructor(); }
    export declare namespace CfnModel { interface ContainerDefinitionProperty { readonly containerHostname?: string } }
    export interface CfnModelProps {
      readonly modelName?: string;
      readonly primaryContainer?: IResolvable | CfnModel.ContainerDefinitionProperty;
    }`,
  "/node_modules/aws-cdk-lib/aws-sagemaker/index.d.ts": `export * from "./lib/sagemaker.generated";`,
  "/node_modules/@aws-cdk/aws-sagemaker-alpha/index.d.ts": `export interface EndpointProps { readonly endpointName?: string }`,
  "/stacks.ts": `
    import type { CfnModel, CfnModelProps } from "aws-cdk-lib/aws-sagemaker";
    import type { EndpointProps } from "@aws-cdk/aws-sagemaker-alpha";
    export const model = (props: CfnModelProps): void => {};
    export const container = (of: CfnModelProps["primaryContainer"] | undefined, all?: CfnModel.ContainerDefinitionProperty[]): void => {};
    export const endpoint = (props: EndpointProps): void => {};`,
  "/node_modules/aws-sdk/clients/sagemaker.d.ts": `
    declare class SageMaker { constructor(options?: object); deleteModel(input: { ModelName: string }): object; }
    declare namespace SageMaker { interface DeleteModelInput { ModelName: string } }
    export = SageMaker;`,
  "/node_modules/not-aws/client.d.ts": `export declare class DeleteModelCommand { constructor(input: { ModelName: string }); }`,
  "/aws.ts": `
    export { DeleteModelCommand as Delete, SageMaker } from "@aws-sdk/client-sagemaker";
    import { SageMaker as Client } from "@aws-sdk/client-sagemaker";
    import V2 = require("aws-sdk/clients/sagemaker");
    export const client = new Client();
    export const old = new V2();
    export { V2 };
    export { DeleteModelCommand as Other } from "not-aws/client";`,
  "/other.d.ts": `export interface StoppingCondition { MaxRuntimeInSeconds?: number }`,
  "/jobs.ts": `
    import type { StoppingCondition } from "@aws-sdk/client-sagemaker";
    import type { StoppingCondition as Other } from "./other";
    export const run = (stop: StoppingCondition | undefined, others?: readonly StoppingCondition[]): void => {};
    export const partly = (stop: { stop: Partial<StoppingCondition> }): void => {};
    export const other = (stop: Other): void => {};
    export const name = "bad_name";
    export const settings = { name: "bad_name", free: "bad_name" as string } as const;
    export const free: string = "bad_name";
    export const zero = 0;
    export declare class Named { readonly kept: "bad_name"; }`,
};

/** The places and messages of what is reported in a file that is linted with type information. */
function lintTyped(code: string): string[] {
  const all: Record<string, string> = { ...files, "/main.ts": code };
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host: ts.CompilerHost = {
    getSourceFile: (name, version) =>
      all[name] === undefined ? undefined : ts.createSourceFile(name, all[name], version, true),
    getDefaultLibFileName: () => "/lib.d.ts",
    writeFile: () => undefined,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name in all,
    readFile: (name) => all[name],
  };
  const program = ts.createProgram(["/main.ts"], options, host);
  const messages = new Linter({ cwd: "/" }).verify(
    code,
    {
      files: ["**/*.ts"],
      plugins: { sagemaker },
      rules: { "sagemaker/valid-ranges": "error", "sagemaker/valid-patterns": "error" },
      languageOptions: { parser, parserOptions: { programs: [program] } },
    },
    { filename: "/main.ts" },
  );
  return messages.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message.split(":")[0] ?? ""}`,
  );
}

const sdk = `import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";\n`;

describe("with type information", () => {
  it.each([
    [
      "an argument",
      `import { run } from "./jobs";\nrun({ MaxRuntimeInSeconds: 0 });`,
      ["3:28 'MaxRuntimeInSeconds' takes at least 1; this is 0."],
    ],
    [
      "an element",
      `import { run } from "./jobs";\nrun(undefined, [{ MaxRuntimeInSeconds: 0 }]);`,
      ["3:40 'MaxRuntimeInSeconds' takes at least 1; this is 0."],
    ],
    [
      "the properties of a resource",
      `import { model } from "./stacks";\nmodel({ modelName: "bad_name", primaryContainer: { containerHostname: "bad_too" } });`,
      ["3:24 'modelName' can't be \"bad_name\"", "3:75 'containerHostname' can't be \"bad_too\""],
    ],
    [
      "a part of them",
      `import { container } from "./stacks";\ncontainer({ containerHostname: "bad_name" }, [{ containerHostname: "a_b" }]);`,
      ["3:36 'containerHostname' can't be \"bad_name\"", "3:70 'containerHostname' can't be \"a_b\""],
    ],
    [
      "the properties of a construct",
      `import { endpoint } from "./stacks";\nendpoint({ endpointName: "bad_name" });`,
      ["3:30 'endpointName' can't be \"bad_name\""],
    ],
    ["a part of a type", `import { partly } from "./jobs";\npartly({ stop: { MaxRuntimeInSeconds: 0 } });`, []],
    ["another type of that name", `import { other } from "./jobs";\nother({ MaxRuntimeInSeconds: 0 });`, []],
    [
      "an imported constant",
      `import { name } from "./jobs";\nnew DeleteModelCommand({ ModelName: name });`,
      ["3:37 'ModelName' can't be \"bad_name\""],
    ],
    [
      "an imported number",
      `import { run, zero } from "./jobs";\nrun({ MaxRuntimeInSeconds: zero });`,
      ["3:28 'MaxRuntimeInSeconds' takes at least 1; this is 0."],
    ],
    [
      "a field of a base class in another file",
      `import { Named } from "./jobs";\nclass Own extends Named { run() { new DeleteModelCommand({ ModelName: this.kept }); } }`,
      [],
    ],
    [
      "a member of one",
      `import { settings } from "./jobs";\nnew DeleteModelCommand({ ModelName: settings.name });`,
      ["3:37 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a member of a namespace",
      `import * as jobs from "./jobs";\nnew DeleteModelCommand({ ModelName: jobs.name });`,
      ["3:37 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a command that a module of the project exports again",
      `import { Delete } from "./aws";\nnew Delete({ ModelName: "bad_name" });`,
      ["3:29 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a client's class that a module of the project exports again",
      `import { SageMaker } from "./aws";\nnew SageMaker().deleteModel({ ModelName: "bad_name" });`,
      ["3:46 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a client of a module of the project",
      `import { client } from "./aws";\nclient.deleteModel({ ModelName: "bad_name" });`,
      ["3:37 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a client of v2 of a module of the project",
      `import { old, V2 } from "./aws";\nold.deleteModel({ ModelName: "bad_name" });\nnew V2().deleteModel({ ModelName: "bad_name" });`,
      ["3:34 'ModelName' can't be \"bad_name\"", "4:39 'ModelName' can't be \"bad_name\""],
    ],
    [
      "a class of that name of another package",
      `import { Other } from "./aws";\nnew Other({ ModelName: "bad_name" });`,
      [],
    ],
    [
      "any string",
      `import { free, settings } from "./jobs";\nnew DeleteModelCommand({ ModelName: free });\nnew DeleteModelCommand({ ModelName: settings.free });`,
      [],
    ],
  ])("%s", (_, code, expected) => {
    expect(lintTyped(sdk + code)).toEqual(expected);
  });
});
