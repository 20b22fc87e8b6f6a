import { services } from "../../src/model/services.js";

/** The generated tables as texts, by file name; the site's build puts them here (`tools/site/bundle.ts`). */
declare const GENERATED_TEXTS: Readonly<Record<string, string>>;

export const generatedTexts: ReadonlyMap<string, string> = new Map(
  services.flatMap(({ id }) =>
    [`${id}.json`, `${id}.automata.json`].map((name): [string, string] => [name, GENERATED_TEXTS[name] ?? ""]),
  ),
);
