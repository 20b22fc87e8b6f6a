/** A file with one mistake: an underscore in a model's name, in line 3. */
export const wrong = `
import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";
export const command = new DeleteModelCommand({ ModelName: "my_model" });
`;

export const right = wrong.replace("my_model", "my-model");

/** A state machine with the same mistake. */
export const wrongStateMachine = JSON.stringify({
  StartAt: "Delete",
  States: {
    Delete: {
      Type: "Task",
      Resource: "arn:aws:states:::aws-sdk:sagemaker:deleteModel",
      Parameters: { ModelName: "my_model" },
      End: true,
    },
  },
});

/** An ESLint configuration; it can't import the plugin, which isn't installed in a test's folder. */
export function configuration(...configs: readonly object[]): string {
  return `export default ${JSON.stringify(configs)};`;
}
