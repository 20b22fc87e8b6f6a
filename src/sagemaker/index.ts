import type { Domain } from "../check/domain.js";
import { custom } from "./custom/custom.js";
import { formats } from "./formats/formats.js";
import { checkPipelinePart } from "./pipelines/check-part.js";
import { links } from "./links.js";
import { isIdentifying, maybePlaceholder, placeholders } from "./placeholders.js";
import { predicates } from "./predicates.js";
import { mayNameRegion } from "./region-mention.js";
import { contradictions, isReferring } from "./regions.js";
import { allRelations, relationsOf } from "./relations/index.js";
import { notOfResources } from "./relations/not-of-resources.js";

let domain: Domain | undefined;

/**
 * What is known of SageMaker's services besides their models: the one thing that the checker is handed of this folder.
 * In the package it is a file of its own, which is loaded when the first request is met (`tools/build.ts`).
 */
export function sageMaker(): Domain {
  domain ??= {
    service: "sagemaker",
    get relations() {
      return allRelations();
    },
    relationsOf,
    predicates,
    formats,
    custom,
    get links() {
      return links();
    },
    notOfResources,
    concernsTextsOf: (member) => isReferring(member) || isIdentifying(member),
    concernsText: (text) => mayNameRegion(text) || maybePlaceholder(text),
    checkRequest: (request) => [...contradictions(request), ...placeholders(request.texts)],
    checkDocument: checkPipelinePart,
  };
  return domain;
}
