import { host } from "../host.js";
import { firstLine, type ESLintParser, type FoundParser } from "./project-parser.js";

const packageName = "yaml-eslint-parser";

let found: FoundParser | undefined;

/** Finds `yaml-eslint-parser`, which the project has installed beside this plugin: it is an optional peer. */
export function findYamlParser(): FoundParser {
  return (found ??= load());
}

function load(): FoundParser {
  try {
    return { parser: host.load(packageName) as ESLintParser };
  } catch (error) {
    return { problem: `${packageName}, which YAML is read with, doesn't load: ${firstLine(error)}` };
  }
}

/** Reads each YAML file with `yaml-eslint-parser`, loaded when the first one is linted. */
export const yamlParser: ESLintParser = {
  meta: { name: "eslint-plugin-sagemaker/yaml-parser", version: "1" },
  parseForESLint(text, options: unknown) {
    const { parser, problem } = findYamlParser();
    if (parser === undefined) throw new Error(problem);
    return parser.parseForESLint(text, options);
  },
};
