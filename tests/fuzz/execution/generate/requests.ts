import { change } from "./changes.js";
import type { Draft } from "./draft.js";
import { ofFields } from "./fields.js";
import { record, recordLiteral } from "./records.js";
import { text } from "./scalars.js";

/** Operations of SageMaker; each is sent from one place of a program. */
const operations = [
  "CreateModel",
  "CreateTrainingJob",
  "DeleteModel",
  "StopTrainingJob",
  "CreateEndpoint",
  "CreatePipeline",
  "UpdateEndpoint",
  "CreateDomain",
  "DeleteDomain",
  "StopPipelineExecution",
];
const listings = ["ListModels", "ListTrainingJobs", "ListEndpoints"];

/** Sends a request in one of the ways that there are. */
export function request(draft: Draft, depth: number): string {
  const { random } = draft;
  const free = operations.filter((one) => !draft.operations.includes(one));
  const name = free[0] === undefined ? undefined : random.pick(free);
  if (name === undefined || !draft.awaits) return `void ${text(draft, depth + 1)};`;
  draft.operations.push(name);
  draft.head.push(sdk);
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  const input = (): string =>
    random.chance(0.45)
      ? (draft.name("record") ?? recordLiteral(draft, depth))
      : random.chance(0.5)
        ? recordLiteral(draft, depth)
        : record(draft, depth);
  return draft.choose([
    [10, "send of a new command", () => `await client.send(new sdk.${name}Command(${input()}));`],
    [5, "command in a variable", () => inVariable(draft, name, input(), depth)],
    [3, "aggregated client", () => `await sagemaker.${method}(${input()});`],
    [3, "SDK v2", () => `await v2.${method}(${input()}).promise();`],
    [1, "SDK v2 with a callback", () => `v2.${method}(${input()}, () => {});`],
    [3, "own function that sends", () => byOwnFunction(draft, name, input())],
    [3, "function of the request", () => ofFunction(draft, name, depth)],
    [2, "own method that sends", () => ofMethod(draft, name, depth)],
    [4, "fields", () => ofFields(draft, (fields) => `await client.send(new sdk.${name}Command(${fields}));`, depth)],
    [2, "method that is called once", () => calledOnce(draft, name, depth)],
    [1, "paginator", () => paged(draft, input())],
    [1, "all at once", () => `await Promise.all([client.send(new sdk.${name}Command(${input()}))]);`],
    [
      1,
      "map",
      () =>
        `await Promise.all(["p", ${text(draft, depth + 1)}].map(async (one) => client.send(new sdk.${name}Command({ Name: one, ...${input()} }))));`,
    ],
  ]);
}

const sdk = `import AWS from "aws-sdk";
const client = new sdk.SageMakerClient({}), sagemaker = new sdk.SageMaker({}), v2 = new AWS.SageMaker();`;

function byOwnFunction(draft: Draft, name: string, input: string): string {
  const send = draft.fresh("send");
  const inner = draft.fresh("command");
  const before = draft.random.pick(["", "", draft.inFunction(false, () => change(draft, `${inner}.input`, 2))]);
  return `const ${send} = async (${inner}) => { ${before} return client.send(${inner}); };\nawait ${send}(new sdk.${name}Command(${input}));`;
}

function inVariable(draft: Draft, name: string, input: string, depth: number): string {
  const command = draft.fresh("command");
  const between = draft.random.pick([
    "",
    change(draft, `${command}.input`, depth + 2),
    draft.name("record") === undefined ? "" : change(draft, draft.name("record") ?? "", depth + 2),
  ]);
  return `const ${command} = new sdk.${name}Command(${input}); ${between} await client.send(${command});`;
}

function ofFunction(draft: Draft, name: string, depth: number): string {
  const callee = draft.fresh("call");
  const { random } = draft;
  const body = draft.inFunction(true, () => {
    draft.bind("given", "text");
    draft.bind("more", "record");
    return `${random.chance(0.5) ? change(draft, "more", depth + 2) : ""} await client.send(new sdk.${name}Command(${random.pick(["more", "{ Name: given }", "{ Name: given, ...more }", "{ ...more, Role: given }", record(draft, depth + 1)])}));`;
  });
  const argument = (): string =>
    `${text(draft, depth + 1)}, ${random.chance(0.5) ? (draft.name("record") ?? "{}") : record(draft, depth + 1)}`;
  const calls = Array.from({ length: random.pick([1, 1, 2]) }, () => `await ${callee}(${argument()});`);
  return `${random.pick([`async function ${callee}(given, more) { ${body} }`, `const ${callee} = async (given, more = {}) => { ${body} };`])}\n${calls.join(" ")}`;
}

function ofMethod(draft: Draft, name: string, depth: number): string {
  const Class = draft.fresh("Service");
  const initial = draft.inFunction(false, () => record(draft, depth + 1));
  const between = draft.inFunction(false, () => change(draft, "this.input", depth + 2));
  const outside = draft.random.pick([
    "",
    `service${Class}.input.Name = ${text(draft, depth + 1)};`,
    `service${Class}.input = ${record(draft, depth + 1)};`,
  ]);
  return `class ${Class} { input = ${initial}; prepare() { ${between} } async run() { ${draft.random.pick(["this.prepare();", ""])} await client.send(new sdk.${name}Command(${draft.random.pick(["this.input", "{ ...this.input }", "{ Name: this.input.Name }"])})); } }\nconst service${Class} = new ${Class}(); ${outside} await service${Class}.run();`;
}

function calledOnce(draft: Draft, name: string, depth: number): string {
  const { random } = draft;
  const owner = draft.fresh("Sender");
  const body = draft.inFunction(true, () => {
    draft.bind("given", "text");
    draft.bind("more", "record");
    return `await client.send(new sdk.${name}Command(${random.pick(["more", "{ Name: given }", "{ ...more, Role: given }"])}));`;
  });
  const more = draft.name("record") ?? record(draft, depth + 1);
  const given = `${text(draft, depth + 1)}, ${more}`;
  const own = draft.inFunction(false, () => `"a-b", ${record(draft, depth + 2)}`);
  const changed = draft.name("record") === undefined ? "" : change(draft, draft.name("record") ?? "", depth + 2);
  return random.pick([
    `class ${owner} { async #send(given, more) { ${body} } async run() { await this.#send(${own}); } } await new ${owner}().run();`,
    `class ${owner} { private async send${owner}(given, more) { ${body} } async run() { await this.send${owner}(${own}); } } await new ${owner}().run();`,
    `class ${owner} { static async send${owner}(given, more) { ${body} } } await ${owner}.send${owner}(${given}); ${changed}`,
    `const ${owner} = { async send${owner}(given, more) { ${body} } }; ${changed} await ${owner}.send${owner}(${given});`,
    `const ${owner} = { async send${owner}(given, more) { ${body} } }; for (const one of ["x", "y"]) await ${owner}.send${owner}(one, {});`,
  ]);
}

function paged(draft: Draft, input: string): string {
  const listing = listings.find((one) => !draft.operations.includes(one));
  if (listing === undefined) return "";
  draft.operations.push(listing);
  return `for await (const page of sdk.paginate${listing}({ client }, ${input})) void page;`;
}
