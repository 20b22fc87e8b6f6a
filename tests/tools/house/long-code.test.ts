import { beforeAll, describe, expect, it } from "vitest";
import longCode from "../../../tools/house/long-code.json" with { type: "json" };
import { measureCode } from "../../../tools/house/measure-code.js";

const root = new URL("../../../", import.meta.url).pathname;
const { limits, longOnPurpose } = longCode;

/** Whether a path is the file, or in the folder, of an exception. */
const isNamed = (path: string, { files }: { readonly files: string }): boolean =>
  files.endsWith("/**") ? path.startsWith(files.slice(0, -2)) : path === files;

/** The files that are too long or have a function that is. */
let tooLong: readonly string[];

beforeAll(async () => {
  const { files, functions } = await measureCode(root, ["src", "tools"]);
  expect(files.length).toBeGreaterThan(200);
  expect(functions.length).toBeGreaterThan(500);
  tooLong = [
    ...files.filter(({ lines }) => lines > limits.fileLines),
    ...functions.filter(({ lines }) => lines > limits.functionLines),
  ].map(({ path }) => path);
}, 120_000);

describe("tools/house/long-code.json", () => {
  it("names only what is long", () => {
    const needless = longOnPurpose.filter((exception) => !tooLong.some((path) => isNamed(path, exception)));
    expect(needless).toEqual([]);
  });

  it("names all that is long", () => {
    const others = tooLong.filter((path) => !longOnPurpose.some((exception) => isNamed(path, exception)));
    expect(others).toEqual([]);
  });
});
