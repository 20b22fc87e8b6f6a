import { beforeAll, describe, expect, it } from "vitest";
import { backArrows, findArrows, joinOverlapping, type Arrow } from "../../../tools/house/arrows.js";
import layers from "../../../tools/house/layers.json" with { type: "json" };

const root = new URL("../../../", import.meta.url).pathname;

describe("tools/house/layers.json", () => {
  let arrows: readonly Arrow[];
  beforeAll(async () => {
    ({ arrows } = await findArrows(root, ["src", "site/client", "site/playground", "tools", "bench", "tests"]));
  }, 120_000);

  it("lets a room import only rooms above it", () => {
    const rooms = layers.map(({ room }) => room);
    const upwards = layers.flatMap(({ room, imports }, row) =>
      imports
        .filter((name) => name !== "src" && !rooms.slice(0, row).includes(name))
        .map((name) => `${room} -> ${name}`),
    );
    expect(rooms.length).toBeGreaterThan(15);
    expect(upwards).toEqual([]);
  });

  it("allows only imports that there are: a row loses what it needs no more", () => {
    expect(arrows.length).toBeGreaterThan(1000);
    const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);
    const needless = layers.flatMap(({ room, imports }) =>
      imports
        .filter((name) => !arrows.some(({ from, to }) => isIn(from, room) && isIn(to, name)))
        .map((name) => `${room} -> ${name}`),
    );
    expect(needless).toEqual([]);
  });
});

describe("circles", () => {
  it("that share a file are one", () => {
    expect(
      joinOverlapping([
        ["a", "b"],
        ["c", "d"],
        ["b", "e"],
        ["e", "a"],
      ]),
    ).toEqual([
      ["a", "b", "e"],
      ["c", "d"],
    ]);
  });

  it("between rooms are counted by the direction that has fewer imports", () => {
    const down = { from: "src/check/a.ts", to: "src/model/b.ts" };
    const up = { from: "src/model/c.ts", to: "src/check/d.ts" };
    expect(backArrows([down, { ...down, from: "src/check/e.ts" }, up])).toEqual([up]);
    expect(backArrows([down, { from: "src/check/a.ts", to: "src/check/e.ts" }])).toEqual([]);
  });
});
