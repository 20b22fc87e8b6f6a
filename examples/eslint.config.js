import { defineConfig } from "eslint/config";
import sagemaker from "eslint-plugin-sagemaker";
import tseslint from "typescript-eslint";

export default defineConfig([
  sagemaker.configs.recommended,
  { files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } },
]);
