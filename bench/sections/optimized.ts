/**
 * (m) What right requests cost once V8 has optimized all code, which the seven rounds of request-files are too few for: the
 * plugin's rules alone, on trees that they have seen before and on trees that were parsed just now.
 */
import { Linter, SourceCode, type Rule } from "eslint";
import { least, publish, timed } from "../measure.js";
import { parseJavaScript } from "../parse-java-script.js";
import { loadPlugin, type Plugin } from "../plugin.js";
import { requestFiles } from "../requests.js";

const plugin: Plugin = await loadPlugin();
const { files, requests } = requestFiles("command", false);
const linter = new Linter();
const rules = Object.entries(plugin.configs.recommended.rules ?? {}).map(([name, stated]) => {
  const rule = Object.entries(plugin.rules).find(([known]) => `sagemaker/${known}` === name)?.[1];
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return { rule, options: Array.isArray(stated) ? stated.slice(1) : (rule.meta?.defaultOptions ?? []) };
});

function parse(text: string): SourceCode {
  linter.verify(text, [{ files: ["**/*.js"] }], { filename: "requests.js" });
  return linter.getSourceCode();
}

let linted = 0;

/** Runs the rules over a file, and tells how many milliseconds they took. */
function run({ text, ast, scopeManager, visitorKeys }: SourceCode): number {
  const sourceCode = new SourceCode({ text, ast, scopeManager, visitorKeys, parserServices: null });
  // ESLint has walked a file before any rule hears of its end.
  sourceCode.traverse();
  linted += 1;
  const file = { filename: `/project/${linted.toString()}.js`, cwd: "/project", languageOptions: {}, settings: {} };
  const report = (): never => {
    throw new Error("a right request is reported");
  };
  return timed(() => {
    const listeners = rules.map(({ rule, options }) =>
      rule.create({ ...file, options, sourceCode, report } as unknown as Rule.RuleContext),
    );
    for (const listener of listeners) listener["Program:exit"]?.(sourceCode.ast);
  });
}

const seen = files.map(({ text }) => parse(text));
const rounds = 40;
const ways = [
  () => seen.reduce((sum, sourceCode) => sum + run(sourceCode), 0),
  () => files.reduce((sum, { text }) => sum + run(parse(text)), 0),
];
const best = ways.map(() => Infinity);
for (let round = 0; round < rounds; round++) {
  for (const [index, way] of ways.entries()) best[index] = Math.min(best[index] ?? Infinity, way());
}
const [onSeen = NaN, onFresh = NaN] = best;
const parsing = files.reduce((sum, file) => sum + Math.min(...least([() => parseJavaScript(file)], rounds)), 0);
publish([
  { name: "the parser, per request", value: (parsing / requests) * 1000, unit: "µs" },
  { name: "the rules on trees that they have seen, per request", value: (onSeen / requests) * 1000, unit: "µs" },
  { name: "the rules on fresh trees, per request", value: (onFresh / requests) * 1000, unit: "µs" },
  { name: "the rules on trees that they have seen, over the parser", value: onSeen / parsing, unit: "" },
  { name: "the rules on fresh trees, over the parser", value: onFresh / parsing, unit: "" },
]);
