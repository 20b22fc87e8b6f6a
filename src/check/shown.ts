import { printable } from "../text/printable.js";

/** What may stand in a message. Nothing else can: `words` for what is ours, `show` for what is the user's. */

declare const mayBeShown: unique symbol;

/** Text that a message may hold. */
export type Shown = string & { readonly [mayBeShown]: true };

/** A message's placeholders. */
export type MessageData = Readonly<Record<string, Shown>>;

/** Whatever knows whether a value may be printed: a spot of the walk, a slot of a relation, a draft of a format. */
export interface Secrecy {
  /** The value's shape, or one around it, is sensitive. */
  readonly sensitive: boolean;
}

/** Our own words: names of the model, figures of the model and of a relation, counts. Never a value or a part of one. */
export function words(text: string): Shown;
export function words<Key extends string>(data: Readonly<Record<Key, string>>): Readonly<Record<Key, Shown>>;
export function words(said: string | Readonly<Record<string, string>>): Shown | MessageData {
  if (typeof said === "string") return printable(said) as Shown;
  const shown: Record<string, Shown> = {};
  for (const key of Object.keys(said)) shown[key] = printable(said[key] ?? "") as Shown;
  return shown;
}

/**
 * The only way from a value, or a part or a reading of one, into a message.
 *
 * @param instead what the message says in its place where the value is sensitive.
 */
export function show({ sensitive }: Secrecy, text: string, instead = "this value"): Shown {
  return printable(sensitive ? instead : text) as Shown;
}
