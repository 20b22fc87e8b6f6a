/**
 * The steps of SageMaker Pipelines: what the arguments of each type are, beside the API's own requests.
 *
 * Sources: the JSON schema that AWS publishes of a pipeline's definition
 * (https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/), and what AWS's own
 * SageMaker Python SDK writes (`sagemaker-mlops/src/sagemaker/mlops/workflow/` in aws/sagemaker-python-sdk). Where the
 * two disagree, both are accepted.
 */
export interface ArgumentsForm {
  readonly shape: string;
  readonly parts?: Readonly<Record<string, ArgumentsForm>>;
}

export interface StepType {
  /**
   * The operations of which the arguments are the request: the first, but where only a later one has all of the members
   * that are written. Empty where the arguments are no request of ours.
   */
  readonly operations: readonly string[];
  /** What the service fills in, or may: members of the request, by the structure that has them. */
  readonly filledIn: Readonly<Record<string, readonly string[]>>;
  /** What such a step has to have, besides a name and a type. */
  readonly required: readonly string[];
  /** The form of arguments that are no request: a shape of the definition's, and those of parts of it, by their members. */
  readonly form?: ArgumentsForm;
}

/**
 * By their `Type`. A job's name is made at each execution (the SDK leaves it out: `trim_request_dict`), and the role is
 * the pipeline's, unless a step has its own
 * (https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html).
 */
export const stepTypes: Readonly<Record<string, StepType>> = {
  Processing: request("CreateProcessingJob", { CreateProcessingJobRequest: ["ProcessingJobName", "RoleArn"] }),
  Training: request("CreateTrainingJob", { CreateTrainingJobRequest: ["TrainingJobName", "RoleArn"] }),
  Tuning: request("CreateHyperParameterTuningJob", {
    CreateHyperParameterTuningJobRequest: ["HyperParameterTuningJobName"],
    HyperParameterTrainingJobDefinition: ["RoleArn"],
  }),
  Transform: request("CreateTransformJob", { CreateTransformJobRequest: ["TransformJobName"] }),
  Model: request("CreateModel", { CreateModelInput: ["ModelName"] }),
  // The service knows no name of a package in a step, and takes one without a group (aws/sagemaker-python-sdk#3472).
  RegisterModel: request("CreateModelPackage", { CreateModelPackageInput: ["ModelPackageName"] }),
  AutoML: {
    operations: ["CreateAutoMLJob", "CreateAutoMLJobV2"],
    filledIn: {
      CreateAutoMLJobRequest: ["AutoMLJobName", "RoleArn"],
      CreateAutoMLJobV2Request: ["AutoMLJobName", "RoleArn"],
    },
    required: ["Arguments"],
  },
  // A check is a processing job of Clarify's or Model Monitor's container.
  QualityCheck: check(),
  ClarifyCheck: check(),
  EndpointConfig: request("CreateEndpointConfig", { CreateEndpointConfigInput: ["EndpointConfigName"] }),
  // The schema gives this type to steps that make an endpoint and to those that make its configuration.
  Endpoint: {
    operations: ["CreateEndpoint", "CreateEndpointConfig"],
    filledIn: { CreateEndpointInput: ["EndpointName"], CreateEndpointConfigInput: ["EndpointConfigName"] },
    required: ["Arguments"],
  },
  EMR: {
    ...other("Arguments"),
    form: {
      shape: "EMRArguments",
      parts: { StepConfig: { shape: "EMRStepConfig", parts: { HadoopJarStep: { shape: "EMRHadoopJarStep" } } } },
    },
  },
  EMRServerless: other("Arguments"),
  Condition: other("Arguments"),
  Fail: { ...other("Arguments"), form: { shape: "FailArguments" } },
  Lambda: other("FunctionArn"),
  Callback: other("SqsQueueUrl"),
};

function request(operation: string, filledIn: StepType["filledIn"]): StepType {
  return { operations: [operation], filledIn, required: ["Arguments"] };
}

function check(): StepType {
  return {
    operations: ["CreateProcessingJob"],
    filledIn: { CreateProcessingJobRequest: ["ProcessingJobName", "RoleArn"] },
    required: ["Arguments", "CheckType"],
  };
}

function other(...required: readonly string[]): StepType {
  return { operations: [], filledIn: {}, required };
}

/** The members of a condition's arguments that hold further steps. */
export const conditionBranches = ["IfSteps", "ElseSteps"] as const;
