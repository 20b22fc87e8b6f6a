import { command } from "./code.js";
import { testRule } from "./test-rule.js";

const training = (image: string, before?: string): string =>
  command(
    "CreateTrainingJob",
    `{ AlgorithmSpecification: { TrainingImage: ${image}, TrainingInputMode: "File" } }`,
    before,
  );
const host = "dkr.ecr.eu-west-1.amazonaws.com";
const scheme = {
  messageId: "imageScheme",
  data: { actual: `'https://123456789012.${host}/churn:1'`, scheme: "https://" },
  suggestions: [
    { messageId: "removeFromImage", data: { text: "https://" }, change: ["https://", ""] as [string, string] },
  ],
};
const withScheme = `"«https://»123456789012.${host}/churn:1"`;

testRule("valid-image-uris", {
  silent: {
    "a registry path": training(`"123456789012.${host}/team/churn:1"`),
    "a digest": training(`"123456789012.${host}/churn@sha256:${"0a".repeat(32)}"`),
    "an unknown registry": training("`${process.env.REGISTRY}/churn:1`"),
    "an unknown account": training(`\`\${process.env.ACCOUNT}.${host}/churn:1\``),
    "an image from elsewhere": training("process.env.IMAGE"),
    "an image of something else": `export const job = { TrainingImage: "https://123456789012.${host}/churn:1" };`,
  },
  mistaken: {
    "a scheme": { code: training(withScheme), errors: [scheme] },
    "in a constant": { code: training("image", `const image = ${withScheme};\n`), errors: [scheme] },
    "as const": { code: training(`${withScheme} as const`), language: "ts", errors: [scheme] },
    "in a branch": { code: training(`process.argv[2] ? ${withScheme} : undefined`), errors: [scheme] },
    "an account of eleven digits": {
      code: training(`"«12345678901».${host}/churn:1"`),
      errors: [{ messageId: "imageAccount", data: { account: "12345678901" } }],
    },
    "an upper-case repository": {
      code: training(`"123456789012.${host}/«C»hurn:1"`),
      errors: [
        {
          messageId: "imageUpperCase",
          data: { character: "C" },
          suggestions: [{ messageId: "lowerImage", data: { text: "churn" }, change: ["/Churn", "/churn"] }],
        },
      ],
    },
  },
});
