import { command } from "./code.js";
import { type ExpectedReport, testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const tooLarge: ExpectedReport = {
  messageId: "tooLarge",
  data: { subject: "'MaxResults'", limit: "100", actual: "101" },
  suggestions: [{ messageId: "suggestNearestNumber", data: { value: "100" }, change: ["101", "100"] }],
};
const atLeastOne = (actual: string): ExpectedReport => ({
  messageId: "tooSmall",
  data: { subject: "'MaxResults'", limit: "1", actual },
  suggestions: [
    { messageId: "suggestNearestNumber", data: { value: "1" }, change: [`MaxResults: ${actual}`, "MaxResults: 1"] },
  ],
});
const subject: Subject = {
  operation: "ListTrainingJobs",
  member: "MaxResults",
  bad: "«101»",
  good: "100",
  errors: [tooLarge],
};
const list = (maxResults: string): string => command("ListTrainingJobs", `{ MaxResults: ${maxResults} }`);

testRule("valid-ranges", {
  silent: {
    ...unknown(subject),
    "the least": list("1"),
    "a product": list("50 * 2"),
    "a number of unknown size": list("Number(process.env.MAX_RESULTS)"),
    "a string, which is another rule's": list('"101"'),
  },
  mistaken: {
    ...followed(subject),
    "too small": {
      code: list("«0»"),
      errors: [atLeastOne("0")],
    },
    "a negative number": {
      code: list("«-5»"),
      errors: [atLeastOne("-5")],
    },
    arithmetic: {
      code: list("«50 * 2 + 1»"),
      errors: [
        {
          ...tooLarge,
          suggestions: [{ messageId: "suggestNearestNumber", data: { value: "100" }, change: ["50 * 2 + 1", "100"] }],
        },
      ],
    },
    "below a structure": {
      code: command("CreateTrainingJob", "{ StoppingCondition: { MaxRuntimeInSeconds: «0» } }"),
      errors: [
        {
          messageId: "tooSmall",
          data: { subject: "'MaxRuntimeInSeconds'", limit: "1", actual: "0" },
          suggestions: [{ messageId: "suggestNearestNumber", change: ["Seconds: 0", "Seconds: 1"] }],
        },
      ],
    },
    "past what an integer holds": {
      code: command("CreateTrainingJob", "{ StoppingCondition: { MaxRuntimeInSeconds: «3_000_000_000» } }"),
      errors: [
        {
          messageId: "tooLarge",
          data: { subject: "'MaxRuntimeInSeconds'", limit: "2147483647", actual: "3000000000" },
          suggestions: [{ messageId: "suggestNearestNumber", change: ["3_000_000_000", "2147483647"] }],
        },
      ],
    },
  },
});
