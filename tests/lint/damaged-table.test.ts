import { Linter } from "eslint";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => {
  // Other tests may have read the table before.
  vi.resetModules();
  vi.stubEnv("ESLINT_PLUGIN_SAGEMAKER_RETHROW", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("a table that the installation has cut off ends the lint, and says what to do", async () => {
  const { host } = await import("../../src/host.js");
  const { default: plugin } = await import("../../src/index.js");
  const readText = host.readText.bind(host);
  vi.spyOn(host, "readText").mockImplementation((file) => {
    const text = readText(file);
    return String(file).endsWith("sagemaker-edge.json") ? text.slice(0, 1000) : text;
  });
  const code = `
import { GetDeploymentsCommand } from "@aws-sdk/client-sagemaker-edge";
new GetDeploymentsCommand({ DeviceName: "a", DeviceFleetName: "b" });
`;
  expect(() => new Linter().verify(code, plugin.configs.strict)).toThrow(
    "A table of AWS's model is damaged. Install eslint-plugin-sagemaker again.",
  );
});
