/** A request as a program would hold it at run time: plain JavaScript values. */
export type Plain = string | number | bigint | boolean | null | Date | Uint8Array | RegExp | Plain[] | PlainRecord;

export interface PlainRecord {
  [key: string]: Plain;
}

/** From the request down: member names and map keys, list indices. */
export type Path = readonly (string | number)[];

export function isRecord(value: Plain | undefined): value is PlainRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof RegExp)
  );
}

/** The value at `path`; undefined where there is none. */
export function valueAt(root: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = root;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === "number") value = value[step];
    else if (isRecord(value) && typeof step === "string" && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** A copy of `root` in which the value at `path` is `replacement`; nothing else is shared by mistake. */
export function withValue(root: Plain, path: Path, replacement: Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(root) && typeof step === "number") {
    return root.map((item, index) => (index === step ? withValue(item, rest, replacement) : item));
  }
  if (isRecord(root) && typeof step === "string") {
    const child = Object.hasOwn(root, step) ? root[step] : undefined;
    return { ...root, [step]: rest.length === 0 ? replacement : withValue(child ?? {}, rest, replacement) };
  }
  throw new Error(`withValue: no ${String(step)} here`);
}

/** A copy of `root` without the member or key at the end of `path`. */
export function withoutValue(root: Plain, path: Path): Plain {
  const last = path.at(-1);
  const owner = valueAt(root, path.slice(0, -1));
  if (!isRecord(owner) || typeof last !== "string") throw new Error(`withoutValue: no ${String(last)} here`);
  return withValue(root, path.slice(0, -1), Object.fromEntries(Object.entries(owner).filter(([key]) => key !== last)));
}

/** A copy of `root` in which the map key at the end of `path` is called `name`, in its old place. */
export function withKey(root: Plain, path: Path, name: string): Plain {
  const last = path.at(-1);
  const owner = valueAt(root, path.slice(0, -1));
  if (!isRecord(owner)) throw new Error(`withKey: no ${String(last)} here`);
  const entries = Object.entries(owner).map(([key, value]) => [key === last ? name : key, value] as const);
  return withValue(root, path.slice(0, -1), Object.fromEntries(entries));
}
