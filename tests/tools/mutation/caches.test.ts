import { expect, it } from "vitest";
import { watchCaches } from "../../../tools/mutation/caches.js";

it("forgets what modules keep for later, and no table of theirs", () => {
  const watch = watchCaches((module) => module.includes("caches.test"));
  const key = {};
  const made = {
    weakMap: new WeakMap<object, number>(),
    weakSet: new WeakSet<object>(),
    map: new Map<string, number>(),
    set: new Set<string>(),
    table: new Map([["a", 1]]),
  };
  const forget = watch.end();
  const later = new Map<string, number>();
  for (const map of [made.map, later]) map.set("b", 1);
  made.weakMap.set(key, 1);
  made.weakSet.add(key);
  made.set.add("b");
  expect([made.weakMap.get(key), made.weakSet.has(key), made.map.size, made.set.size]).toEqual([1, true, 1, 1]);
  forget();
  expect([made.weakMap.get(key), made.weakSet.has(key), made.map.size, made.set.size]).toEqual([
    undefined,
    false,
    0,
    0,
  ]);
  expect([made.table.size, later.size]).toEqual([1, 1]);
});

it("forgets what was used before everything was loaded", () => {
  const watch = watchCaches((module) => module.includes("caches.test"));
  const cache = new Map<string, number>();
  const table = new Map<string, number>();
  table.set("a", 1);
  watch.settle();
  const filledAtOnce = new Map<string, number>();
  for (const map of [cache, table, filledAtOnce]) map.set("b", 1);
  watch.end()();
  expect([cache.size, table.size, filledAtOnce.size]).toEqual([0, 2, 1]);
});

it("leaves other modules alone, and the language as it was", () => {
  const { Map: before } = globalThis;
  const watch = watchCaches(() => false);
  const map = new Map<string, number>();
  const forget = watch.end();
  map.set("a", 1);
  forget();
  expect(map.get("a")).toBe(1);
  expect(globalThis.Map).toBe(before);
});
