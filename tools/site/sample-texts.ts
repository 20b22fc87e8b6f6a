import type { StringShape } from "../../src/model/shape.js";
import { validStrings } from "../../tests/conformance/oracle/strings.js";

/** Texts for strings whose shape's name says what they are: the first that the shape accepts is taken. */
const byName: readonly (readonly [name: RegExp, text: string])[] = [
  [/RoleArn|ExecutionRole/u, "arn:aws:iam::111122223333:role/ChurnSageMaker"],
  [/Kms/u, "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"],
  [/Image|EcrPath/u, "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4"],
  [/Subnet/u, "subnet-0a1b2c3d4e5f67890"],
  [/SecurityGroup/u, "sg-0a1b2c3d4e5f67890"],
  [/Vpc/u, "vpc-0a1b2c3d4e5f67890"],
  [/S3|Uri|Url/u, "s3://churn-training/train/"],
  [/Url|Uri/u, "https://churn.example.com/"],
  [/Lambda/u, "arn:aws:lambda:eu-west-1:111122223333:function:churn-labels"],
  [/Topic/u, "arn:aws:sns:eu-west-1:111122223333:churn-labels"],
  [/Bucket/u, "churn-training"],
  [/ScheduleExpression/u, "cron(0 * ? * * *)"],
  [/Path|Directory|Mount/u, "/opt/ml/processing/input"],
  [/Email/u, "data@churn.example.com"],
  [/ContentType|MimeType/u, "text/csv"],
  [/Version/u, "1.0.0"],
  [/Version/u, "1"],
  [/Region/u, "eu-west-1"],
  [/AccountId/u, "111122223333"],
  [/Timestamp|EventTime/u, "2026-01-31T12:00:00Z"],
  [/Uuid/u, "1b4e28ba-2fa1-41d2-883f-0016d3cca427"],
];

/** Texts that say little but are read easily. */
const plain = ["churn", "Churn", "churn-1", "1", "churn-model-0001", "s3://churn-training/train/", "text/csv", "{}"];

/** Texts of forms that few shapes have: whichever shape accepts one has it for an example. */
const forms = [
  ...["d-churn0a1b2c", "fs-0a1b2c3d4e5f67890", "ami-0a1b2c3d4e5f67890", "vol-0a1b2c3d4e5f67890", "i-0a1b2c3d4e5f67890"],
  ...[
    "dzd-0a1b2c3d4e5f",
    "a1b2c3d4e5f6",
    "0a1b2c3d4e",
    "10.0.0.0/16",
    "1.0",
    "1.*",
    "Sun:04:30",
    "None",
    "4K",
    "GB",
    "p50",
  ],
  ...["1H", "UserName", "DisplayName", "notebook-al2-v3", "ml.u-p6e-gb200x72", "eu-west-1a", "euw1-az1", "PyTorch 2.6"],
  ...[
    "-PT1H",
    "PT1H",
    "eu-west-1_Ab1Cd2Ef3",
    "https://churn.example.com/template.yaml",
    "0a1b2c3d-1a2b-4c3d-9e8f-0a1b2c3d4e5f",
  ],
  ...["fs-0a1b2c3d4e5f67890.fsx.eu-west-1.amazonaws.com", `sha256:${"0a1b2c3d".repeat(8)}`],
  ...[
    "cluster/a1b2c3d4e5f6",
    "training-plan/churn",
    "pipeline/churn/execution/a1b2c3d4e5f6",
    "partner-app/app-A1B2C3D4E5F6",
  ].map(sageMakerArn),
  ...[
    "experiment/churn",
    "model-card/churn/export-job/a1b2c3d4e5f6",
    "mlflow-tracking-server/churn",
    "reserved-capacity/churn",
  ].map(sageMakerArn),
  ...["hub-content/churn/Model/churn/1.0.0", "hub-content/churn/DataSet/churn/1.0.0"].map(sageMakerArn),
  "arn:aws:sagemaker:eu-west-1:aws:hub-content/SageMakerPublicHub/Model/churn",
  "arn:aws:secretsmanager:eu-west-1:111122223333:secret:churn-a1b2c3",
  "arn:aws:eks:eu-west-1:111122223333:cluster/churn",
  "arn:aws:lambda:eu-west-1:111122223333:function:churn-credentials",
  "arn:aws:codewhisperer:eu-west-1:111122223333:profile/A1B2C3D4E5F6",
  "arn:aws:sso::111122223333:application/churn/apl-0a1b2c3d4e5f6a7b",
  ...[
    "vector-enrichment-job/a1b2c3d4e5f6",
    "earth-observation-job/a1b2c3d4e5f6",
    "raster-data-collection/public/a1b2c3d4e5f6",
  ].map((resource) => `arn:aws:sagemaker-geospatial:eu-west-1:111122223333:${resource}`),
  "https://churn.example.com",
];

function sageMakerArn(resource: string): string {
  return `arn:aws:sagemaker:eu-west-1:111122223333:${resource}`;
}

/**
 * Strings that a shape accepts and a person would write, the best first; never none.
 *
 * @param name what the string is called: the member's or the shape's name
 */
export function readableTexts(shape: StringShape, name = shape.name): readonly string[] {
  if (shape.enum !== undefined) return shape.enum;
  const named = byName.flatMap(([pattern, text]) => (pattern.test(name) || pattern.test(shape.name) ? [text] : []));
  const readable = [...named, ...arnOf(shape), ...plain, ...forms].filter((text) => accepts(shape, text));
  return readable.length > 0 ? readable : validStrings(shape);
}

/** Whether a string keeps the shape's length and pattern. */
export function accepts(shape: StringShape, text: string): boolean {
  const characters = [...text];
  if (shape.enum !== undefined) return shape.enum.includes(text);
  if (characters.length < (shape.min ?? 0) || characters.length > (shape.max ?? Infinity)) return false;
  if (shape.pattern === undefined) return true;
  const { automaton } = shape.pattern;
  let state = automaton.start;
  for (const character of characters) {
    state = automaton.next(state, character.codePointAt(0) ?? 0);
    if (state === -1) return false;
  }
  return automaton.accepts(state);
}

/** An ARN of the resource that the shape's name ends in: `ModelPackageArn` is a `model-package`. */
function arnOf({ name }: StringShape): string[] {
  const resource = /^(\w+?)(?:Arn|ArnOrName|NameOrArn|Identifier)$/u.exec(name)?.[1];
  if (resource === undefined) return [];
  const kebab = resource.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "-").toLowerCase();
  return [sageMakerArn(`${kebab}/churn`), sageMakerArn(`${kebab}/churn/1`)];
}
