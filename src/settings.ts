/** `settings.sagemaker` of an ESLint config, read once. */
export interface Settings {
  /** Values of enums and members of structures that are accepted besides those that are known, by shape name. */
  readonly allow: {
    readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
    readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  };
  /** Which JSON files are requests, and of which operation. */
  readonly requests: readonly RequestFile[];
  /** Whether the SDK client that the linted project has installed is asked before something unknown is reported. */
  readonly sdk: boolean;
}

export interface RequestFile {
  /** A glob (`requests/*.training.json`), matched against the file's path relative to the working directory. */
  readonly files: string;
  readonly operation: string;
  readonly service: string;
}

export const defaultSettings: Settings = {
  allow: { enums: new Map(), members: new Map() },
  requests: [],
  sdk: true,
};
