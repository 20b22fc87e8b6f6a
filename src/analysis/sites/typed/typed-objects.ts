import type { TSESTree } from "@typescript-eslint/utils";
import { readAnnotations } from "../../bindings/types/annotations.js";
import type { RequestSite } from "../../request-site.js";
import type { SiteContext } from "../site-context.js";
import { annotatedObjects } from "./annotated.js";
import { commentedObjects } from "./commented.js";
import { expectedObjects } from "./expected-objects.js";
import { objectsOfTypedFunctions } from "./typed-functions.js";
import { entriesOfMaps } from "./map-entries.js";
import { sitesOf } from "./typed-value.js";

/**
 * Finds objects that are declared to be an SDK input or one of its shapes, by annotations in the file and in its
 * comments, and by what the compiler expects where it is asked.
 *
 * @param known the values that are looked at already
 */
export function findTypedObjects(context: SiteContext, known: readonly TSESTree.Node[]): RequestSite[] {
  const annotations = readAnnotations(context.file, context.imports);
  const declared = [
    ...annotatedObjects(context, annotations),
    ...objectsOfTypedFunctions(context, annotations),
    ...entriesOfMaps(context, annotations),
    ...commentedObjects(context),
  ].flatMap((typed) => sitesOf(typed, context));
  if (context.compiler === undefined) return declared;
  const covered = [...known, ...declared.map((site) => site.value.node)];
  return [
    ...declared,
    ...expectedObjects(context, context.compiler, covered).flatMap((typed) => sitesOf(typed, context)),
  ];
}
