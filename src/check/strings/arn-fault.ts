import { unknownPart } from "../formats/finding.js";
import { type ArnForm, nameOfType } from "./arn-form.js";

/** The part of an ARN that its form refuses: a stretch of the text, in UTF-16 code units. */
export interface ArnFault {
  readonly messageId: "notAnArn" | "endedArn" | "otherArn" | "arnPartition" | "arnRegion" | "arnAccount";
  /** What the part is, or has, in words. */
  readonly actual: string;
  readonly start: number;
  readonly end: number;
  /** What may stand there in its place, where that is certain. */
  readonly instead?: string;
}

/** `arn`, the partition, service, Region, account and resource. */
const partCount = 6;

const partNames = ["prefix", "partition", "service", "Region", "account"];

/**
 * The first part of a text that shows that it is no ARN of a form; undefined where no part shows it by itself.
 *
 * @param text one that the form's pattern refuses; an unknown part of it is one `unknownPart`.
 */
export function findArnFault(form: ArnForm, text: string): ArnFault | undefined {
  const parts = text.split(":");
  if (!text.startsWith("arn:")) {
    const open =
      text.startsWith(unknownPart) || ("arn:".startsWith(text.split(unknownPart, 1)[0] ?? "") && text !== "");
    // With all its parts it is an ARN that begins wrong, at a character that the pattern shows.
    return open || parts.length >= partCount
      ? undefined
      : { messageId: "notAnArn", actual: "", start: 0, end: text.length };
  }
  let next = 0;
  const starts = parts.map((part) => {
    const start = next;
    next += part.length + 1;
    return start;
  });
  for (const [index, find] of finders.entries()) {
    const at = index + 1;
    // A part that the text ends in, before the last one, may be only the beginning of what was meant.
    if (at < 5 && at >= parts.length - 1) break;
    const part = at === 5 ? parts.slice(at).join(":") : (parts[at] ?? "");
    const found = find(form, part);
    if (found === undefined) continue;
    const { length = part.length, ...fault } = found;
    const start = starts[at] ?? 0;
    return { ...fault, start, end: start + length };
  }
  // A part that is empty at the end has only begun.
  const ended = partNames[parts.length - (parts.at(-1) === "" ? 2 : 1)];
  if (ended === undefined || text.includes(unknownPart)) return undefined;
  return { messageId: "endedArn", actual: `its ${ended}`, start: 0, end: text.length };
}

/** What is wrong with a part; `length` of it where that isn't all of it. */
type Found = Pick<ArnFault, "messageId" | "actual" | "instead"> & { readonly length?: number };

/** One for each part after `arn`. */
const finders: readonly ((form: ArnForm, part: string) => Found | undefined)[] = [
  ({ partition }, part) =>
    partition === undefined || part.includes(unknownPart) || part.startsWith(partition)
      ? undefined
      : { messageId: "arnPartition", actual: part, instead: partition },
  ({ service }, part) =>
    part === service || part.includes(unknownPart) ? undefined : { messageId: "otherArn", actual: `one of '${part}'` },
  ({ region }, part) => {
    if (region === "none" && part !== "" && !part.includes(unknownPart)) {
      return { messageId: "arnRegion", actual: "has no Region", instead: "" };
    }
    return region === "required" && part === "" ? { messageId: "arnRegion", actual: "has a Region" } : undefined;
  },
  ({ account }, part) => {
    if (account === "other" || part.includes(unknownPart) || /^\d{12}$/u.test(part)) return undefined;
    if (account === "digits-or-aws" && part === "aws") return undefined;
    if (part === "") return { messageId: "arnAccount", actual: "there is none" };
    return {
      messageId: "arnAccount",
      actual: /^\d+$/u.test(part) ? `this has ${String(part.length)}` : "this is none",
    };
  },
  ({ types }, part) => {
    const [type = ""] = /^[A-Za-z][A-Za-z-]*/u.exec(part) ?? [];
    const after = part.charAt(type.length);
    if (types.length === 0 || type === "" || types.includes(type) || !["/", ":", ""].includes(after)) return undefined;
    // Of a role, the slash may be missing.
    if (after === "" && types.some((each) => type.startsWith(each))) return undefined;
    const meant = types.find((each) => each === type.toLowerCase() || `${each}s` === type.toLowerCase());
    if (meant !== undefined)
      return { messageId: "otherArn", actual: `one of '${type}'`, length: type.length, instead: meant };
    const actual = after === "" ? `one of '${type}'` : `that of ${nameOfType(type)}`;
    return { messageId: "otherArn", actual, length: type.length };
  },
];
