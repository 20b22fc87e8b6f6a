import fc from "fast-check";

/** What is in a file. */
export type Content =
  /** The beginning of a real declaration file. */
  | { readonly is: "real"; readonly file: number; readonly share: number }
  /** Something over and over again. */
  | {
      readonly is: "repeated";
      readonly before: string;
      readonly text: string;
      readonly after: string;
      readonly characters: number;
    }
  | { readonly is: "binary"; readonly bytes: readonly number[] }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "folder" };

/** Packages as nobody would publish them, below `node_modules`. */
export interface OddPackage {
  readonly files: readonly { readonly path: string; readonly content: Content }[];
  readonly links: readonly { readonly path: string; readonly to: string }[];
}

/** What is read of a declaration, and pieces of it that have no end. */
const pieces = [
  ..."/* // */ \" ' \\ \\\" \\' { } ( [ ? : ; = \n \t a é 😀 \u2028 \u0000".split(" "),
  " ",
  '"\\"',
  "/*/",
  "'\\'",
  "readonly a: ",
  "export interface CreateModelInput {",
  "export declare const Mode: {",
  "namespace A {",
  'A: "a";',
  "\n    readonly ",
  "interface CfnModelProps {",
];

const openings = [
  "",
  "export interface CreateModelInput {",
  "export interface CreateModelRequest {\n",
  "export declare const InferenceExecutionMode: {\n",
  "export declare enum InferenceExecutionMode {",
  "export interface CfnModelProps {\n",
  "export declare namespace CfnModel {\n    interface VpcConfigProperty {\n",
];

const repeated = fc.record({
  is: fc.constant("repeated" as const),
  before: fc.constantFrom(...openings),
  text: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  after: fc.constantFrom("", "}", "\n}\n", '"', "*/"),
  characters: fc.constantFrom(10, 1000, 400_000),
});

const real = fc.record({
  is: fc.constant("real" as const),
  file: fc.nat(20),
  share: fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
});

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: repeated },
  { weight: 2, arbitrary: real },
  fc.record({ is: fc.constant("binary" as const), bytes: fc.array(fc.nat(255), { maxLength: 300 }) }),
  fc.record({ is: fc.constant("text" as const), text: fc.string({ unit: "grapheme", maxLength: 200 }) }),
  fc.constant({ is: "folder" as const }),
);

const manifests = [
  '{ "name": "x", "version": "3.1.0" }',
  '{ "version": "3.1.0", "__proto__": { "a": 1 } }',
  '{ "version": "\\u001b[2J\\u202e" }',
  '{ "version": 3 }',
  '{ "version": { "toString": 1 } }',
  "null",
  "[]",
  "",
  "{",
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
];

const manifest: fc.Arbitrary<Content> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ is: "text" as const, text: manifests[0] ?? "" }) },
  { weight: 2, arbitrary: fc.constantFrom(...manifests).map((text) => ({ is: "text" as const, text })) },
  content,
);

const client = "@aws-sdk/client-sagemaker";
const cdk = "aws-cdk-lib";
const folders = ["dist-types/models", "dist-types/ts3.4/models", "dist/types/models", "types/models"];
const names = ["enums.d.ts", "models_0.d.ts", "models_1.d.ts", "models_99999999999.d.ts", "enums.d.mts"];

const declarations = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map(([folder, name]) => `${client}/${folder}/${name}`);

const declarationFile = fc.oneof(
  { weight: 3, arbitrary: declarations },
  fc.constant(`${cdk}/aws-sagemaker/lib/sagemaker.generated.d.ts`),
);

/** Loops, devices, what isn't there, and what is elsewhere. */
const link = fc.record({
  path: fc.oneof(
    declarationFile,
    fc.constantFrom(client, cdk, `${client}/package.json`, `${client}/dist-types`, `${client}/dist-types/models`),
  ),
  to: fc.constantFrom(".", "..", "package.json", "/dev/zero", "/dev/null", "/nowhere", "../../../../.."),
});

/** The manifests always, some declaration files, perhaps links in the place of some. */
export const packageArbitrary: fc.Arbitrary<OddPackage> = fc.record({
  files: fc
    .tuple(
      manifest.map((one) => ({ path: `${client}/package.json`, content: one })),
      manifest.map((one) => ({ path: `${cdk}/package.json`, content: one })),
      fc.array(fc.record({ path: declarationFile, content }), { minLength: 1, maxLength: 4 }),
    )
    .map(([one, other, more]) => [
      one,
      other,
      // One name can't be both a file and a folder.
      ...more.filter(({ path }, index) => more.findIndex((each) => each.path === path) === index),
    ]),
  links: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(link, { maxLength: 2 })),
});
