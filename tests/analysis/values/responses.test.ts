import { describe, expect, it } from "vitest";
import { lintAll } from "../../lint-all.js";

const imports = `import { SageMaker, SageMakerClient, DeleteEndpointConfigCommand, DescribeEndpointCommand, paginateListEndpoints } from "@aws-sdk/client-sagemaker";
import AWS from "aws-sdk";
const client = new SageMakerClient({});
const sagemaker = new SageMaker({});
const v2 = new AWS.SageMaker();
`;

const ask = `client.send(new DescribeEndpointCommand({ EndpointName: "churn" }))`;
const remove = (input: string): string => `await client.send(new DeleteEndpointConfigCommand(${input}));`;
const removeIt = remove("{ EndpointConfigName }");

describe("what a request returns", () => {
  // The request itself has no name of a configuration: taken for what it returns, one would be missing below.
  it.each([
    ["a member", `const { EndpointConfigName } = await ${ask}; ${removeIt}`],
    [
      "a member that is looked for",
      `const found = await ${ask}; ${remove("{ EndpointConfigName: found.EndpointConfigName }")}`,
    ],
    ["the response", `const found = await ${ask}; ${remove("found")}`],
    ["a spread of it", remove(`{ ...(await ${ask}) }`)],
    ["a promise's", `${ask}.then(async ({ EndpointConfigName }) => { ${removeIt} });`],
    [
      "a method's",
      `const { EndpointConfigName } = await sagemaker.describeEndpoint({ EndpointName: "churn" }); ${removeIt}`,
    ],
    [
      "version 2's",
      `const { EndpointConfigName } = await v2.describeEndpoint({ EndpointName: "churn" }).promise(); await v2.deleteEndpointConfig({ EndpointConfigName }).promise();`,
    ],
    [
      "a callback's",
      `v2.describeEndpoint({ EndpointName: "churn" }, (error, { EndpointConfigName }) => v2.deleteEndpointConfig({ EndpointConfigName }).send());`,
    ],
    [
      "a page's",
      `for await (const page of paginateListEndpoints({ client }, {})) ${remove("{ EndpointConfigName: page.Endpoints[0].EndpointName }")}`,
    ],
  ])("is not known: %s", (_, code) => {
    expect(lintAll(imports + code, "responses.js")).toEqual([]);
  });

  it.each([
    ["a member behind it", remove(`{ ...(await ${ask}), EndpointConfigName: "my_config" }`)],
    ["a default, which some run takes", `const { EndpointConfigName = "my_config" } = await ${ask}; ${removeIt}`],
  ])("hides nothing of what is written beside it: %s", (_, code) => {
    expect(lintAll(imports + code, "responses.js")).toEqual([
      `_ | 'EndpointConfigName' can't be "my_config": '_' is not allowed here; use letters, digits or '-'.`,
    ]);
  });
});
