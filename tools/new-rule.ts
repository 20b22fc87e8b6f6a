/**
 * Adds a rule for a new kind of violation: its file, its kind, its messages, a test and a page.
 *
 * usage: npm run new:rule -- NAME KIND "DESCRIPTION" [--config strict]
 *        npm run new:rule -- no-weak-keys weak-key "disallow keys that anybody can guess" --config strict
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rules } from "../src/rules/index.js";
import { createFile, format, replaceInFile } from "./scaffold/edit-file.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: "." }, config: { type: "string", default: "strict" } },
});
const [name = "", kind = "", description = ""] = positionals;
const isKebabCase = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);

const problem = findProblem();
if (problem !== undefined) {
  console.error(`${problem}\nusage: npm run new:rule -- NAME KIND "DESCRIPTION" [--config recommended|strict]`);
  process.exit(2);
}

const identifier = name.replaceAll(/-./gu, (match) => match.charAt(1).toUpperCase());
const messageId = `${kind.replaceAll(/-./gu, (match) => match.charAt(1).toUpperCase())}Found`;
const inRoot = (path: string): string => join(values.root, path);
const files = {
  rule: inRoot(`src/rules/${name}.ts`),
  index: inRoot("src/rules/index.ts"),
  kinds: inRoot("src/check/violation.ts"),
  messages: inRoot("src/check/messages.ts"),
  judge: inRoot("tests/conformance/judge.ts"),
  test: inRoot(`tests/rules/${name}.test.ts`),
};

createFile(
  files.rule,
  `import { createConstraintRule } from "./create-rule.js";

export const ${identifier} = createConstraintRule({
  name: "${name}",
  kind: "${kind}",
  description: ${JSON.stringify(description)},
  recommended: "${values.config}",
});
`,
);
createFile(
  files.test,
  `import { command } from "./code.js";
import { testRule } from "./test-rule.js";

testRule("${name}", {
  silent: {
    "a request that is right": command("DeleteModel", '{ ModelName: "churn" }'),
  },
  // TODO: each mistake, with « and » around what is reported.
  mistaken: {},
});
`,
);
replaceInFile(files.index, "\n/** Every rule", `import { ${identifier} } from "./${name}.js";\n\n/** Every rule`);
replaceInFile(files.index, "} satisfies Record", `  "${name}": ${identifier},\n} satisfies Record`);
replaceInFile(files.kinds, '  | "placeholder";', `  | "placeholder"\n  | "${kind}";`);
replaceInFile(
  files.messages,
  "} as const satisfies",
  `  "${kind}": { ${messageId}: "TODO: what is wrong, and what to do." },\n} as const satisfies`,
);
replaceInFile(
  files.judge,
  "Record<ConstraintKind, string> = {",
  `Record<ConstraintKind, string> = {\n  "${kind}": "sagemaker/${name}",`,
);
format(Object.values(files));
console.log(`Added ${name}. Now:
  1. src/check/: prove the violation (kind "${kind}"), and return it.
  2. ${files.messages}: write the message "${messageId}".
  3. ${files.test}: write what is reported and what isn't; npx vitest run ${files.test}
  4. npm run docs:generate makes its page, docs/rules/${name}.md: write the rest of it.
  5. npx changeset`);

function findProblem(): string | undefined {
  if (!isKebabCase(name)) return `"${name}" is no kebab-case name.`;
  if (name in rules) return `There is a rule "${name}" already.`;
  if (!isKebabCase(kind)) return `"${kind}" is no kebab-case kind.`;
  if (!/^(?:require|disallow|enforce) .*[^.]$/u.test(description)) {
    return 'The description begins with "require", "disallow" or "enforce" and has no period.';
  }
  return values.config === "recommended" || values.config === "strict"
    ? undefined
    : "--config is recommended or strict.";
}
