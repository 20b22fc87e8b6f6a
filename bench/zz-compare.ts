import { ownTime, type SourceFile } from "./lint.js";
import type { Plugin } from "./plugin.js";
import { requestFiles } from "./requests.js";
const load = async (dir: string) => ((await import(`${dir}/dist/index.js`)) as { default: Plugin }).default;
const [oldPlugin, newPlugin] = [await load("/work/base"), await load("/work/wt/house")];
for (const [form, faulty] of [["command", false], ["command", true], ["typed", false]] as const) {
  const { files, requests } = requestFiles(form as never, faulty);
  const run = (p: Plugin) => { const lint = ownTime(p); let t = 0; for (const f of files) t += lint(f as SourceFile); return t; };
  run(oldPlugin); run(newPlugin); run(oldPlugin); run(newPlugin);
  const ratios: number[] = [], olds: number[] = [], news: number[] = [];
  for (let i = 0; i < 21; i++) { const a = run(oldPlugin), b = run(newPlugin); olds.push(a); news.push(b); ratios.push(b / a); }
  const med = (x: number[]) => [...x].sort((a, b) => a - b)[Math.floor(x.length / 2)] ?? 0;
  console.log(form, faulty, requests, "median ratio", med(ratios).toFixed(3), "min/min", (Math.min(...news) / Math.min(...olds)).toFixed(3), "old us/req", (1000 * Math.min(...olds) / requests).toFixed(1), "new", (1000 * Math.min(...news) / requests).toFixed(1));
}
