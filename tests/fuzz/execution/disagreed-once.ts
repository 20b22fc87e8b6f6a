interface KeptProgram {
  readonly code: string;
  /** Files of the program's own. */
  readonly modules?: Readonly<Record<string, string>>;
}

/** Programs that were found to send something else than was claimed of them, made small. */
export const disagreedOnce: Readonly<Record<string, KeptProgram>> = {
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
};
