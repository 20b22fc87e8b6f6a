/**
 * (d) AWS's patterns on strings that make a backtracking `RegExp` hang: what a character costs the automaton at a
 * hundred and at a million characters, and what `RegExp` takes for a few dozen (it is stopped after two seconds).
 */
import { runInNewContext } from "node:vm";
import { matchText } from "../../src/check/strings/match.js";
import { readText } from "../../src/check/text-value.js";
import { loadService } from "../../src/model/registry.js";
import { least, publish, timed, type Figure } from "../measure.js";

const limit = 2000;
const few = 35;

/** Shapes whose pattern backtracks, and strings of any length that almost match. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  RepositoryUrl: (length) => `https://${"a".repeat(length)}!`,
  ClusterSchedulerPriorityClassName: (length) => `${"a".repeat(length)}!`,
};

const service = loadService("sagemaker");
const figures: Figure[] = [];
for (const [name, text] of Object.entries(hostile)) {
  const shape = service?.shape(name);
  if (shape?.kind !== "string" || shape.pattern === undefined) throw new Error(`${name} has no pattern`);
  const { automaton, source } = shape.pattern;
  const cost = (length: number): number => {
    const node = 0;
    const whole = text(length);
    const value = { kind: "text", node, parts: [{ known: true, text: whole, node, offset: 0 }] } as const;
    if (matchText(readText(value), automaton).verdict === "possible") throw new Error(`${name} accepts ${text(3)}`);
    const [best = NaN] = least([() => matchText(readText(value), automaton)], length > 10_000 ? 5 : 200);
    return (best / length) * 1e6;
  };
  const [short, long] = [cost(100), cost(1_000_000)];
  figures.push(
    {
      name: `${name}: RegExp on ${few.toString()} characters (stopped at ${limit.toString()})`,
      value: byRegExp(source, text(few)),
      unit: "ms",
    },
    { name: `${name}: the automaton on 100 characters, each`, value: short, unit: "ns" },
    { name: `${name}: the automaton on 1,000,000 characters, each`, value: long, unit: "ns" },
    { name: `${name}: growth of the cost of a character`, value: long / short, unit: "", target: 3 },
  );
}
publish(figures);

function byRegExp(source: string, text: string): number {
  const pattern = new RegExp(source, "u");
  return timed(() => {
    try {
      runInNewContext("pattern.test(text)", { pattern, text }, { timeout: limit });
    } catch {
      // Stopped.
    }
  });
}
