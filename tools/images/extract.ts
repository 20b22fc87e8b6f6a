/**
 * `npx tsx tools/images/extract.ts <clone of aws/sagemaker-python-sdk>`: takes what the SDK's `image_uri_config` says of
 * AWS's own images into `tools/images/sources/images.json`, which is committed. `generate.ts` makes the table of it.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { canonicalJson } from "../model/canonical-json.js";
import { readConfig } from "./read-config.js";

const folder = "sagemaker-core/src/sagemaker/core/image_uri_config";
/** It has facts about GPUs, and no images. */
const notImages = ["instance_gpu_info.json"];

const [clone] = process.argv.slice(2);
if (clone === undefined) throw new Error("Name the folder of a clone of https://github.com/aws/sagemaker-python-sdk.");
const git = (...args: string[]): string =>
  execFileSync("git", ["-C", clone, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }).trim();

const files = git("ls-tree", "-r", "--name-only", "HEAD", `${folder}/`)
  .split("\n")
  .filter((file) => file.endsWith(".json") && !notImages.some((name) => file.endsWith(`/${name}`)));
if (files.length === 0) throw new Error(`${clone} has no ${folder}/.`);

const images = readConfig(files.map((file) => JSON.parse(git("show", `HEAD:${file}`)) as unknown));
const source = {
  repository: "https://github.com/aws/sagemaker-python-sdk",
  folder,
  license: "Apache-2.0",
  commit: git("rev-parse", "HEAD"),
  date: git("log", "-1", "--format=%cs"),
  files: files.length,
};
const target = new URL("sources/images.json", import.meta.url);
writeFileSync(target, canonicalJson({ source, images }, 3));
console.log(`tools/images/sources/images.json: ${String(Object.keys(images).length)} repositories of ${source.date}.`);
