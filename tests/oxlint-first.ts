/**
 * Oxlint has one source code for all files, and makes weak maps forget what they hold of it with each file: those that are
 * made after it was loaded. As in its own process, the plugin comes second. Its tester runs from Node.js 22 on.
 */
if (Number(process.versions.node.split(".")[0]) >= 22) await import("oxlint/plugins-dev");

export {};
