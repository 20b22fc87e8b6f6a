import type { Project } from "./project.js";

/**
 * The configs that a project needs; one whose configuration reads TypeScript already keeps its parser.
 *
 * @param text of the project's configuration; empty where there is none.
 */
export function configsFor({ usesTypeScript, hasJson, hasYaml }: Project, text: string): string[] {
  return [
    "sagemaker.configs.recommended",
    ...(usesTypeScript && !/typescript-eslint|@typescript-eslint/u.test(text) ? ["sagemaker.configs.typescript"] : []),
    ...(hasJson ? ["sagemaker.configs.json"] : []),
    ...(hasYaml ? ["sagemaker.configs.yaml"] : []),
  ];
}

/** A whole configuration. */
export function newConfig(configs: readonly string[]): string {
  return `import sagemaker from "eslint-plugin-sagemaker";\n\nexport default [${configs.join(", ")}];\n`;
}
