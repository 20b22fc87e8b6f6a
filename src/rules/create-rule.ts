import type { Rule } from "eslint";
import { changesOfSuggestion, changesSharedConstant } from "../report/suggestion.js";
import { analyzeFile } from "../analysis/file-analysis.js";
import { locationOf } from "../report/location.js";
import { messages } from "../check/messages.js";
import type { ConstraintKind } from "../check/violation.js";

/** What one rule is, besides what all of them do. */
export interface ConstraintRule {
  /** The file's name, and the rule's name below the plugin's namespace. */
  readonly name: string;
  /** The violations that it reports. */
  readonly kind: ConstraintKind;
  /** One lower-case sentence without a period, as ESLint's own rules have it. */
  readonly description: string;
  /** The first config that enables it. */
  readonly recommended: "recommended" | "strict";
  /** Whether some violations of this kind are of medium confidence, so that the user has a choice. */
  readonly hasConfidence?: boolean;
}

/** What a rule says where `settings.sagemaker` isn't of the form that is documented; the one message that all rules share. */
const settingsMessages = { invalidSettings: "Invalid settings for this plugin: {{problem}}" };

const confidenceSchema = {
  type: "object",
  properties: {
    confidence: {
      enum: ["high", "medium"],
      description: "`medium` also reports what is very likely refused, but not certainly.",
    },
  },
  additionalProperties: false,
};

/** A rule that asks the file's analysis for the violations of one kind, and reports each. */
export function createConstraintRule(rule: ConstraintRule): Rule.RuleModule {
  return {
    meta: {
      type: "problem",
      docs: {
        description: rule.description,
        url: `https://github.com/eslint-plugin-sagemaker/eslint-plugin-sagemaker/blob/main/docs/rules/${rule.name}.md`,
        recommended: rule.recommended,
      },
      hasSuggestions: true,
      messages: { ...messages[rule.kind], ...settingsMessages },
      schema: rule.hasConfidence === true ? [confidenceSchema] : [],
      defaultOptions: rule.hasConfidence === true ? [{ confidence: "high" }] : [],
    },
    create(context) {
      const report = (): void => {
        reportFile(context, rule);
      };
      // JavaScript's root and that of `@eslint/json`; other languages have neither, and nothing is reported there.
      return { "Program:exit": report, "Document:exit": report };
    },
  };
}

function reportFile(context: Rule.RuleContext, rule: ConstraintRule): void {
  const { sourceCode } = context;
  const analysis = analyzeFile(sourceCode, context.settings, context);
  const problem = analysis.takeSettingsProblem();
  if (problem !== undefined) {
    context.report({ loc: sourceCode.getLocFromIndex(0), messageId: "invalidSettings", data: { problem } });
  }
  const options = context.options as readonly { readonly confidence?: "high" | "medium" }[];
  const medium = options[0]?.confidence === "medium";
  for (const violation of analysis.violations(rule.kind)) {
    if (violation.confidence === "medium" && !medium) continue;
    context.report({
      loc: locationOf(violation.place, sourceCode),
      messageId: violation.messageId,
      data: { ...violation.data },
      suggest: violation.suggestions
        .filter(({ edits }) => !changesSharedConstant(edits, violation.place.node, sourceCode))
        .map((suggestion) => ({
          messageId: suggestion.messageId,
          data: { ...suggestion.data },
          fix: (fixer) =>
            changesOfSuggestion(suggestion.edits, sourceCode)?.map((change) =>
              fixer.replaceTextRange([change.start, change.end], change.text),
            ) ?? null,
        })),
    });
  }
}
