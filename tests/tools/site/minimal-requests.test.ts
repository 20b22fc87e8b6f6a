import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../../src/index.js";
import { loadService } from "../../../src/model/registry.js";
import { services } from "../../../src/model/services.js";
import { minimalProgram } from "../../../tools/site/minimal-request.js";

const linter = new Linter();

function findings(program: string): string[] {
  return linter
    .verify(program, [plugin.configs.strict])
    .map(({ ruleId, message }) => `${ruleId ?? "error"}: ${message}`);
}

describe("the smallest request of an operation", () => {
  it.each(services)("$id: the plugin finds nothing wrong with any", ({ id }) => {
    const service = loadService(id);
    if (service === undefined) throw new Error(`${id} has no table`);
    const operations = [...service.operations.values()];
    expect(operations.length).toBeGreaterThan(0);
    const wrong = operations.flatMap((operation) => {
      const program = minimalProgram(service, operation);
      const found = findings(program);
      return found.length === 0 ? [] : [`${program}\n${found.join("\n")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is a request that the plugin looks at: without a required member it is reported", () => {
    const service = loadService("sagemaker");
    const operation = service?.operations.get("CreateModel");
    if (service === undefined || operation === undefined) throw new Error("no such operation");
    const program = minimalProgram(service, operation);
    expect(program).toContain("ModelName:");
    expect(findings(program.replace(/ModelName: "[^"]*",?/u, ""))).toEqual([
      expect.stringContaining("sagemaker/require-members: 'CreateModel' lacks the required member 'ModelName'"),
    ]);
  });
});
