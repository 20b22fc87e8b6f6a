const natives = { Map, Set, WeakMap, WeakSet };

/** What a module of `src/` keeps for later. */
interface Cache {
  /** Undefined for what is always forgotten. */
  readonly size?: number;
  clear(): void;
}

/** Watches modules while they are loaded. */
export interface CacheWatch {
  /** To be called when some modules are loaded and nobody has used them yet: what is empty now is a cache. */
  settle(): void;
  /** To be called when everything is loaded: how to empty the caches. */
  end(): () => void;
}

/**
 * Looks at what modules make while they are loaded: a weak map or set is a cache, and so is a map or set that is empty
 * when they are loaded.
 *
 * A mutant may have left something wrong in a cache; and what a cache has, the next mutant doesn't make. So they are
 * emptied before each test.
 *
 * @param isCached whether the caches of a module count, by its path
 */
export function watchCaches(isCached: (path: string) => boolean): CacheWatch {
  const caches: Cache[] = [];
  let found: Cache[] = [];
  const keep = (cache: Cache): void => {
    if (isCached(callerOf(new Error().stack ?? ""))) found.push(cache);
  };
  Object.assign(globalThis, collectionsThatTell(keep));
  const settle = (): void => {
    caches.push(...found.filter(({ size }) => size === undefined || size === 0));
    found = [];
  };
  return {
    settle,
    end: () => {
      Object.assign(globalThis, natives);
      settle();
      return () => {
        for (const cache of caches) cache.clear();
      };
    },
  };
}

/** The first line of a stack that isn't of this file. */
function callerOf(stack: string): string {
  return stack.split("\n").find((line, index) => index > 0 && !/\/mutation\/caches\.[jt]s/u.test(line)) ?? "";
}

function collectionsThatTell(keep: (cache: Cache) => void): object {
  class TellingMap<Key, Value> extends Map<Key, Value> {
    constructor(entries?: Iterable<readonly [Key, Value]> | null) {
      super(entries);
      keep(this);
    }
  }
  class TellingSet<Value> extends Set<Value> {
    constructor(values?: Iterable<Value> | null) {
      super(values);
      keep(this);
    }
  }
  class TellingWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
    #entries = new natives.WeakMap<Key, Value>();
    constructor(entries?: readonly (readonly [Key, Value])[] | null) {
      super();
      for (const [key, value] of entries ?? []) this.#entries.set(key, value);
      keep({ clear: () => (this.#entries = new natives.WeakMap()) });
    }
    override get(key: Key): Value | undefined {
      return this.#entries.get(key);
    }
    override has(key: Key): boolean {
      return this.#entries.has(key);
    }
    override set(key: Key, value: Value): this {
      this.#entries.set(key, value);
      return this;
    }
    override delete(key: Key): boolean {
      return this.#entries.delete(key);
    }
  }
  class TellingWeakSet<Value extends WeakKey> extends WeakSet<Value> {
    #values = new natives.WeakSet<Value>();
    constructor(values?: readonly Value[] | null) {
      super();
      for (const value of values ?? []) this.#values.add(value);
      keep({ clear: () => (this.#values = new natives.WeakSet()) });
    }
    override has(value: Value): boolean {
      return this.#values.has(value);
    }
    override add(value: Value): this {
      this.#values.add(value);
      return this;
    }
    override delete(value: Value): boolean {
      return this.#values.delete(value);
    }
  }
  return { Map: TellingMap, Set: TellingSet, WeakMap: TellingWeakMap, WeakSet: TellingWeakSet };
}
