import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What may import what. The rooms and their arrows are the table `tools/house/layers.json`, in an order in which each
 * row imports rows above it only, so that no room can need itself.
 */

/** @type {{ room: string, imports: string[], holds: string }[]} */
const layers = JSON.parse(readFileSync(join(import.meta.dirname, "tools/house/layers.json"), "utf8"));

/** A room is a folder or a file: `src/check` also stands for what is below it. */
const within = (rooms) => `^(?:${rooms.map((room) => room.replaceAll(".", String.raw`\.`)).join("|")})(?:/|$)`;
const everything = "^(?:src|site|tools|tests|bench)/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "No file may need itself through others, types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-missing-file",
      comment: "An import that can't be followed would be missing from the rules below.",
      severity: "error",
      from: {},
      to: { path: String.raw`^\.`, couldNotResolve: true },
    },
    {
      name: "every-room-has-a-row",
      comment: "A new folder of src/ needs a row in tools/house/layers.json.",
      severity: "error",
      from: { path: everything, pathNot: within(layers.map(({ room }) => room)) },
      to: {},
    },
    {
      name: "the-oracle-is-independent",
      comment:
        "What says how requests have to be judged takes nothing from src/ but types, and nothing from other tests.",
      severity: "error",
      from: { path: "^tests/conformance/oracle/" },
      to: { path: everything, pathNot: "^tests/conformance/oracle/", dependencyTypesNot: ["type-only"] },
    },
    ...layers.map(({ room, imports }) => ({
      name: `${room} imports ${imports.length === 0 ? "no other room" : imports.join(", ")}`,
      comment: "The table is tools/house/layers.json.",
      severity: "error",
      from: { path: within([room]) },
      to: { path: everything, pathNot: within([room, ...imports]) },
    })),
  ],
  options: {
    exclude: { path: "(?:^|/)fixtures/" },
    doNotFollow: { path: "node_modules" },
    // Imports of types count, too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".d.ts", ".js", ".mjs", ".json"],
    },
  },
};
