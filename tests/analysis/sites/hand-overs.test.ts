import { describe, expect, it } from "vitest";
import { sitesOf } from "../parse.js";
import { printValue } from "../print-value.js";

const start = `import { DeleteModelCommand, SageMaker, SageMakerClient } from "@aws-sdk/client-sagemaker";
import type { DeleteModelCommandInput } from "@aws-sdk/client-sagemaker";
import { complete, send, other } from "./own.js";
const client = new SageMakerClient({});\n`;

const written = `{ModelName: "a"}`;
const anything = "unknown record";

/** The values of the requests of a piece of code. */
function requestsIn(code: string): string[] {
  return sitesOf(start + code, { filename: "file.ts" }).map(({ value }) => printValue(value));
}

const command = `const command = new DeleteModelCommand({ ModelName: "a" });\n`;

describe("a command", () => {
  it.each<[name: string, code: string]>([
    ["that nobody gets", command],
    ["that the SDK gets", `${command}await client.send(command);`],
    ["that the SDK gets twice", `${command}await client.send(command);\nawait client.send(command);`],
    ["that one unknown function gets", `${command}await send(command);`],
    ["that is made for an unknown function", `await send(new DeleteModelCommand({ ModelName: "a" }));`],
    ["that one unknown function gets in a loop", `${command}for (const one of other()) await send(one, command);`],
    ["that one unknown function gets in a function", `${command}export const run = () => send(command);`],
    ["that is written to the console first", `${command}console.log(command);\nawait client.send(command);`],
    ["that is given out after it was sent", `${command}await client.send(command);\ncomplete(command);`],
    [
      "of which a member is read after it was sent",
      `${command}await send(command);\nconsole.log(command.input.ModelName);`,
    ],
    ["that one of two branches sends", `${command}if (other()) await send(command);\nelse await other(command);`],
    [
      "that a branch gives out that ends",
      `${command}if (other()) {\n  complete(command);\n  throw new Error();\n}\nawait client.send(command);`,
    ],
    [
      "that a function of the file sends",
      `${command}const run = (one: DeleteModelCommand) => client.send(one);\nawait run(command);`,
    ],
    [
      "that is made in each round",
      `for (const one of other()) {\n${command}await client.send(command);\nother(command);\n}`,
    ],
    ["of which the response is given on", `${command}other(await send(command));`],
    ["that is exported", `export ${command}`],
    ["that is returned", `export function make() {\n${command}return command;\n}`],
    ["that is exported and sent", `export ${command}await client.send(command);`],
  ])("%s is sent as it is written", (_, code) => {
    expect(requestsIn(code)).toEqual([written]);
  });

  it.each<[name: string, code: string]>([
    ["before the SDK", `${command}complete(command);\nawait client.send(command);`],
    ["before another unknown function", `${command}complete(command);\nawait send(command);`],
    ["before it is returned", `export function make() {\n${command}complete(command);\nreturn command;\n}`],
    ["before it is exported", `${command}complete(command);\nexport { command };`],
    ["under a condition", `${command}if (other()) complete(command);\nawait client.send(command);`],
    [
      "in a branch that may go on",
      `${command}try {\n  complete(command);\n  throw new Error();\n} catch {}\nawait client.send(command);`,
    ],
    ["in a loop, before", `${command}for (;;) {\n  complete(command);\n  await client.send(command);\n}`],
    ["in a loop, after another one", `${command}for (;;) {\n  await send(command);\n  complete(command);\n}`],
    ["under another name", `${command}const same = command;\ncomplete(same);\nawait client.send(command);`],
    ["under the name that is sent", `${command}const same = command;\ncomplete(command);\nawait client.send(same);`],
    ["as a member", `${command}const all = { command };\ncomplete(all);\nawait client.send(all.command);`],
    ["as its input", `${command}complete(command.input);\nawait client.send(command);`],
    [
      "in another function",
      `${command}function prepare() { complete(command); }\nprepare();\nawait client.send(command);`,
    ],
    [
      "through a function of the file",
      `${command}const prepare = (one: DeleteModelCommand) => { complete(one); };\nprepare(command);\nawait client.send(command);`,
    ],
    ["and gives it back", `await client.send(complete(new DeleteModelCommand({ ModelName: "a" })));`],
    [
      "and gives it back to a variable",
      `const ready = complete(new DeleteModelCommand({ ModelName: "a" }));\nawait client.send(ready);`,
    ],
    ["and gives it to another", `await send(complete(new DeleteModelCommand({ ModelName: "a" })));`],
    [
      "made by a function of the file",
      `const make = () => new DeleteModelCommand({ ModelName: "a" });\nconst one = make();\ncomplete(one);\nawait client.send(one);`,
    ],
  ])("that an unknown function gets %s may be completed", (_, code) => {
    expect(requestsIn(code)).toEqual([anything]);
  });
});

