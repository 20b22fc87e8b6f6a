import { mapBranches } from "../../values/choices.js";
import { list, record, unknown, type NodeValue } from "../../values/node-value.js";

/** What others put in: `{{resolve:ssm:/name}}`, `${AWS::Region}`, the CDK's tokens, JSONata. */
const reference = /\{\{resolve:|\$\{|\{%/;

const withoutThem = new WeakMap<NodeValue, NodeValue>();

/** Without the strings that are replaced before SageMaker sees them. */
export function withoutReferences(value: NodeValue): NodeValue {
  const known = withoutThem.get(value) ?? replaced(value);
  withoutThem.set(value, known);
  return known;
}

function replaced(value: NodeValue): NodeValue {
  switch (value.kind) {
    case "text":
      return value.parts.some((part) => part.known && reference.test(part.text)) ? unknown(value.node) : value;
    case "record":
      return record(
        new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: withoutReferences(entry.value) }])),
        value.open,
        value.node,
      );
    case "list":
      return list(
        value.items.map((item) => ({ ...item, value: withoutReferences(item.value) })),
        value.node,
      );
    case "one-of":
      return mapBranches(value, withoutReferences);
    default:
      return value;
  }
}
