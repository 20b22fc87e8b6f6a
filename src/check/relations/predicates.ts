import type { Predicate } from "../../relations/predicate.js";
import type { TextValue } from "../value.js";
import type { Proof } from "./proof.js";
import { wholeText } from "./text.js";

/** Whether a table says so of a string; unknown where the table doesn't know the string. */
export function judge(predicate: Predicate, value: TextValue<unknown>): Proof {
  const whole = wholeText(value);
  return whole === undefined ? "unknown" : tests[predicate](whole);
}

/** The predicate as a message puts it after the member's name. */
export function describePredicate(predicate: Predicate): string {
  return descriptions[predicate];
}

const tests: Record<Predicate, (text: string) => Proof> = {
  "local-storage-instance": () => "unknown",
  "ebs-only-instance": () => "unknown",
  "built-in-algorithm-image": () => "unknown",
  "custom-image": () => "unknown",
  "model-monitor-image": () => "unknown",
};

const descriptions: Record<Predicate, string> = {
  "local-storage-instance": "is a type with local NVMe storage",
  "ebs-only-instance": "is a type without local storage",
  "built-in-algorithm-image": "is the image of a built-in algorithm",
  "custom-image": "is an image of your own",
  "model-monitor-image": "is Model Monitor's own image",
};
