/**
 * The vocabulary of relations: constraints between members that AWS states in prose and no model encodes.
 *
 * A relation is a datum: adding one is adding a datum here and two examples to the tests. `check/` evaluates it over
 * values with unknown parts; a report needs proof of the condition and of the breach.
 */

/** Members below the relation's shape: `AlgorithmName`, `StoppingCondition.MaxWaitTimeInSeconds`, `InputDataConfig[].ChannelName`. */
export type MemberPath = string;
