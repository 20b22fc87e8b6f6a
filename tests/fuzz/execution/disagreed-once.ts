interface KeptProgram {
  readonly code: string;
  /** Files of the program's own. */
  readonly modules?: Readonly<Record<string, string>>;
}

/** Programs that were found to send something else than was claimed of them, made small. */
export const disagreedOnce: Readonly<Record<string, KeptProgram>> = {
  "the names of an object of which a member is given away that it hasn't (seed 2000798)": {
    code: `
      const record = {};
      record.Items = record.Tags;
      await client.send(new CreateModelCommand({ Names: Object.keys(record) }));
    `,
  },
  "an element of a list has a method that is called like a list's": {
    code: `
      const input = { Name: "a" };
      const handlers = [{ map: (make) => { make().Name = "b"; } }];
      handlers.find(() => true).map(() => input);
      await client.send(new CreateModelCommand(input));
    `,
  },
  "the input of another command is written to (seed 20126)": {
    code: `
      const input = { Name: "a" };
      const first = new CreateModelCommand(input);
      first.input.Role = "b";
      await client.send(new CreateDomainCommand(input));
    `,
  },
  "a function of the file writes to the input of another command": {
    code: `
      const input = { Name: "a" };
      const complete = (command) => { command.input.Role = "b"; };
      complete(new CreateModelCommand(input));
      await client.send(new CreateDomainCommand(input));
    `,
  },
  "a function without a declaration replaces the input (seed 971633)": {
    code: `
      globalThis.finish = async (command) => { command.input = { Name: options.a }; await client.send(command); };
      await finish(new CreateModelCommand());
    `,
  },
  "the default of a parameter that is a field (seed 140)": {
    code: `
      const input = {};
      class Builder { constructor(public held: any = input) {} build() { return this.held; } }
      const complete = (given) => { given.Name = options.a; };
      complete(new Builder().build());
      await client.send(new CreateModelCommand(input));
    `,
  },
  "the argument of a parameter that is a field": {
    code: `
      const input = {};
      class Builder { constructor(public held: any) {} build() { return this.held; } }
      new Builder(input).build().Name = "a";
      await client.send(new CreateModelCommand(input));
    `,
  },
  "a spread under a condition, over members that aren't known (seed 145)": {
    code: `
      const more = { [options.k]: 3 };
      await client.send(new CreateModelCommand({ ...more, ...(options.b ? { Name: "a" } : {}) }));
    `,
  },
  "a member that may be missing, spread over members that aren't known": {
    code: `
      const more = { [options.k]: 3 };
      const perhaps = { ...(options.b ? { Name: "a" } : {}) };
      await client.send(new CreateModelCommand({ ...more, ...perhaps }));
    `,
  },
  "a command that gets its input later (seed 30317)": {
    code: `
      const command = new CreateModelCommand();
      command.input = { Name: "a" };
      await client.send(command);
    `,
  },
  "an element for a list that may not be there (seed 31351)": {
    code: `
      const input = { Name: "a", [options.k]: "b" };
      input.Tags?.push({ Key: "a" });
      await client.send(new CreateModelCommand(input));
    `,
  },
  "a command of a copy that is sent after the original was written to (seed 40103)": {
    code: `
      const input = { Name: "a", Config: { Name: "a" } };
      const command = new CreateModelCommand({ ...input });
      const other = new CreateDomainCommand({ Name: input.Name });
      input.Name = "b";
      input.Config.Name = "c";
      await client.send(command);
      await client.send(other);
    `,
  },
  "elements that go into a rest parameter (seed 40408)": {
    code: `
      const input = { Name: "a" };
      function log(...all) { all[0].Name = "b"; }
      [input].forEach(log);
      await client.send(new CreateModelCommand(input));
    `,
  },
  "a function of the file that completes a command and sends it (seed 104)": {
    code: `
      const send = async (command) => { command.input.Role = "b"; return client.send(command); };
      await send(new CreateModelCommand({ Name: "a" }));
      const replace = async (command) => { command.input = { Role: "b" }; return client.send(command); };
      await replace(new CreateDomainCommand({ Name: "a" }));
    `,
  },
  "a function of the file that hands a command on and sends it (seed 53043)": {
    code: `
      import { tag } from "./tag.js";
      const send = async (command) => { tag\`\${command.input}\`; return client.send(command); };
      await send(new CreateModelCommand({ Name: "a" }));
    `,
    modules: { "./tag.js": "export const tag = (_, given) => { given.Name = 1; };" },
  },
  "a method of all lists that the file has replaced (seed 41132)": {
    code: `
      Array.prototype.includes = function (given) { given.Name = "b"; };
      const input = { Name: "a" };
      [].includes(input);
      await client.send(new CreateModelCommand(input));
    `,
  },
  "a global that is changed by another name (seed 43755)": {
    code: `
      const { console: own } = globalThis;
      own.info = (given) => { given.Name = "b"; };
      const mine = JSON;
      mine.stringify = (given) => { given.Role = "b"; };
      const input = { Name: "a" };
      console.info(input);
      JSON.stringify(input);
      await client.send(new CreateModelCommand(input));
    `,
  },
  "what a function writes later (seed 72546)": {
    code: `
      const input = {};
      queueMicrotask(() => { input.Name = "b"; });
      input.Name = "a";
      await null;
      await client.send(new CreateModelCommand(input));
    `,
  },
  // Seed 1604612.
  "what is written to what a logical assignment gives": {
    code: `
      const input = { Name: "a" };
      class Job { Config = input; constructor() { (this.Config ??= {}).Name = "b"; } }
      new Job();
      await client.send(new CreateModelCommand(input));
    `,
  },
  // Seed 1401608.
  "what a method of the base class writes under a name that isn't known": {
    code: `
      class Base { set(key) { for (this[key] of ["b"]); } }
      class Job extends Base {
        Name = "a";
        send() { return client.send(new CreateModelCommand({ Name: this.Name })); }
      }
      const job = new Job();
      job.set("Name");
      await job.send();
    `,
  },
  // Seed 2200104.
  "what a function writes that gets an object by the method that returns it": {
    code: `
      import { stringify } from "./uuid.js";
      class Job {
        Name = "a";
        prepare() { return this; }
        send() { return client.send(new CreateModelCommand({ Name: this.Name })); }
      }
      const job = new Job().prepare();
      stringify(job);
      await job.send();
    `,
    modules: { "./uuid.js": `export const stringify = (given) => { given.Name = "b"; };` },
  },
  // Seed 2007654, and 2507078 with an element that a list doesn't have.
  "what isn't there any more after a copy by JSON": {
    code: `
      const copy = JSON.parse(JSON.stringify({ Name: undefined, Role: [][1] }));
      await client.send(new CreateModelCommand({ Name: "a", Role: "b", ...copy }));
    `,
  },
  // Seed 2707906.
  "what is added to a list that has a name and is held by an object": {
    code: `
      const names = [];
      const input = { Names: names };
      input.Names.push("a");
      await client.send(new CreateModelCommand(input));
    `,
  },
  ...afterACopy("a spread", "{ ...base }"),
  ...afterACopy("a spread into a list", "{ Tags: [...base.Tags] }"),
  ...afterACopy("slice", "{ Tags: base.Tags.slice() }"),
  ...afterACopy("concat", "{ Tags: base.Tags.concat([]) }"),
  ...afterACopy("map", "{ Tags: base.Tags.map((tag) => tag) }"),
  ...afterACopy("map to texts", "{ Names: base.Names.map((name) => name) }"),
  ...afterACopy("Object.assign", "Object.assign({}, base)"),
  ...afterACopy("a function of the file", "copyOf(base)"),
  ...afterACopy("a function that reads it", "read(base)"),
};

/** What is made of an object keeps what it got from it, and shares what is inside. */
function afterACopy(title: string, copy: string): Record<string, KeptProgram> {
  const code = `
    const copyOf = (given) => ({ Config: given.Config, Tags: given.Tags });
    const read = (given) => ({ Name: given.Name });
    const base = { Name: "a", Names: ["a"], Config: { Name: "a" }, Tags: [{ Name: "a" }] };
    const input = ${copy};
    base.Name = "b";
    base.Names[0] = "b";
    base.Config.Name = "b";
    base.Tags[0].Name = "b";
    await client.send(new CreateModelCommand(input));
  `;
  return { [`what is written to an object after ${title}`]: { code } };
}
