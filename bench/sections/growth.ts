/** (d) What a request costs as it grows: each figure is time over size, which stays level where time is linear. */
import { ownTime } from "../lint.js";
import { publish, type Figure } from "../measure.js";
import { loadPlugin } from "../plugin.js";

const own = ownTime(await loadPlugin());

const head = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew CreateTrainingJobCommand(`;

const shapes: Readonly<Record<string, { readonly sizes: readonly number[]; readonly text: (size: number) => string }>> =
  {
    "map entries (Environment)": {
      sizes: [10, 100, 1000, 10_000, 100_000],
      text: (size) => `{ ...rest, Environment: { ${list(size, (index) => `k${index.toString()}: "value"`)} } }`,
    },
    "list elements (Tags)": {
      sizes: [10, 100, 1000, 10_000, 100_000],
      text: (size) => `{ ...rest, Tags: [${list(size, (index) => `{ Key: "k${index.toString()}", Value: "v" }`)}] }`,
    },
    "characters that match (RoleArn)": {
      sizes: [100, 1000, 10_000, 100_000, 1_000_000],
      text: (size) => `{ ...rest, RoleArn: "arn:aws:iam::123456789012:role/${"a".repeat(size)}" }`,
    },
    "characters, the last one wrong (RoleArn)": {
      sizes: [100, 1000, 10_000, 100_000, 1_000_000],
      text: (size) => `{ ...rest, RoleArn: "arn:aws:iam::123456789012:role/${"a".repeat(size)}!" }`,
    },
    "unknown template parts (RoleArn)": {
      sizes: [10, 100, 1000, 10_000],
      text: (size) => `{ ...rest, RoleArn: \`arn:aws:iam::\${x}${"a${x}".repeat(size)}\` }`,
    },
  };

function list(size: number, entry: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => entry(index)).join(", ");
}

const figures: Figure[] = [];
for (const [name, { sizes, text }] of Object.entries(shapes)) {
  const costs = sizes.map((size) => {
    const file = { name: "file.js", text: `${head}${text(size)});\n` };
    const times = Array.from({ length: size >= 100_000 ? 3 : 11 }, () => own(file));
    return { size, cost: Math.min(...times) / size };
  });
  for (const { size, cost } of costs)
    figures.push({ name: `${size.toString()} ${name}`, value: cost * 1000, unit: "µs/1" });
  const [middle, last] = [costs.at(-3), costs.at(-1)];
  if (middle !== undefined && last !== undefined) {
    const growth = last.cost / middle.cost;
    figures.push({
      name: `${name}: cost per unit, ${last.size.toString()} over ${middle.size.toString()}`,
      value: growth,
      unit: "",
      target: 3,
    });
  }
}
publish(figures);
