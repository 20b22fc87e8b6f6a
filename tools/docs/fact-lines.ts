import { sentenceOf } from "../../src/explain/relations.js";
import { rulesOf } from "../../src/explain/rule-of-kind.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";

/** What a rule reports that isn't a relation, by the rule. */
const others: Readonly<Record<string, string>> = {
  "consistent-regions": "the Regions, partitions and accounts in ARNs, registry paths and the client's options",
  "no-placeholders": "forms that placeholders have in AWS's examples and guides",
  "no-unknown-members": "the members of each shape in AWS's models and in the SDK client that is installed",
  "require-members": "the members that AWS's models require",
  "valid-enums": "the enums in AWS's models and in the SDK client that is installed",
  "valid-lengths": "the lengths in AWS's models",
  "valid-patterns": "the patterns in AWS's models",
  "valid-ranges": "the ranges in AWS's models",
  "valid-sizes": "the sizes of lists and maps in AWS's models",
  "valid-types": "the types in AWS's models",
  "valid-unions": "the unions in AWS's models",
};

/** The facts that a rule rests on: each relation with a link to its source. */
export function factLines(name: string): string[] {
  const relations = allRelations().filter((relation) => rulesOf(relation).includes(name));
  const fromModel = others[name];
  return [
    ...(fromModel === undefined
      ? []
      : [
          `It rests on ${fromModel}. \`npx eslint-plugin-sagemaker explain CreateTrainingJob\` tells those of an operation, ` +
            "and in full with `--all`.",
        ]),
    ...(relations.length === 0
      ? []
      : [
          ...(fromModel === undefined ? [] : [""]),
          `It reports ${relations.length} [relations](../relations.md), each with its source there. One can be switched off ` +
            "by its id: [settings](../settings.md).",
          "",
          "<details>",
          "<summary>The relations</summary>",
          "",
          ...relations.map(
            (relation) => `- [\`${relation.id}\`](../relations.md#${relation.id}): ${escaped(sentenceOf(relation))}`,
          ),
          "",
          "</details>",
        ]),
  ];
}

/** Markdown's own characters are common in member paths. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_<>|[\]]/gu, "\\$&");
}
