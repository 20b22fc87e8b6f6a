import { command } from "./code.js";
import { testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const subject: Subject = {
  operation: "DeleteTags",
  member: "TagKeys",
  bad: "«[]»",
  good: '["team"]',
  errors: [
    { messageId: "tooFewEntries", data: { subject: "'TagKeys'", limit: "1 entry", actual: "0", missing: "one" } },
  ],
};
const vpc = (groups: string, before?: string): string =>
  command("CreateModel", `{ VpcConfig: { SecurityGroupIds: ${groups}, Subnets: ["subnet-1"] } }`, before);
const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `k${String(index)}: "v"`).join(", ");

testRule("valid-sizes", {
  silent: {
    ...unknown(subject),
    "as many as there may be": vpc('["a", "b", "c", "d", "e"]'),
    "an unknown spread": vpc("[...groups]", 'import { groups } from "./network.js";\n'),
    "a list that is filled later": vpc("groups", "const groups = [];\ngroups.push(load());\n"),
    "what is made of an empty fallback": vpc(
      "groups",
      'const groups = (process.env.GROUPS || "").split(",").filter(Boolean);\n',
    ),
    "a map of an allowed size": command("CreateTrainingJob", `{ Environment: { ${keys(100)} } }`),
    "a map with an unknown spread": command("CreateTrainingJob", `{ Environment: { ${keys(100)}, ...process.env } }`),
  },
  mistaken: {
    ...followed(subject),
    "too many entries": {
      code: vpc('["a", "b", "c", "d", "e", «"f", "g"»]'),
      errors: [
        {
          messageId: "tooManyEntries",
          data: { subject: "'SecurityGroupIds'", limit: "5 entries", actual: "7" },
          suggestions: [
            {
              messageId: "suggestNoSurplus",
              data: { surplus: "the last 2 entries" },
              change: ['"e", "f", "g"]', '"e"]'],
            },
          ],
        },
      ],
    },
    "an empty list that may be left out": {
      code: command("CreateTrainingJob", "{ InputDataConfig: «[]», Environment: {} }"),
      errors: [
        {
          messageId: "noEntries",
          data: { subject: "'InputDataConfig'", limit: "1 entry", actual: "0", missing: "one" },
          suggestions: [
            {
              messageId: "suggestNoEntries",
              data: { member: "InputDataConfig" },
              change: ["InputDataConfig: [], ", ""],
            },
          ],
        },
      ],
    },
    "an empty list in one branch, which can't be left out alone": {
      code: command("CreateTrainingJob", "{ InputDataConfig: process.argv[2] ? «[]» : undefined }"),
      errors: [
        {
          messageId: "tooFewEntries",
          data: { subject: "'InputDataConfig'", limit: "1 entry", actual: "0", missing: "one" },
        },
      ],
    },
    "one too many, over several lines": {
      code: vpc('[\n  "a",\n  "b",\n  "c",\n  "d",\n  "e",\n  «"f"»,\n]'),
      errors: [
        {
          messageId: "tooManyEntries",
          data: { subject: "'SecurityGroupIds'", limit: "5 entries", actual: "6" },
          suggestions: [
            { messageId: "suggestNoSurplus", data: { surplus: "the last entry" }, change: ['  "f",\n', ""] },
          ],
        },
      ],
    },
    "an element of a list that is spread": {
      code: vpc('["a", "b", "c", "d", ...more]', 'const more = ["e", «"f"»];\n'),
      errors: [
        {
          messageId: "tooManyEntries",
          data: { subject: "'SecurityGroupIds'", limit: "5 entries", actual: "6" },
          suggestions: [
            { messageId: "suggestNoSurplus", data: { surplus: "the last entry" }, change: ['["e", "f"]', '["e"]'] },
          ],
        },
      ],
    },
    "an unknown spread behind too many": {
      code: vpc('["a", "b", "c", "d", "e", «"f", ...more»]', 'import { more } from "./network.js";\n'),
      errors: [
        {
          messageId: "tooManyEntries",
          data: { subject: "'SecurityGroupIds'", limit: "5 entries", actual: "at least 6" },
        },
      ],
    },
    "a map with too many entries": {
      code: command("CreateTrainingJob", `{ Environment: { ${keys(100)}, «last: "v"» } }`),
      errors: [
        {
          messageId: "tooManyEntries",
          data: { subject: "'Environment'", limit: "100 entries", actual: "101" },
          suggestions: [
            { messageId: "suggestNoSurplus", data: { surplus: "the last entry" }, change: [', last: "v"', ""] },
          ],
        },
      ],
    },
  },
});
