/** (b) Files full of SageMaker requests: the plugin's own time over the parser's. */
import parser from "@typescript-eslint/parser";
import { ownTime, type SourceFile } from "../lint.js";
import { least, publish, type Figure } from "../measure.js";
import { parseJavaScript } from "../parse-java-script.js";
import { loadPlugin } from "../plugin.js";
import { requestFiles } from "../requests.js";

function parseTypeScript({ text }: SourceFile): unknown {
  return parser.parseForESLint(text, { loc: true, range: true, tokens: true, comment: true });
}

const own = ownTime(await loadPlugin());
const figures: Figure[] = [];
for (const [name, form, faulty, target] of [
  ["JavaScript", "command", false, 0.5],
  ["JavaScript, each third request with a mistake", "command", true, 0.9],
  ["TypeScript, typed objects", "typed", false, 0.25],
] as const) {
  const { files, requests } = requestFiles(form, faulty);
  const parse = form === "typed" ? parseTypeScript : parseJavaScript;
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
    { name: `${name}: plugin over parser`, value: spent / parsing, unit: "", target },
  );
}
publish(figures);
