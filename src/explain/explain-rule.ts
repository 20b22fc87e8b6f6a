import { rules } from "../rules/index.js";
import { sageMaker } from "../sagemaker/index.js";
import { rulesOf } from "./rule-of-kind.js";

/** What there is to know of a rule: what `explain RULE --json` prints. */
export interface RuleFacts {
  readonly name: string;
  readonly description: string;
  /** The first config that enables it, or `none`. */
  readonly config: string;
  readonly url: string;
  /** What `confidence: "medium"` adds; undefined where the rule has no options. */
  readonly confidence: string | undefined;
  readonly suggestions: boolean;
  /** The ids of the relations that it reports. */
  readonly relations: readonly string[];
}

/** The rule of a name, with the namespace or without it; undefined where there is none. */
export function explainRule(text: string): RuleFacts | undefined {
  const name = text.replace(/^sagemaker\//u, "");
  const [, rule] = Object.entries(rules).find(([each]) => each === name) ?? [];
  if (rule === undefined) return undefined;
  const { docs, schema, hasSuggestions } = rule.meta ?? {};
  const [options] = (schema ?? []) as {
    readonly properties: { readonly confidence: { readonly description: string } };
  }[];
  return {
    name,
    description: docs?.description ?? "",
    config: typeof docs?.recommended === "string" ? docs.recommended : "none",
    url: docs?.url ?? "",
    confidence: options?.properties.confidence.description,
    suggestions: hasSuggestions === true,
    relations: sageMaker()
      .relations.filter((relation) => rulesOf(relation).includes(name))
      .map(({ id }) => id),
  };
}

/** Writes what there is to know of a rule for a person to read. */
export function writeRule({ name, description, config, url, confidence, relations }: RuleFacts): string {
  return [
    `sagemaker/${name}`,
    "",
    `  ${description}`,
    "",
    `  from config  ${config === "none" ? "none: it is turned on by its name" : config}`,
    ...(confidence === undefined ? [] : [`  confidence   ${confidence}`]),
    ...(relations.length === 0 ? [] : [`  relations    ${relations.length}: explain each by its id`]),
    `  page         ${url}`,
    ...(relations.length === 0 ? [] : ["", ...relations.map((id) => `    ${id}`)]),
    "",
  ].join("\n");
}

export function ruleNames(): string[] {
  return Object.keys(rules);
}
