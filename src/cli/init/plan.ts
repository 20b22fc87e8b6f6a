import { insertConfigs, parseConfig } from "./insert-configs.js";
import { configsFor, newConfig } from "./new-config.js";
import type { Project } from "./project.js";

/** What `init` would do. */
export type Plan =
  | { readonly kind: "nothing"; readonly reason: string }
  | { readonly kind: "write"; readonly file: string; readonly before: string; readonly after: string }
  /** The configuration isn't understood: the user makes the change. */
  | { readonly kind: "advice"; readonly reason: string; readonly text: string };

/** Plans the change that has ESLint use the plugin. */
export function planInit(project: Project): Plan {
  const { config, legacyConfig } = project;
  if (config === undefined) {
    const text = newConfig(configsFor(project, ""));
    return legacyConfig === undefined
      ? { kind: "write", file: "eslint.config.mjs", before: "", after: text }
      : { kind: "advice", reason: `${legacyConfig} is of a kind that the plugin doesn't work in.`, text };
  }
  const { file, text } = config;
  if (text.includes("eslint-plugin-sagemaker")) {
    return { kind: "nothing", reason: `${file} uses eslint-plugin-sagemaker already.` };
  }
  const configs = configsFor(project, text);
  const program = parseConfig(text, file);
  const after = program === undefined ? undefined : insertConfigs(text, program, configs);
  if (after === undefined) {
    return {
      kind: "advice",
      reason: `${file} is written in a way that isn't understood here.`,
      text: newConfig(configs),
    };
  }
  return { kind: "write", file, before: text, after };
}
