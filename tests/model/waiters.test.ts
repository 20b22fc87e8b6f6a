import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { services } from "../../src/model/services.js";
import { waiters } from "../../src/model/waiters.js";

/** What the installed client's declarations say: `waitUntilX` takes a `YCommandInput`. */
function declaredWaiters(packageName: string): Record<string, string> {
  const folder = new URL(`../../node_modules/${packageName}/dist-types/waiters/`, import.meta.url);
  const found: Record<string, string> = {};
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const match = /const waitUntil(\w+): \(params: [^,]+, input: (\w+)CommandInput\)/.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) found[match[1]] = match[2];
  }
  return found;
}

describe("waiters", () => {
  it("are those of the SageMaker client", () => {
    expect(Object.keys(declaredWaiters("@aws-sdk/client-sagemaker")).length).toBeGreaterThan(10);
  });

  it.each(services.map(({ id, packageName }) => [id, packageName]))(
    "of %s are what its client declares",
    (id, packageName) => {
      expect(waiters[id] ?? {}).toEqual(declaredWaiters(packageName));
    },
  );
});
