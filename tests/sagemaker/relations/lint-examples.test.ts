import { describe, expect, it } from "vitest";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import type { Example } from "./example.js";
import { exampleSets } from "./examples/index.js";
import { declare } from "./declare.js";
import { lint } from "./lint.js";
import { readExample } from "./run-example.js";

const examples = new Map<string, Example>(exampleSets.flatMap((set) => Object.entries(set)));

describe("every relation, through ESLint", () => {
  it.each(allRelations())("$id: reports the rejected example where it is marked, and accepts the other", (relation) => {
    const example = examples.get(relation.id);
    if (example === undefined) throw new Error("no example");
    const shape = example.shape ?? relation.shapes[0];
    const service = relation.service ?? "sagemaker";
    const [rejected = ""] = typeof example.rejected === "string" ? [example.rejected] : example.rejected;
    const { text, expected } = readExample(rejected);
    const wrong = declare(text, shape, service);
    const holder = wrong.code.indexOf(`: ${shape} =`) + 2;
    expect(lint(wrong.code, "relations").map(({ from, to }) => [from, to])).toEqual(
      expected.map((at) =>
        at === "holder" ? [holder, holder + shape.length] : [wrong.start + at[0], wrong.start + at[1]],
      ),
    );
    const [accepted = ""] = typeof example.accepted === "string" ? [example.accepted] : example.accepted;
    expect(lint(declare(accepted, shape, service).code, "relations")).toEqual([]);
  });
});
