import json from "@eslint/json";
import { Linter } from "eslint";
import fc from "fast-check";
import plugin from "../../../src/index.js";
import { loadService } from "../../../src/model/registry.js";
import { domainOf } from "../../conformance/domains.js";
import { faultsAt } from "../../conformance/oracle/faults.js";
import { Generator, positions } from "../../conformance/oracle/generate.js";
import { seeded } from "../../conformance/oracle/random.js";
import type { PlainRecord } from "../../conformance/oracle/plain.js";
import type { Outcome, Target } from "../target.js";
import { forms, isJson, type Form } from "./write.js";

/** A request in a document, and what is done to the text. */
interface DocumentCase {
  readonly request: number;
  readonly form: string;
  readonly choice: number;
  /** Characters that are lost, doubled or put in, modulo what there is. */
  readonly damages: readonly { readonly at: number; readonly length: number; readonly text: string }[];
}

const oddTexts = [
  "",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "'",
  "\\",
  "\n",
  "- ",
  "&a ",
  "*a",
  "!!binary ",
  "<<: ",
  "? ",
  "|\n",
  "#",
];

const cases: fc.Arbitrary<DocumentCase> = fc.record({
  request: fc.nat(1_000_000_000),
  form: fc.constantFrom(...forms.map(({ name }) => name)),
  choice: fc.nat(1000),
  damages: fc.oneof(
    fc.constant([]),
    fc.array(fc.record({ at: fc.nat(100_000), length: fc.nat(6), text: fc.constantFrom(...oddTexts) }), {
      maxLength: 4,
    }),
  ),
});

/** JSON and YAML: nothing crashes or hangs, and what is reported doesn't depend on how a document is written. */
export const documents: Target<DocumentCase> = {
  cases,
  examine(one) {
    const { operation, request } = requestOf(one.request);
    const [plain] = forms;
    const form = forms.find(({ name }) => name === one.form);
    if (plain === undefined || form === undefined) throw new Error("no forms");
    const text = form.write(request, seeded(one.choice));
    const damaged = one.damages.reduce(damage, text);
    if (damaged !== text) return examineDamaged(form, damaged, operation);
    const wanted = lint(plain, plain.write(request, seeded(0)), operation);
    const found = lint(form, text, operation);
    const isSame = wanted.join("\n") === found.join("\n");
    return {
      counts: { compared: 1, reports: wanted.length },
      problem: isSame ? undefined : `JSON:\n${wanted.join("\n")}\n${form.name}:\n${found.join("\n")}\n${text}`,
    };
  },
  describe: async (one) => `${JSON.stringify(one)}\n=> ${(await documents.examine(one)).problem ?? "gone"}`,
};

const service = loadService("sagemaker");
if (service === undefined) throw new Error("no service");
const generator = new Generator(service, domainOf(service));
const operations = [...service.operations.values()];

interface Made {
  readonly operation: string;
  readonly request: PlainRecord;
}

/** A right request, or one with a single fault, that JSON has words for. */
function requestOf(seed: number): Made {
  const random = seeded(`document ${String(seed)}`);
  for (;;) {
    const operation = random.pick(operations);
    const right = { request: generator.random(operation, random, 0.2) };
    const all = random.chance(0.3) ? [right] : faultsAt(generator, random.pick(positions(operation)), random);
    const fitting = all.filter(({ request }) => isJson(request) && JSON.stringify(request).length < 3000);
    if (fitting.length > 0) return { operation: operation.name, request: random.pick(fitting).request };
  }
}

function damage(text: string, { at, length, text: other }: DocumentCase["damages"][number]): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + other + text.slice(start + length);
}

/** All that a lint may take. */
const maxMilliseconds = 2000;

/** Whatever is left of a document, it is linted or refused, in time. */
function examineDamaged(form: Form, text: string, operation: string): Outcome {
  const begun = process.cpuUsage();
  const lines = lint(form, text, operation);
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  const problem = took > maxMilliseconds ? `took ${took} ms:\n${text}` : undefined;
  return {
    problem,
    counts: { damaged: 1, "damaged ones that parse": lines.some((line) => line.startsWith("fatal")) ? 0 : 1 },
  };
}

const linter = new Linter({ cwd: "/project" });

/** What all rules say, in no order; a text that doesn't parse is one line. */
function lint({ filename }: Form, text: string, operation: string): readonly string[] {
  const isYaml = filename.endsWith(".yaml");
  const language = filename.endsWith(".json5")
    ? "json/json5"
    : filename.endsWith(".jsonc")
      ? "json/jsonc"
      : "json/json";
  const config: Linter.Config = {
    files: ["**/*.{json,jsonc,json5,yaml}"],
    ...(isYaml ? { languageOptions: plugin.configs.yaml.languageOptions ?? {} } : { language }),
    plugins: { json, sagemaker: plugin },
    settings: { sagemaker: { requests: [{ files: filename, operation }], sdk: false } },
    rules: plugin.configs.strict.rules ?? {},
  };
  return linter
    .verify(text, [config], { filename: `/project/${filename}` })
    .map(({ ruleId, message, fatal }) => (fatal ? `fatal ${message}` : `${ruleId ?? "?"} ${message}`))
    .sort();
}
