import { command } from "./code.js";
import { type ExpectedReport, testRule } from "./test-rule.js";

const training = (specification: string, before?: string): string =>
  command("CreateTrainingJob", `{ AlgorithmSpecification: ${specification} }`, before).replace(
    "{ AlgorithmSpecification:",
    "{ «AlgorithmSpecification»:",
  );
const silent = (specification: string, before?: string): string => training(specification, before).replace(/[«»]/g, "");
const neither = (inserted: (member: string) => [string, string]): ExpectedReport => ({
  messageId: "neitherSet",
  data: {
    members: "'AlgorithmName' nor 'TrainingImage'",
    reason: "an algorithm is either an algorithm resource or a container image",
  },
  suggestions: ["AlgorithmName", "TrainingImage"].map((member) => ({
    messageId: "addRelated",
    data: { member },
    change: inserted(member),
  })),
});
const behindMode = neither((member) => ['"File" }', `"File", ${member}: "TODO" }`]);

testRule("require-related-members", {
  silent: {
    "one of them": silent('{ AlgorithmName: "a" }'),
    "an unknown spread": silent("{ ...rest }", 'import { rest } from "./rest.js";\n'),
    "a computed key": silent('{ [process.env.KEY]: "a" }'),
    "a value that may be there": silent("{ AlgorithmName: process.env.NAME }"),
    "a spread that has it": silent("{ ...common }", 'const common = { TrainingImage: "a" };\n'),
    "one or the other": silent('{ ...(process.argv[2] ? { AlgorithmName: "a" } : { TrainingImage: "b" }) }'),
    "a member that a newer model may have": silent('{ TrainingInputMode: "File", AlgorithmPackage: "a" }'),
    "a specification from elsewhere": silent("specification", 'import { specification } from "./rest.js";\n'),
  },
  mistaken: {
    inline: { code: training('{ TrainingInputMode: "File" }'), errors: [behindMode] },
    "a constant": {
      code: training("specification", 'const specification = { TrainingInputMode: "File" };\n'),
      errors: [behindMode],
    },
    "both undefined": {
      code: training("{ AlgorithmName: undefined, TrainingImage: undefined }"),
      errors: [{ ...neither(() => ["", ""]), suggestions: [] }],
    },
    "as const": { code: training('{ TrainingInputMode: "File" } as const'), language: "ts", errors: [behindMode] },
    "over several lines": {
      code: training('{\n  TrainingInputMode: "File",\n}'),
      errors: [neither((member) => ['"File",\n', `"File",\n  ${member}: "TODO",\n`])],
    },
  },
});
