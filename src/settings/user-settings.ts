/** What the plugin's settings and rules take, for configurations that TypeScript looks at. */

/** Another limit than the model's: the new maximum, both bounds, or none at all. */
export type Limit = number | { readonly min?: number; readonly max?: number } | "any";

/** `settings.sagemaker` of an ESLint configuration. */
export interface SageMakerSettings {
  /** What is accepted besides what AWS's model accepts; names are those of shapes (`explain` tells them). */
  readonly allow?: {
    /** Values of enums. */
    readonly enums?: Readonly<Record<string, readonly string[]>>;
    /** Members of structures. */
    readonly members?: Readonly<Record<string, readonly string[]>>;
    /** The ids of relations that needn't hold. */
    readonly relations?: readonly string[];
    /** The lengths of strings (in characters) and blobs (in bytes). */
    readonly lengths?: Readonly<Record<string, Limit>>;
    /** The ranges of numbers. */
    readonly ranges?: Readonly<Record<string, Limit>>;
    /** The numbers of entries of lists and maps. */
    readonly sizes?: Readonly<Record<string, Limit>>;
    /** Strings that needn't match their pattern. */
    readonly patterns?: readonly string[];
  };
  /** JSON files that are requests. */
  readonly requests?: readonly {
    /** A glob: matched against the file's name, or, with a slash in it, against its path from the working directory. */
    readonly files: string;
    readonly operation: string;
    /** The key of the service; `sagemaker` where nothing is said. */
    readonly service?: string;
  }[];
  /** Whether the SDK client that is installed is asked before something is reported as unknown; true unless said otherwise. */
  readonly sdk?: boolean;
  /** Whether constants that a file imports from other files of the project are read; false unless said otherwise. */
  readonly modules?: boolean;
  /** The SDK's modules that files have without importing them, by the names of their globals: `{ AWS: "aws-sdk" }`. */
  readonly globals?: Readonly<Record<string, string>>;
}

type Severity = "off" | "warn" | "error" | 0 | 1 | 2;

type WithConfidence =
  | "consistent-regions"
  | "no-conflicting-members"
  | "no-placeholders"
  | "require-related-members"
  | "valid-algorithm-usage"
  | "valid-image-uris"
  | "valid-metric-regexes"
  | "valid-relations";

type WithoutOptions =
  | "no-ineffective-members"
  | "no-unknown-members"
  | "require-members"
  | "valid-enums"
  | "valid-lengths"
  | "valid-patterns"
  | "valid-ranges"
  | "valid-sizes"
  | "valid-types"
  | "valid-unions";

/** The plugin's rules in `rules` of an ESLint configuration. */
export type SageMakerRules = {
  readonly [Name in WithConfidence as `sagemaker/${Name}`]?:
    Severity | [Severity] | [Severity, { readonly confidence?: "high" | "medium" }];
} & { readonly [Name in WithoutOptions as `sagemaker/${Name}`]?: Severity | [Severity] };
