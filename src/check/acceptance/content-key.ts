import type { ListItem, OneOfValue, TextPart, Value } from "../value.js";

/** Longer keys cost more than they save. */
const maxLength = 20_000;

/**
 * All of a value that the checks look at, as a text: two values with the same key get the same verdict. Where a value is
 * written is no part of it.
 *
 * @returns undefined where the value can't be told by a text, or by none of a sensible length
 */
export function contentKey(value: Value<unknown>): string | undefined {
  const key = new Key();
  return key.add(value) ? key.text() : undefined;
}

/** A key while it is made. Each method says whether what it is given could be added. */
class Key {
  #text = "";
  /** Values that stand in several places are the same choice: one branch is taken in all of them. */
  #choices: Map<OneOfValue<unknown>, number> | undefined;

  text(): string {
    return this.#text;
  }

  add(value: Value<unknown>): boolean {
    if (this.#text.length > maxLength) return false;
    switch (value.kind) {
      case "text":
        // What it was made of is worked out when asked for.
        if (value.json !== undefined) return false;
        this.#text += '"';
        for (const part of value.parts) this.#addPart(part);
        this.#text += '"';
        return true;
      case "scalar":
        this.#text += `${typeof value.value === "bigint" ? "n" : "="}${String(value.value)};`;
        return true;
      case "record":
        this.#text += value.open ? "{~" : "{";
        for (const entry of value.entries.values()) {
          this.#addString(entry.key);
          if (!this.add(entry.value)) return false;
        }
        this.#text += "}";
        return true;
      case "list":
        this.#text += "[";
        for (const item of value.items) if (!this.#addItem(item)) return false;
        this.#text += "]";
        return true;
      case "unknown":
        if (value.json !== undefined) return false;
        this.#text += `?${value.type ?? ""}${value.falsy === true ? "!" : ""};`;
        return true;
      case "absent":
        this.#text += value.hole === true ? "_;" : "-;";
        return true;
      case "object":
        this.#text += `@${value.className},${String(value.byteLength)},${String(value.time)};`;
        return true;
      case "one-of":
        return this.#addChoice(value);
    }
  }

  #addItem(item: ListItem<unknown>): boolean {
    if (item.spread) this.#text += `*${item.min.toString()},${item.max.toString()}`;
    return this.add(item.value);
  }

  #addChoice(value: OneOfValue<unknown>): boolean {
    const choices = (this.#choices ??= new Map<OneOfValue<unknown>, number>());
    const known = choices.get(value);
    if (known !== undefined) {
      this.#text += `^${known.toString()};`;
      return true;
    }
    choices.set(value, choices.size);
    this.#text += "(";
    for (const branch of value.branches) {
      this.#text += branch.fallback ? "|" : ",";
      if (!this.add(branch.value)) return false;
    }
    this.#text += ")";
    return true;
  }

  #addPart(part: TextPart<unknown>): void {
    if (!part.known) {
      this.#text += `$${part.min.toString()},${part.max.toString()},${part.alphabet?.join(" ") ?? "any"};`;
      return;
    }
    this.#addString(part.text);
    // Some checks read how a string is written, where that is known.
    if (part.raw === part.text) return;
    this.#text += "r";
    if (part.raw !== undefined) this.#addString(part.raw);
  }

  /** With its length, so that nothing in it is taken for another part of the key. */
  #addString(text: string): void {
    this.#text += `${text.length.toString()}:${text}`;
  }
}
