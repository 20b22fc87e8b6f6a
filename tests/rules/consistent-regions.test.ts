import { testRule } from "./test-rule.js";

const job = (region: string, image: string): string =>
  `import { CreateTrainingJobCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
const client = new SageMakerClient({ region: ${region} });
client.send(new CreateTrainingJobCommand({ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: ${image} } }));`;

testRule("consistent-regions", {
  silent: {
    "the client's own Region": job('"eu-west-1"', '"123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1"'),
    "a client of unknown Region": job("process.env.REGION", '"123456789012.dkr.ecr.us-west-2.amazonaws.com/churn:1"'),
  },
  mistaken: {
    "an image of another Region": {
      code: job('"eu-west-1"', '"123456789012.dkr.ecr.«us-west-2».amazonaws.com/churn:1"'),
      errors: [
        {
          messageId: "otherRegionThanClient",
          data: { what: "image", region: "us-west-2", expected: "eu-west-1" },
        },
      ],
    },
  },
});
