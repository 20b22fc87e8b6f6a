import { command } from "./code.js";
import { testRule } from "./test-rule.js";

const job = (image: string, type: string): string =>
  command(
    "CreateTrainingJob",
    `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: ${image} }, ResourceConfig: { InstanceType: ${type}, InstanceCount: 1, VolumeSizeInGB: 30 } }`,
  );

testRule("valid-algorithm-usage", {
  silent: {
    "a type that the algorithm trains on": job(
      '"685385470294.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1"',
      '"ml.p3.2xlarge"',
    ),
    "an image of which the account is unknown": job(
      "`${process.env.ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1`",
      '"ml.m5.large"',
    ),
    "a copy in an account of one's own": job(
      '"123456789012.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1"',
      '"ml.m5.large"',
    ),
  },
  mistaken: {
    "a type without a GPU": {
      code: job('"685385470294.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1"', '«"ml.m5.large"»'),
      errors: [{ messageId: "wrongProcessor" }],
    },
    "the account of another Region": {
      code: job('"«811284229777».dkr.ecr.eu-west-1.amazonaws.com/image-classification:1"', '"ml.p3.2xlarge"'),
      errors: [
        {
          messageId: "wrongAccount",
          suggestions: [{ messageId: "useAlgorithmValue", change: ["811284229777", "685385470294"] }],
        },
      ],
    },
  },
});
