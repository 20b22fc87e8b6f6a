import { algorithmOfRepository, isAwsRegistry, servesRepository } from "./images/algorithm-images.js";
import { hasLocalStorage } from "./instance-types.js";
import type { Predicate } from "./predicate.js";
import { draftOf } from "../check/formats/finding.js";
import { readEcr } from "./images/image-reference.js";
import type { TextValue } from "../check/value.js";
import { not, type Certainty } from "../check/relations/certainty.js";
import { wholeText } from "../check/relations/text.js";

/** Whether a table says so of a string; unknown where the table doesn't know the string. */
export function judge(predicate: Predicate, value: TextValue<unknown>): Certainty {
  switch (predicate) {
    case "local-storage-instance":
      return localStorage(value);
    case "ebs-only-instance":
      return not(localStorage(value));
    case "built-in-algorithm-image":
      return isBuiltIn(value);
    case "custom-image":
      return isCustom(value);
    case "model-monitor-image":
      return isServed(value, "sagemaker-model-monitor-analyzer");
  }
}

/** The predicate as a message puts it after the member's name. */
export function describePredicate(predicate: Predicate): string {
  return descriptions[predicate];
}

const descriptions: Record<Predicate, string> = {
  "local-storage-instance": "is a type with local NVMe storage",
  "ebs-only-instance": "is a type without local storage",
  "built-in-algorithm-image": "is the image of a built-in algorithm",
  "custom-image": "is an image of your own",
  "model-monitor-image": "is Model Monitor's own image",
};

function localStorage(value: TextValue<unknown>): Certainty {
  const whole = wholeText(value);
  return whole === undefined ? "unknown" : hasLocalStorage(whole);
}

function isBuiltIn(value: TextValue<unknown>): Certainty {
  const image = readEcr(draftOf(value));
  if (image?.repository === undefined) return "unknown";
  if (algorithmOfRepository(image.repository) === undefined) return "no";
  return image.account === undefined
    ? "unknown"
    : servesRepository(image.account, image.repository)
      ? "yes"
      : "unknown";
}

/** An image of AWS's that the tables don't know may be an algorithm, too. */
function isCustom(value: TextValue<unknown>): Certainty {
  const image = readEcr(draftOf(value));
  if (image?.repository === undefined || image.account === undefined) return "unknown";
  if (algorithmOfRepository(image.repository) !== undefined || isAwsRegistry(image.account)) return "unknown";
  return "yes";
}

function isServed(value: TextValue<unknown>, repository: string): Certainty {
  const image = readEcr(draftOf(value));
  if (image?.repository === undefined) return "unknown";
  if (image.repository !== repository) return "no";
  return image.account === undefined ? "unknown" : servesRepository(image.account, repository) ? "yes" : "unknown";
}
