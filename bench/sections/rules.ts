/** (i) What a rule more costs: the rules that say what AWS refuses over one of them, on files full of requests. */
import { rulesLint } from "../lint.js";
import { leastSums, publish } from "../measure.js";
import { loadPlugin } from "../plugin.js";
import { requestFiles } from "../requests.js";

const plugin = await loadPlugin();
const { files } = requestFiles("command", false);
// The others ask another question: what AWS only very likely refuses, or ignores.
const names = Object.entries(plugin.rules).flatMap(([name, { meta }]) => (meta?.docs?.recommended ? [name] : []));
const one = rulesLint(plugin, ["valid-enums"]);
const all = rulesLint(plugin, names);
for (const file of files) {
  one(file);
  all(file);
}
const [withOne = NaN, withAll = NaN] = leastSums(files, [one, all], 7);
publish([
  { name: "lint of right requests with one rule", value: withOne, unit: "ms" },
  { name: `with ${names.length.toString()} rules`, value: withAll, unit: "ms" },
  { name: "all of them over one", value: withAll / withOne, unit: "", target: 1.1 },
]);
