import { listing } from "../../text/wording.js";

/** What a pattern for ARNs asks of their parts, as far as its text says so plainly. */
export interface ArnForm {
  /** What the partition begins with, where it begins with the same in all: `aws`. */
  readonly partition: string | undefined;
  /** `iam`, `sagemaker`. */
  readonly service: string;
  readonly region: "none" | "optional" | "required";
  readonly account: "digits" | "digits-or-aws" | "other";
  /** What the last part may begin with: `role`; none where it may be anything. */
  readonly types: readonly string[];
  /** An ARN as it is shown to a reader: `arn:aws:iam::<account>:role/…`. */
  readonly example: string;
}

const forms = new Map<string, ArnForm | undefined>();

/**
 * Reads the form of an ARN out of a pattern; undefined where the pattern is for something else, or where its parts are not
 * told apart by its colons.
 *
 * @param source a pattern of the model. What is read is for messages: only the pattern's automaton proves anything.
 */
export function arnFormOf(source: string): ArnForm | undefined {
  if (!forms.has(source)) forms.set(source, readForm(source));
  return forms.get(source);
}

function readForm(source: string): ArnForm | undefined {
  const before = /^\^?(?:\((?:\?:)?)*(?=arn:)/u.exec(source)?.[0];
  if (before === undefined) return undefined;
  const [, partition = "", service = "", region = "", account = "", ...last] = split(source.slice(before.length), ":");
  if (last.length === 0 || !/^[a-z][a-z-]*$/u.test(service)) return undefined;
  const resource = last.join(":");
  const types = typesOf(resource);
  const shownAccount = account === "aws" ? "aws" : account === "" ? "" : "<account>";
  const shownRegion = region === "" ? "" : "<region>";
  return {
    partition: /^\(?aws/u.test(partition) ? "aws" : undefined,
    service,
    region: region === "" ? "none" : /\+$|\{[1-9][\d,]*\}$/u.test(region) ? "required" : "optional",
    account: accountOf(account),
    types,
    example: `arn:aws:${service}:${shownRegion}:${shownAccount}:${exampleOf(resource, types)}`,
  };
}

function accountOf(source: string): ArnForm["account"] {
  const one = source.replaceAll("\\d", "[0-9]").replace(/^\((.*)\)$/u, "$1");
  if (one === "[0-9]{12}") return "digits";
  return one === "[0-9]{12}|aws" ? "digits-or-aws" : "other";
}

/** `role/?...` gives `role`; `(experiment|action)/...` both; `mlflow-(app|server)/...` both with what they begin with. */
function typesOf(resource: string): readonly string[] {
  const form = /^([a-z-]*)(?:\(([a-z|-]+)\))?(?:\\?\/|:)/u.exec(resource);
  if (form === null) return [];
  const [, before = "", endings] = form;
  const types = endings === undefined ? [before] : endings.split("|").map((ending) => before + ending);
  return types.includes("") ? [] : types;
}

/** The last part with an ellipsis for whatever isn't fixed: `pipeline/…/execution/…`. */
function exampleOf(resource: string, [first]: readonly string[]): string {
  const separator = /^[^:[(]*:/u.test(resource) ? ":" : "/";
  const steps = split(resource.replaceAll("\\/", "/"), separator);
  return steps
    .map((step, at) => (at === 0 && first !== undefined ? first : /^[A-Za-z-]+$/u.test(step) ? step : "…"))
    .join(separator);
}

/** Cuts a pattern at a character that stands in no group and no class; ends where the group around it does. */
function split(source: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let inClass = false;
  const add = (text: string): void => {
    parts.push(`${parts.pop() ?? ""}${text}`);
  };
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") {
      add(source.slice(at, at + 2));
      at++;
      continue;
    }
    if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth === 0 && (character === "|" || character === "$")) break;
    if (depth < 0) break;
    if (!inClass && depth === 0 && character === separator) parts.push("");
    else add(character);
  }
  return parts;
}

/** What is needed, in words: `the ARN of a workteam`, `an ARN of sns`. */
export function describeArn({ service, types }: Pick<ArnForm, "service" | "types">): string {
  if (types.length === 0) return `an ARN of '${service}'`;
  return `the ARN of ${listing(types.map(nameOfType), "or")}`;
}

/** `flow-definition` as one says it: `a flow definition`. */
export function nameOfType(type: string): string {
  return `${/^[aeio]/u.test(type) ? "an" : "a"} ${type.replaceAll("-", " ")}`;
}
