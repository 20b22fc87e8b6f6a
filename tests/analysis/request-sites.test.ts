import { describe, expect, it, vi } from "vitest";
import { sitesOf } from "./parse.js";
import { printValue } from "./print-value.js";

vi.mock("../../src/model/registry.js", async () => {
  const { fakeService } = await import("./fake-service.js");
  return { loadService: (id: string) => fakeService(id) };
});

function summary(code: string, options?: Parameters<typeof sitesOf>[1]): string[] {
  return sitesOf(code, options).map(
    (site) => `${site.service}.${site.operation ?? site.shape} ${printValue(site.value)}`,
  );
}

describe("SDK v3 commands", () => {
  it.each([
    [
      `import { DescribeEndpointCommand } from "@aws-sdk/client-sagemaker"; new DescribeEndpointCommand({ EndpointName: "a" });`,
    ],
    [`import { DescribeEndpointCommand as C } from "@aws-sdk/client-sagemaker"; new C({ EndpointName: "a" });`],
    [`import * as sm from "@aws-sdk/client-sagemaker"; new sm.DescribeEndpointCommand({ EndpointName: "a" });`],
    [`import sm from "@aws-sdk/client-sagemaker"; new sm.DescribeEndpointCommand({ EndpointName: "a" });`],
    [`const sm = require("@aws-sdk/client-sagemaker"); new sm.DescribeEndpointCommand({ EndpointName: "a" });`],
    [`const { DescribeEndpointCommand: D } = require("@aws-sdk/client-sagemaker"); new D({ EndpointName: "a" });`],
  ])("%s", (code) => {
    expect(summary(code)).toEqual([`sagemaker.DescribeEndpoint {EndpointName: "a"}`]);
  });

  it("is silent on others' classes of the same name", () => {
    expect(
      summary(`import { DescribeEndpointCommand } from "@aws-sdk/client-eventbridge"; // sagemaker
        new DescribeEndpointCommand({ EndpointName: "a" });`),
    ).toEqual([]);
  });
});
