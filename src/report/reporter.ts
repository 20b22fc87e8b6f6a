import type { Rule } from "eslint";
import { askForMedium, mayHoldRequests } from "../analysis/candidates.js";
import { guarded } from "../analysis/guarded.js";
import type { Confidence } from "../check/confidence.js";
import type { ConstraintKind } from "../check/violation.js";
import { reportViolations } from "./report-violations.js";

/** What every rule says where `settings.sagemaker` isn't of the form that is documented. */
export const settingsMessages = { invalidSettings: "Invalid settings for this plugin: {{problem}}" };

/** What a rule reports of its kind. */
interface Choice {
  /** Whether it has the option `confidence`; a rule without it reports what there is. */
  readonly hasChoice: boolean;
  /** Whether AWS certainly refuses any of it. */
  readonly isEverCertain: boolean;
}

/**
 * What a rule listens to in a file: its end, where it reports the violations of one kind, and what is wrong with the
 * settings if no other rule has said it. Nothing in a file that certainly holds no request.
 */
export function reporter(context: Rule.RuleContext, kind: ConstraintKind, choice: Choice): Rule.RuleListener {
  const { sourceCode } = context;
  if (guarded(() => mayHoldRequests(sourceCode, context.settings.sagemaker)) === false) return {};
  const [options] = context.options as readonly { readonly confidence?: Confidence }[];
  const asksForMedium = options?.confidence === "medium";
  if (asksForMedium || !choice.isEverCertain) askForMedium(sourceCode);
  const least = asksForMedium || !choice.hasChoice ? "medium" : "high";
  const report = (): void => {
    reportViolations(context, kind, least);
  };
  // The root of JavaScript and of YAML, and that of `@eslint/json`; other languages have neither.
  return { "Program:exit": report, "Document:exit": report };
}
