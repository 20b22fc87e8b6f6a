import { command } from "./code.js";
import { testRule } from "./test-rule.js";

const resources = (type: string, size = "VolumeSizeInGB: 50"): string =>
  command("CreateTrainingJob", `{ ResourceConfig: { InstanceType: ${type}, InstanceCount: 1, ${size} } }`);
const definition = (more: string): string =>
  command("CreateHyperParameterTuningJob", `{ TrainingJobDefinition: { ResourceConfig: ${more} } }`);
const isLocal = "when 'InstanceType' is a type with local NVMe storage";

testRule("no-ineffective-members", {
  silent: {
    "a volume of a type that has none of its own": resources('"ml.m5.large"'),
    "a type from elsewhere": resources("process.env.TYPE"),
    "one type or another": resources('process.argv[2] ? "ml.g5.xlarge" : "ml.m5.large"'),
    "a volume that may be left out": resources('"ml.g5.xlarge"', "VolumeSizeInGB: process.argv[2] ? 50 : undefined"),
    "what no-conflicting-members reports": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxRuntimeInSeconds: 60, MaxWaitTimeInSeconds: 60 } }",
    ),
  },
  mistaken: {
    "a volume beside the instance's own storage": {
      code: resources('"ml.g5.xlarge"', "«VolumeSizeInGB»: 50"),
      errors: [
        {
          messageId: "ignoredMember",
          data: { member: "VolumeSizeInGB", when: ` ${isLocal}`, reason: "the capacity of local storage is fixed" },
          suggestions: [
            {
              messageId: "removeIneffective",
              data: { member: "VolumeSizeInGB" },
              change: [", VolumeSizeInGB: 50", ""],
            },
          ],
        },
      ],
    },
    "a warm pool in tuning": {
      code: definition("{ InstanceCount: 1, «KeepAlivePeriodInSeconds»: 60 }"),
      errors: [
        {
          messageId: "ignoredMember",
          data: {
            member: "ResourceConfig.KeepAlivePeriodInSeconds",
            when: "",
            reason: "tuning jobs have warm pools of their own",
          },
          suggestions: [
            {
              messageId: "removeIneffective",
              data: { member: "ResourceConfig.KeepAlivePeriodInSeconds" },
              change: [", KeepAlivePeriodInSeconds: 60", ""],
            },
          ],
        },
      ],
    },
  },
});
