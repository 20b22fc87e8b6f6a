import { familyOf, processorOf } from "../instance-types.js";
import type { Custom, MemberPath } from "../../check/relations/vocabulary.js";
import { ecrOf, type EcrReference } from "../images/image-reference.js";
import { servesRepository } from "../images/registries.js";
import { slotsOf, valuePlace } from "../../check/relations/slots.js";
import { show, words, type MessageData } from "../../check/shown.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import { conditionAndReason } from "../../check/relations/value-data.js";
import { textOf } from "./algorithm-use.js";

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
  return wrongTypes(subject, relation, types, "wrongImageProcessor", (type) => {
    const processor = processorOf(type);
    if (processor === undefined || processor === "other" || processor === built) return undefined;
    return words({ built: built.toUpperCase(), processor: processor.toUpperCase() });
  });
}

/** The instance types at some paths of which `judge` has something to say, which goes into the message. */
function wrongTypes<Node>(
  subject: Subject<Node>,
  relation: Custom,
  paths: readonly MemberPath[],
  messageId: string,
  judge: (type: string) => MessageData | undefined,
): Breach<Node>[] {
  return paths.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot): Breach<Node>[] => {
      const type = textOf(slot);
      const said = type === undefined ? undefined : judge(type);
      if (type === undefined || said === undefined) return [];
      return [
        {
          kind: "algorithm-usage",
          messageId,
          data: { type: show(slot, type, "…"), ...said, ...conditionAndReason(subject, relation) },
          path: slot.path,
          place: valuePlace(slot),
          suggestions: [],
        },
      ];
    }),
  );
}

/** The first version of a framework that isn't built for the GPUs of P2. */
const firstWithoutP2: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  pytorch: [1, 13],
  tensorflow: [2, 12],
};

/** A framework image that is newer than the GPUs of an instance type; the relation's members are those of the other one. */
export function frameworkFamily<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const [image, ...types] = relation.members;
  const { repository = "", tag = "" } = frameworkReference(subject, image) ?? {};
  const [framework = ""] = repository.split("-");
  const [, version = "", major = "", minor = ""] = /^((\d+)\.(\d+)(?:\.\d+)?)(?=-|$)/u.exec(tag) ?? [];
  const first = firstWithoutP2[framework];
  if (first === undefined || version === "") return [];
  const [firstMajor, firstMinor] = first;
  if (Number(major) < firstMajor || (Number(major) === firstMajor && Number(minor) < firstMinor)) return [];
  const said = words({ framework: framework === "pytorch" ? "PyTorch" : "TensorFlow", version });
  return wrongTypes(subject, relation, types, "familyTooOld", (type) => (familyOf(type) === "p2" ? said : undefined));
}

/** The image of AWS's deep learning containers that is at a path. */
function frameworkReference<Node>(subject: Subject<Node>, path: string): EcrReference | undefined {
  const [value, ...others] = slotsOf(subject, path).slots.flatMap(({ options }) => options);
  if (value?.kind !== "text" || others.length > 0) return undefined;
  const reference = ecrOf(value);
  if (reference?.repository === undefined || !frameworks.test(reference.repository)) return undefined;
  // A repository of that name in another account may be tagged as its owner likes.
  return servesRepository(reference.account ?? "", reference.repository) ? reference : undefined;
}

function builtFor<Node>(subject: Subject<Node>, path: string): "cpu" | "gpu" | undefined {
  const [, processor] = /-(cpu|gpu)(?:-|$)/u.exec(frameworkReference(subject, path)?.tag ?? "") ?? [];
  return processor === "cpu" || processor === "gpu" ? processor : undefined;
}
