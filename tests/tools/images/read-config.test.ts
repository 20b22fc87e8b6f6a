import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../tools/images/read-config.js";
import { registriesTable } from "../../../tools/images/table.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("the list of AWS's images", () => {
  it("is read by repository, wherever a file names one", () => {
    const flat = {
      scope: ["training"],
      versions: {
        "1": { registries: { "eu-west-1": "111111111111" }, repository: "plain" },
        "2": { registries: { "eu-west-1": "000000000002", "us-east-1": "222222222222" }, repository: "plain" },
      },
    };
    const nested = {
      training: {
        versions: {
          "4.4": {
            version_aliases: { "pytorch1.6": "pytorch1.6.0" },
            "pytorch1.6.0": { py36: { registries: { "us-east-1": "333333333333" }, repository: "deep" } },
          },
        },
      },
    };
    expect(readConfig([flat, nested])).toEqual({
      deep: { accounts: { "us-east-1": "333333333333" }, versions: ["4.4"] },
      plain: {
        accounts: { "eu-west-1": "000000000002 111111111111", "us-east-1": "222222222222" },
        versions: ["1", "2"],
      },
    });
  });

  it("is refused where an account isn't one", () => {
    const file = { versions: { "1": { registries: { "eu-west-1": "12345" }, repository: "short" } } };
    expect(() => readConfig([file])).toThrow("short: '12345' is no account.");
  });

  it("has the versions that its table keeps", () => {
    const source = { repository: "https://example.com", commit: "0", date: "2026-01-01" };
    expect(() => registriesTable({ source, images: {} })).toThrow("is gone from the extract");
  });

  it("makes the table that is committed", () => {
    const { status, stderr } = spawnSync("npx", ["tsx", "tools/images/generate.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
