import { services } from "../../model/services.js";

/** A request that only the strict types refuse, and one that nothing refuses. */
export interface Canary {
  /** What is installed: `@aws-sdk/client-sagemaker`. */
  readonly packageName: string;
  /** The module that exports the class. */
  readonly module: string;
  /** What a file that uses it says of it. */
  readonly words: readonly string[];
  /** What is checked, as the doctor calls it. */
  readonly subject: string;
  /** What stands in `compilerOptions.types`. */
  readonly entry: string;
  /** The class. */
  readonly command: string;
  /** What the class is made with. */
  readonly right: string;
  readonly wrong: string;
}

const requests: Readonly<Record<string, readonly [command: string, right: string, wrong: string]>> = {
  "client-sagemaker": ["StopTrainingJobCommand", `{ TrainingJobName: "a" }`, `{ TrainingJobName: "_" }`],
  "client-sagemaker-a2i-runtime": ["StopHumanLoopCommand", `{ HumanLoopName: "a" }`, `{ HumanLoopName: "_" }`],
  "client-sagemaker-edge": [
    "GetDeviceRegistrationCommand",
    `{ DeviceName: "a", DeviceFleetName: "a" }`,
    `{ DeviceName: "_", DeviceFleetName: "a" }`,
  ],
  "client-sagemaker-featurestore-runtime": [
    "GetRecordCommand",
    `{ FeatureGroupName: "a", RecordIdentifierValueAsString: "a" }`,
    `{ FeatureGroupName: "_", RecordIdentifierValueAsString: "a" }`,
  ],
  "client-sagemaker-geospatial": [
    "DeleteEarthObservationJobCommand",
    `{ Arn: "arn:aws:sagemaker-geospatial:us-west-2:123456789012:earth-observation-job/abcdefghijkl" }`,
    `{ Arn: "_" }`,
  ],
  "client-sagemaker-runtime": [
    "InvokeEndpointCommand",
    `{ EndpointName: "a", Body: "{}" }`,
    `{ EndpointName: "_", Body: "{}" }`,
  ],
};

/** One for each client that has strict types, and one for the CDK's resources. */
export const canaries: readonly Canary[] = [
  ...services.flatMap(({ packageName }) => {
    const client = packageName.replace("@aws-sdk/", "");
    const request = requests[client];
    if (request === undefined) return [];
    const [command, right, wrong] = request;
    return [
      {
        packageName,
        module: packageName,
        words: [`"${packageName}"`, `'${packageName}'`],
        subject: `requests of ${packageName}`,
        entry: `eslint-plugin-sagemaker/strict/${client}`,
        command,
        right,
        wrong,
      },
    ];
  }),
  {
    packageName: "aws-cdk-lib",
    module: "aws-cdk-lib/aws-sagemaker",
    words: [`"aws-cdk-lib/aws-sagemaker"`, `'aws-cdk-lib/aws-sagemaker'`, "aws_sagemaker"],
    subject: "resources of aws-cdk-lib/aws-sagemaker",
    entry: "eslint-plugin-sagemaker/strict/aws-cdk-lib",
    command: "CfnModel",
    right: `undefined as never, "A", { modelName: "a" }`,
    wrong: `undefined as never, "A", { modelName: "_" }`,
  },
];

/** The lines of {@link canaryFile} that stand for something. */
export const canaryLines = { client: 1, right: 2, wrong: 3 } as const;

/** A file for the compiler: it imports nothing, so that no option about modules has a say. */
export function canaryFile({ module, command, right, wrong }: Canary): string {
  return `declare const sdk: typeof import("${module}");
new sdk.${command}(${right});
new sdk.${command}(${wrong});
`;
}
