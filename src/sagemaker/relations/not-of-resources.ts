import type { ResourceException } from "../../check/domain.js";

/**
 * The relations that hold for the API's requests and not for CloudFormation's resources, although these have all of the
 * members that they speak of.
 */
export const notOfResources: readonly ResourceException[] = [
  {
    relation: "model-card-content-json",
    reason: "the resource takes the content as an object, and makes the JSON of it",
    source:
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html",
  },
  {
    relation: "pipeline-definition-json",
    reason: "the resource takes the definition in an object that has it as text, or says where it is",
    source:
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html",
  },
];
