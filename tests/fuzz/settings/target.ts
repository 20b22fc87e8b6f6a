import { Linter } from "eslint";
import fc from "fast-check";
import plugin from "../../../src/index.js";
import type { Target } from "../target.js";

const keys = [
  ..."allow requests sdk enums members relations lengths ranges sizes patterns files operation service min max".split(
    " ",
  ),
  ..."TrainingInstanceType CreateTrainingJobRequest EntityName CreateModel __proto__ constructor toString * any".split(
    " ",
  ),
];

/** Settings of a form that is nearly right, or of none. */
const settings = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(
      true,
      false,
      null,
      undefined,
      0,
      -1,
      1.5,
      NaN,
      Infinity,
      1n,
      "any",
      "",
      "**/*.json",
      "a\u001b",
    ),
    fc.constantFrom(...keys),
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5, noNullPrototype: false }),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  ),
})).value;

const code = `
import { DeleteModelCommand, StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
new DeleteModelCommand({ ModelName: "right" });
new StopTrainingJobCommand({ TrainingJobName: "a_b", constructor: 1 });
`;

const linter = new Linter();

/** `settings.sagemaker`: whatever it is, what is wrong with it is one message, and a right request stays right. */
export const userSettings: Target<unknown> = {
  cases: settings,
  examine(value) {
    const messages = linter.verify(code, {
      ...plugin.configs.strict,
      settings: { sagemaker: value },
    });
    const invalid = messages.filter(({ messageId }) => messageId === "invalidSettings");
    const others = messages.filter((message) => !invalid.includes(message));
    const inRightRequest = others.filter(({ line }) => line === 3);
    const longest = Math.max(0, ...invalid.map(({ message }) => message.length));
    const problem =
      messages.some(({ fatal }) => fatal) || invalid.length > 1 || inRightRequest.length > 0 || longest > 5000
        ? messages.map(({ message }) => message).join("\n")
        : undefined;
    return { problem, counts: { "that are wrong": invalid.length, reports: others.length } };
  },
  describe: async (value) => `${fc.stringify(value)}\n=> ${(await userSettings.examine(value)).problem ?? "gone"}`,
};
