import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { services } from "../../../src/model/services.js";
import { buildAll } from "../../../tools/model/build-all.js";
import type { AllSources } from "../../../tools/model/build-all.js";
import { corrections } from "../../../tools/model/corrections.js";
import {
  differences,
  readClients,
  readExtracts,
  readSourcesFile,
  thisRepository,
  writeGenerated,
} from "../../../tools/model/repository.js";
import { readResources } from "../../../tools/model/resources/resource-files.js";
import { writeBotocore } from "../../../tools/model/write-botocore.js";
import { extractModel } from "../../../tools/model/extract-model.js";

const sources: AllSources = {
  services,
  models: readExtracts(thisRepository, services),
  clients: readClients(thisRepository, services),
  corrections,
  file: readSourcesFile(thisRepository),
  resources: readResources(thisRepository, services),
};

interface Provenance {
  readonly services: Readonly<
    Record<string, { readonly counts: Readonly<Record<string, number>>; readonly fromClient: readonly string[] }>
  >;
}

describe("the generated files", () => {
  const built = buildAll(sources);
  const copy = mkdtempSync(join(tmpdir(), "generated-"));

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it("are what the generator makes, twice over", () => {
    expect(differences(thisRepository, built.files)).toEqual([]);
    expect(built.files.size).toBe(18);
  });

  it("are missed, found changed and found surplus", () => {
    const repository = { ...thisRepository, generated: copy };
    cpSync(thisRepository.generated, copy, { recursive: true });
    expect(differences(repository, built.files)).toEqual([]);
    writeFileSync(join(copy, "sagemaker.json"), "{}");
    writeFileSync(join(copy, "old.json"), "{}");
    rmSync(join(copy, "sagemaker-edge.json"));
    expect(differences(repository, built.files)).toEqual([
      "old.json (nothing generates it)",
      "sagemaker.json (differs)",
      "sagemaker-edge.json (missing)",
    ]);
    writeGenerated(repository, built.files);
    expect(differences(repository, built.files)).toEqual([]);
    expect(existsSync(join(copy, "old.json"))).toBe(false);
  });

  it("count what the sources hold", () => {
    const { services: all } = JSON.parse(built.files.get("provenance.json") ?? "") as Provenance;
    expect(all.sagemaker?.counts).toMatchObject({
      operations: 404,
      patterns: 173,
      enums: 296,
      unions: 12,
      maps: 27,
    });
    // botocore alone: 403 and 42 operations, 175 patterns on inputs.
    const models = [...sources.models.values()];
    expect(models.find(({ id }) => id === "sagemaker")?.operations.size).toBe(403);
    expect(models.reduce((sum, { operations }) => sum + operations.size, 0)).toBe(403 + 42);
    const patterns = new Set(
      [...(sources.models.get("sagemaker")?.shapes.values() ?? [])].flatMap((shape) =>
        shape.kind === "string" && shape.pattern !== undefined ? [shape.pattern] : [],
      ),
    );
    expect(patterns.size).toBe(175);
  });

  it("hold what only the clients know", () => {
    const { services: all } = JSON.parse(built.files.get("provenance.json") ?? "") as Provenance;
    const taken = all.sagemaker?.fromClient ?? [];
    expect(taken.filter((line) => line.startsWith("operation "))).toEqual([
      "operation AttachClusterNodeNetworkInterface",
    ]);
    expect(taken.filter((line) => line.startsWith("value "))).toHaveLength(112);
    expect(taken).toContain("member ResourceConfig.InstancePreferences");
    expect(taken).toContain("optional ProcessingClusterConfig.InstanceType");
    expect(taken).toContain("union TrialComponentParameterValue");
  });

  it("are made of extracts that extracting leaves as they are", () => {
    for (const { id, packageName } of services) {
      const model = sources.models.get(id);
      if (model === undefined) throw new Error(`no extract of ${id}`);
      const file = join(thisRepository.sources, `${id}.json`);
      expect(writeBotocore(extractModel(model, sources.clients.get(packageName)))).toBe(readFileSync(file, "utf8"));
    }
  });

  it("hold no word of AWS's documentation", () => {
    for (const content of built.files.values()) expect(content).not.toMatch(/<\/?(?:p|code|a|li|note)[ >]/);
  });

  it("refuse a client of another version than the tables are made of", () => {
    const client = sources.clients.get("@aws-sdk/client-sagemaker");
    if (client === undefined) throw new Error("no client");
    const clients = new Map(sources.clients).set("@aws-sdk/client-sagemaker", { ...client, version: "3.0.0" });
    expect(() => buildAll({ ...sources, clients })).toThrow(
      '@aws-sdk/client-sagemaker is 3.0.0, but the tables are made of 3.1142.0: run "npm ci", or "npm run model:update"',
    );
    expect(() => buildAll({ ...sources, clients: new Map() })).toThrow("is not installed, but the tables are made of");
  });

  it("are named by the notice", () => {
    const notice = readFileSync(join(thisRepository.generated, "../../../NOTICE"), "utf8");
    expect(notice).toContain(sources.file.botocore.commit);
    expect(notice).toContain("aws-sdk-js-v3");
    expect(notice).toContain("Apache License, Version 2.0");
  });
});
