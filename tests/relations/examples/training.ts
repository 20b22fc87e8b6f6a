import type { Examples } from "../example.js";

export const trainingExamples: Examples = {
  "algorithm-name-or-image": {
    accepted: `{ TrainingInputMode: "File", AlgorithmName: "churn" }`,
    rejected: `{ TrainingInputMode: "File", AlgorithmName: "churn", «TrainingImage»: \`\${account}.dkr.ecr.eu-west-1.amazonaws.com/churn:1\` }`,
    message:
      "'TrainingImage' and 'AlgorithmName' are both set: an algorithm is either an algorithm resource or a container image. Remove one of them.",
  },
  "algorithm-needs-name-or-image": {
    accepted: [
      `{ TrainingInputMode: "File", AlgorithmName: name }`,
      `{ TrainingInputMode: "File", ...algorithm }`,
      `{ TrainingInputMode: "File", ...(custom ? { AlgorithmName: "churn" } : { TrainingImage: image }) }`,
    ],
    rejected: `«»{ TrainingInputMode: "File" }`,
    message:
      "Neither 'AlgorithmName' nor 'TrainingImage' is set: an algorithm is either an algorithm resource or a container image. Set one of them.",
  },
};
