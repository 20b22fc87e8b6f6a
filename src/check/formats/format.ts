/**
 * The formats of strings that any service may have, and that the model's own patterns don't state. Each is judged by a
 * pure function in this folder, which is silent about unknown parts. A service's room may add its own by name.
 */
export type Format =
  | { readonly name: "prefix"; readonly prefix: string }
  /**
   * `alias`: an ending that means the same, and that the service may take, too; `taken`: one that it is known to take,
   * whatever is said of it.
   */
  | { readonly name: "suffix"; readonly suffix: string; readonly alias?: string; readonly taken?: string }
  | { readonly name: "not-suffix"; readonly suffix: string }
  /** The whole string matches the (JavaScript, `u`) expression; `expected` says in words what that is. */
  | { readonly name: "pattern"; readonly pattern: string; readonly expected: string }
  | { readonly name: "json" }
  | { readonly name: "base64" }
  | { readonly name: "number" }
  | { readonly name: "integer" }
  /** Nothing that looks like a credential is in it. */
  | { readonly name: "no-secret" }
  | { readonly name: "s3-uri" };
