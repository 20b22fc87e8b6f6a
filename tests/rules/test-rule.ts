import parser from "@typescript-eslint/parser";
import { Linter, RuleTester } from "eslint";
import { RuleTester as OxlintRuleTester } from "oxlint/plugins-dev";
import { afterAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { loadService } from "../../src/model/registry.js";
import { readMarks } from "../marks.js";

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });
const nodeVersion = Number(process.versions.node.split(".")[0]);

Object.assign(OxlintRuleTester, { describe, it, itOnly: it.only });

/** Code that a rule says nothing about. */
export interface Silent {
  readonly code: string;
  /** `ts` where only TypeScript can read it. */
  readonly language?: "ts";
  readonly options?: readonly object[];
  readonly settings?: object;
}

/** Code with a mistake: each place where the squiggle goes stands between « and ». */
export interface Mistaken extends Silent {
  readonly errors: readonly ExpectedReport[];
}

export interface ExpectedReport {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Which of the marked places, where it isn't that of the report's own index. */
  readonly at?: number;
  /** The code after each suggestion, with what it replaces: `["my_job", "my-job"]`; the whole code where it is one string. */
  readonly suggestions?: readonly {
    readonly messageId: string;
    readonly data?: Readonly<Record<string, string>>;
    readonly change: readonly [string, string];
  }[];
}

/** Who was asked before something counts as unknown, where the settings say not to ask the installed SDK. */
export const asked = `model of ${loadService("sagemaker")?.provenance.date ?? "?"}, no installed SDK client found`;

interface Located {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Takes the marks out of the code, and says where they were. */
export function readCode(marked: string): { readonly code: string; readonly places: readonly Located[] } {
  const { text, spans } = readMarks(marked);
  const position = (offset: number): { readonly line: number; readonly column: number } => {
    const lines = text.slice(0, offset).split("\n");
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const places = spans.map(([start, end]): Located => {
    const { line: endLine, column: endColumn } = position(end);
    return { ...position(start), endLine, endColumn };
  });
  return { code: text, places };
}

interface Examples {
  readonly silent: Readonly<Record<string, Silent | string>>;
  readonly mistaken: Readonly<Record<string, Mistaken>>;
}

/**
 * Runs one rule over examples, in ESLint and in oxlint; in ESLint with typescript-eslint's parser and, where the code is plain JavaScript, with ESLint's
 * own; then applies each suggestion, and sees that the report is gone.
 */
export function testRule(name: keyof typeof plugin.rules, examples: Examples): void {
  const rule = plugin.rules[name];
  // Oxlint's tester needs Node.js 22; its command doesn't (tools/hosts/).
  describe.skipIf(nodeVersion < 22)("oxlint", () => {
    const tester = new OxlintRuleTester({ eslintCompat: true, languageOptions: { parserOptions: { lang: "ts" } } });
    // Its types and ESLint's differ in what may be left out.
    Reflect.apply(tester.run.bind(tester), tester, [name, rule, casesOf(examples, () => true)]);
  });
  for (const [parserName, languageOptions] of [
    ["typescript-eslint", { parser }],
    ["espree", { sourceType: "module" }],
  ] as const) {
    const applies = (example: Silent): boolean => parserName !== "espree" || example.language !== "ts";
    const tester = new RuleTester({ languageOptions });
    describe(parserName, () => {
      tester.run(name, rule, casesOf(examples, applies));
      describe("suggestions", () => {
        for (const [title, example] of Object.entries(examples.mistaken).filter(([, each]) => applies(each))) {
          it(title, () => {
            expectSuggestionsToHelp(name, example, languageOptions);
          });
        }
      });
    });
  }
}

function casesOf(
  examples: Examples,
  applies: (example: Silent) => boolean,
): { valid: RuleTester.ValidTestCase[]; invalid: RuleTester.InvalidTestCase[] } {
  return {
    valid: Object.entries(examples.silent)
      .map(([title, example]) => [title, typeof example === "string" ? { code: example } : example] as const)
      .filter(([, example]) => applies(example))
      .map(([title, { code, options, settings }]) => ({
        name: title,
        code,
        ...(options && { options: [...options] }),
        settings: { sagemaker: { sdk: false, ...settings } },
      })),
    invalid: Object.entries(examples.mistaken)
      .filter(([, example]) => applies(example))
      .map(([title, example]) => ({ name: title, ...invalidCase(example) })),
  };
}

function invalidCase({ code: marked, errors, options, settings }: Mistaken): RuleTester.InvalidTestCase {
  const { code, places } = readCode(marked);
  return {
    code,
    ...(options && { options: [...options] }),
    settings: { sagemaker: { sdk: false, ...settings } },
    errors: errors.map(({ messageId, data, at, suggestions = [] }, index) => ({
      messageId,
      ...(data && { data }),
      ...placeAt(places, at ?? index),
      suggestions: suggestions.map((suggestion) => ({
        messageId: suggestion.messageId,
        ...(suggestion.data && { data: suggestion.data }),
        output: changed(code, suggestion.change),
      })),
    })),
  };
}

function placeAt(places: readonly Located[], index: number): Located {
  const place = places[index];
  if (place === undefined) {
    throw new Error(`there is no marked place ${index}`);
  }
  return place;
}

function changed(code: string, [from, to]: readonly [string, string]): string {
  expect(code.split(from), `"${from}" must be there once`).toHaveLength(2);
  return code.replace(from, () => to);
}

function expectSuggestionsToHelp(name: string, example: Mistaken, languageOptions: Linter.LanguageOptions): void {
  const { code } = readCode(example.code);
  const config: Linter.Config = {
    plugins: { sagemaker: plugin },
    languageOptions,
    rules: { [`sagemaker/${name}`]: ["error", ...(example.options ?? [])] },
    settings: { sagemaker: { sdk: false, ...example.settings } },
  };
  const lint = (text: string): Linter.LintMessage[] => new Linter().verify(text, config);
  const messages = lint(code);
  expect(messages.length).toBeGreaterThan(0);
  for (const { message, suggestions } of messages) {
    for (const { fix } of suggestions ?? []) {
      const text = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      const before = messages.filter((other) => other.message === message).length;
      const after = lint(text).filter((other) => other.message === message || other.fatal === true).length;
      expect(after, text).toBeLessThan(before);
    }
  }
}
