import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { compile, installPackage, root, scratchFolder, strictClients } from "./compiler.js";
import { differences, marked, markedFile } from "./marked.js";

const folder = scratchFolder("package");
const strict = "eslint-plugin-sagemaker/types/client-sagemaker";

vi.setConfig({ testTimeout: 300_000 });

beforeAll(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  installPackage(folder);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

describe("as an import", () => {
  it("of the strict client, gives the same errors", async () => {
    const files = ["accepted.ts", "refused.ts"].map((name) => {
      const { text } = markedFile(name);
      return marked(`import-${name}`, text.replaceAll('"@aws-sdk/client-sagemaker"', `"${strict}"`));
    });
    for (const { name, text } of files) write(name, text);
    const { errors } = await compile(
      "7.0",
      folder,
      files.map(({ name }) => name),
      { strict: [] },
    );
    expect(files.flatMap((file) => differences(file, errors))).toEqual([]);
    expect(errors.length).toBeGreaterThan(18);
  });

  it("of the strict clients of the other services", async () => {
    const requests = [
      ["client-sagemaker-a2i-runtime", "StopHumanLoopCommand", `{ HumanLoopName: "my_loop" }`],
      ["client-sagemaker-edge", "SendHeartbeatCommand", `{ AgentVersion: "", DeviceName: "d", DeviceFleetName: "f" }`],
      ["client-sagemaker-featurestore-runtime", "BatchGetRecordCommand", `{ Identifiers: [] }`],
      ["client-sagemaker-geospatial", "GetEarthObservationJobCommand", `{ Arn: "my job" }`],
      ["client-sagemaker-runtime", "InvokeEndpointCommand", `{ EndpointName: "my_endpoint", Body: "{}" }`],
    ];
    const writeRequests = (prefix: string, from: string): readonly string[] =>
      requests.map(([client, command, request]) => {
        const name = `${prefix}-${client ?? ""}.ts`;
        write(
          name,
          `import { ${command ?? ""} } from "${from}/${client ?? ""}";\nnew ${command ?? ""}(${request ?? ""});\n`,
        );
        return name;
      });
    const sdk = writeRequests("sdk", "@aws-sdk");
    const imported = writeRequests("import", "eslint-plugin-sagemaker/types");
    const faulty = async (names: readonly string[], strict: readonly string[]): Promise<readonly string[]> => {
      const { errors } = await compile("7.0", folder, names, { strict });
      return errors.map(({ file, line }) => `${file}:${line.toString()}`);
    };
    expect(await faulty(sdk, [])).toEqual([]);
    expect(await faulty(sdk, strictClients)).toEqual(sdk.map((name) => `${name}:2`));
    expect(await faulty(imported, [])).toEqual(imported.map((name) => `${name}:2`));
  });
});

it("the code of the documentation compiles", async () => {
  const page = readFileSync(join(root, "docs", "types.md"), "utf8");
  const blocks = [...page.matchAll(/^```ts\n(?<code>[^]*?)^```$/gmu)].map(({ groups }) => groups?.code ?? "");
  expect(blocks.length).toBeGreaterThan(1);
  const names = blocks.map((_, index) => `page${index.toString()}.ts`);
  blocks.forEach((code, index) => {
    write(names[index] ?? "", code);
  });
  expect((await compile("7.0", folder, names)).errors).toEqual([]);
});

describe("at run time", () => {
  const emitted = ["accepted.ts", "refused.ts"];

  it("nothing of the strict declarations is there", async () => {
    for (const name of emitted) write(name, readFileSync(join(root, "tests", "types", "fixtures", name), "utf8"));
    const options = { noEmit: false, noEmitOnError: false, rootDir: ".", removeComments: false };
    await compile("7.0", folder, emitted, { compilerOptions: { ...options, outDir: "strict" } });
    await compile("7.0", folder, emitted, { compilerOptions: { ...options, outDir: "plain" }, strict: [] });
    for (const name of emitted.map((file) => file.replace(".ts", ".js"))) {
      const text = readFileSync(join(folder, "strict", name), "utf8");
      expect(text).toContain('from "@aws-sdk/client-sagemaker"');
      expect(text).toBe(readFileSync(join(folder, "plain", name), "utf8"));
    }
  });

  it.each([
    ["an ES module", "use.mjs", `import { check, checked } from "eslint-plugin-sagemaker/types";`],
    ["CommonJS", "use.cjs", `const { check, checked } = require("eslint-plugin-sagemaker/types");`],
  ])("check and checked are identity functions in %s, and load nothing", (_, name, statement) => {
    write(
      name,
      `${statement}
const request = { TrainingJobName: "a" };
console.log(check()(request) === request, checked.stopTrainingJob(request) === request);
`,
    );
    const run = spawnSync(process.execPath, [join(folder, name)], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("true true\n");
    const source = readFileSync(join(root, "src", "types", "index.js"), "utf8");
    expect(source).not.toMatch(/require\(|import /u);
  });

  it("the strict client is the SDK's own", () => {
    write(
      "same.mjs",
      `import * as strict from "${strict}"; import * as sdk from "@aws-sdk/client-sagemaker";
console.log(strict.CreateTrainingJobCommand === sdk.CreateTrainingJobCommand);`,
    );
    const run = spawnSync(process.execPath, [join(folder, "same.mjs")], { encoding: "utf8" });
    expect({ stderr: run.stderr, stdout: run.stdout }).toEqual({ stderr: "", stdout: "true\n" });
  });
});

describe("another version of the SDK", () => {
  const requests = "models/models_2.d.ts";
  const plainUse = `import { CreateTrainingJobCommand, SageMaker } from "${strict}";
declare const rest: ConstructorParameters<typeof CreateTrainingJobCommand>[0];
new CreateTrainingJobCommand({ ...rest, TrainingJobName: "a" });
new CreateTrainingJobCommand({
  ...rest,
  TrainingJobName: "my_job", //: 'my_job' must be letters, digits and '-'
});
new SageMaker({}).stopTrainingJob({ TrainingJobName: "a" });
`;

  /** A project with that SDK and the package. */
  function project(
    name: string,
    edit: (read: (file: string) => string, write: (file: string, text: string) => void) => void,
  ): string {
    const other = join(folder, name);
    installPackage(other);
    const sdk = join(other, "node_modules", "@aws-sdk", "client-sagemaker");
    const own = join(root, "node_modules", "@aws-sdk", "client-sagemaker");
    cpSync(join(own, "package.json"), join(sdk, "package.json"));
    cpSync(join(own, "dist-types"), join(sdk, "dist-types"), {
      recursive: true,
      filter: (source) => !source.endsWith("ts3.4"),
    });
    const path = (file: string): string => join(sdk, "dist-types", file);
    edit(
      (file) => readFileSync(path(file), "utf8"),
      (file, text) => {
        expect(text).not.toBe(readFileSync(path(file), "utf8"));
        writeFileSync(path(file), text);
      },
    );
    return other;
  }

  it("that is newer: members, values and operations that no table knows pass", async () => {
    const other = project("newer", (read, save) => {
      save(
        requests,
        read(requests).replace(
          /(export interface CreateTrainingJobRequest \{)/u,
          "$1\n    FutureOption?: { Mode: string | undefined } | undefined;",
        ),
      );
      save(
        "models/enums.d.ts",
        read("models/enums.d.ts").replace(
          /(export declare const TrainingInstanceType: \{)/u,
          '$1\n    readonly ML_FUTURE_XLARGE: "ml.future.xlarge";',
        ),
      );
      save(
        "commands/index.d.ts",
        `${read("commands/index.d.ts")}
import { StopTrainingJobCommand } from "./StopTrainingJobCommand";
export declare class StopFutureJobCommand extends StopTrainingJobCommand {}
`,
      );
      save(
        "SageMaker.d.ts",
        read("SageMaker.d.ts").replace(
          /(export interface SageMaker \{)/u,
          "$1\n    stopFutureJob(args: StopTrainingJobCommandInput, options?: __HttpHandlerOptions): Promise<StopTrainingJobCommandOutput>;\n    stopFutureJob(args: StopTrainingJobCommandInput, cb: (err: any, data?: StopTrainingJobCommandOutput) => void): void;\n    stopFutureJob(args: StopTrainingJobCommandInput, options: __HttpHandlerOptions, cb: (err: any, data?: StopTrainingJobCommandOutput) => void): void;",
        ),
      );
    });
    const file = marked(
      "newer.ts",
      `${plainUse}import { StopFutureJobCommand } from "${strict}";
import { check, checked } from "eslint-plugin-sagemaker/types";
new CreateTrainingJobCommand({
  ...rest,
  FutureOption: { Mode: "x" },
  ResourceConfig: { InstanceType: "ml.future.xlarge", InstanceCount: 1, VolumeSizeInGB: 1 },
});
new CreateTrainingJobCommand({
  ...rest,
  FutureOption: { Mode: "x" },
  FutureOptions: {}, //: 'FutureOptions' is not a member of this structure
});
new CreateTrainingJobCommand({
  ...rest,
  FutureOption: { Mode: "x" },
  TrainingJobName: "my_job", //: 'my_job' must be letters, digits and '-'
});
new StopFutureJobCommand({ TrainingJobName: "my_job" });
new SageMaker({}).stopFutureJob({ TrainingJobName: "my_job" });
check<"StopFutureJob">()({ TrainingJobName: "my_job" });
checked.stopFutureJob({ TrainingJobName: "my_job" });
`,
    );
    writeFileSync(join(other, file.name), file.text);
    const { errors } = await compile("7.0", other, [file.name], {
      strict: [],
      compilerOptions: { skipLibCheck: false },
    });
    expect(differences(file, errors)).toEqual([]);
    expect(errors.filter((error) => error.file !== file.name)).toEqual([]);
  });

  it("that is older: what it lacks is refused, and the declarations compile", async () => {
    const other = project("older", (read, save) => {
      save("commands/index.d.ts", read("commands/index.d.ts").replace(/^.*"\.\/CreateAIBenchmarkJobCommand".*$/mu, ""));
      save(
        "SageMaker.d.ts",
        read("SageMaker.d.ts")
          .replaceAll(/^ {4}createAIBenchmarkJob\(.*$/gmu, "")
          .replaceAll(/^import .*"\.\/commands\/CreateAIBenchmarkJobCommand".*$/gmu, ""),
      );
      save(requests, read(requests).replace(/^ {4}EnableManagedSpotTraining\?: boolean \| undefined;$/gmu, ""));
      save(
        "models/enums.d.ts",
        read("models/enums.d.ts").replace(/^ {4}readonly ML_M5_XLARGE: "ml\.m5\.xlarge";$/gmu, ""),
      );
    });
    const file = marked(
      "older.ts",
      `${plainUse}import { CreateAIBenchmarkJobCommand } from "${strict}";
import { checked } from "eslint-plugin-sagemaker/types";
new CreateAIBenchmarkJobCommand({}); //: not constructable
checked.createAIBenchmarkJob({}); //: does not exist
new CreateTrainingJobCommand({
  ...rest,
  ResourceConfig: {
    InstanceType: "ml.m5.xlarge", //: not assignable to type
    InstanceCount: 1,
    VolumeSizeInGB: 1,
  },
});
`,
    );
    writeFileSync(join(other, file.name), file.text);
    const { errors } = await compile("7.0", other, [file.name], {
      strict: [],
      compilerOptions: { skipLibCheck: false },
    });
    expect(differences(file, errors)).toEqual([]);
    expect(errors.filter((error) => error.file !== file.name)).toEqual([]);
  });
});
