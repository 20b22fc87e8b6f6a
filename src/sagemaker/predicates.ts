import { not, type Certainty } from "../check/relations/certainty.js";
import type { Predicates } from "../check/relations/predicate.js";
import { wholeText } from "../check/text-value.js";
import type { TextValue } from "../check/value.js";
import { algorithmOfRepository } from "./images/algorithm-images.js";
import { isAwsRegistry, servesRepository } from "./images/registries.js";
import { ecrOf } from "./images/image-reference.js";
import { hasLocalStorage } from "./instance-types.js";

/** What SageMaker's tables say of a string. */
export const predicates = {
  "local-storage-instance": { judge: localStorage, says: "is a type with local NVMe storage" },
  "ebs-only-instance": { judge: (value) => not(localStorage(value)), says: "is a type without local storage" },
  "built-in-algorithm-image": { judge: isBuiltIn, says: "is the image of a built-in algorithm" },
  "custom-image": { judge: isCustom, says: "is an image of your own" },
  "model-monitor-image": {
    judge: (value) => isServed(value, "sagemaker-model-monitor-analyzer"),
    says: "is Model Monitor's own image",
  },
} satisfies Predicates;

function localStorage(value: TextValue<unknown>): Certainty {
  const whole = wholeText(value);
  return whole === undefined ? "unknown" : hasLocalStorage(whole);
}

function isBuiltIn(value: TextValue<unknown>): Certainty {
  const image = ecrOf(value);
  if (image?.repository === undefined) return "unknown";
  if (algorithmOfRepository(image.repository) === undefined) return "no";
  return image.account === undefined
    ? "unknown"
    : servesRepository(image.account, image.repository)
      ? "yes"
      : "unknown";
}

/** AWS's images of frameworks run what is one's own. */
const frameworkImage = /^(?:autogluon|huggingface|mxnet|pytorch|tensorflow)(?:-[a-z]+)*-training(?:-[a-z]+)?$/u;

/** An image of AWS's that the tables don't know may be an algorithm, too. */
function isCustom(value: TextValue<unknown>): Certainty {
  const image = ecrOf(value);
  if (image?.repository === undefined || image.account === undefined) return "unknown";
  if (algorithmOfRepository(image.repository) !== undefined) return "unknown";
  if (servesRepository(image.account, image.repository))
    return frameworkImage.test(image.repository) ? "yes" : "unknown";
  return isAwsRegistry(image.account) ? "unknown" : "yes";
}

function isServed(value: TextValue<unknown>, repository: string): Certainty {
  const image = ecrOf(value);
  if (image?.repository === undefined) return "unknown";
  if (image.repository !== repository) return "no";
  return image.account === undefined ? "unknown" : servesRepository(image.account, repository) ? "yes" : "unknown";
}
