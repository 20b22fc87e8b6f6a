/** The SDK client that the linted project has installed: what it knows is accepted, so that our tables' age never makes a false report. */
export interface InstalledClient {
  /** The npm package (`@aws-sdk/client-sagemaker`). */
  readonly packageName: string;
  readonly version: string;
  /** The values of an enum by shape name; undefined where the client has no such enum. */
  enumValues(shapeName: string): ReadonlySet<string> | undefined;
  /** The members of a structure by shape name; undefined where the client has no such structure. */
  members(shapeName: string): ReadonlySet<string> | undefined;
}
