import { quoteName } from "../../text/wording.js";
import { show, words, type MessageData, type Secrecy, type Shown } from "../shown.js";
import { wholeText } from "../text-value.js";
import type { Value } from "../value.js";
import { describe } from "./describe.js";
import type { Slot } from "./slot.js";
import type { Subject } from "./subject.js";
import type { Relation } from "./vocabulary.js";
import { displayed } from "./wording.js";

/** What every message about a value says: its member, the value, the condition and the reason. */
export function valueData<Node>(
  subject: Subject<Node>,
  relation: Relation,
  path: string,
  slot: Slot<Node>,
): MessageData & Readonly<Record<"member" | "actual" | "when" | "reason", Shown>> {
  return { member: words(displayed(path)), actual: showSlot(slot), ...conditionAndReason(subject, relation) };
}

/** The condition (with its "when", or nothing) and the reason, for messages. */
export function conditionAndReason(
  { predicates }: Pick<Subject<unknown>, "predicates">,
  relation: Relation,
): Readonly<Record<"when" | "reason", Shown>> {
  const condition = relation.when ?? relation.elementWhen;
  const when = condition === undefined ? "" : ` when ${describe(condition, predicates)}`;
  return words({ when, reason: relation.reason });
}

/** The value as messages print it, or what they say instead where it isn't a known scalar, or is sensitive. */
export function showSlot<Node>(slot: Slot<Node>, instead = "this value"): Shown {
  const [value] = slot.options;
  const text = value === undefined || slot.options.length !== 1 ? undefined : quoteValue(value);
  return show(slot, text ?? instead, instead);
}

/** Where a slot is, from the subject down, as messages print it; the keys of sensitive maps are part of their values. */
export function showPlace<Node>({ root }: Subject<Node>, slot: Slot<Node>): Shown {
  const path = slot.path
    .slice(root.path.length)
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`))
    .join("")
    .slice(1);
  return show(slot, path, "another one");
}

/** Known scalars among values, as messages print them; none where they are sensitive. */
export function quoteValues({ sensitive }: Secrecy, values: readonly Value<unknown>[]): string[] {
  return sensitive ? [] : values.flatMap((value) => quoteValue(value) ?? []);
}

/** A known value as messages print it; undefined where it isn't a wholly known scalar. */
function quoteValue(value: Value<unknown>): string | undefined {
  if (value.kind === "text") {
    const whole = wholeText(value);
    return whole === undefined ? undefined : quoteName(whole);
  }
  if (value.kind === "object") return value.time === undefined ? undefined : new Date(value.time).toISOString();
  return value.kind === "scalar" ? String(value.value) : undefined;
}
