import type { Hyperparameter } from "./hyperparameter.js";

/** What AWS says of one of its built-in algorithms. */
export interface BuiltInAlgorithm {
  /** As the guide calls it. */
  readonly name: string;
  /** ECR repositories; no other ones of AWS's have these names. */
  readonly repositories: readonly string[];
  /** Input modes besides FastFile, which works wherever File does. */
  readonly inputModes: readonly ("File" | "Pipe")[];
  /** The processors that it trains on. */
  readonly processors: readonly ("cpu" | "gpu")[];
  /** The versions of its image, as tags begin, that train on CPUs only. */
  readonly cpuVersions?: readonly string[];
  /** It trains on one instance; `unless` names the setting with which it trains on several, which are CPUs. */
  readonly single?: { readonly unless?: SetTo };
  /** What a tuning job may optimise, and which way. Empty: it can't be tuned. */
  readonly metrics: Readonly<Record<string, "Maximize" | "Minimize">>;
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  /** What one hyperparameter asks of another. */
  readonly demands?: readonly Demand[];
  readonly channels: AlgorithmChannels;
  /** Each version of its image brings hyperparameters and metrics: a name is only wrong where it is nearly a known one. */
  readonly grows?: { readonly hyperparameters?: true; readonly metrics?: true };
  /** Its image also runs scripts, which have hyperparameters and channels of their own. */
  readonly runsScripts?: true;
}

/** A hyperparameter with a value. */
export interface SetTo {
  readonly name: string;
  readonly value: string;
}

/** Where a hyperparameter is set to one of some values, another one has to be set, to one of some values. */
export interface Demand {
  /** Without values: whatever it is set to. */
  readonly when: { readonly name: string; readonly values?: readonly string[] };
  /** A value ends in `*` where it stands for all that begin so. */
  readonly then: { readonly name: string; readonly values?: readonly string[] };
  /** `then` may be left out: its default is right, or isn't known. */
  readonly optional?: true;
}

/** What an algorithm reads. */
export interface AlgorithmChannels {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Media types of its channels of records, without parameters; undefined where the guide isn't clear. */
  readonly contentTypes?: readonly string[];
  /** How a channel has to be distributed. */
  readonly distribution?: Readonly<Record<string, "FullyReplicated" | "ShardedByS3Key">>;
  /** The distribution that has to be written, since it isn't the default, by channel. */
  readonly writtenDistribution?: Readonly<Record<string, "ShardedByS3Key">>;
}

/** The media types of records that most of AWS's own formats are. */
export const records: readonly string[] = ["application/x-recordio-protobuf", "text/csv"];
export const images: readonly string[] = ["application/x-recordio", "application/x-image", "image/jpeg", "image/png"];

/** The channels whose content types are listed: the others hold models, lists and labels. */
export const recordChannels: readonly string[] = ["train", "validation", "test"];
