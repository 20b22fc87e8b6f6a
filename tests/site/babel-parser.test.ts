import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { babelParser } from "../../site/playground/babel-parser.js";
import { metMessages, programOf } from "../../tools/site/met-messages.js";
import plugin from "../../src/index.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { declare } from "../sagemaker/relations/declare.js";
import { exampleSets } from "../sagemaker/relations/examples/index.js";
import { readExample } from "../sagemaker/relations/run-example.js";
import { thorough } from "../thorough.js";

const linter = new Linter();
const root = join(import.meta.dirname, "../..");

function findings(code: string, parser: Linter.Parser): Linter.LintMessage[] {
  const { rules = {} } = plugin.configs.strict;
  const config = { files: ["**/*.ts"], languageOptions: { parser }, plugins: { sagemaker: plugin }, rules };
  return linter.verify(code, [config], { filename: "request.ts" });
}

/** Some of them; all where all is to be tested. */
function sample<Item>(items: readonly Item[], every: number): readonly Item[] {
  return thorough ? items : items.filter((_item, index) => index % every === 0);
}

/** What both parsers lead to; they must be the same. */
function both(code: string): { readonly babel: Linter.LintMessage[]; readonly typescript: Linter.LintMessage[] } {
  return { babel: findings(code, babelParser), typescript: findings(code, typescriptParser) };
}

function filesIn(folder: string, pattern: RegExp): [string, string][] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
    pattern.test(name),
  );
  return names.map((name) => [join(folder, name), readFileSync(join(root, folder, name), "utf8")]);
}

describe(
  "the playground's parser leads to the findings that typescript-eslint's leads to",
  { timeout: 300_000 },
  () => {
    it("in the messages that people met", () => {
      let count = 0;
      for (const met of metMessages) {
        const { babel, typescript } = both(programOf(met));
        expect(babel).toEqual(typescript);
        count += babel.length;
      }
      expect(count).toBeGreaterThan(metMessages.length - 1);
    });

    it("in the rejected example of every relation", () => {
      const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
      let count = 0;
      const relations = sample(allRelations(), 6);
      for (const { id, shapes, service = "sagemaker" } of relations) {
        const example = examples.get(id);
        const [rejected = ""] = [example?.rejected ?? []].flat();
        const { code } = declare(readExample(rejected).text, example?.shape ?? shapes[0], service);
        const { babel, typescript } = both(code);
        expect(babel, id).toEqual(typescript);
        count += babel.length;
      }
      expect(count).toBeGreaterThan(relations.length - 1);
    });

    it("in the examples, and in TypeScript of this repository", () => {
      const files = [
        ...filesIn("examples", /\.ts$/u),
        ...filesIn("site/examples", /\.ts$/u),
        ...sample(filesIn("src", /(?<!\.d)\.ts$/u), 6),
      ];
      expect(files.length).toBeGreaterThan(20);
      let count = 0;
      for (const [name, code] of files) {
        const { babel, typescript } = both(code);
        expect(babel, name).toEqual(typescript);
        count += babel.length;
      }
      expect(count).toBeGreaterThan(10);
    });

    it("in every form of TypeScript that programs have", () => {
      const code = `
      import type { CreateModelCommandInput } from "@aws-sdk/client-sagemaker";
      import { SageMakerClient, CreateModelCommand, type Tag } from "@aws-sdk/client-sagemaker";
      import fs = require("fs");
      declare module "x" { const q: number }
      enum Name { Wrong = "a_b", Right = "ab" }
      abstract class Base<T> { abstract name(): T; protected constructor(private readonly x: number) {} }
      class Models extends Base<string> implements Iterable<string> {
        @log accessor #n = 1; static readonly model = "m_n" as const; declare foo?: string;
        name(this: Models): string { return \`\${this.x!}\`; }
        *[Symbol.iterator](): Iterator<string> { yield <string>"a"; }
      }
      type Mapped<K extends keyof any> = { readonly [P in K as \`x\${P & string}\`]-?: import("y").Z<P> };
      function assertIs(x: unknown): asserts x is string {}
      const identity = <T,>(x: T) => x;
      const input = { ModelName: Name.Wrong } satisfies CreateModelCommandInput;
      const other: CreateModelCommandInput = { ModelName: Models.model as string };
      new CreateModelCommand({ ModelName: identity<string>("a b"), Tags: [{ Key: "a" } as Tag], ...(input ?? undefined) });
      new SageMakerClient({}).send(new CreateModelCommand({ ModelName: "a" + /x/u.source, EnableNetworkIsolation: 1_000n as any }));
      export default Models; export * as ns from "z"; export type { Mapped }; let u: unique symbol; namespace A.B { export let c = 1 }
    `;
      const { babel, typescript } = both(code);
      expect(babel).toEqual(typescript);
      expect(babel.map(({ ruleId }) => ruleId)).toContain("sagemaker/valid-patterns");
    });

    it("and a syntax error is one, at its place", () => {
      expect(findings("const a = ;\n", babelParser)).toMatchObject([{ fatal: true, line: 1, column: 11 }]);
    });
  },
);
