/**
 * Has ESLint 10's `defineConfig` check `settings.sagemaker` (in a project with ESLint 9, the plugin sees another
 * `@eslint/core` than ESLint). A configuration names it (`eslint-plugin-sagemaker/config-types`),
 * because not every layout of `node_modules` lets a package see ESLint's own `@eslint/core`: without being asked, it
 * would give whoever can't an error that they can do nothing about.
 *
 * A file of CommonJS, like ESLint's declarations: to the compiler, the others of `@eslint/core` are another package.
 *
 * The options of rules stay unchecked: what is added to ESLint's `RulesConfig` has to fit its index signature, and then
 * the configs of other plugins don't fit any more.
 */
import type { SageMakerSettings } from "../settings/user-settings.js" with { "resolution-mode": "import" };

declare module "@eslint/core" {
  interface SettingsConfig {
    sagemaker?: SageMakerSettings;
  }
}
