import type { Rule } from "eslint";
import { messages } from "../check/messages.js";
import type { ConstraintKind } from "../check/violation.js";
import { reporter, settingsMessages } from "../report/reporter.js";
import { site } from "../text/addresses.js";

/** What one rule is, besides what all of them do. */
export interface ConstraintRule {
  /** The file's name, and the rule's name below the plugin's namespace. */
  readonly name: string;
  /** The violations that it reports. */
  readonly kind: ConstraintKind;
  /** One lower-case sentence without a period, as ESLint's own rules have it. */
  readonly description: string;
  /** The first config that enables it; undefined where none does, since AWS refuses nothing of what it reports. */
  readonly recommended?: "recommended" | "strict";
  /** What is reported of medium confidence, where anything is: the user has the choice. It ends the sentence "also reports ...". */
  readonly mediumReports?: string;
}

function confidenceSchema(mediumReports: string) {
  return {
    type: "object",
    properties: {
      confidence: { enum: ["high", "medium"], description: `\`medium\` also reports ${mediumReports}.` },
    },
    additionalProperties: false,
  };
}

/** A rule that asks the file's analysis for the violations of one kind, and reports each. */
export function createConstraintRule(rule: ConstraintRule): Rule.RuleModule {
  return {
    meta: {
      type: "problem",
      docs: {
        description: rule.description,
        url: `${site}rules/${rule.name}.html`,
        ...(rule.recommended !== undefined && { recommended: rule.recommended }),
      },
      hasSuggestions: true,
      messages: { ...messages[rule.kind], ...settingsMessages },
      schema: rule.mediumReports === undefined ? [] : [confidenceSchema(rule.mediumReports)],
      defaultOptions: rule.mediumReports === undefined ? [] : [{ confidence: "high" }],
    },
    create: (context) =>
      reporter(context, rule.kind, {
        hasChoice: rule.mediumReports !== undefined,
        isEverCertain: rule.recommended !== undefined,
      }),
  };
}
