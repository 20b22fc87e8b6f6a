import { command } from "./code.js";
import { type ExpectedReport, testRule } from "./test-rule.js";

type Offer = NonNullable<ExpectedReport["suggestions"]>[number];
const bothAdded: Offer = {
  messageId: "suggestAllMembers",
  data: { number: "2" },
  change: ["({})", '({ ResourceArn: "TODO", Tags: [] })'],
};
const missing = (change: [string, string], ...more: readonly Offer[]): ExpectedReport => ({
  messageId: "missingMember",
  data: {
    owner: "AddTags",
    member: "Tags",
    description: "a list of at most 50 entries",
  },
  suggestions: [{ messageId: "suggestMember", data: { member: "Tags" }, change }, ...more],
});
const at = (marked: string): string => marked.replace("new AddTagsCommand", "new «AddTagsCommand»");
const addTags = (input: string, before?: string): string => at(command("AddTags", input, before));
const arn = '"arn:aws:sagemaker:eu-west-1:123456789012:model/m"';
const tagged = (vpc: string, before?: string): string =>
  command("CreateModel", `{ ModelName: "m", VpcConfig: ${vpc} }`, before);

testRule("require-members", {
  silent: {
    "all members": command("AddTags", `{ ResourceArn: ${arn}, Tags: [] }`),
    "an unknown spread": command("AddTags", "{ ...input }", 'import { input } from "./input.js";\n'),
    "a known spread": command("AddTags", `{ ...common, Tags: [] }`, `const common = { ResourceArn: ${arn} };\n`),
    "a computed key": command("AddTags", `{ ResourceArn: ${arn}, [process.env.KEY]: [] }`),
    "a value from elsewhere": command(
      "AddTags",
      "{ ResourceArn, Tags }",
      'import { ResourceArn, Tags } from "./input.js";\n',
    ),
    "an imported input": command("AddTags", "input", 'import { input } from "./input.js";\n'),
    "a member that is added later": command(
      "AddTags",
      "input",
      `const input = { ResourceArn: ${arn} };\ninput.Tags = [];\n`,
    ),
    "a command whose input is completed": `${command("AddTags", "{}", "let added;\nadded = ").trimEnd().slice(0, -1)};\nadded.input.Tags = added.input.ResourceArn = x;\n`,
    "middleware that may complete requests": command("AddTags", "{}", "client.middlewareStack.add(complete);\n"),
    "what is made once and completed elsewhere": command(
      "AddTags",
      "input",
      "export const input = {};\nexport const run = () => ",
    ),
    "a request that is passed on before": command(
      "AddTags",
      "input",
      `const input = { ResourceArn: ${arn} };\ncomplete(input);\n`,
    ),
    "a conditional spread of the member": command(
      "AddTags",
      `{ ResourceArn: ${arn}, ...(process.argv[2] ? { Tags: [] } : {}) }`,
    ),
    "an idempotency token": command(
      "CreatePipeline",
      `{ PipelineName: "p", PipelineDefinition: '{"Steps": []}', RoleArn: ${arn} }`,
    ),
    "a class of that name from elsewhere": command("AddTags", "{}").replace("@aws-sdk/client-sagemaker", "./tags.js"),
    "a class of that name in the file": "class AddTagsCommand {}\nnew AddTagsCommand({});\n",
    "another package's command": command("AddTags", "{}").replace("client-sagemaker", "client-kms"),
  },
  mistaken: {
    inline: {
      code: addTags(`{ ResourceArn: ${arn} }`),
      errors: [missing([`{ ResourceArn: ${arn} }`, `{ ResourceArn: ${arn}, Tags: [] }`])],
    },
    "in the style of the object": {
      code: addTags(`{\n  ResourceArn: ${arn},\n}`),
      errors: [missing([`${arn},\n`, `${arn},\n  Tags: [],\n`])],
    },
    "with quoted keys": {
      code: addTags(`{ "ResourceArn": ${arn} }`),
      errors: [missing([`${arn} }`, `${arn}, "Tags": [] }`])],
    },
    "a constant request": {
      code: addTags("input", `const input = { ResourceArn: ${arn} };\n`),
      errors: [missing([`${arn} }`, `${arn}, Tags: [] }`])],
    },
    "a known spread": {
      code: addTags("{ ...common }", `const common = { ResourceArn: ${arn} };\n`),
      errors: [missing(["{ ...common }", "{ ...common, Tags: [] }"])],
    },
    "as const": {
      code: addTags(`{ ResourceArn: ${arn} } as const`),
      language: "ts",
      errors: [missing([`${arn} }`, `${arn}, Tags: [] }`])],
    },
    "a member that is undefined": {
      code: command("AddTags", `{ ResourceArn: ${arn}, Tags: «undefined» }`),
      errors: [
        {
          messageId: "undefinedMember",
          data: {
            owner: "AddTags",
            member: "Tags",
            description: "a list of at most 50 entries",
            actual: "undefined",
          },
        },
      ],
    },
    "both members": {
      code: addTags("{}"),
      errors: [
        {
          messageId: "missingMember",
          data: {
            owner: "AddTags",
            member: "ResourceArn",
            description: "an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…'",
          },
          suggestions: [
            {
              messageId: "suggestMember",
              data: { member: "ResourceArn" },
              change: ["({})", '({ ResourceArn: "TODO" })'],
            },
            bothAdded,
          ],
        },
        { ...missing(["({})", "({ Tags: [] })"], bothAdded), at: 0 },
      ],
    },
    "a constant that is used twice": {
      code: addTags("input", `const input = { ResourceArn: ${arn} };\nexport const copy = { ...input };\n`),
      errors: [missing([`${arn} }`, `${arn}, Tags: [] }`])],
    },
    "below a member: on its key": {
      code: tagged('{ Subnets: ["subnet-1"] }').replace("VpcConfig", "«VpcConfig»"),
      errors: [
        {
          messageId: "missingMember",
          data: { owner: "VpcConfig", member: "SecurityGroupIds", description: "a list of 1 to 5 entries" },
          suggestions: [
            {
              messageId: "suggestMember",
              data: { member: "SecurityGroupIds" },
              change: ['["subnet-1"] }', '["subnet-1"], SecurityGroupIds: [] }'],
            },
          ],
        },
      ],
    },
    "an empty object that may be left out: one report": {
      code: tagged("{}").replace("VpcConfig", "«VpcConfig»"),
      errors: [
        {
          messageId: "emptyStructure",
          data: { member: "VpcConfig", members: "'SecurityGroupIds' and 'Subnets'" },
          suggestions: [
            { messageId: "suggestNoStructure", data: { member: "VpcConfig" }, change: [", VpcConfig: {}", ""] },
            {
              messageId: "suggestAllMembers",
              data: { number: "2" },
              change: ["VpcConfig: {}", "VpcConfig: { SecurityGroupIds: [], Subnets: [] }"],
            },
          ],
        },
      ],
    },
    "in an element of a list: on its brace": {
      code: command("AddTags", `{ ResourceArn: ${arn}, Tags: [«{» Key: "team" }] }`),
      errors: [
        {
          messageId: "missingMember",
          data: {
            owner: "Tag",
            member: "Value",
            description:
              "letters, numbers and separators of any script, and '+', '-', '.', '/', ':', '=', '@' and '_', at most 256 characters",
          },
          suggestions: [
            {
              messageId: "suggestMember",
              data: { member: "Value" },
              change: ['Key: "team" }', 'Key: "team", Value: "TODO" }'],
            },
          ],
        },
      ],
    },
    "in a branch: on its brace": {
      code: tagged('process.argv[2] ? «{» Subnets: ["subnet-1"] } : undefined'),
      errors: [
        {
          messageId: "missingMember",
          data: { owner: "VpcConfig", member: "SecurityGroupIds", description: "a list of 1 to 5 entries" },
          suggestions: [
            {
              messageId: "suggestMember",
              data: { member: "SecurityGroupIds" },
              change: ['["subnet-1"] }', '["subnet-1"], SecurityGroupIds: [] }'],
            },
          ],
        },
      ],
    },
  },
});
