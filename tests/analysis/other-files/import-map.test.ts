import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createImportMap } from "../../../src/analysis/other-files/import-map.js";
import { createProject, type Project } from "./project.js";

let project: Project;

beforeAll(() => {
  project = createProject({
    "app/package.json": JSON.stringify({
      imports: {
        "#aws": "@aws-sdk/client-sagemaker",
        "#names": "./src/names.js",
        "#same": { node: "./src/a.js", default: "./src/a.js" },
        "#other": { node: "./src/a.js", default: "./src/b.js" },
        "#all/*": "./src/all/*.js",
        "#none": null,
      },
      importsOf: { "#secret": "x" },
    }),
    "app/deno.json": JSON.stringify({
      imports: { sagemaker: "npm:@aws-sdk/client-sagemaker@3", "lib/": "./src/lib/", "lib/deep/": "./deep/" },
    }),
    "app/inner/package.json": "{}",
    "app/broken/package.json": "{",
    "package.json": JSON.stringify({ imports: { "#outside": "outside" } }),
  });
});

afterAll(() => {
  project.remove();
});

function meant(specifier: string, from = "src/main.ts", root = "app"): string {
  return createImportMap(join(project.root, "app", from), join(project.root, root))(specifier);
}

it.each([
  ["#aws", "@aws-sdk/client-sagemaker"],
  ["#names", "./names.js"],
  ["#same", "./a.js"],
  ["#all/x", "./all/x.js"],
  ["sagemaker", "npm:@aws-sdk/client-sagemaker@3"],
  ["lib/x.ts", "./lib/x.ts"],
  ["lib/deep/x.ts", "../deep/x.ts"],
])("%s is %s", (specifier, target) => {
  expect(meant(specifier)).toBe(target);
});

it.each([
  "#other",
  "#none",
  "#missing",
  "#secret",
  "#outside",
  "sagemakers",
  "lib",
  "./names.js",
  "/names.js",
  "@aws-sdk/client-sagemaker",
  "aws-sdk",
  "node:fs",
  "__proto__",
  "constructor",
])("%s is itself", (specifier) => {
  expect(meant(specifier)).toBe(specifier);
});

it("asks the nearest file only", () => {
  expect(meant("#aws", "src/deep/main.ts")).toBe("@aws-sdk/client-sagemaker");
  expect(meant("#names", "src/deep/main.ts")).toBe("../names.js");
  expect(meant("#aws", "inner/main.ts")).toBe("#aws");
  expect(meant("#aws", "broken/main.ts")).toBe("#aws");
  expect(meant("#aws", "../main.ts")).toBe("#aws");
  expect(meant("#outside", "../main.ts", ".")).toBe("outside");
});
