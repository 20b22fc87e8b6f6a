import { join } from "node:path";
import { parseArgs } from "node:util";
import { rules } from "../../src/rules/index.js";
import type { Outcome } from "./outcome.js";
import { createFile, format, replaceInFile } from "./edit-file.js";

const usage = 'usage: npm run new:rule -- NAME KIND "DESCRIPTION" [--config recommended|strict]';

/**
 * Adds a rule for a new kind of violation: its file, its kind, its messages and a test.
 *
 * @param args name, kind and description; `--config`, the first config that enables it
 * @param root the repository
 */
export function scaffoldRule(args: readonly string[], root: string): Outcome {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { config: { type: "string", default: "strict" } },
  });
  const [name = "", kind = "", description = ""] = positionals;
  const problem = findProblem({ name, kind, description, config: values.config });
  if (problem !== undefined) return { status: 2, text: `${problem}\n${usage}` };

  const identifier = name.replaceAll(/-./gu, (match) => match.charAt(1).toUpperCase());
  const messageId = `${kind.replaceAll(/-./gu, (match) => match.charAt(1).toUpperCase())}Found`;
  const inRoot = (path: string): string => join(root, path);
  const files = {
    rule: inRoot(`src/rules/${name}.ts`),
    index: inRoot("src/rules/index.ts"),
    kinds: inRoot("src/check/violation.ts"),
    messages: inRoot("src/check/messages.ts"),
    judge: inRoot("tests/conformance/judge.ts"),
    test: inRoot(`tests/rules/${name}.test.ts`),
  };

  createFile(files.rule, ruleFile({ name, kind, description, config: values.config }, identifier));
  createFile(files.test, testFile(name));
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
  return {
    status: 0,
    text: `Added ${name}. Now:
  1. src/check/: prove the violation (kind "${kind}"), and return it.
  2. ${files.messages}: write the message "${messageId}".
  3. ${files.test}: write what is reported (it fails until there is something) and what isn't; npx vitest run ${files.test}
  4. npm run docs:generate makes its page, docs/rules/${name}.md: write the rest of it.
  5. npx changeset`,
  };
}

function ruleFile({ name, kind, description, config }: Wanted, identifier: string): string {
  return `import { createConstraintRule } from "./create-rule.js";

export const ${identifier} = createConstraintRule({
  name: "${name}",
  kind: "${kind}",
  description: ${JSON.stringify(description)},
  recommended: "${config}",
});
`;
}

function testFile(name: string): string {
  return `import { command } from "./code.js";
import { testRule } from "./test-rule.js";

testRule("${name}", {
  silent: {
    "a request that is right": command("DeleteModel", '{ ModelName: "churn" }'),
  },
  // TODO: each mistake, with « and » around what is reported.
  mistaken: {},
});
`;
}

interface Wanted {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly config: string;
}

function findProblem({ name, kind, description, config }: Wanted): string | undefined {
  const isKebabCase = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
  if (!isKebabCase(name)) return `"${name}" is no kebab-case name.`;
  if (name in rules) return `There is a rule "${name}" already.`;
  if (!isKebabCase(kind)) return `"${kind}" is no kebab-case kind.`;
  if (!/^(?:require|disallow|enforce) .*[^.]$/u.test(description)) {
    return 'The description begins with "require", "disallow" or "enforce" and has no period.';
  }
  return config === "recommended" || config === "strict" ? undefined : "--config is recommended or strict.";
}
