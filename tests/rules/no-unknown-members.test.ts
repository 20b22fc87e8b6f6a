import { command } from "./code.js";
import { asked, type ExpectedReport, testRule } from "./test-rule.js";

const rename = (from: string, to: string, name = to) => ({
  messageId: "suggestMemberName",
  data: { name },
  change: [from, to] as [string, string],
});
const misspelled = (suggestion = rename("MaxResult: 5", "MaxResults: 5", "MaxResults")): ExpectedReport => ({
  messageId: "misspelledMember",
  data: { owner: "ListTrainingJobs", member: "MaxResult", asked, nearest: "'MaxResults'" },
  suggestions: [suggestion],
});
const list = (input: string, before?: string): string => command("ListTrainingJobs", input, before);
const plain = "{ «MaxResult»: 5 }";

const v2 = "AutoMLJobInputDataConfig: data, AutoMLProblemTypeConfig: problem";

const runtime = "@aws-sdk/client-sagemaker-runtime";
const main = "@aws-sdk/client-sagemaker";
const wrong = (name: string, suggestion?: [string, string]): ExpectedReport => ({
  messageId: "wrongPackage",
  data: { package: main, name, owner: runtime },
  ...(suggestion && { suggestions: [{ messageId: "suggestPackage", data: { owner: runtime }, change: suggestion }] }),
});
const moved: [string, string] = [`"${main}"`, `"${runtime}"`];

