/**
 * Files without SageMaker of every kind that a surface is in: what all surfaces together add to linting each kind, in the
 * place of the rules alone being off.
 */
import { Linter } from "eslint";
import { leastSums, publish, type Figure } from "../measure.js";
import { loadPlugin } from "../plugin.js";

const plugin = await loadPlugin();
const { recommended, strict, typescript, json, yaml } = plugin.configs;

interface Kind {
  readonly name: string;
  readonly file: string;
  /** How the kind is read, whoever lints it. */
  readonly reading: Linter.Config;
  readonly text: (index: number) => string;
}

const files = ["**/*.{ts,json,yaml}"];

const kinds: readonly Kind[] = [
  {
    name: "TypeScript of an SDK's other client",
    file: "client.ts",
    reading: { ...typescript, files },
    text: (index) =>
      `import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";\n${repeat(40, (each) => `export const put${each} = (client: S3Client, Body: string) => client.send(new PutObjectCommand({ Bucket: "b${index}", Key: "k${each}", Body }));`)}`,
  },
  {
    name: "TypeScript of the CDK's other constructs",
    file: "stack.ts",
    reading: { ...typescript, files },
    text: (index) =>
      `import { Stack, aws_s3 as s3 } from "aws-cdk-lib";\n${repeat(40, (each) => `export class Stack${each} extends Stack { readonly bucket = new s3.CfnBucket(this, "B${index}", { bucketName: "b-${each}", tags: [{ key: "a", value: "b" }] }); }`)}`,
  },
  {
    name: "JSON: templates of other services",
    file: "stack.template.json",
    reading: { ...json, files },
    text: (index) =>
      JSON.stringify(
        {
          Resources: Object.fromEntries(
            entries(60, (each) => [`B${each}`, { Type: "AWS::S3::Bucket", Properties: { BucketName: `b-${index}` } }]),
          ),
        },
        null,
        2,
      ),
  },
  {
    name: "YAML: templates of other services",
    file: "stack.template.yaml",
    reading: { ...yaml, files },
    text: (index) =>
      `Resources:\n${repeat(60, (each) => `  B${each}:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub b-\${AWS::StackName}-${index}`)}`,
  },
];

function entries<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function repeat(count: number, line: (index: number) => string): string {
  return `${entries(count, line).join("\n")}\n`;
}

function lintWith(configs: Linter.Config[], file: string): (text: string) => Linter.LintMessage[] {
  const linter = new Linter();
  return (text) => linter.verify(text, configs, { filename: file });
}

const figures = kinds.flatMap(({ name, file, reading, text }): Figure[] => {
  const sources = entries(60, text);
  const off = lintWith([reading, { files, plugins: { sagemaker: plugin } }], file);
  const on = lintWith([reading, { ...recommended, files }], file);
  const all = lintWith([reading, { ...strict, files }], file);
  for (const lint of [off, on, all]) {
    const [message] = sources.flatMap((source) => lint(source));
    if (message !== undefined) throw new Error(`${name}: ${message.message}`);
  }
  const [without = NaN, withRecommended = NaN, withStrict = NaN] = leastSums(sources, [off, on, all], 9);
  return [
    { name: `${name}: lint without a rule`, value: without, unit: "ms" },
    { name: `${name}: ratio with recommended`, value: withRecommended / without, unit: "", target: 1.03 },
    { name: `${name}: ratio with strict`, value: withStrict / without, unit: "", target: 1.03 },
  ];
});
publish(figures);
