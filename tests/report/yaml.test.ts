import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { readMarks } from "../marks.js";

const requests = [{ files: "request.yaml", operation: "CreateTrainingJob" }];

function lint(text: string, filename = "request.yaml"): Linter.LintMessage[] {
  const config: Linter.Config[] = [
    plugin.configs.strict,
    { ...plugin.configs.yaml, files: ["**/*.yaml"] },
    { settings: { sagemaker: { sdk: false, requests } } },
  ];
  return new Linter().verify(text, config, { filename });
}

/** The stretch of the text that a message is about. */
function marked(text: string, { line, column, endLine = line, endColumn = column }: Linter.LintMessage): string {
  const lines = text.split("\n");
  const offset = (row: number, at: number): number =>
    lines.slice(0, row - 1).reduce((sum, each) => sum + each.length + 1, 0) + at - 1;
  return `${String(line)}:${String(column)} ${text.slice(offset(line, column), offset(endLine, endColumn))}`;
}

/** A mistake, with « and » around what is reported, and the text after each suggestion. */
const mistakes: readonly (readonly [messageId: string, text: string, ...suggested: string[]])[] = [
  ["illegalCharacter", "TrainingJobName: a«_»b\n", "TrainingJobName: a-b\n"],
  ["illegalCharacter", "TrainingJobName: 'a«_»b'\n", "TrainingJobName: 'a-b'\n"],
  ["illegalCharacter", 'TrainingJobName: "a«_»b"\n', 'TrainingJobName: "a-b"\n'],
  ["illegalCharacter", "TrainingJobName: |-\n  a«_»b\n"],
  ["illegalCharacter", 'TrainingJobName: "a«\\x5f»b"\n'],
  ["misspelledMember", "«tags»: []\n", "Tags: []\n"],
  ["misspelledMember", "'«tags»': []\n".replace("'«tags»'", "«'tags'»"), "'Tags': []\n"],
  [
    "misspelledEnumValue",
    "AlgorithmSpecification:\n  TrainingInputMode: «file»\n",
    "AlgorithmSpecification:\n  TrainingInputMode: File\n",
  ],
  ["tooLarge", "RetryStrategy: {MaximumRetryAttempts: «31»}\n", "RetryStrategy: {MaximumRetryAttempts: 30}\n"],
  ["wrongType", "EnableNetworkIsolation: «'true'»\n", "EnableNetworkIsolation: true\n"],
  ["wrongType", "Tags: «{}»\n"],
  [
    "missingMember",
    "«VpcConfig»:\n  Subnets:\n    - subnet-12345678\n",
    "VpcConfig:\n  Subnets:\n    - subnet-12345678\n  SecurityGroupIds: []\n",
  ],
  [
    "missingMember",
    "«VpcConfig»:\n  Subnets:\n    - subnet-12345678",
    "VpcConfig:\n  Subnets:\n    - subnet-12345678\n  SecurityGroupIds: []",
  ],
  [
    "missingMember",
    "«VpcConfig»: { Subnets: [subnet-12345678] }\n",
    "VpcConfig: { Subnets: [subnet-12345678], SecurityGroupIds: [] }\n",
  ],
  ["missingMember", "Tags:\n  - «K»ey: a\n", "Tags:\n  - Key: a\n    Value: TODO\n"],
  ["missingMember", "Tags:\n  - «K»ey: |-\n      a\n", "Tags:\n  - Key: |-\n      a\n    Value: TODO\n"],
  [
    "bothSet",
    "AlgorithmSpecification:\n  AlgorithmName: a # name\n  «TrainingImage»: b # image\n  TrainingInputMode: File\n",
    "AlgorithmSpecification:\n  AlgorithmName: a # name\n  TrainingInputMode: File\n",
    "AlgorithmSpecification:\n  TrainingImage: b # image\n  TrainingInputMode: File\n",
  ],
  ["bothSet", "AlgorithmSpecification: { AlgorithmName: a, «TrainingImage»: b }\n"],
  [
    "unknownMember",
    "Tags:\n  - Key: a\n    Value: b\n    «Nope»:\n      c:\n        - d",
    "Tags:\n  - Key: a\n    Value: b\n",
  ],
  ["unknownMember", "Tags:\n  - «Nope»: 1\n    Key: a\n    Value: b\n", "Tags:\n  - Key: a\n    Value: b\n"],
];

describe("a request in YAML", () => {
  it.each(mistakes)("with %s: %j", (messageId, text, ...suggested) => {
    const { text: code, spans } = readMarks(text);
    const [[start, end] = [0, 0]] = spans;
    const before = code.slice(0, start).split("\n");
    const place = `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)} ${code.slice(start, end)}`;
    const found = lint(code).filter((message) => message.messageId === messageId && marked(code, message) === place);
    expect(found, JSON.stringify(lint(code))).toHaveLength(1);
    const texts = found.flatMap(({ suggestions = [] }) =>
      suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
    );
    expect(texts).toEqual(suggested);
    for (const changed of texts) {
      const left = lint(changed).filter((message) => message.fatal === true || message.message === found[0]?.message);
      expect(left, changed).toEqual([]);
    }
  });

  it("is marked where an anchor is written, whoever uses it", () => {
    const code = "Tags:\n  - &tag {Key: a, Nope: 1}\n  - *tag\n";
    const unknown = lint(code).filter(({ messageId }) => messageId === "unknownMember");
    expect(unknown.map((message) => marked(code, message))).toEqual(["2:19 Nope"]);
  });

  it("may stand in each document of a file", () => {
    const code = "TrainingJobName: a_b\n---\nTrainingJobName: a.b\n";
    const illegal = lint(code).filter(({ messageId }) => messageId === "illegalCharacter");
    expect(illegal.map((message) => marked(code, message))).toEqual(["1:19 _", "3:19 ."]);
  });

  it("isn't looked for where nothing says so", () => {
    expect(lint("TrainingJobName: a_b\n", "other.yaml")).toEqual([]);
  });
});

describe("a state machine in YAML", () => {
  it("has its task states checked", () => {
    const code = `StartAt: Delete
States:
  Delete:
    Type: Task
    Resource: !Sub arn:\${AWS::Partition}:states:::aws-sdk:sagemaker:deleteModel
  Describe:
    Type: Task
    Resource: arn:aws:states:::sagemaker:describeModel
    Parameters:
      ModelName: my_model
      Nope.$: $.nope
`;
    expect(lint(code, "a.asl.yaml").map((message) => marked(code, message))).toEqual(["10:20 _", "11:7 Nope.$"]);
  });
});
