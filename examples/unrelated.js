// Same names, other packages: none of this plugin's business, and nothing is reported.
import { CreateClusterCommand } from "@aws-sdk/client-ecs";
import { createTrainingJob } from "./my-jobs.js";

class CreateTrainingJobCommand {
  constructor(input) {
    this.input = input;
  }
}

export const command = new CreateTrainingJobCommand({ TrainingJobName: "not_for_sagemaker" });
export const cluster = new CreateClusterCommand({ clusterName: "web_servers" });
await createTrainingJob({ TrainingJobName: "also_mine", AlgorithmSpecification: {} });
