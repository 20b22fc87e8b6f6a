import type { AutomataTable, ServiceTable } from "../../src/model/table.js";
import { applyCorrections } from "./apply-corrections.js";
import { buildAutomata, wordPatterns } from "./build-automata.js";
import { buildTable } from "./build-table.js";
import type { TableHeader } from "./build-table.js";
import type { ClientModel } from "./client-model.js";
import type { Correction } from "./correction.js";
import { mergeModels } from "./merge-models.js";
import type { Taken } from "./merge-models.js";
import type { ServiceModel } from "./service-model.js";

/** All that one service's tables are made of. */
export interface ServiceSources {
  readonly model: ServiceModel;
  readonly corrections: readonly Correction[];
  /** Undefined where the client isn't published, or not installed. */
  readonly client: ClientModel | undefined;
  /** Whether the client was published after the model; the newer one wins where they disagree. */
  readonly clientIsNewer: boolean;
  readonly header: TableHeader;
}

export interface BuiltService {
  readonly table: ServiceTable;
  readonly automata: AutomataTable;
  /** The union of the sources, corrected. */
  readonly model: ServiceModel;
  /** What only the client knew. */
  readonly taken: readonly Taken[];
}

/** Makes the tables of one service; the same sources make the same tables. */
export function buildService(sources: ServiceSources): BuiltService {
  const merged =
    sources.client === undefined
      ? { model: sources.model, taken: [] }
      : mergeModels(sources.model, sources.client, sources.clientIsNewer);
  const { model, readings } = applyCorrections(merged.model, sources.corrections);
  const stated = buildTable(model, sources.header);
  const automata = buildAutomata(stated, readings);
  const table = { ...stated, words: wordPatterns(stated, readings) };
  return { table, automata, model, taken: merged.taken };
}
