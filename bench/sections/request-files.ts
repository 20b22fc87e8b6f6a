/** (b) Files full of SageMaker requests: the plugin's own time over the parser's. */
import parser from "@typescript-eslint/parser";
import { ownTime, type SourceFile } from "../lint.js";
import { least, publish, type Figure } from "../measure.js";
import { parseJavaScript } from "../parse-java-script.js";
import { loadPlugin } from "../plugin.js";
import { requestFiles, sentFiles } from "../requests.js";

function parseTypeScript({ text }: SourceFile): unknown {
  return parser.parseForESLint(text, { loc: true, range: true, tokens: true, comment: true });
}

const own = ownTime(await loadPlugin());
const figures: Figure[] = [];
const right = requestFiles("command", false);
const faulty = requestFiles("command", true);
const typed = requestFiles("typed", false);
const rows: readonly [name: string, files: readonly SourceFile[], requests: number, target?: number][] = [
  ["JavaScript", right.files, right.requests, 0.5],
  ["JavaScript, sent where they are made", sentFiles(right.files, "where made"), right.requests],
  ["JavaScript, held in a constant and sent", sentFiles(right.files, "held"), right.requests],
  ["JavaScript, each third request with a mistake", faulty.files, faulty.requests, 0.9],
  ["TypeScript, typed objects", typed.files, typed.requests, 0.25],
];
for (const [name, files, requests, target] of rows) {
  const parse = files === typed.files ? parseTypeScript : parseJavaScript;
  const [parsing, spent] = files.reduce(
    ([parsed, checked], file) => [
      parsed + Math.min(...least([() => parse(file)], 7)),
      checked + Math.min(...Array.from({ length: 7 }, () => own(file))),
    ],
    [0, 0],
  );
  figures.push(
    { name: `${name}: the parser, per request`, value: (parsing / requests) * 1000, unit: "µs" },
    { name: `${name}: the plugin, per request`, value: (spent / requests) * 1000, unit: "µs" },
    {
      name: `${name}: plugin over parser`,
      value: spent / parsing,
      unit: "",
      ...(target === undefined ? {} : { target }),
    },
  );
}
publish(figures);
