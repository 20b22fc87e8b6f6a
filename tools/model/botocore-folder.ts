import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./build-all.js";
import { readBotocore } from "./read-botocore.js";
import type { ServiceModel } from "./service-model.js";
import { SourceError } from "./source-error.js";

/** An original model and the hash of its file. */
export interface OriginalModel {
  readonly model: ServiceModel;
  readonly sha256: string;
}

/**
 * Reads a service's model from a folder of models: `<folder>/<id>/service-2.json`, or as in a botocore checkout
 * (`botocore/data`) `<folder>/<id>/<version>/service-2.json`, of which the newest version counts.
 */
export function readOriginal(folder: string, id: string): OriginalModel {
  const file = modelFile(folder, id);
  const text = readFileSync(file, "utf8");
  return { model: readBotocore(text, file, id), sha256: sha256(text) };
}

function modelFile(folder: string, id: string): string {
  const directory = join(folder, id);
  const candidates = existsSync(directory)
    ? ["", ...readdirSync(directory).sort()].map((version) => join(directory, version, "service-2.json"))
    : [];
  const file = candidates.filter((candidate) => existsSync(candidate)).at(-1);
  if (file === undefined) throw new SourceError(directory, "", "holds no service-2.json");
  return file;
}
