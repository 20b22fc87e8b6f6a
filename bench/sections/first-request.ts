/** (k) What the first request of a process pays for: tables, relations and automata are made ready when they are needed. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { median, publish } from "../measure.js";
import { pluginUrl } from "../plugin.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Compiled beforehand: what compiles TypeScript on the fly would look through the plugin's files, too.
const compiled = join(root, ".tmp", `first-request-${process.pid.toString()}.mjs`);
await build({
  stdin: { contents: 'export * from "./bench/lint.js";', resolveDir: root },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  outfile: compiled,
});

/** Times the first file with a request and, once all is warm, the same file again; each file has a text of its own. */
const script = `
  const { ownTime } = await import(${JSON.stringify(pathToFileURL(compiled).href)});
  const { default: plugin } = await import(${JSON.stringify(pluginUrl)});
  const own = ownTime(plugin);
  own({ name: "clean.js", text: "export const a = 1;" });
  const request = (index) => ({ name: "request.js", text: \`import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
  export const command = new CreateTrainingJobCommand({
    TrainingJobName: "job-\${index}",
    AlgorithmSpecification: { TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/mine:1", TrainingInputMode: "File" },
    RoleArn: "arn:aws:iam::123456789012:role/mine",
    OutputDataConfig: { S3OutputPath: "s3://mine/output" },
    ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  });\` });
  const first = own(request(0));
  const second = own(request(1));
  console.log(JSON.stringify({ first, second }));
`;

const runs = Array.from({ length: 9 }, () => {
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    cwd: root,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as { first: number; second: number };
});
rmSync(compiled);
publish([
  { name: "first request of a process: median", value: median(runs.map(({ first }) => first)), unit: "ms" },
  {
    name: "first request of a process: least, beyond the second",
    value: Math.min(...runs.map(({ first, second }) => first - second)),
    unit: "ms",
    target: 10,
  },
]);
