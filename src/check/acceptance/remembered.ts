import type { CheckContext } from "../context.js";
import type { Value } from "../value.js";
import { contentKey } from "./content-key.js";
import type { PreparedShape } from "./prepared.js";

/** How many characters of keys are kept, for all files together: some hundred requests. */
const maxCharacters = 500_000;

/** What was accepted before of a shape that is prepared for the same terms. */
interface Accepted {
  readonly keys: Set<string>;
  readonly relations: CheckContext<unknown>["allow"]["relations"];
}

/**
 * The requests that the first look has accepted, by their content: an editor lints a file after every keystroke, and all
 * requests but one are as they were.
 */
class RememberedRequests {
  #characters = 0;
  #byShape = new WeakMap<PreparedShape, Accepted>();

  /** What a request is remembered by; undefined where it isn't. */
  keyOf(value: Value<unknown>, { dialect, clientRegion }: CheckContext<unknown>): string | undefined {
    const content = contentKey(value);
    return content === undefined ? undefined : `${dialect} ${clientRegion?.region ?? ""} ${content}`;
  }

  has(key: string, shape: PreparedShape, { allow }: CheckContext<unknown>): boolean {
    const accepted = this.#byShape.get(shape);
    return accepted?.relations === allow.relations && accepted?.keys.has(key) === true;
  }

  add(key: string, shape: PreparedShape, { allow }: CheckContext<unknown>): void {
    // Everything is forgotten at once: what is still in use is soon there again.
    if (this.#characters + key.length > maxCharacters) {
      this.#characters = 0;
      this.#byShape = new WeakMap();
    }
    let accepted = this.#byShape.get(shape);
    if (accepted?.relations !== allow.relations || accepted === undefined) {
      accepted = { keys: new Set(), relations: allow.relations };
      this.#byShape.set(shape, accepted);
    }
    accepted.keys.add(key);
    this.#characters += key.length;
  }
}

export const rememberedRequests = new RememberedRequests();
