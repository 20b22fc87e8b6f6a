import { allRelations } from "../../src/sagemaker/relations/index.js";
import { thorough } from "../thorough.js";
import { exampleSets } from "../sagemaker/relations/examples/index.js";

/**
 * Requests with one mistake each, as expressions: one for each message that a lone command can get, and some for the
 * other ways of calling an operation. `AWS` is the SDK's module.
 */
export interface Fault {
  readonly messageId: string;
  /** With « and » around what is reported. */
  readonly request: string;
}

const command = (messageId: string, operation: string, input: string): Fault => ({
  messageId,
  request: `new AWS.${operation}Command(${input})`,
});

/** Members of a training job: whatever else it needs may be in `others`. */
const training = (messageId: string, members: string): Fault =>
  command(messageId, "CreateTrainingJob", `{ ...others, ${members} }`);

const metric = (messageId: string, regex: string): Fault =>
  training(
    messageId,
    `AlgorithmSpecification: { TrainingInputMode: "File", AlgorithmName: "a", MetricDefinitions: [{ Name: "m", Regex: ${regex} }] }`,
  );

const image = (messageId: string, uri: string): Fault =>
  training(messageId, `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: ${uri} }`);

const ecr = "dkr.ecr.eu-west-1.amazonaws.com";

const job = (messageId: string, uri: string, type: string): Fault =>
  training(
    messageId,
    `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: ${uri} }, ResourceConfig: { InstanceType: ${type}, InstanceCount: 1, VolumeSizeInGB: 50 }`,
  );

export const commandFaults: readonly Fault[] = [
  { messageId: "missingMember", request: "new «AWS.StopTrainingJobCommand»({})" },
  { messageId: "missingMember", request: "«new AWS.SageMaker({}).stopTrainingJob»({})" },
  { messageId: "missingMember", request: "«AWS.waitUntilEndpointInService»({ client, maxWaitTime: 9 }, {})" },
  training("missingMember", "«VpcConfig»: { Subnets: subnets }"),
  command("undefinedMember", "StopTrainingJob", "{ TrainingJobName: «undefined» }"),
  command("misspelledMember", "StopTrainingJob", '{ «TrainingJobname»: "a" }'),
  command("misspelledMember", "StopTrainingJob", `{ «'TrainingJobname'»: "a" }`),
  command("unknownMember", "StopTrainingJob", '{ TrainingJobName: "a", «Colour»: "red" }'),
  training("wrongType", 'EnableNetworkIsolation: «"true"»'),
  training("wrongType", "VpcConfig: «[]»"),
  command("fractionalNumber", "ListTrainingJobs", "{ MaxResults: «1.5» }"),
  training("siblingEnumValue", 'ResourceConfig: { ...others, InstanceType: «"ml.t2.medium"» }'),
  training("unknownEnumValue", 'AlgorithmSpecification: { AlgorithmName: "a", TrainingInputMode: «"Slow"» }'),
  training("misspelledEnumValue", 'AlgorithmSpecification: { AlgorithmName: "a", TrainingInputMode: «"file"» }'),
  command("illegalCharacter", "StopTrainingJob", '{ TrainingJobName: "a«_»b" }'),
  command("illegalCharacter", "StopTrainingJob", "{ TrainingJobName: `a«_»b${x}` }"),
  { messageId: "illegalCharacter", request: 'new AWS.SageMaker({}).stopTrainingJob({ TrainingJobName: "a«_»b" })' },
  command("lostTemplate", "StopTrainingJob", "{ TrainingJobName: 'm-«${x}»' }"),
  command("illegalEnd", "StopTrainingJob", '{ TrainingJobName: "my-job«-»" }'),
  command("tooShort", "StopTrainingJob", '{ TrainingJobName: «""» }'),
  command("tooLong", "StopTrainingJob", `{ TrainingJobName: «"${"a".repeat(70)}"» }`),
  command("tooShort", "CreatePipeline", '{ ...others, ClientRequestToken: «"token-1"» }'),
  training("tooLarge", "RetryStrategy: { MaximumRetryAttempts: «31» }"),
  command("tooSmall", "ListTrainingJobs", "{ MaxResults: «0» }"),
  training(
    "tooManyEntries",
    'VpcConfig: { Subnets: ["subnet-1"], SecurityGroupIds: ["sg-1", "sg-2", "sg-3", "sg-4", "sg-5", «"sg-6"»] }',
  ),
  training("tooFewEntries", 'VpcConfig: { SecurityGroupIds: ["sg-1"], Subnets: «[]» }'),
  command("emptyUnion", "CreateAutoMLJobV2", "{ ...others, «AutoMLProblemTypeConfig»: {} }"),
  command("emptySingleUnion", "CreateAIBenchmarkJob", "{ ...others, «BenchmarkTarget»: {} }"),
  command(
    "crowdedUnion",
    "CreateAutoMLJobV2",
    '{ ...others, AutoMLProblemTypeConfig: { TabularJobConfig: { TargetAttributeName: "a" }, «TextGenerationJobConfig»: { BaseModelName: "b" } } }',
  ),
  training("ignoredMember", 'ResourceConfig: { InstanceType: "ml.g5.xlarge", InstanceCount: 1, «VolumeSizeInGB»: 50 }'),
  training("noEntries", "InputDataConfig: «[]»"),
  training("emptyStructure", "«VpcConfig»: {}"),
  training("wrongType", `Tags: «'[{"Key":"a","Value":"b"}]'»`),
  training(
    "bothSet",
    `AlgorithmSpecification: { TrainingInputMode: "File", AlgorithmName: "a", «TrainingImage»: "123456789012.${ecr}/churn:1" }`,
  ),
  metric("noCapture", '«"loss=[0-9.]+"»'),
  metric("severalCaptures", '"x=([0-9]+) y=«([0-9]+)»"'),
  metric("captureIsNoNumber", '"state: «(done|failed)»"'),
  metric("regexDelimiters", '«"/loss=([0-9.]+)/"»'),
  metric("brokenRegex", '«"loss=("»'),
  image("imageScheme", `"«https://»123456789012.${ecr}/churn:1"`),
  image("imageAccount", `"«12345678901».${ecr}/churn:1"`),
  image("imageUpperCase", `"123456789012.${ecr}/«C»hurn:1"`),
  job("wrongProcessor", `"685385470294.${ecr}/image-classification:1"`, '«"ml.m5.large"»'),
  job("wrongAccount", `"«811284229777».${ecr}/image-classification:1"`, '"ml.p3.2xlarge"'),
  {
    messageId: "otherRegionThanClient",
    request: `new AWS.SageMakerClient({ region: "eu-west-1" }).send(new AWS.CreateTrainingJobCommand({ ...others, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.«us-west-2».amazonaws.com/churn:1" } }))`,
  },
  training("placeholderLeft", 'OutputDataConfig: { S3OutputPath: "s3://«bucket»/models" }'),
];

