// The same program, corrected: nothing to report.
const SageMaker = require("aws-sdk/clients/sagemaker");

const sagemaker = new SageMaker({ region: "us-east-1" });

exports.handler = async (event) => {
  await sagemaker
    .createTrainingJob({
      TrainingJobName: event.jobName,
      AlgorithmSpecification: { TrainingInputMode: "FastFile", TrainingImage: event.image },
      RoleArn: process.env.ROLE_ARN,
      OutputDataConfig: { S3OutputPath: "s3://models/" },
      ResourceConfig: { InstanceType: "ml.p3.2xlarge", InstanceCount: 1, VolumeSizeInGB: 50 },
      StoppingCondition: { MaxRuntimeInSeconds: 86400 },
    })
    .promise();

  await sagemaker.describeTrainingJob({ TrainingJobName: event.jobName }).promise();
};
