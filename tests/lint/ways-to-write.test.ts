import { testRule, type ExpectedReport } from "../rules/test-rule.js";

// Each way to write a request is tried with one mistake, an underscore in a name.

const illegal = (subject: string, name: string, change?: [string, string]): ExpectedReport => ({
  messageId: "illegalCharacter",
  data: { subject: `'${subject}'`, value: `"${name}"`, character: "'_'", allowed: "letters, digits or '-'" },
  suggestions: [
    {
      messageId: "suggestLegalText",
      data: { value: `"${name.replaceAll("_", "-")}"` },
      change: change ?? [name, name.replaceAll("_", "-")],
    },
  ],
});
const model = [illegal("ModelName", "my_model")];
const property = [illegal("modelName", "my_model")];

const v2 = `import type AWS from "aws-sdk";\n`;
const cdk = `import * as cdk from "aws-cdk-lib";\nimport { CfnModel } from "aws-cdk-lib/aws-sagemaker";\n`;
const primary = `primaryContainer: { image: process.env.IMAGE }`;
const tasks = `import { JsonPath } from "aws-cdk-lib/aws-stepfunctions";\nimport { SageMakerCreateEndpoint } from "aws-cdk-lib/aws-stepfunctions-tasks";\n`;

testRule("valid-patterns", {
  silent: {
    "an SDK of another type": {
      code: `${v2}function f(aws: { sdk: typeof Other }) { new aws.sdk.SageMaker().deleteModel({ ModelName: "my_model" }); }`,
      language: "ts",
    },
    "an object of that name": `function f(aws) { new aws.sdk.SageMaker().deleteModel({ ModelName: "my_model" }); }`,
    "a field that gets another SDK": {
      code: `import AWS from "aws-sdk";\nclass A { sdk = AWS; set(sdk) { this.sdk = sdk; } run() { new this.sdk.SageMaker().deleteModel({ ModelName: "my_model" }); } }`,
    },
    "a bound name that each request replaces": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: { ModelName: "my_model" } }).deleteModel({ ModelName: "my-model" });`,
    "a bound name that may be replaced": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: { ModelName: "my_model" } }).deleteModel({ ...options });`,
    "a bound name that an operation doesn't have": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: { ModelName: "my_model" } }).listModels();`,
    "a global that nobody has told of": `new AWS.SageMaker().deleteModel({ ModelName: "my_model" });`,
    "a global that the file declares": {
      code: `import AWS from "./aws.js";\nnew AWS.SageMaker().deleteModel({ ModelName: "my_model" });`,
      settings: { globals: { AWS: "aws-sdk" } },
    },
    "a field of another type": {
      code: `${cdk}class A { model: Other; run() { this.model.modelName = "my_model"; } }`,
      language: "ts",
    },
    "a field that holds other things": `${cdk}class A { model = new CfnModel(this, "m", { ${primary} }); set() { this.model = other; } run() { this.model.modelName = "my_model"; } }`,
    "a producer that isn't known": `${cdk}new CfnModel(scope, "m", { ${primary}, modelName: cdk.Lazy.string({ produce: name }) });`,
    "a producer that may give nothing": `${cdk}new CfnModel(scope, "m", { ${primary}, modelName: cdk.Lazy.string({ produce: () => (x ? "my_model" : undefined) }) });`,
    "another library's": `${cdk}import { Lazy } from "./lazy.js";\nnew CfnModel(scope, "m", { ${primary}, modelName: Lazy.string({ produce: () => "my_model" }) });`,
    "a format that leaves room": `${tasks}new SageMakerCreateEndpoint(scope, "e", { endpointName: JsonPath.format("my-{}", JsonPath.stringAt("$.n")), endpointConfigName: "c" });`,
    "a format with a brace of its own": `${tasks}new SageMakerCreateEndpoint(scope, "e", { endpointName: JsonPath.format("my_{", JsonPath.stringAt("$.n")), endpointConfigName: "c" });`,
  },
  mistaken: {
    ...Object.fromEntries(
      ["dist-es/commands/DeleteModelCommand", "dist-cjs/index.js", "dist-es/index.js"].map((path) => [
        `a command of ${path}`,
        {
          code: `import { DeleteModelCommand } from "@aws-sdk/client-sagemaker/${path}";\nnew DeleteModelCommand({ ModelName: "my«_»model" });`,
          errors: model,
        },
      ]),
    ),
    "a type of dist-types": {
      code: `import type { DeleteModelInput } from "@aws-sdk/client-sagemaker/dist-types/models/models_3";\nconst input: DeleteModelInput = { ModelName: "my«_»model" };`,
      language: "ts",
      errors: model,
    },
    "a client of dist-es": {
      code: `import { SageMaker } from "@aws-sdk/client-sagemaker/dist-es/SageMaker";\nnew SageMaker({}).deleteModel({ ModelName: "my«_»model" });`,
      errors: model,
    },
    "an SDK by the type of what holds it": {
      code: `${v2}function f(aws: { sdk: typeof AWS }) { new aws.sdk.SageMaker().deleteModel({ ModelName: "my«_»model" }); }`,
      language: "ts",
      errors: model,
    },
    "an SDK by the type of a pattern": {
      code: `${v2}interface Deps { sdk: typeof AWS }\nfunction f({ sdk }: Deps) { const sm = new sdk.SageMaker(); sm.deleteModel({ ModelName: "my«_»model" }); }`,
      language: "ts",
      errors: model,
    },
    "an SDK by an import type": {
      code: `function f(sdk: typeof import("aws-sdk")) { new sdk.SageMaker().deleteModel({ ModelName: "my«_»model" }); }`,
      language: "ts",
      errors: model,
    },
    "an SDK in a field with a type": {
      code: `${v2}class A { constructor(private sdk: typeof AWS) {} run() { new this.sdk.SageMaker().deleteModel({ ModelName: "my«_»model" }); } }`,
      language: "ts",
      errors: model,
    },
    "an SDK in a field": {
      code: `import AWS from "aws-sdk";\nclass A { sdk = AWS; run() { new this.sdk.SageMaker().deleteModel({ ModelName: "my«_»model" }); } }`,
      errors: model,
    },
    "a class by its type": {
      code: `${v2}function f(SageMaker: typeof AWS.SageMaker) { new SageMaker().deleteModel({ ModelName: "my«_»model" }); }`,
      language: "ts",
      errors: model,
    },
    "the v3 SDK by its type": {
      code: `import type * as sdk from "@aws-sdk/client-sagemaker";\nfunction f(deps: { sdk: typeof sdk }) { new deps.sdk.SageMaker({}).deleteModel({ ModelName: "my«_»model" }); }`,
      language: "ts",
      errors: model,
    },
    "a name that is bound to the client": {
      code: `import AWS from "aws-sdk";\nconst sm = new AWS.SageMaker({ params: { ModelName: "my«_»model" } });\nsm.deleteModel();`,
      errors: model,
    },
    "a name that is bound to the client, beside others": {
      code: `import AWS from "aws-sdk";\nconst sm = new AWS.SageMaker({ params: { ModelName: "my«_»model", Tags: [] } });\nsm.describeModel({ ModelName: null });`,
      errors: model,
    },
    "a global that the settings name": {
      code: `new AWS.SageMaker().deleteModel({ ModelName: "my«_»model" });`,
      settings: { globals: { AWS: "aws-sdk" } },
      errors: model,
    },
    "a field of a stack, by its type": {
      code: `${cdk}class A { private model: CfnModel; rename() { this.model.modelName = "my«_»model"; } }`,
      language: "ts",
      errors: property,
    },
    "a field of a stack": {
      code: `${cdk}class A { constructor() { this.model = new CfnModel(this, "m", { ${primary} }); this.model.modelName = "my«_»model"; } }`,
      errors: property,
    },
    "an override of a field": {
      code: `${cdk}class A { model = new CfnModel(this, "m", { ${primary} }); rename() { this.model.addPropertyOverride("ModelName", "my«_»model"); } }`,
      errors: model,
    },
    "a lazy text": {
      code: `${cdk}new CfnModel(scope, "m", { ${primary}, modelName: cdk.Lazy.string({ produce: () => "my«_»model" }) });`,
      errors: property,
    },
    "a lazy text by a method": {
      code: `${cdk}new CfnModel(scope, "m", { ${primary}, modelName: cdk.Lazy.uncachedString({ produce() { return "my«_»model"; } }) });`,
      errors: property,
    },
    "a format of Step Functions": {
      code: `${tasks}new SageMakerCreateEndpoint(scope, "e", { endpointName: JsonPath.format("my«_»{}", JsonPath.stringAt("$.n")), endpointConfigName: "c" });`,
      errors: [
        {
          messageId: "illegalCharacter",
          data: { subject: "'endpointName'", value: '"my_${…}"', character: "'_'", allowed: "letters, digits or '-'" },
          suggestions: [{ messageId: "suggestLegalText", data: { value: '"my-${…}"' }, change: ["my_", "my-"] }],
        },
      ],
    },
  },
});

testRule("require-members", {
  silent: {
    "members that may be bound to the client": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: { ...options } }).deleteModel();`,
    "members that may be bound to the client, all of them": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: options }).deleteModel({});`,
    "members of a call that may have more": `import AWS from "aws-sdk";\nnew AWS.SageMaker({ params: { Tags: [] } }).deleteModel({ ...options });`,
    "a method that is called like a waiter": `import { rewaitUntilEndpointInService } from "@aws-sdk/client-sagemaker";\nrewaitUntilEndpointInService({}, {});`,
  },
  mistaken: {
    "members that aren't bound to the client": {
      code: `import AWS from "aws-sdk";\n«new AWS.SageMaker({ params: { ResourceArn: name } }).addTags»();`,
      errors: [
        {
          messageId: "missingMember",
          data: { owner: "AddTags", member: "Tags", description: "a list of at most 50 entries" },
        },
      ],
    },
  },
});
