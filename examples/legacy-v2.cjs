// The AWS SDK for JavaScript v2, in CommonJS.
const AWS = require("aws-sdk");

const sagemaker = new AWS.SageMaker({ region: "us-east-1" });

exports.handler = async (event) => {
  await sagemaker
    .createTrainingJob({
      TrainingJobName: event.jobName,
      AlgorithmSpecification: { TrainingInputMode: "Fast" },
      RoleArn: process.env.ROLE_ARN,
      OutputDataConfig: { S3OutputPath: "s3://models/" },
      ResourceConfig: { InstanceType: "ml.p3.2xlarge", InstanceCount: 1, VolumeSizeInGB: 50 },
    })
    .promise();

  await sagemaker.describeTrainingJob({ TrainingJobname: event.jobName }).promise();
};
