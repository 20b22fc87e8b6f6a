import type { Rejected } from "../rejected.js";

export const clusterRejected: Rejected = {
  "cluster-role-frozen-while-autoscaling":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "cluster-continuous-needs-eks":
    "no longer so: Slurm clusters provision continuously, too (https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-scaling-slurm.html)",
  "cluster-update-continuous-needs-eks": "no longer so, as for cluster-continuous-needs-eks",
  "cluster-continuous-needs-orchestrator": "no longer so, as for cluster-continuous-needs-eks",
  "cluster-group-names-unique": "low confidence: nothing says that groups of different kinds can't share a name",
  "quota-borrow-limit": "documentation and model disagree (1 to 500 against 0 to 10000), and the model decides",
};
