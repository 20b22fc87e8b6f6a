/** A project with a mistake that shows whatever else can't be read. */
export const project: Readonly<Record<string, string>> = {
  "src/a.js": `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
import { name } from "./names.js";
import { role } from "#names";
import { bucket } from "names";
new CreateTrainingJobCommand({ TrainingJobName: name, RoleArn: role, EnableNetworkIsolation: bucket, Nonsense: 1 });
`,
  "src/names.js": `export const name = "churn";`,
  "package.json": `{ "imports": { "#names": "./src/names.js" } }`,
  "deno.json": `{ "imports": { "names": "./src/names.js" } }`,
  "tsconfig.json": "{}",
  ".gitignore": "nothing",
  "node_modules/@aws-sdk/client-sagemaker/package.json": `{ "version": "3.4.0" }`,
  "node_modules/@aws-sdk/client-sagemaker/dist-types/models/enums.d.ts":
    'export declare const TrainingInputMode: { readonly PIPE: "Pipe"; };',
};

/** What is a pipe or a device in its turn: files, and folders. Not the manifest: Node.js itself waits for it, to find ESLint. */
export const odd: readonly string[] = [
  ...Object.keys(project).filter((path) => path !== "src/a.js" && path !== "package.json"),
  "src/b.js",
  "src/request.json",
  "node_modules",
  "node_modules/@aws-sdk/client-sagemaker",
  "node_modules/@aws-sdk/client-sagemaker/dist-types/models",
];