/** Rejected examples of some relations of each kind, as objects of their shape: only TypeScript can say so in an expression. */
export function relationFaults(): readonly string[] {
  const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
  const taken = new Map<string, number>();
  return allRelations().flatMap(({ id, kind, service = "sagemaker", shapes }) => {
    const example = examples.get(id);
    const shape = example?.shape ?? shapes[0];
    const ofKind = taken.get(kind) ?? 0;
    if (example === undefined || service !== "sagemaker" || ofKind >= (thorough ? Infinity : 2)) return [];
    taken.set(kind, ofKind + 1);
    return [example.rejected].flat().map((source) => `((${source.replaceAll(/[«»]/g, "")}) satisfies AWS.${shape})`);
  });
}

/** A value with a mistake, for a member of a request that is written elsewhere. */
export interface ValueFault {
  readonly messageId: string;
  /** With « and » around what is reported. */
  readonly value: string;
  readonly request: (name: string) => string;
  readonly isScalar: boolean;
}

const ofMember =
  (path: readonly string[]) =>
  (name: string): string =>
    `new AWS.CreateTrainingJobCommand(${path.reduceRight((value, member) => `{ ...others, ${member}: ${value} }`, name)})`;

export const valueFaults: readonly ValueFault[] = [
  {
    messageId: "misspelledEnumValue",
    value: '«"file"»',
    request: ofMember(["AlgorithmSpecification", "TrainingInputMode"]),
    isScalar: true,
  },
  { messageId: "illegalCharacter", value: '"a«_»b"', request: ofMember(["TrainingJobName"]), isScalar: true },
  {
    messageId: "tooLarge",
    value: "«31»",
    request: ofMember(["RetryStrategy", "MaximumRetryAttempts"]),
    isScalar: true,
  },
  {
    messageId: "wrongType",
    value: '«"5"»',
    request: ofMember(["RetryStrategy", "MaximumRetryAttempts"]),
    isScalar: true,
  },
  {
    messageId: "misspelledMember",
    value: "{ Subnets: subnets, «SecurityGroupIDs»: groups }",
    request: ofMember(["VpcConfig"]),
    isScalar: false,
  },
  {
    messageId: "tooManyEntries",
    value: '["sg-1", "sg-2", "sg-3", "sg-4", "sg-5", «"sg-6"»]',
    request: ofMember(["VpcConfig", "SecurityGroupIds"]),
    isScalar: false,
  },
];
