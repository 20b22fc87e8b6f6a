/** The set-up that is tried, and the program that is run and compiled with and without it. */

export const client = "client-sagemaker";
export const entry = `eslint-plugin-sagemaker/strict/${client}`;

/** What a `tsconfig.json` names as global types. */
export function typesOf(isSetUp: boolean): readonly string[] {
  return isSetUp ? ["node", entry] : ["node"];
}

/**
 * A program that takes values and types out of the client in every way there is: what the declarations would have wrong,
 * a runtime would miss.
 *
 * @param helper how the program names its other module; `@app/…` where the host follows `paths`.
 */
export function program(helper: string): Readonly<Record<string, string>> {
  return {
    "src/main.ts": `import * as sdk from "@aws-sdk/${client}";
import { SageMaker, SageMakerClient, StopTrainingJobCommand, TrainingJobStatus, paginateListTrainingJobs } from "@aws-sdk/${client}";
import type { StopTrainingJobCommandInput } from "@aws-sdk/${client}";
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
  const loaded = await import("@aws-sdk/${client}");
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
    "src/helper.ts": `export function describe(values: readonly unknown[]): string {
  return JSON.stringify(values);
}
`,
  };
}

/** What the program prints, everywhere. */
export const printed = `[true,{"TrainingJobName":"churn-1"},"too slow",{"TrainingJobName":"churn-1"},"Completed","function","function",true,true]`;

/** A request that only the strict types refuse, at the end of the program. */
export const wrongRequest = `export const wrong = new StopTrainingJobCommand({ TrainingJobName: "my_job" });
`;

export const refusal = "'my_job' must be letters, digits and '-'";
