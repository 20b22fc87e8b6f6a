/** What a program has sent, copied when it was sent: plain values, and these two for the rest. */
export class SentRecord {
  readonly members = new Map<string, unknown>();
}
export class SentObject {
  readonly className: string;
  constructor(className: string) {
    this.className = className;
  }
}

/** What is bigger than this isn't copied any further: it may go round in a circle. */
const maxDepth = 12;
const maxValues = 3000;
/** Stands for what wasn't copied. */
export const uncopied = new SentObject("uncopied");

/**
 * Copies what is sent, as the SDK reads it: members by name, inherited and hidden ones included. Works across realms,
 * since programs run in one of their own.
 */
export function copySent(value: unknown): unknown {
  let values = 0;
  const copy = (one: unknown, depth: number): unknown => {
    values += 1;
    return depth > maxDepth || values > maxValues ? uncopied : copyValue(one, (inner) => copy(inner, depth + 1));
  };
  return copy(value, 0);
}

function copyValue(value: unknown, copy: (inner: unknown) => unknown): unknown {
  if (typeof value === "function") return new SentObject("function");
  if (typeof value === "symbol") return new SentObject("symbol");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copy(item));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== "Object") return new SentObject(tag);
  const record = new SentRecord();
  for (const name of memberNames(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined) record.members.set(name, copy(member));
  }
  return record;
}

/** Own and inherited names; of prototypes that classes made, no methods. */
function memberNames(value: object): ReadonlySet<string> {
  const names = new Set<string>(Object.getOwnPropertyNames(value));
  let prototype: unknown = Object.getPrototypeOf(value);
  while (typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const property = Object.getOwnPropertyDescriptor(prototype, name);
      if (name !== "constructor" && typeof property?.value !== "function") names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}
