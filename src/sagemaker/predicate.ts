/** What a table says of a string: the conditions that compare with more values than a relation could list. */
export type Predicate =
  /** An instance type whose storage is local NVMe (no EBS volume). */
  | "local-storage-instance"
  /** An instance type that has EBS storage only. */
  | "ebs-only-instance"
  /** The image of one of SageMaker's built-in algorithms. */
  | "built-in-algorithm-image"
  /** An image reference that is certainly not one of AWS's own. */
  | "custom-image"
  /** Model Monitor's own image. */
  | "model-monitor-image";
