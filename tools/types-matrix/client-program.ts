import type { Subject } from "./subject.js";

/**
 * SageMaker's client, and a program that takes values and types out of it in every way there is: what the declarations
 * would have wrong, a runtime would miss.
 */
export const client: Subject = {
  name: "the client",
  packages: { "@aws-sdk/client-sagemaker": "^3.0.0" },
  entry: "eslint-plugin-sagemaker/strict/client-sagemaker",
  main: (helper) => `import * as sdk from "@aws-sdk/client-sagemaker";
import { SageMaker, SageMakerClient, StopTrainingJobCommand, TrainingJobStatus, paginateListTrainingJobs } from "@aws-sdk/client-sagemaker";
import type { StopTrainingJobCommandInput } from "@aws-sdk/client-sagemaker";
import { describe as show } from "${helper}";

class Stop extends StopTrainingJobCommand {
  readonly reason = "too slow";
}

export const input: StopTrainingJobCommandInput = { TrainingJobName: "churn-1" };
export const stop = new Stop(input);
export const client = new SageMakerClient({ region: "eu-west-1" });
export const aggregated = new SageMaker({ region: "eu-west-1" });
export const pages = paginateListTrainingJobs({ client }, { NameContains: "churn" });
export const again = new sdk.DescribeTrainingJobCommand({ TrainingJobName: "churn-1" });

async function run(): Promise<string> {
  const loaded = await import("@aws-sdk/client-sagemaker");
  return show([
    stop instanceof StopTrainingJobCommand,
    stop.input,
    stop.reason,
    again.input,
    TrainingJobStatus.COMPLETED,
    typeof aggregated.stopTrainingJob,
    typeof pages.next,
    loaded.StopTrainingJobCommand === StopTrainingJobCommand,
    Object.keys(sdk).length > 1000,
  ]);
}

void run().then((text) => {
  console.log(text);
});
`,
  printed: `[true,{"TrainingJobName":"churn-1"},"too slow",{"TrainingJobName":"churn-1"},"Completed","function","function",true,true]`,
  test: `import { aggregated, again, stop } from "./main";

it("runs", () => {
  expect(stop.input).toEqual({ TrainingJobName: "churn-1" });
  expect(again.input).toEqual({ TrainingJobName: "churn-1" });
  expect(typeof aggregated.stopTrainingJob).toBe("function");
});
`,
  wrong: `export const wrong = new StopTrainingJobCommand({ TrainingJobName: "my_job" });
`,
  refusal: "'my_job' must be letters, digits and '-'",
};
