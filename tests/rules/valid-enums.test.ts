import { command } from "./code.js";
import { asked, testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const suggest = (from: string, to: string) => ({
  messageId: "suggestEnumValue",
  data: { value: `"${to}"` },
  change: [`"${from}"`, `"${to}"`] as [string, string],
});
const names = {
  messageId: "misspelledEnumValue",
  data: { subject: "'SortBy'", value: '"Names"', enum: "SortBy", asked, nearest: '"Name"' },
  suggestions: [suggest("Names", "Name")],
};
const subject: Subject = {
  operation: "ListTrainingJobs",
  member: "SortBy",
  bad: '«"Names"»',
  good: '"Status"',
  errors: [names],
};
const list = (sortBy: string, before?: string): string => command("ListTrainingJobs", `{ SortBy: ${sortBy} }`, before);

testRule("valid-enums", {
  silent: {
    ...unknown(subject),
    "a value that the settings allow": { code: list('"Names"'), settings: { allow: { enums: { SortBy: ["Names"] } } } },
    "an unknown part that may make it a value": list("`Na${process.env.REST}`"),
    "an empty fallback": list("process.env.SORT_BY ?? ''"),
    "the SDK's own object": list("SortBy.NAME", 'import { SortBy } from "@aws-sdk/client-sagemaker";\n'),
    "an object of that name from elsewhere": list("SortBy.NAMES", 'import { SortBy } from "./sort.js";\n'),
    "a key of a map that is no enum": command("CreateTrainingJob", '{ Environment: { Any: "Names" } }'),
  },
  mistaken: {
    "an empty value that may be left out": {
      code: command("CreateModel", '{ PrimaryContainer: { Mode: «""», Image: image } }'),
      errors: [
        {
          messageId: "unknownEnumValue",
          data: {
            subject: "'Mode'",
            value: '""',
            enum: "ContainerMode",
            asked,
            values: '"SingleModel" or "MultiModel"',
          },
          suggestions: [{ messageId: "suggestNoEnumValue", data: { member: "Mode" }, change: ['Mode: "", ', ""] }],
        },
      ],
    },
    "the beginning of one value only": {
      code: command("ListModels", '{ SortOrder: «"Asc"» }'),
      errors: [
        {
          messageId: "unknownEnumValue",
          data: {
            subject: "'SortOrder'",
            value: '"Asc"',
            enum: "OrderKey",
            asked,
            values: '"Ascending" or "Descending"',
          },
          suggestions: [
            { messageId: "suggestEnumValue", data: { value: '"Ascending"' }, change: ['"Asc"', '"Ascending"'] },
          ],
        },
      ],
    },
    ...followed(subject),
    "the quotes are kept": {
      code: list("«'Names'»"),
      errors: [{ ...names, suggestions: [{ ...suggest("Names", "Name"), change: ["'Names'", "'Name'"] }] }],
    },
    "a template": {
      code: list("«`Names`»"),
      errors: [{ ...names, suggestions: [{ ...suggest("Names", "Name"), change: ["`Names`", "`Name`"] }] }],
    },
    "a template that can become no value": {
      code: list("«`By${process.env.REST}`»"),
      errors: [
        {
          messageId: "unknownEnumValue",
          data: {
            subject: "'SortBy'",
            value: '"By${…}"',
            enum: "SortBy",
            asked,
            values: '"Name", "CreationTime" or "Status"',
          },
        },
      ],
    },
    "another case": {
      code: list('«"name"»'),
      errors: [{ ...names, data: { ...names.data, value: '"name"' }, suggestions: [suggest("name", "Name")] }],
    },
    "a value of a sibling": {
      code: command("CreateTrainingJob", '{ ResourceConfig: { InstanceType: «"ml.t2.medium"» } }'),
      errors: [
        {
          messageId: "siblingEnumValue",
          data: {
            subject: "'InstanceType'",
            value: '"ml.t2.medium"',
            enum: "TrainingInstanceType",
            asked,
            sibling: "ProductionVariantInstanceType and InstanceType",
            values: '"ml.t3.medium"',
          },
          suggestions: [suggest("ml.t2.medium", "ml.t3.medium")],
        },
      ],
    },
    "nothing similar": {
      code: list('«"Price"»'),
      errors: [
        {
          messageId: "unknownEnumValue",
          data: {
            subject: "'SortBy'",
            value: '"Price"',
            enum: "SortBy",
            asked,
            values: '"Name", "CreationTime" or "Status"',
          },
          suggestions: ["Name", "CreationTime", "Status"].map((value) => suggest("Price", value)),
        },
      ],
    },
    "a value that the settings allow for another enum": {
      code: list('«"Names"»'),
      settings: { allow: { enums: { SortOrder: ["Names"] } } },
      errors: [names],
    },
    "both branches": {
      code: list('process.argv.length > 2 ? «"Names"» : «"Statuses"»'),
      errors: [
        names,
        {
          ...names,
          data: { ...names.data, value: '"Statuses"', nearest: '"Status"' },
          suggestions: [suggest("Statuses", "Status")],
        },
      ],
    },
  },
});
