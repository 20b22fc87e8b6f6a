import { compareLanguages } from "../compare-languages.js";
import { CharacterSets, automatonRows } from "../patterns/automaton-rows.js";
import { compilePattern } from "../patterns/compile-pattern.js";
import { normalisePattern } from "../patterns/normalise-pattern.js";
import { languageOf } from "../words/language.js";
import { wordPattern } from "../words/word-pattern.js";
import { anchored } from "../../../src/model/anchored-pattern.js";
import type { PatternRow, ResourceTable } from "../../../src/model/resource-table.js";

/**
 * A pattern of the registry's as one of the API's, which matches a whole text.
 *
 * JSON Schema's `pattern` is looked for anywhere in a text. CloudFormation looks with Java's engine, whose `$` lets a line
 * end stand behind it: the API, which gets the text next, doesn't.
 *
 * @returns undefined where an anchor belongs to one of several alternatives, which is hardly meant.
 */
export function wholePattern(stated: string): string | undefined {
  const [isStart, isEnd] = [stated.startsWith("^"), /(?<!\\)\$$/u.test(stated)];
  const inner = stated.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  if (anchored(inner) !== `^${inner}$`) return undefined;
  if (isStart && isEnd) return stated;
  return `^${isStart ? "" : ".*"}${inner}${isEnd ? "" : ".*"}$`;
}

/** Gathers the patterns of a table of resources, each once. */
export class RegistryPatterns {
  readonly #sets = new CharacterSets();
  readonly #indexes = new Map<string, number>();
  readonly #rows: PatternRow[] = [];

  /**
   * The index of a pattern that refuses what the API's takes; undefined where it refuses nothing else.
   *
   * @param ofApi the API's pattern as it stands in its table; undefined where it has none.
   */
  indexOf(stated: string, ofApi: string | undefined): number | undefined {
    const known = this.#indexes.get(stated);
    const source = wholePattern(stated);
    if (source === undefined || !refusesMore(source, ofApi)) return undefined;
    if (known !== undefined) return known;
    const compiled = normalisePattern(source);
    const words = wordPattern(source, compiled);
    this.#rows.push({
      source,
      ...(words === undefined ? {} : { words }),
      automaton: automatonRows(compilePattern(compiled), this.#sets),
    });
    this.#indexes.set(stated, this.#rows.length - 1);
    return this.#rows.length - 1;
  }

  get table(): Pick<ResourceTable, "patterns" | "sets"> {
    return { patterns: this.#rows, sets: this.#sets.list };
  }
}

/** Only where a pattern takes nothing that the API's refuses, too, can it stand in that one's place. */
function refusesMore(registrys: string, ofApi: string | undefined): boolean {
  const api = languageOf(ofApi === undefined ? ".*" : normalisePattern(ofApi));
  const registry = languageOf(normalisePattern(registrys));
  if (api === undefined || registry === undefined) return false;
  return compareLanguages(api.automaton, registry.automaton) === "narrower";
}
