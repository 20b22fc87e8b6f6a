import { exactText } from "../../../check/text-value.js";
import { branchesOf } from "../../values/choices.js";
import { anyText, textOf, type NodePart, type NodeText, type NodeValue } from "../../values/node-value.js";
import { jsonInText } from "../json-in-text.js";
import type { SourceLines } from "../line-starts.js";
import { templateResources } from "./templates.js";

const types: ReadonlySet<string> = new Set(["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"]);

/**
 * The definitions that the state machines of a template have as text, as what they say: with `DefinitionSubstitutions`
 * and `Fn::Sub`, parts of them aren't known.
 *
 * @param value the document, with CloudFormation's functions applied
 */
export function definitionsOfMachines(value: NodeValue, source: SourceLines): NodeValue[] {
  return templateResources(value).flatMap(({ record: { entries } }) => {
    const type = entries.get("Type")?.value;
    const properties = entries.get("Properties")?.value;
    if (type === undefined || !types.has(exactText(type) ?? "") || properties?.kind !== "record") return [];
    const definition = properties.entries.get("DefinitionString")?.value;
    if (definition === undefined) return [];
    return branchesOf(definition).flatMap((branch) =>
      branch.value.kind === "text" ? (jsonInText(withHoles(branch.value), source) ?? []) : [],
    );
  });
}

/** A text in which the `${Name}` that are replaced when the stack is deployed aren't known. */
function withHoles(text: NodeText): NodeText {
  return textOf(text.parts.flatMap(partsOf), text.node);
}

function partsOf(part: NodePart): NodePart[] {
  if (!part.known || !part.text.includes("${")) return [part];
  const parts: NodePart[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (to > from) parts.push({ ...part, text: part.text.slice(from, to), offset: part.offset + from });
  };
  for (const match of part.text.matchAll(/\$\{[^{}]*\}/gu)) {
    add(match.index);
    parts.push(anyText);
    from = match.index + match[0].length;
  }
  add(part.text.length);
  return parts;
}
