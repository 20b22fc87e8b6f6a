import { examineSeed, type SeedOutcome, type Target } from "./target.js";

/** Examines the case of a seed. */
export type Examine = (seed: number) => Promise<SeedOutcome>;

const of =
  <Case>(load: () => Promise<Target<Case>>) =>
  async (): Promise<Examine> => {
    const target = await load();
    return (seed) => examineSeed(target, seed);
  };

/** What `npm run fuzz` can be told to examine, besides `execution`; loaded when it is asked for. */
export const targets: ReadonlyMap<string, () => Promise<Examine>> = new Map([
  ["documents", of(async () => (await import("./documents/target.js")).documents)],
  ["patterns", of(async () => (await import("./patterns/target.js")).patterns)],
  ["settings", of(async () => (await import("./settings/target.js")).userSettings)],
  ["tables", of(async () => (await import("./tables/target.js")).tables)],
  ["source", of(async () => (await import("./source/target.js")).source)],
  ["clients", of(async () => (await import("./clients/target.js")).clients)],
]);
