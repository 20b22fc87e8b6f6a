import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import node from "eslint-plugin-n";
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

/** How long files and functions may be, and which are longer. */
const longCode = JSON.parse(readFileSync(join(import.meta.dirname, "tools/house/long-code.json"), "utf8"));

const typesOnly = "src/ reads AST and compiler types only: at run time they would be a dependency of the user's.";

const parentMessage = "A program's parent is null: take parentOf and ancestorsOf (src/analysis/ancestors.ts).";

/** `npm run check` asks oxlint for what needs types (`tools/lint-types.ts`), which takes a tenth of the time. */
const typesByOxlint = env.LINT_TYPES === "oxlint";

export default defineConfig([
  {
    name: "ignores",
    ignores: [
      "dist/",
      ".tmp/",
      "src/types/",
      "tests/**/fixtures/",
      "bench/**/fixtures/",
      "examples/",
      "site/dist/",
      "site/examples/",
    ],
  },
  // A comment may be about a rule that isn't asked for here.
  { name: "comments", linterOptions: { reportUnusedDisableDirectives: typesByOxlint ? "off" : "error" } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    name: "types",
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      // The model counts code points, which is what a spread gives.
      "@typescript-eslint/no-misused-spread": "off",
      // Node types of the AST are compared as strings: the enum that types them is no run-time dependency.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    name: "declarations and plain JavaScript",
    files: ["**/*.js", "**/*.cjs", "**/*.mjs", "**/*.d.ts", "**/*.d.cts", "**/*.d.mts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    name: "this plugin, on itself",
    files: ["**/*.ts", "**/*.js"],
    // Tests hold wrong requests on purpose.
    ignores: ["tests/**"],
    extends: [sagemaker.configs.strict],
  },
  {
    name: "sources",
    files: ["src/**/*.ts"],
    extends: [node.configs["flat/recommended-module"]],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [{ name: "typescript", allowTypeImports: true, message: typesOnly }],
          patterns: [{ group: ["@typescript-eslint/*"], allowTypeImports: true, message: typesOnly }],
        },
      ],
      // The build writes it.
      "n/hashbang": "off",
      // TypeScript resolves imports, and `.js` stands for `.ts` here.
      "n/no-missing-import": "off",
      "n/no-unpublished-import": "off",
    },
  },
  {
    name: "walks up the tree",
    files: ["src/**/*.ts"],
    ignores: ["src/analysis/ancestors.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name='parent']", message: parentMessage },
        { selector: "ObjectPattern > Property[key.name='parent']", message: parentMessage },
      ],
    },
  },
  {
    name: "boundary: the check knows no AST",
    files: ["src/check/**/*.ts", "src/sagemaker/**/*.ts", "src/model/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: ["eslint", "typescript"],
          patterns: [
            { group: ["@typescript-eslint/*"], message: "The check must run without ESLint and without an AST." },
            { group: ["**/analysis/**", "**/rules/**"], message: "The check must not know where values come from." },
          ],
        },
      ],
    },
  },
  {
    name: "boundary: only the host and the command know Node.js",
    files: ["src/**/*.ts"],
    ignores: ["src/host.ts", "src/cli.ts", "src/cli/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "Ask src/host.ts." }] }],
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Ask src/host.ts." },
        { name: "Buffer", message: "Ask src/host.ts." },
      ],
    },
  },
  {
    name: "rules",
    files: ["src/rules/**/*.ts"],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    name: "short files and functions",
    files: ["src/**/*.ts", "tools/**/*.ts"],
    ignores: longCode.longOnPurpose.map(({ files }) => files),
    rules: {
      "max-lines": ["error", longCode.limits.fileLines],
      "max-lines-per-function": ["error", longCode.limits.functionLines],
    },
  },
  {
    name: "tests",
    files: ["tests/**/*.ts"],
    rules: {
      // `expect.any(String)` and its like are typed as any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // They look up the type of every literal, which takes a quarter of the time, and tests mostly are literals.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  typesByOxlint ? { name: "types by oxlint", files: ["**/*.ts"], extends: [tseslint.configs.disableTypeChecked] } : {},
]);
