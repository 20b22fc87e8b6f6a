/** Where runtimes and content delivery networks say that a package of npm's is loaded from, before the package's name. */
const registries =
  /^(?:npm:\/?|https:\/\/(?:esm\.sh\/(?:v\d+\/|stable\/)?\*?|cdn\.jsdelivr\.net\/npm\/|esm\.run\/|unpkg\.com\/|cdn\.skypack\.dev\/|ga\.jspm\.io\/npm:))/;

/** A package's name, the version that is asked for, and the path within it. */
const packageParts = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/?#]*)?(\/[^?#]*)?(?:[?#].*)?$/;

/**
 * The specifier by which npm's package of a module is imported elsewhere: `@aws-sdk/client-sagemaker` of
 * `npm:@aws-sdk/client-sagemaker@3` (Deno) and of `https://esm.sh/@aws-sdk/client-sagemaker@3.700.0?bundle`.
 *
 * @returns every other specifier as it is
 */
export function moduleName(specifier: string): string {
  const registry = registries.exec(specifier)?.[0];
  if (registry === undefined) return specifier;
  const [, name, path = ""] = packageParts.exec(specifier.slice(registry.length)) ?? [];
  // What a network makes of a whole package has a path that no package has.
  return name === undefined ? specifier : `${name}${path.replace(/\/(?:\+esm)?$/, "")}`;
}
