/**
 * Stands for the SDK, in the realm of the program that is run: commands, clients of both versions, paginators. It
 * notes what is sent when it is sent, by `$record(operation, input)`; without an input, an empty one is sent, as the SDK's
 * clients do.
 */
export const sdkStub = String.raw`
(() => {
  const commands = new Map();
  const commandOf = (operation) => {
    const known = commands.get(operation);
    if (known !== undefined) return known;
    const made = class {
      constructor(input) {
        this.input = input ?? {};
      }
    };
    commands.set(operation, made);
    made.operation = operation;
    return made;
  };
  class Client {
    async send(command) {
      $record(command.constructor.operation, command.input);
      return {};
    }
  }
  const methodsOf = (result, takesCallbackFirst) =>
    class {
      constructor() {
        return new Proxy(this, {
          get: (_, name) => (input) => {
            const isCallback = takesCallbackFirst && typeof input === "function";
            $record(name[0].toUpperCase() + name.slice(1), isCallback ? {} : (input ?? {}));
            return result();
          },
        });
      }
    };
  const SageMaker = methodsOf(async () => ({}), false);
  const v3 = new Proxy({}, {
    get(_, name) {
      if (name === "SageMaker") return SageMaker;
      if (name === "SageMakerClient") return Client;
      if (name.endsWith("Command")) return commandOf(name.slice(0, -"Command".length));
      return (_config, input) => {
        $record(name.slice("paginate".length), input ?? {});
        return [{}];
      };
    },
  });
  const v2 = { SageMaker: methodsOf(() => ({ promise: async () => ({}) }), true) };
  return { "@aws-sdk/client-sagemaker": v3, "aws-sdk": { default: v2 } };
})()
`;
