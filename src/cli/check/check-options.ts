export const presetNames = ["recommended", "strict"] as const;
export type PresetName = (typeof presetNames)[number];

/** What `check` was asked to do. */
export interface CheckOptions {
  /** Files, folders and globs, as written on the command line. */
  readonly paths: readonly string[];
  /** The text to check in place of files. */
  readonly stdin: { readonly text: string; readonly filePath: string } | undefined;
  /** The rules to use whatever the project has configured; undefined: the project's, or else `recommended`. */
  readonly preset: PresetName | undefined;
  /** The project's ESLint configuration: a file, the one that ESLint finds, or none. */
  readonly config: { readonly file: string } | "look up" | "none";
  /** Whether `.gitignore` and the folders of builds are left out. */
  readonly ignore: boolean;
  readonly ignorePatterns: readonly string[];
  /** Whether it is a problem when a file is named that the project's configuration ignores. */
  readonly warnIgnored: boolean;
  /** The operation that the JSON and YAML files are requests of: `CreateModel`, or `sagemaker-runtime:InvokeEndpoint`. */
  readonly operation: string | undefined;
  readonly cache: CacheOptions | undefined;
  readonly concurrency: number | "auto" | "off";
  /** Whether the messages are to say which relation they rest on. */
  readonly facts: boolean;
}

export interface CacheOptions {
  readonly location: string;
  readonly strategy: "metadata" | "content";
}
