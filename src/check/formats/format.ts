/**
 * The named formats of strings that the model's own patterns don't state. Each is judged by a pure function in
 * `src/check/formats/`, which is silent about unknown parts.
 */
export type Format =
  | { readonly name: "prefix"; readonly prefix: string }
  /** `alias`: an ending that means the same, and that the service may take, too. */
  | { readonly name: "suffix"; readonly suffix: string; readonly alias?: string }
  | { readonly name: "not-suffix"; readonly suffix: string }
  /** The whole string matches the (JavaScript, `u`) expression; `expected` says in words what that is. */
  | { readonly name: "pattern"; readonly pattern: string; readonly expected: string }
  | { readonly name: "json" }
  | { readonly name: "base64" }
  | { readonly name: "number" }
  | { readonly name: "integer" }
  /** A registry path; `registry: "ecr"` admits Amazon ECR's private registries only. */
  | { readonly name: "image"; readonly registry: "any" | "ecr" }
  /** An image that has a tag or a digest. */
  | { readonly name: "image-tag" }
  /** An image of SageMaker's own is looked for in the account of its Region. */
  | { readonly name: "registry-account" }
  /** Nothing that looks like a credential is in it. */
  | { readonly name: "no-secret" }
  | { readonly name: "s3-uri" }
  | { readonly name: "metric-regex" };
