/**
 * The built plugin, as users get it. Types come from `src/`, code from `dist/`.
 */
export type Plugin = typeof import("../src/index.js").default;

const dist = new URL("../dist/", import.meta.url);

export const pluginUrl = new URL("index.js", dist).href;

export async function loadPlugin(): Promise<Plugin> {
  const module = (await import(pluginUrl)) as { default: Plugin };
  return module.default;
}
