/**
 * What AWS publishes for labeling jobs of the task types that Ground Truth has built in, from the API reference
 * (`UiConfig$HumanTaskUiArn`, `HumanTaskConfig$PreHumanTaskLambdaArn` and
 * `AnnotationConsolidationConfig$AnnotationConsolidationLambdaArn`, model of 2026-09-29).
 */

/** The account of AWS's that has the workers' interfaces, in every Region. */
export const managedTaskUiAccount = "394669845002";

/** The workers' interfaces that it has. */
export const managedTaskUis = [
  "NamedEntityRecognition",
  "PointCloudObjectDetection",
  "PointCloudObjectTracking",
  "PointCloudSemanticSegmentation",
  "VideoObjectDetection",
  "VideoObjectTracking",
] as const;

/** Region to the account of AWS's functions; a Region that isn't listed proves nothing. */
export const labelingAccounts: Readonly<Record<string, string>> = {
  "ap-northeast-1": "477331159723",
  "ap-northeast-2": "845288260483",
  "ap-south-1": "565803892007",
  "ap-southeast-1": "377565633583",
  "ap-southeast-2": "454466003867",
  "ca-central-1": "918755190332",
  "eu-central-1": "203001061592",
  "eu-west-1": "568282634449",
  "eu-west-2": "487402164563",
  "us-east-1": "432418664414",
  "us-east-2": "266458841044",
  "us-west-2": "081040173940",
};

/** The types of task: each has a function `PRE-<type>` and one `ACS-<type>`. */
export const labelingTasks: readonly string[] = [
  "3DPointCloudObjectDetection",
  "3DPointCloudObjectTracking",
  "3DPointCloudSemanticSegmentation",
  "Adjustment3DPointCloudObjectDetection",
  "Adjustment3DPointCloudObjectTracking",
  "Adjustment3DPointCloudSemanticSegmentation",
  "AdjustmentBoundingBox",
  "AdjustmentSemanticSegmentation",
  "AdjustmentVideoObjectDetection",
  "AdjustmentVideoObjectTracking",
  "BoundingBox",
  "ImageMultiClass",
  "ImageMultiClassMultiLabel",
  "NamedEntityRecognition",
  "PassThrough",
  "SemanticSegmentation",
  "TextMultiClass",
  "TextMultiClassMultiLabel",
  "VerificationBoundingBox",
  "VerificationSemanticSegmentation",
  "VideoMultiClass",
  "VideoObjectDetection",
  "VideoObjectTracking",
];
