import { join } from "node:path";
import { expect, it } from "vitest";
import { findInherited } from "./bare-temporary-folder.js";
import { createFolder } from "./cli/run-cli.js";

it("projects in the temporary folder have nothing but what is theirs", () => {
  expect(findInherited(createFolder({ "a/b.js": "" }))).toEqual([]);
});

it.each(["node_modules/x/index.js", "package.json", "eslint.config.js", "eslint.config.mjs", "eslint.config.cjs"])(
  "%s is found, in a folder and above it",
  (path) => {
    const folder = createFolder({ [path]: "", "a/b/c.js": "" });
    const found = [join(folder, path.replace(/\/.*/, ""))];
    expect(findInherited(folder)).toEqual(found);
    expect(findInherited(join(folder, "a/b"))).toEqual(found);
  },
);
