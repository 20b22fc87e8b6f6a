import { describe, expect, it } from "vitest";
import { sitesOf } from "./parse.js";
import { printValue } from "./print-value.js";

function summary(code: string, options?: Parameters<typeof sitesOf>[1]): string[] {
  return sitesOf(code, options).map(
    (site) =>
      `${site.dialect} ${site.service}.${site.operation ?? `(${site.shape})`} ${printValue(site.value)}` +
      (site.clientRegion === undefined ? "" : ` in ${site.clientRegion.region}`),
  );
}

const v3 = `sdk-v3 sagemaker.DescribeEndpoint {EndpointName: "a"}`;
const v2 = `sdk-v2 sagemaker.DescribeEndpoint {EndpointName: "a"}`;
const input = `{ EndpointName: "a" }`;
const pkg = `"@aws-sdk/client-sagemaker"`;

describe("SDK v3 commands", () => {
  it.each([
    `import { DescribeEndpointCommand } from ${pkg}; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand as C } from ${pkg}; new C(${input});`,
    `import * as sm from ${pkg}; new sm.DescribeEndpointCommand(${input});`,
    `import sm from ${pkg}; new sm.DescribeEndpointCommand(${input});`,
    `import sm from ${pkg}; const { DescribeEndpointCommand } = sm; new DescribeEndpointCommand(${input});`,
    `import * as sm from ${pkg}; new sm.default.DescribeEndpointCommand(${input});`,
    `import * as sm from ${pkg}; new sm["DescribeEndpointCommand"](${input});`,
    `const sm = require(${pkg}); new sm.DescribeEndpointCommand(${input});`,
    `const { DescribeEndpointCommand: D } = require(${pkg}); new D(${input});`,
    `const D = require(${pkg}).DescribeEndpointCommand; new D(${input});`,
    `import { createRequire } from "node:module"; const require = createRequire(import.meta.url); const { DescribeEndpointCommand } = require(${pkg}); new DescribeEndpointCommand(${input});`,
    `import * as module from "module"; const load = module.createRequire(import.meta.url); const { DescribeEndpointCommand } = load(${pkg}); new DescribeEndpointCommand(${input});`,
    `function f() { const { DescribeEndpointCommand } = require(${pkg}); return new DescribeEndpointCommand(${input}); }`,
    `const sm = __importStar(require(${pkg})); new sm.DescribeEndpointCommand(${input});`,
    `async function f() { const { DescribeEndpointCommand } = await import(${pkg}); new DescribeEndpointCommand(${input}); }`,
    `async function f() { const sm = await import(${pkg}); new sm.DescribeEndpointCommand(${input}); }`,
    `import(${pkg}).then(({ DescribeEndpointCommand }) => new DescribeEndpointCommand(${input}));`,
    `import sm = require(${pkg}); new sm.DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const D = DescribeEndpointCommand; new D(${input});`,
    `import { DescribeEndpointCommand } from "npm:@aws-sdk/client-sagemaker@3"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "npm:/@aws-sdk/client-sagemaker@^3.700.0"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "https://esm.sh/@aws-sdk/client-sagemaker@3.700.0?bundle"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "https://esm.sh/v135/@aws-sdk/client-sagemaker"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "https://cdn.jsdelivr.net/npm/@aws-sdk/client-sagemaker@3/+esm"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "https://cdn.skypack.dev/@aws-sdk/client-sagemaker"; new DescribeEndpointCommand(${input});`,
    `const sm = await import("npm:@aws-sdk/client-sagemaker@3/dist-es/index.js"); new sm.DescribeEndpointCommand(${input});`,
    `const sm = await import(${pkg}).catch(() => undefined); new sm.DescribeEndpointCommand(${input});`,
    `const sm = await import(${pkg}).catch(fail).finally(done); new sm.DescribeEndpointCommand(${input});`,
    `import(${pkg}).catch(fail).then(({ DescribeEndpointCommand }) => new DescribeEndpointCommand(${input}));`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand }; new commands.describe(${input});`,
    `import * as sm from ${pkg}; const commands = { describe: sm.DescribeEndpointCommand } as const; const { describe } = commands; new commands["describe"](${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; class Describe extends DescribeEndpointCommand {} new Describe(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const send = (Command, input) => client.send(new Command(input)); send(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; async function send(client, Command, input) { return await client.send(new Command(input)); } await send(client, DescribeEndpointCommand, ${input});`,
    `import { SageMaker } from ${pkg}; interface Props { deps: { sagemaker: SageMaker } } function f(props: Props) { props.deps.sagemaker.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; interface Deps { sagemaker: SageMaker } interface Props { deps: Deps } function f({ deps: { sagemaker } }: Props) { sagemaker.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; interface Deps { sagemaker: SageMaker } class A { constructor(private readonly deps: Deps) {} f() { this.deps.sagemaker.describeEndpoint(${input}); } }`,
    `import { DescribeEndpointCommand } from "@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointCommand"; new DescribeEndpointCommand(${input});`,
    `import { paginateListTags, waitUntilEndpointInService } from ${pkg}; waitUntilEndpointInService({ client, maxWaitTime: 60 }, ${input});`,
    `import { waitForEndpointDeleted } from ${pkg}; waitForEndpointDeleted({ client, maxWaitTime: 60 }, ${input});`,
    `import { SageMaker } from ${pkg}; new SageMaker({}).describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; const c = new SageMaker({}); c.describeEndpoint(${input}, callback);`,
    `import { SageMaker } from ${pkg}; const c = new SageMaker({}); c?.describeEndpoint?.(${input});`,
    `import { SageMaker } from ${pkg}; const c = new SageMaker({}); c.waitUntilEndpointDeleted(${input}, 60);`,
    `import { SageMaker } from ${pkg}; let c; beforeAll(() => { c = new SageMaker({}); }); c.describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; let c: SageMaker; c.describeEndpoint(${input});`,
    `import type { SageMaker } from ${pkg}; function f(c: SageMaker) { c.describeEndpoint(${input}); }`,
    `import { type SageMaker } from ${pkg}; const f = async (c: SageMaker | undefined) => c!.describeEndpoint(${input});`,
    `function f(c: import(${pkg}).SageMaker) { c.describeEndpoint(${input}); }`,
    `import type * as sm from ${pkg}; function f(c: sm.SageMaker) { c.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; function f(c = new SageMaker({})) { c.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; function f({ c }: { c: SageMaker }) { c.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; interface Deps { c: SageMaker } function f(deps: Deps) { deps.c.describeEndpoint(${input}); }`,
    `import { SageMaker } from ${pkg}; class A { c = new SageMaker({}); f() { this.c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { #c = new SageMaker({}); f() { this.#c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { private c: SageMaker; f() { this.c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { constructor(private readonly c: SageMaker) {} f() { this.c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { constructor(c) { this.c = c ?? new SageMaker({}); } }`.replace(
      "c ?? new SageMaker({}); }",
      `new SageMaker({}); } f() { return () => this.c.describeEndpoint(${input}); }`,
    ),
    `import { SageMaker } from ${pkg}; class A { static c = new SageMaker({}); f() { A.c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { get c() { return new SageMaker({}); } f() { this.c.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; const getClient = () => new SageMaker({}); getClient().describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; const clients = { sm: new SageMaker({}) }; clients.sm.describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; import { captureAWSv3Client } from "aws-xray-sdk-core"; const c = captureAWSv3Client(new SageMaker({})); c.describeEndpoint(${input});`,
  ])("%s", (code) => {
    expect(summary(code)).toEqual([v3]);
  });

  it.each([
    [
      `import { paginateListTags as p } from ${pkg}; p({ client }, { ResourceArn: x });`,
      "sdk-v3 sagemaker.ListTags {ResourceArn: unknown}",
    ],
    [
      `import { SageMaker } from ${pkg}; new SageMaker().paginateListTags({ ResourceArn: x });`,
      "sdk-v3 sagemaker.ListTags {ResourceArn: unknown}",
    ],
    [
      `import { CreateAIBenchmarkJobCommand } from ${pkg}; new CreateAIBenchmarkJobCommand({});`,
      "sdk-v3 sagemaker.CreateAIBenchmarkJob {}",
    ],
    [
      `import { SageMaker } from ${pkg}; new SageMaker().createAIBenchmarkJob({});`,
      "sdk-v3 sagemaker.CreateAIBenchmarkJob {}",
    ],
    [`import { ListEndpointsCommand } from ${pkg}; new ListEndpointsCommand();`, "sdk-v3 sagemaker.ListEndpoints {}"],
    [
      `import { ListEndpointsCommand } from ${pkg}; new ListEndpointsCommand(undefined);`,
      "sdk-v3 sagemaker.ListEndpoints {}",
    ],
    [
      `import { InvokeEndpointCommand } from "@aws-sdk/client-sagemaker-runtime"; new InvokeEndpointCommand({ Body: b });`,
      "sdk-v3 sagemaker-runtime.InvokeEndpoint {Body: unknown}",
    ],
    [
      `import { PutRecordCommand } from "@aws-sdk/client-sagemaker-featurestore-runtime"; new PutRecordCommand({});`,
      "sdk-v3 sagemaker-featurestore-runtime.PutRecord {}",
    ],
    [
      `import { SageMakerClient as S, DescribeEndpointCommand as D } from ${pkg}; const c = new S({ region: "eu-west-1" }); c.send(new D(${input}));`,
      `${v3} in eu-west-1`,
    ],
    [
      `import { SageMaker } from ${pkg}; const region = "eu-west-1"; new SageMaker({ region }).describeEndpoint(${input});`,
      `${v3} in eu-west-1`,
    ],
    [
      `import { SageMakerClient as S, DescribeEndpointCommand as D } from ${pkg}; let c = new S({ region: "eu-west-1" }); c = new S({}); c.send(new D(${input}));`,
      v3,
    ],
    [
      `import { TrainingInputMode, CreateTrainingJobCommand } from ${pkg}; new CreateTrainingJobCommand({ A: TrainingInputMode.FAST_FILE });`,
      `sdk-v3 sagemaker.CreateTrainingJob {A: "FastFile"}`,
    ],
    [
      `import { TrainingInstanceType as T, CreateTrainingJobCommand } from ${pkg}; new CreateTrainingJobCommand({ A: T.ML_M4_XLARGE, B: T.NOPE });`,
      `sdk-v3 sagemaker.CreateTrainingJob {A: "ml.m4.xlarge", B: unknown string}`,
    ],
    [
      `import { DescribeEndpointCommand } from ${pkg}; const c = new DescribeEndpointCommand(${input}); c.input.EndpointName = "b"; send(c);`,
      "sdk-v3 sagemaker.DescribeEndpoint {EndpointName: unknown}",
    ],
    [
      `import { DescribeEndpointCommand } from ${pkg}; class Describe extends DescribeEndpointCommand { constructor() { super(${input}); } } new Describe();`,
      v3.replace("sdk-v3", "partial"),
    ],
    [`import type { DescribeEndpointCommandInput as I } from ${pkg}; const make: () => I = () => (${input});`, v3],
    [
      `import type { DescribeEndpointCommandInput as I } from ${pkg}; const make: (a: string) => Promise<I> = async () => { return ${input}; };`,
      v3,
    ],
    [
      `import type { DescribeEndpointCommandInput as I } from ${pkg}; const all = new Map<string, I>([["a", ${input}]]);`,
      v3.replace("sdk-v3", "partial"),
    ],
    [
      `import type { DescribeEndpointCommandInput as I } from ${pkg}; const all: ReadonlyMap<string, I> = new Map([["a", ${input}]]);`,
      v3.replace("sdk-v3", "partial"),
    ],
    [
      `import { DescribeEndpointCommand } from ${pkg}; const i = ${input}; const c = new DescribeEndpointCommand(i); i.EndpointName = "b"; x.send(c);`,
      `sdk-v3 sagemaker.DescribeEndpoint {EndpointName: "b"}`,
    ],
  ])("%s", (code, site) => {
    expect(summary(code)).toEqual([site]);
  });
});

describe("SDK v2", () => {
  it.each([
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); sm["describeEndpoint"](${input});`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); sm.makeRequest("describeEndpoint", ${input}).promise();`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); sm.describeEndpoint.call(sm, ${input}, callback);`,
    `const AWS = require("aws-sdk"); const { promisify } = require("util"); const sm = new AWS.SageMaker(); const describe = promisify(sm.describeEndpoint.bind(sm)); await describe(${input});`,
    `import AWS from "aws-sdk"; import util from "node:util"; const sm = new AWS.SageMaker(); await util.promisify(sm.describeEndpoint.bind(sm))(${input});`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); const describe = sm.describeEndpoint.bind(sm); describe(${input}, callback);`,
    `import AWS from "npm:aws-sdk@2"; new AWS.SageMaker().describeEndpoint(${input});`,
    `const AWS = require("aws-sdk"); new AWS.SageMaker().describeEndpoint(${input}).promise();`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker({ apiVersion: "2017-07-24" }); sm.describeEndpoint(${input}, (e, d) => {});`,
    `import AWS from "aws-sdk"; const sm = new AWS.SageMaker(); sm.describeEndpoint(${input});`,
    `import * as AWS from "aws-sdk"; const sm = new AWS.SageMaker(); sm.describeEndpoint(${input});`,
    `import { SageMaker } from "aws-sdk"; const sm = new SageMaker(); sm.describeEndpoint(${input});`,
    `import SageMaker from "aws-sdk/clients/sagemaker"; const sm = new SageMaker(); sm.describeEndpoint(${input});`,
    `import * as SageMaker from "aws-sdk/clients/sagemaker"; const sm = new SageMaker(); sm.describeEndpoint(${input});`,
    `const SageMaker = require("aws-sdk/clients/sagemaker"); const sm = new SageMaker(); sm.describeEndpoint(${input});`,
    `import SageMaker = require("aws-sdk/clients/sagemaker"); const sm = new SageMaker(); sm.describeEndpoint(${input});`,
    `const { SageMaker } = require("aws-sdk/clients/all"); new SageMaker().describeEndpoint(${input});`,
    `const AWSXRay = require("aws-xray-sdk"); const AWS = AWSXRay.captureAWS(require("aws-sdk")); new AWS.SageMaker().describeEndpoint(${input});`,
    `const AWSXRay = require("aws-xray-sdk-core"); const AWS = require("aws-sdk"); const sm = AWSXRay.captureAWSClient(new AWS.SageMaker()); sm.describeEndpoint(${input});`,
    `const AWS = require("aws-sdk"); let sm; sm = new AWS.SageMaker(); sm.describeEndpoint(${input});`,
    `import { SageMaker } from "aws-sdk"; class A { constructor(private sm: SageMaker) {} f() { this.sm.describeEndpoint(${input}); } }`,
    `import * as AWS from "aws-sdk"; function f(sm: AWS.SageMaker) { sm.describeEndpoint(${input}); }`,
    `const AWS = require("aws-sdk"); new AWS.SageMaker().waitFor("endpointInService", { EndpointName: "a", $waiter: { delay: 1 } });`,
    `const AWS = require("aws-sdk"); class A { constructor() { this.sm = new AWS.SageMaker(); } f() { this.sm.describeEndpoint(${input}); } }`,
  ])("%s", (code) => {
    expect(summary(code)).toEqual([v2]);
  });

  it.each([
    [
      `const AWS = require("aws-sdk"); new AWS.SageMaker().listEndpoints((e, d) => {});`,
      "sdk-v2 sagemaker.ListEndpoints {}",
    ],
    [
      `const AWS = require("aws-sdk"); new AWS.SageMaker({ params: { EndpointName: "b" } }).describeEndpoint({});`,
      `sdk-v2 sagemaker.DescribeEndpoint {EndpointName: "b"}`,
    ],
    [
      `const AWS = require("aws-sdk"); new AWS.SageMakerRuntime({ region: "us-east-1" }).invokeEndpoint({});`,
      "sdk-v2 sagemaker-runtime.InvokeEndpoint {} in us-east-1",
    ],
    [
      `const AWS = require("aws-sdk"); new AWS.AugmentedAIRuntime().startHumanLoop({});`,
      "sdk-v2 sagemaker-a2i-runtime.StartHumanLoop {}",
    ],
  ])("%s", (code, site) => {
    expect(summary(code)).toEqual([site]);
  });
});

describe("typed objects", () => {
  const algo = `sdk-v3 sagemaker.(AlgorithmSpecification) {TrainingInputMode: "File"}`;
  const partial = algo.replace("sdk-v3", "partial");
  const types = `import type { AlgorithmSpecification as A, CreateTrainingJobCommandInput as I, DescribeEndpointCommandInput as D } from ${pkg};`;
  const literal = `{ TrainingInputMode: "File" }`;
  it.each([
    [`${types} const a: A = ${literal};`, algo],
    [`${types} let a: A = ${literal}; a = b;`, algo.replace("sdk-v3", "partial")],
    [
      `${types} const a: A = ${literal}; a.TrainingImage = x;`,
      `partial sagemaker.(AlgorithmSpecification) {TrainingInputMode: "File", TrainingImage: unknown}`,
    ],
    [`${types} const a: A = ${literal}; submit(a);`, algo.replace("sdk-v3", "partial")],
    [`${types} const a = ${literal} satisfies A;`, algo],
    [`${types} const a = ${literal} as A;`, algo.replace("sdk-v3", "partial")],
    [`${types} const a = <A>${literal};`, algo.replace("sdk-v3", "partial")],
    [`${types} const a: A[] = [${literal}];`, algo],
    [`${types} const a: readonly A[] = [${literal}];`, algo],
    [`${types} const a: Array<A> = [${literal}];`, algo],
    [`${types} const a: Record<string, A> = { x: ${literal} };`, algo],
    [`${types} const a: { [k: string]: A } = { x: ${literal} };`, algo],
    [`${types} const a: { spec: A; other: string } = { spec: ${literal}, other: "" };`, algo],
    [`${types} const a: Readonly<A> = ${literal};`, algo],
    [`${types} const a: Partial<A> = ${literal};`, algo.replace("sdk-v3", "partial")],
    [`${types} const a: Omit<A, "TrainingImage"> = ${literal};`, algo.replace("sdk-v3", "partial")],
    [`${types} const a: I["AlgorithmSpecification"] = ${literal};`, algo],
    [`${types} const a: NonNullable<I["AlgorithmSpecification"]> = ${literal};`, algo],
    [`${types} type T = A; const a: T = ${literal};`, algo],
    [
      `${types} const a: A | undefined = c ? ${literal} : undefined;`,
      `sdk-v3 sagemaker.(AlgorithmSpecification) one-of({TrainingInputMode: "File"}, absent)`,
    ],
    [
      `${types} const a: NonNullable<I["InputDataConfig"]>[number] = { ChannelName: "a" };`,
      `sdk-v3 sagemaker.(Channel) {ChannelName: "a"}`,
    ],
    [`${types} const a: I["HyperParameters"] = { k: "v" };`, `sdk-v3 sagemaker.(HyperParameters) {k: "v"}`],
    [`${types} function f(a: A = ${literal}) {}`, algo],
    [`${types} class C { a: A = ${literal}; }`, algo.replace("sdk-v3", "partial")],
    [`${types} function f(): A { return ${literal}; }`, algo],
    [`${types} const f = (): A => (${literal});`, algo],
    [`${types} async function f(): Promise<A> { return ${literal}; }`, algo],
    [`${types} function f(a: A) {} f(${literal});`, algo.replace("sdk-v3", "partial")],
    [`${types} const d: D = { EndpointName: "a" };`, v3],
    [`${types} const a: A & { x: 1 } = { ...${literal}, x: 1 };`, partial],
    [`${types} interface B extends A { x: 1 } const a: B = { ...${literal}, x: 1 };`, partial],
    [`${types} interface B extends Omit<A, "x"> { x: 1 } const a: B = ${literal};`, partial],
    [`${types} const a: [string, A] = ["x", ${literal}];`, algo],
    [`${types} const a: Partial<Record<"a" | "b", A>> = { a: ${literal} };`, algo],
    [`${types} let a: A; a = ${literal};`, partial],
    [`${types} class C { a: A; constructor() { this.a = ${literal}; } }`, partial],
    [`${types} function f(): A { const a = ${literal}; return a; }`, algo],
    [
      `import { DescribeEndpointCommand as C } from ${pkg}; const a: ConstructorParameters<typeof C>[0] = ${input};`,
      v3,
    ],
    [`/** @satisfies {import(${pkg}).AlgorithmSpecification} */\nconst a = ${literal};`, algo],
    [`/** @type {Array<import(${pkg}).AlgorithmSpecification>} */\nconst a = [${literal}];`, algo],
    [`/** @type {Partial<import(${pkg}).AlgorithmSpecification>} */\nconst a = ${literal};`, partial],
    [
      `/** @type {import(${pkg}).CreateTrainingJobCommandInput["AlgorithmSpecification"]} */\nlet a = ${literal};`,
      algo,
    ],
    [`/** @type {?import(${pkg}).AlgorithmSpecification | undefined} */\nconst a = ${literal};`, algo],
    [`/** @typedef {import(${pkg}).AlgorithmSpecification} B */\n/** @type {B} */\nconst a = ${literal};`, algo],
    [
      `/** @import { AlgorithmSpecification as B } from ${pkg} */\n/** @type {B[]} */\nexport const a = [${literal}];`,
      algo,
    ],
    // Without a space, and with more than one.
    [`/** @type{import(${pkg}).AlgorithmSpecification} */\nexport const a = ${literal};`, algo],
    [`/** @type   {import(${pkg}).AlgorithmSpecification} */\nexport const a = ${literal};`, algo],
    [`/** @import{AlgorithmSpecification  as  B}from ${pkg} */\n/** @type {B} */\nexport const a = ${literal};`, algo],
    [
      `/** @import   *  as  sm  from ${pkg} */\n/** @type {sm.AlgorithmSpecification} */\nexport const a = ${literal};`,
      algo,
    ],
    [
      `/** @import * as sm from ${pkg} */\n/** @type {sm.CreateTrainingJobCommandInput['AlgorithmSpecification']} */\nexport const a = ${literal};`,
      algo,
    ],
    [
      `${types} const a: I["InputDataConfig"][0] = { ChannelName: "a" };`,
      `sdk-v3 sagemaker.(Channel) {ChannelName: "a"}`,
    ],
    [`${types} const a: [string, A][1] = ${literal};`, algo],
    [`${types} const a: A[][number] = ${literal};`, algo],
    [`const a = /** @type {import(${pkg}).AlgorithmSpecification} */ (${literal});`, partial],
    [`class C {\n  /** @type {import(${pkg}).AlgorithmSpecification} */\n  a = ${literal};\n}`, partial],
    [
      `/**\n * Makes it.\n * @returns {import(${pkg}).AlgorithmSpecification} it\n */\nconst f = () => (${literal});`,
      algo,
    ],
    [
      `/** @returns {Promise<import(${pkg}).AlgorithmSpecification>} */\nexport async function f() { return ${literal}; }`,
      algo,
    ],
    [`/** @param {import(${pkg}).AlgorithmSpecification} [a] */\nfunction f(a = ${literal}) {}`, partial],
    [`import * as sm from ${pkg}; const a: sm.AlgorithmSpecification = ${literal};`, algo],
    [`const a: import(${pkg}).AlgorithmSpecification = ${literal};`, algo],
    [`/** @type {import(${pkg}).AlgorithmSpecification} */\nconst a = ${literal};`, algo],
    [`/** @type {import(${pkg}).AlgorithmSpecification[]} */\nexport const a = [${literal}];`, algo],
    [
      `import { SageMaker } from "aws-sdk"; const a: SageMaker.AlgorithmSpecification = ${literal};`,
      algo.replace("v3", "v2"),
    ],
    [
      `import * as AWS from "aws-sdk"; const a: AWS.SageMaker.Types.AlgorithmSpecification = ${literal};`,
      algo.replace("v3", "v2"),
    ],
    [`import AWS from "aws-sdk"; const a: AWS.SageMaker.DescribeEndpointInput = ${input};`, v2],
    [`import { DescribeEndpointCommand as C } from ${pkg}; ${types} const d: D = ${input}; new C(d);`, v3],
  ])("%s", (code, site) => {
    expect(summary(code)).toEqual([site]);
  });

  it.each([
    `${types} const a: B = ${literal};`,
    `${types} const a: A[]["length"] = ${literal};`,
    `${types} const a: I["InputDataConfig"]["length"] = { ChannelName: "a" };`,
    `${types} const a: [string, A][0] = ${literal};`,
    `${types} const a: A & I = ${literal};`,
    `${types} interface B<T> extends A { x: T } const a: B<1> = ${literal};`,
    `${types} const a: [string, A] = [x, ...y, ${literal}];`,
    `${types} const a: ConstructorParameters<typeof Other>[0] = ${literal};`,
    `${types} let a; a = ${literal};`,
    `${types} function f(): A { const a: B = ${literal}; return a; }`,
    `/** @type {import(${pkg}).AlgorithmSpecification | string} */ const a = ${literal};`,
    `/** @type {A} */ const a = ${literal}; // ${pkg}`,
    `/** @type {import("./types.js").AlgorithmSpecification} */ const a = ${literal}; // ${pkg}`,
    `/** @typedef {A} A */ /** @type {A} */ const a = ${literal}; // ${pkg}`,
    `/** @returns {import(${pkg}).AlgorithmSpecification} */ async function f() { return ${literal}; }`.replace(
      "async function f() { return",
      "function* f() { yield",
    ),
    `${types} const a: A | string = ${literal};`,
    `${types} const a: Deep<A> = ${literal};`,
    `${types} type T<X> = X; const a: T<A> = ${literal};`,
    `${types} async function f(): A { return ${literal}; }`,
    `${types} function f(): A { return other; }`,
    `${types} function f(A) { return function g<A>(a: A = ${literal}) {} }`,
    `import { DescribeEndpointCommandOutput } from ${pkg}; const a: DescribeEndpointCommandOutput = ${input};`,
    `import { AlgorithmSpecification } from "./types.js"; const a: AlgorithmSpecification = ${literal}; // ${pkg}`,
    `/* @type {import(${pkg}).AlgorithmSpecification} */ const a = ${literal};`,
    `type T = T2; type T2 = T; const a: T = ${literal}; // ${pkg}`,
    // A type of the file's that is called like one of TypeScript's.
    `${types} interface Omit<T, K> { x: T } interface B extends Omit<A, "x"> { y: 1 } const a: B = ${literal};`,
    `/** @type {Array<import(${pkg}).AlgorithmSpecification>} */\nconst a = [${literal}]; class Array {}`,
    `/** @typedef {string} Array */\n/** @type {Array<import(${pkg}).AlgorithmSpecification>} */\nconst a = [${literal}];`,
    `import { SageMaker } from ${pkg}; interface Readonly<T> { x: T } function f(c: Readonly<SageMaker>) { c.describeEndpoint(${input}); }`,
  ])("is silent on %s", (code) => {
    expect(summary(code)).toEqual([]);
  });
});

describe("what is no site", () => {
  it.each([
    `import type { DescribeEndpointCommandInput as I } from ${pkg}; const make: () => I = async () => (${input});`,
    `import type { DescribeEndpointCommandInput as I } from ${pkg}; const make: () => Promise<I> = () => load(${input});`,
    `import type { DescribeEndpointCommandInput as I } from ${pkg}; const all = new Map<I, string>([[${input}, "a"]]);`,
    `import type { DescribeEndpointCommandInput as I } from ${pkg}; class Map<K, V> {} const all = new Map<string, I>([["a", ${input}]]);`,
    `import { DescribeEndpointCommand } from "npm:@other/client-sagemaker@3"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "https://example.com/@aws-sdk/client-sagemaker"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "npm:x@aws-sdk/client-sagemaker"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand }; commands.describe = Mine; new commands.describe(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand }; patch(commands); new commands.describe(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand, ...mine }; new commands.describe(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand }; new commands.other(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const commands = { describe: DescribeEndpointCommand }; [commands.describe] = [Mine]; new commands.describe(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; class Describe extends DescribeEndpointCommand { constructor() { super(${input}); this.input.EndpointName = "b"; } }`,
    `import { DescribeEndpointCommand } from ${pkg}; class Describe extends DescribeEndpointCommand { complete() { this.input.EndpointName = "b"; } } new Describe(${input});`,
    `import { DescribeEndpointCommand } from "./mine"; class Describe extends DescribeEndpointCommand { constructor() { super(${input}); } }`,
    `import { DescribeEndpointCommand } from ${pkg}; const send = (Command, input) => client.send(new Command({ ...input, more })); send(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const send = (Command, input) => { input.EndpointName = "b"; return client.send(new Command(input)); }; send(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; const send = (Command, input) => { const command = new Command(input); complete(command); return client.send(command); }; send(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; unknown(DescribeEndpointCommand, ${input});`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); sm.makeRequest(operation, ${input});`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); const describe = promisify(sm.describeEndpoint.bind(sm)); describe(${input});`,
    `const AWS = require("aws-sdk"); const sm = new AWS.SageMaker(); const describe = sm.describeEndpoint.bind(sm, other); describe(${input});`,
    `const sm = { describeEndpoint() {} }; sm.describeEndpoint.call(sm, ${input}); const d = sm.describeEndpoint.bind(sm); d(${input});`,
    `import { DescribeEndpointCommand } from "@aws-sdk/client-eventbridge"; /* sagemaker */ new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from "./sagemaker.js"; new DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; mock.on(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; expect(m).toHaveReceivedCommandWith(DescribeEndpointCommand, ${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; function f(DescribeEndpointCommand) { new DescribeEndpointCommand(${input}); }`,
    `import { DescribeEndpointCommand } from ${pkg}; { class DescribeEndpointCommand {} new DescribeEndpointCommand(${input}); }`,
    `import { DescribeEndpointCommand } from ${pkg}; DescribeEndpointCommand(${input});`,
    `import { DescribeEndpointCommand } from ${pkg}; new DescribeEndpointCommand(...args);`,
    `import { NopeCommand } from ${pkg}; new NopeCommand(${input});`,
    `import { SageMakerClient } from ${pkg}; new SageMakerClient(${input}); new SageMakerClient({}).describeEndpoint(${input});`,
    `const sagemaker = makeClient(); sagemaker.describeEndpoint(${input}); // "aws-sdk" SageMaker`,
    `import { SageMaker } from ${pkg}; class Wrapper { describeEndpoint(x) {} } new Wrapper().describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; let c = new SageMaker({}); c = other; c.describeEndpoint(${input});`,
    `import { SageMaker } from ${pkg}; class A extends SageMaker { f() { this.describeEndpoint(${input}); } }`,
    `import { SageMaker } from ${pkg}; class A { c = new SageMaker({}); f() { function g() { this.c.describeEndpoint(${input}); } } }`,
    `import { SageMaker } from ${pkg}; new SageMaker({}).describeEndpointX(${input}); new SageMaker({})[x](${input});`,
    `function require(x) {} const sm = require(${pkg}); new sm.DescribeEndpointCommand(${input});`,
    `let sm = require(${pkg}); sm = other; new sm.DescribeEndpointCommand(${input});`,
    `const AWS = require("aws-sdk"); new AWS.S3().describeEndpoint(${input}); // SageMaker`,
    `const AWS = require("aws-sdk-mock"); new AWS.SageMaker().describeEndpoint(${input});`,
    `const { ...sm } = require(${pkg}); new sm.x.DescribeEndpointCommand(${input});`,
  ])("%s", (code) => {
    expect(summary(code)).toEqual([]);
  });
});

describe("JavaScript files with ESLint's own parser", () => {
  it.each([
    [`import { DescribeEndpointCommand } from ${pkg}; new DescribeEndpointCommand(${input});`, v3, "module"],
    [`const { DescribeEndpointCommand } = require(${pkg}); new DescribeEndpointCommand(${input});`, v3, "commonjs"],
    [`const { DescribeEndpointCommand } = require(${pkg}); new DescribeEndpointCommand(${input});`, v3, "script"],
    [
      `var AWS = require("aws-sdk"); var sm = new AWS.SageMaker(); var p = ${input}; sm.describeEndpoint(p, done);`,
      v2,
      "script",
    ],
  ] as const)("%s", (code, site, sourceType) => {
    expect(summary(code, { filename: "file.js", sourceType })).toEqual([site]);
  });
});