describe("a command of a file that writes to the input of one", () => {
  const made = `new DeleteModelCommand({ ModelName: "a" })`;
  const writes = `c.input.ModelName = other();`;

  it.each<[name: string, code: string]>([
    ["to a method of an instance", `class A { run(c) { ${writes} } }\nnew A().run(${made});`],
    ["to a method that is called 'send'", `class A { send(c) { ${writes} } }\nother().send(${made});`],
    ["to a field that is called 'send'", `class A { send = (c) => { ${writes} }; }\nother().send(${made});`],
    ["to an object's 'send'", `const a = { send(c) { ${writes} } };\nother(a).send(${made});`],
    ["to a function in a variable", `let run;\nrun = (c) => { ${writes} };\nrun(${made});`],
    ["to a function without a declaration", `run = (c) => { ${writes} };\nrun(${made});`],
    ["to a parameter", `function give(run) { run(${made}); }\ngive((c) => { ${writes} });`],
    ["to a promise", `Promise.resolve(${made}).then((c) => { ${writes} });`],
    ["out of a generator", `function* all() { yield ${made}; }\nfor (const c of all()) { ${writes} }`],
    ["into a list", `const all = [];\nall.push(${made});\nfor (const c of all) { ${writes} }`],
    ["into an export", `export default { c: ${made} };\nexport const complete = (c) => { ${writes} };`],
    ["to one that replaces it", `run = (c) => { c.input = other(); };\nrun(${made});`],
    ["to one that assigns to it", `run = (c) => { Object.assign(c.input, other()); };\nrun(${made});`],
    ["to one that takes it", `run = ({ input }) => { input.ModelName = other(); };\nrun(${made});`],
    ["to one that renames it", `run = ({ input: own = {} }) => { own.ModelName = other(); };\nrun(${made});`],
  ])("may be completed where it goes %s", (_, code) => {
    expect(requestsIn(code)).toEqual([anything]);
  });

  it.each<[name: string, code: string]>([
    ["sends it at once", `await client.send(${made});`],
    ["sends it through a client that isn't known", `await other().send(${made});`],
    ["sends it under a name", `${command}await client.send(command);`],
  ])("is sent as it is written where it %s", (_, code) => {
    expect(requestsIn(`${code}\nexport const complete = (c) => { ${writes} };`)).toEqual([written]);
  });
});

describe("an input", () => {
  const input = `const input: DeleteModelCommandInput = { ModelName: "a" };\n`;

  it.each<[name: string, code: string]>([
    ["that the SDK gets", `${input}await new SageMaker({}).deleteModel(input);`],
    ["that one unknown function gets", `${input}await send(input);`],
    [
      "that is given out after it was sent",
      `${input}await client.send(new DeleteModelCommand(input));\ncomplete(input);`,
    ],
    ["that the console gets before", `${input}console.log(input);\nawait client.send(new DeleteModelCommand(input));`],
  ])("%s is what is written", (_, code) => {
    expect(new Set(requestsIn(code))).toEqual(new Set([written]));
  });

  it.each<[name: string, code: string]>([
    ["before the SDK", `${input}complete(input);\nawait new SageMaker({}).deleteModel(input);`],
    ["before another unknown function", `${input}complete(input);\nawait send(input);`],
    ["before the command is made", `${input}complete(input);\nawait client.send(new DeleteModelCommand(input));`],
    [
      "before the command is sent",
      `${input}const command = new DeleteModelCommand(input);\ncomplete(input);\nawait client.send(command);`,
    ],
    [
      "before the command is sent that was logged",
      `${input}const command = new DeleteModelCommand(input);\nconsole.log(command);\ncomplete(input);\nawait client.send(command);`,
    ],
    [
      "before the command is sent under another name",
      `${input}const command = new DeleteModelCommand(input);\nconst same = command;\ncomplete(input);\nawait client.send(same);`,
    ],
    ["in a loop", `${input}for (;;) {\n  await send(input);\n  complete(input);\n}`],
  ])("that an unknown function gets %s may be completed", (_, code) => {
    expect(requestsIn(code).filter((value) => value !== anything)).toEqual([]);
  });
});