testRule("no-unknown-members", {
  silent: {
    "commands of their own packages": `import { CreateModelCommand } from "${main}";
import { InvokeEndpointCommand } from "${runtime}";`,
    "a command that no package has": `import { InvokeModelCommand, LaunchCommand } from "${main}";`,
    "another package's": `import { InvokeEndpointCommand } from "./client-sagemaker.js";`,
    "other names of the package": `import { SageMaker, SageMakerClient, TrainingInputMode } from "${main}";`,
    "a whole package": `import * as sdk from "${main}";
import sagemaker from "${main}";`,
    "what a function of the file requires": `const { InvokeEndpointCommand } = load("${main}");`,
    "what a function of the file requires under Node.js's name": `function require(name) { return load(name); }
const { InvokeEndpointCommand } = require("${main}");`,
    "what a parameter requires": `module.exports = (require) => {
  const { InvokeEndpointCommand } = require("${main}");
};`,
    "a command that has a default": `const { InvokeEndpointCommand = undefined } = require("${main}");`,
    "a command of another package in the place of which a test puts one": `import { vi } from "vitest";
import { InvokeEndpointCommand } from "${main}";
vi.mock("${main}", () => ({ InvokeEndpointCommand: class {} }));`,
    "a class that the file asks for": `import * as sdk from "${main}";
export const command = sdk.InvokeEndpointCommand ? new sdk.InvokeEndpointCommand({}) : undefined;`,
    "a class that the file has asked for": `import * as sdk from "${main}";
if (!sdk.InvokeEndpointCommand) throw new Error("too old");
export const command = new sdk.InvokeEndpointCommand({});`,
    "a class whose absence is caught": `import * as sdk from "${main}";
try {
  new sdk.InvokeEndpointCommand({});
} catch {}`,
    "a class of an object of the file": `const sdk = { InvokeEndpointCommand: class {} };
new sdk.InvokeEndpointCommand({}, "${main}");`,
    "a file that runs code which isn't in it": `eval("1");
const { InvokeEndpointCommand } = require("${main}");`,
    "members that there are": list('{ MaxResults: 5, SortBy: "Name" }'),
    "a member that is undefined": list("{ MaxResult: undefined }"),
    "a member that the settings allow": {
      code: list("{ MaxResult: 5 }"),
      settings: { allow: { members: { ListTrainingJobsRequest: ["MaxResult"] } } },
    },
    "a computed key": list("{ [process.env.KEY]: 5 }"),
    "an unknown spread": list("{ ...options }", 'import { options } from "./options.js";\n'),
    "an imported input": list("input", 'import { input } from "./input.js";\n'),
    "a map's keys": command("CreateTrainingJob", "{ Environment: { MaxResult: '5' } }"),
    "a class of that name from elsewhere": list("{ MaxResult: 5 }").replace("@aws-sdk/client-sagemaker", "./list.js"),
    "a class of that name in the file":
      "class ListTrainingJobsCommand {}\nnew ListTrainingJobsCommand({ MaxResult: 5 });\n",
    "another package's command": list("{ MaxResult: 5 }").replace("client-sagemaker", "client-glue"),
  },
  mistaken: {
    "a command of another package": {
      code: `import { «InvokeEndpointCommand» } from "${main}";`,
      errors: [wrong("InvokeEndpointCommand", moved)],
    },
    "a command of another package, under another name": {
      code: `import { «InvokeEndpointCommand» as Invoke } from '${main}';`,
      errors: [wrong("InvokeEndpointCommand", [`'${main}'`, `'${runtime}'`])],
    },
    "a command of another package beside one of this": {
      code: `import { CreateModelCommand, «InvokeEndpointCommand» } from "${main}";`,
      errors: [wrong("InvokeEndpointCommand")],
    },
    "a client and a command of another package": {
      code: `import { «SageMakerRuntimeClient», «InvokeEndpointCommand» } from "${main}";`,
      errors: [wrong("SageMakerRuntimeClient", moved), wrong("InvokeEndpointCommand", moved)],
    },
    "an input's type of another package": {
      code: `import type { «InvokeEndpointCommandInput» } from "${main}";`,
      language: "ts",
      errors: [wrong("InvokeEndpointCommandInput", moved)],
    },
    "exported from another package": {
      code: `export { «InvokeEndpointCommand» } from "${main}";`,
      errors: [wrong("InvokeEndpointCommand", moved)],
    },
    "required in a function": {
      code: `export function invoke() {
  const { «InvokeEndpointCommand» } = require("${main}");
  return InvokeEndpointCommand;
}`,
      errors: [wrong("InvokeEndpointCommand", moved)],
    },
    "required under another name": {
      code: `const { «InvokeEndpointCommand»: Invoke, CreateModelCommand } = require("${main}");`,
      errors: [wrong("InvokeEndpointCommand")],
    },
    "loaded from another package": {
      code: `const { «InvokeEndpointCommand» } = await import("${main}");`,
      errors: [wrong("InvokeEndpointCommand", moved)],
    },
    "taken out of all that another package has": {
      code: `import * as sdk from "${main}";
const { «InvokeEndpointCommand» } = sdk;`,
      errors: [wrong("InvokeEndpointCommand")],
    },
    "made of all that another package has": {
      code: `import * as sdk from "${main}";
export const invoke = () => new sdk.«InvokeEndpointCommand»({});`,
      errors: [wrong("InvokeEndpointCommand")],
    },
    "required from another package": {
      code: `const { «InvokeEndpointCommand» } = require("${main}");`,
      errors: [wrong("InvokeEndpointCommand", moved)],
    },
    "a command of another package, for Deno": {
      code: `import { «InvokeEndpointCommand» } from "npm:${main}@3";`,
      errors: [wrong("InvokeEndpointCommand")],
    },
    inline: { code: list(plain), errors: [misspelled()] },
    "a quoted key": {
      code: list("{ «'MaxResult'»: 5 }"),
      errors: [misspelled(rename("'MaxResult'", "'MaxResults'", "MaxResults"))],
    },
    "a shorthand": {
      code: list("{ «MaxResult» }", "const MaxResult = 5;\n"),
      errors: [misspelled(rename("({ MaxResult })", "({ MaxResults: MaxResult })", "MaxResults"))],
    },
    "a constant request": { code: list("input", `const input = ${plain};\n`), errors: [misspelled()] },
    "a spread": { code: list("{ ...common }", `const common = ${plain};\n`), errors: [misspelled()] },
    "beside an unknown spread": {
      code: list("{ ...options, «MaxResult»: 5 }", 'import { options } from "./options.js";\n'),
      errors: [misspelled()],
    },
    "in a branch": { code: list(`process.argv[2] ? ${plain} : {}`), errors: [misspelled()] },
    "exported by default": {
      code: list(plain).replace("new ListTrainingJobsCommand", "export default new ListTrainingJobsCommand"),
      errors: [misspelled()],
    },
    "exported by default, in a list": {
      code: list(plain).replace(
        /new ListTrainingJobsCommand.*$/su,
        `export default [new ListTrainingJobsCommand(${plain})];\n`,
      ),
      errors: [misspelled()],
    },
    "exported as the module": {
      code: list(plain).replace("new ListTrainingJobsCommand", "export = new ListTrainingJobsCommand"),
      language: "ts",
      errors: [misspelled()],
    },
    "as const": { code: list(`${plain} as const`), language: "ts", errors: [misspelled()] },
    satisfies: { code: list(`${plain} satisfies object`), language: "ts", errors: [misspelled()] },
    "a constant of two requests is reported once": {
      code: `${list("input", `const input = ${plain};\n`)}new ListTrainingJobsCommand(input);\n`,
      errors: [misspelled()],
    },
    "another case": {
      code: list("{ «maxResults»: 5 }"),
      errors: [
        {
          messageId: "misspelledMember",
          data: { owner: "ListTrainingJobs", member: "maxResults", asked, nearest: "'MaxResults'" },
          suggestions: [rename("maxResults", "MaxResults")],
        },
      ],
    },
    "nothing similar": {
      code: list('{ SortBy: "Name", «Colour»: 5 }'),
      errors: [
        {
          messageId: "unknownMember",
          data: { owner: "ListTrainingJobs", member: "Colour", asked },
          suggestions: [{ messageId: "suggestNoMember", data: { member: "Colour" }, change: [", Colour: 5", ""] }],
        },
      ],
    },
    "a member of another form of the operation, whose own members aren't missed then": {
      code: command("CreateAutoMLJob", `{ AutoMLJobName: "a", RoleArn: arn, OutputDataConfig: output, ${v2} }`)
        .replace("AutoMLJobInputDataConfig:", "«AutoMLJobInputDataConfig»:")
        .replace("AutoMLProblemTypeConfig:", "«AutoMLProblemTypeConfig»:"),
      errors: ["AutoMLJobInputDataConfig", "AutoMLProblemTypeConfig"].map((member) => ({
        messageId: "siblingsMember",
        data: { owner: "CreateAutoMLJob", member, asked, siblings: "'CreateAutoMLJobV2'" },
        suggestions: [
          {
            messageId: "suggestNoMember",
            data: { member },
            change: [member === "AutoMLProblemTypeConfig" ? `, ${member}: problem` : ` ${member}: data,`, ""] as const,
          },
        ],
      })),
    },
    "a member of another operation with the same thing": {
      code: command("UpdateEndpoint", '{ EndpointName: "a", EndpointConfigName: "b", «Tags»: [] }'),
      errors: [
        {
          messageId: "siblingsMember",
          data: { owner: "UpdateEndpoint", member: "Tags", asked, siblings: "'CreateEndpoint'" },
          suggestions: [{ messageId: "suggestNoMember", data: { member: "Tags" }, change: [", Tags: []", ""] }],
        },
      ],
    },
    "a member of a structure below": {
      code: command("CreateTrainingJob", '{ «TrainingInputMode»: "File" }'),
      errors: [
        {
          messageId: "misplacedMember",
          data: {
            owner: "CreateTrainingJob",
            member: "TrainingInputMode",
            asked,
            place: "'AlgorithmSpecification'",
          },
          suggestions: [
            {
              messageId: "suggestNoMember",
              data: { member: "TrainingInputMode" },
              change: ['{ TrainingInputMode: "File" }', "{}"],
            },
          ],
        },
      ],
    },
    "in an element of a list": {
      code: command("AddTags", '{ ResourceArn: arn, Tags: [{ Key: "a", «Values»: "b" }] }'),
      errors: [
        {
          messageId: "misspelledMember",
          data: { owner: "Tag", member: "Values", asked, nearest: "'Value'" },
          suggestions: [rename('Values: "b"', 'Value: "b"', "Value")],
        },
      ],
    },
  },
});
