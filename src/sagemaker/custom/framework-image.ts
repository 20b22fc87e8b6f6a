import { processorOf } from "../instance-types.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { ecrOf } from "../images/image-reference.js";
import { servesRepository } from "../images/registries.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import { show, words } from "../../check/shown.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { conditionAndReason } from "../../check/relations/value-data.js";
import { wholeText } from "../../check/text-value.js";

/** Repositories of AWS's deep learning containers, whose tags say what they are built for. */
const frameworks =
  /^(?:pytorch|tensorflow|mxnet|huggingface-(?:pytorch|tensorflow)|autogluon)-(?:training|inference)$/u;

/**
 * A framework image that is built for GPUs on a type without any, or the other way round. The relation's first member is
 * the image, the others are instance types.
 */
export function frameworkProcessor<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const [image, ...types] = relation.members;
  const built = builtFor(subject, image);
  if (built === undefined) return [];
  return types.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const [value, ...others] = slot.options;
      const type = value?.kind === "text" && others.length === 0 && slot.certain ? wholeText(value) : undefined;
      const processor = type === undefined ? undefined : processorOf(type);
      if (type === undefined || processor === undefined || processor === "other" || processor === built) return [];
      return [
        {
          kind: "algorithm-usage",
          messageId: "wrongImageProcessor",
          data: {
            type: show(slot, type, "…"),
            ...words({ built: built.toUpperCase(), processor: processor.toUpperCase() }),
            ...conditionAndReason(subject, relation),
          },
          path: slot.path,
          place: valuePlace(slot),
          suggestions: [],
        },
      ];
    }),
  );
}

function builtFor<Node>(subject: Subject<Node>, path: string): "cpu" | "gpu" | undefined {
  const [value, ...others] = slotsOf(subject, path).slots.flatMap(({ options }) => options);
  if (value?.kind !== "text" || others.length > 0) return undefined;
  const reference = ecrOf(value);
  if (reference?.repository === undefined || !frameworks.test(reference.repository)) return undefined;
  // A repository of that name in another account may be tagged as its owner likes.
  if (!servesRepository(reference.account ?? "", reference.repository)) return undefined;
  const [, processor] = /-(cpu|gpu)(?:-|$)/u.exec(reference.tag ?? "") ?? [];
  return processor === "cpu" || processor === "gpu" ? processor : undefined;
}
