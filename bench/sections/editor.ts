/**
 * (g) How long an editor waits after a keystroke: from the edit to the diagnostics, in the language server of the VS Code
 * ESLint extension, for a file full of requests; with the plugin and, in the same run, without a rule and with
 * as many that do nothing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEditor, type OpenDocument } from "../../tests/editor/language-server.js";
import { repository } from "../../tools/hosts/project.js";
import { publish, type Figure } from "../measure.js";

const edits = 200;
const parser = `{ files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }`;
const imports = `import sagemaker from "eslint-plugin-sagemaker";\nimport tseslint from "typescript-eslint";\n`;
const configurations = {
  "without a rule": `${imports}export default [${parser}];`,
  "with as many rules that do nothing": `${imports}
    const names = Object.keys(sagemaker.configs.recommended.rules).map((name) => name.replace("sagemaker/", ""));
    const rules = Object.fromEntries(names.map((name) => [name, { meta: { type: "problem", schema: [] }, create: () => ({}) }]));
    const empty = { plugins: { empty: { rules } }, rules: Object.fromEntries(names.map((name) => ["empty/" + name, "error"])) };
    export default [empty, ${parser}];`,
  "with recommended": `${imports}export default [sagemaker.configs.recommended, ${parser}];`,
};

const example = readFileSync(join(repository, "examples/train-fixed.ts"), "utf8");
const request = example.slice(example.indexOf("export async"));
const head = example.slice(0, example.indexOf("export async"));
const text = head + Array.from({ length: 30 }, (_, index) => request.replace("train(", `train${index}(`)).join("\n");

mkdirSync(join(repository, ".tmp"), { recursive: true });
const documents = new Map<string, OpenDocument>();
const closers: (() => Promise<void>)[] = [];
for (const [name, configuration] of Object.entries(configurations)) {
  const folder = mkdtempSync(join(repository, ".tmp", "bench-editor-"));
  writeFileSync(join(folder, "eslint.config.js"), configuration);
  const editor = await startEditor(folder);
  const document = editor.open(join(folder, "requests.ts"), text);
  await document.diagnostics();
  documents.set(name, document);
  closers.push(async () => {
    await editor.close();
    rmSync(folder, { recursive: true });
  });
}

// Interleaved, so that both see the same machine.
const times = new Map<string, number[]>();
for (let edit = 0; edit < edits; edit += 1) {
  for (const [name, document] of documents) {
    const milliseconds = await measure(document, edit);
    times.set(name, [...(times.get(name) ?? []), milliseconds]);
  }
}
for (const close of closers) await close();

const figures = [...times].flatMap(([name, list]): Figure[] => [
  { name: `30 requests, edit to diagnostics, ${name}: median`, value: quantile(list, 0.5), unit: "ms" },
  { name: `30 requests, edit to diagnostics, ${name}: 95 % below`, value: quantile(list, 0.95), unit: "ms" },
]);
const [without = [], withEmpty = [], withPlugin = []] = [...times.values()];
publish([
  ...figures,
  { name: "rules that do nothing over none", value: quantile(withEmpty, 0.5) / quantile(without, 0.5), unit: "" },
  { name: "ratio of the medians", value: quantile(withPlugin, 0.5) / quantile(without, 0.5), unit: "", target: 1.15 },
]);

/** Puts an illegal character into a name, or takes it out again. */
async function measure(document: OpenDocument, edit: number): Promise<number> {
  const line = document.text.split("\n").findIndex((each) => each.includes("TrainingJobName: `churn"));
  const character = "      TrainingJobName: `churn".length;
  const start = { line, character };
  const end = { line, character: character + 1 };
  const began = performance.now();
  await document.edit({ start, end }, edit % 2 === 0 ? "_" : "-");
  await document.diagnostics();
  return performance.now() - began;
}

function quantile(list: readonly number[], fraction: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? NaN;
}
