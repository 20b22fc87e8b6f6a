/** (d) What a request costs as it grows: each figure is time over size, which stays level where time is linear. */
import { bareLint, ownTime } from "../lint.js";
import { publish, timed, type Figure } from "../measure.js";
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
// Requests: what each costs in a file of many.
const requestText = (index: number): string =>
  `new CreateTrainingJobCommand({ ...rest, TrainingJobName: "job-${index.toString()}" });`;
const costsOfRequests = [50, 500, 5000].map((size) => {
  const file = {
    name: "file.js",
    text: `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n${Array.from({ length: size }, (_, index) => requestText(index)).join("\n")}\n`,
  };
  return { size, cost: Math.min(...Array.from({ length: 11 }, () => own(file))) / size };
});
for (const { size, cost } of costsOfRequests)
  figures.push({ name: `${size.toString()} requests`, value: cost * 1000, unit: "µs/1" });
const [few, , many] = costsOfRequests;
if (few !== undefined && many !== undefined)
  figures.push({ name: "requests: cost of each, 5000 over 50", value: many.cost / few.cost, unit: "", target: 1.5 });

// A request in a long file: what else is in it costs next to nothing, beside what reading it costs.
const line = (index: number): string =>
  `list${(index % 50).toString()}.map((a) => a.x + a.list.map((b) => b * ${index.toString()}));`;
const bare = bareLint();
const long = [50, 5000, 50_000].map((lines) => {
  const file = {
    name: "file.js",
    text: `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n${requestText(0)}\n${Array.from({ length: lines }, (_, index) => line(index)).join("\n")}\n`,
  };
  const runs = Array.from({ length: lines > 1000 ? 3 : 9 }, () => ({
    own: own(file),
    parsing: timed(() => bare(file)),
  }));
  return { lines, own: Math.min(...runs.map((run) => run.own)), parsing: Math.min(...runs.map((run) => run.parsing)) };
});
for (const { lines, own: time, parsing } of long) {
  figures.push({ name: `one request in ${lines.toString()} lines`, value: time, unit: "ms" });
  figures.push({
    name: `one request in ${lines.toString()} lines, over ESLint without rules`,
    value: time / parsing,
    unit: "",
  });
}
publish(figures);
