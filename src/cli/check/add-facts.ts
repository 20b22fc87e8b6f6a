import type { ESLint, Linter, Rule } from "eslint";
import { analyzeFile } from "../../analysis/file-analysis.js";
import { isJsonSource } from "../../analysis/file-kinds.js";
import { messages } from "../../check/messages.js";
import type { ConstraintKind } from "../../check/violation.js";
import { relationNamed, type RelationFacts } from "../../explain/relations.js";
import { documents } from "../../text/addresses.js";
import { locationOf } from "../../report/location.js";

/** What a report rests on, where that is a relation; added to the messages that `--format json` prints. */
export type Fact = Pick<RelationFacts, "id" | "rule" | "reason" | "sources"> & { readonly url: string };

const kinds = Object.keys(messages) as ConstraintKind[];

/** Collects the relations that the violations of files break. */
export class FactCollector {
  readonly #relations = new Map<string, string>();

  /** Has ESLint look at the violations of each file that it lints; it reports nothing. */
  readonly config: Linter.Config;

  constructor() {
    const collect: Rule.RuleModule = { meta: { schema: [] }, create: (context) => this.#listen(context) };
    this.config = {
      files: ["**/*"],
      plugins: { facts: { rules: { collect } } },
      rules: { "facts/collect": "error" },
    };
  }

  /** The results with the facts in their messages. */
  addTo(results: readonly ESLint.LintResult[]): ESLint.LintResult[] {
    return results.map((result) => ({
      ...result,
      messages: result.messages.map((message) => {
        const id = this.#relations.get(keyOf(result.filePath, message.messageId ?? "", message.line, message.column));
        const fact = id === undefined ? undefined : factOf(id);
        return fact === undefined ? message : { ...message, relation: fact };
      }),
    }));
  }

  #listen(context: Rule.RuleContext): Rule.RuleListener {
    const collect = (): void => {
      const { sourceCode, filename } = context;
      const analysis = analyzeFile(sourceCode, context.settings, context);
      for (const { relation, messageId, place } of kinds.flatMap((kind) => analysis.violations(kind))) {
        if (relation === undefined) continue;
        const { start } = locationOf(place, sourceCode);
        // ESLint's messages count columns from 1, and so do JSON's places.
        const column = isJsonSource(sourceCode) ? start.column : start.column + 1;
        this.#relations.set(keyOf(filename, messageId, start.line, column), relation);
      }
    };
    return { "Program:exit": collect, "Document:exit": collect };
  }
}

function keyOf(filePath: string, messageId: string, line: number, column: number): string {
  return JSON.stringify([filePath, messageId, line, column]);
}

function factOf(id: string): Fact | undefined {
  const relation = relationNamed(id);
  if (relation === undefined) return undefined;
  const { rule, reason, sources } = relation;
  return { id, rule, reason, sources, url: `${documents}/relations.md#${id}` };
}
