/** The ways in which a user writes the configuration. Each gives the same findings. */

const parser = `{ files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }`;

/** Three lines: all that a JavaScript project needs. */
export const javaScriptOnly = `
import sagemaker from "eslint-plugin-sagemaker";

export default [sagemaker.configs.recommended];
`;

export const withTypeScript = `
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

export default [sagemaker.configs.recommended, ${parser}];
`;

/** TypeScript without a parser of the project's own. */
export const withOwnParser = `
import sagemaker from "eslint-plugin-sagemaker";

export default [sagemaker.configs.recommended, sagemaker.configs.typescript];
`;

export const commonJs = `
const sagemaker = require("eslint-plugin-sagemaker");
const tseslint = require("typescript-eslint");

module.exports = [sagemaker.configs.recommended, ${parser}];
`;

/** `defineConfig`, and a config by its name. */
export const extendsString = `
import { defineConfig } from "eslint/config";
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

export default defineConfig([
  { files: ["**/*.{js,mjs,cjs,ts}"], plugins: { sagemaker }, extends: ["sagemaker/recommended"] },
  ${parser},
]);
`;

export const extendsObject = `
import { defineConfig } from "eslint/config";
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

export default defineConfig({ files: ["**/*.{js,mjs,cjs,ts}"], extends: [sagemaker.configs.recommended] }, ${parser});
`;

/** The rules under a namespace of the user's own. */
export const renamed = `
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

const rules = Object.entries(sagemaker.configs.recommended.rules);
export default [
  { plugins: { aws: sagemaker }, rules: Object.fromEntries(rules.map(([name, level]) => [name.replace("sagemaker/", "aws/"), level])) },
  ${parser},
];
`;

/** What `defineConfig` checks once `config-types` is named; `satisfies` has the rest checked. */
export const typedByDefineConfig = `
/// <reference types="eslint-plugin-sagemaker/config-types" />
import { defineConfig } from "eslint/config";
import sagemaker, { type SageMakerRules } from "eslint-plugin-sagemaker";

declare const ofAnotherPlugin: { settings?: Record<string, unknown>; rules?: Record<string, ["warn", unknown]> };
defineConfig([ofAnotherPlugin]);

export default defineConfig([
  sagemaker.configs.recommended,
  { settings: { sagemaker: { allow: { ranges: { ServerlessMaxConcurrency: 1000 } } }, other: 1 } },
  // @ts-expect-error -- a misspelt key
  { settings: { sagemaker: { alow: {} } } },
  // @ts-expect-error -- a limit that is none
  { settings: { sagemaker: { allow: { ranges: { ServerlessMaxConcurrency: "1000" } } } } },
  // @ts-expect-error -- a misspelt value of an option
  { rules: { "sagemaker/valid-relations": ["warn", { confidence: "mediun" }] } satisfies SageMakerRules },
]);
`;

/** A configuration that TypeScript looks at, as strictly as it can. */
export const typed = `
import { defineConfig } from "eslint/config";
import sagemaker, { type SageMakerRules, type SageMakerSettings } from "eslint-plugin-sagemaker";

const settings: SageMakerSettings = { allow: { ranges: { ServerlessMaxConcurrency: 1000 } } };
// @ts-expect-error -- a misspelt key
const misspelt: SageMakerSettings = { alow: {} };
const rules: SageMakerRules = { "sagemaker/valid-relations": ["warn", { confidence: "medium" }] };

const name: string = sagemaker.meta.name;
export default defineConfig([
  sagemaker.configs.recommended,
  { settings: { sagemaker: settings, misspelt }, rules },
  { name, files: ["**/*.ts"], plugins: { sagemaker }, extends: [sagemaker.configs.strict, "sagemaker/typescript"] },
  { rules: { "sagemaker/valid-enums": "warn" } },
]);
`;
