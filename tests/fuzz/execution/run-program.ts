import vm from "node:vm";
import { transformSync } from "esbuild";
import { sdkStub } from "./sdk-stub.js";
import { copySent } from "./sent.js";

/** A request that a program has sent. */
export interface Sending {
  readonly operation: string;
  readonly input: unknown;
}

/** What a run has come to: what was sent, in order, and the error that ended it, if one did. */
export interface Run {
  readonly sent: readonly Sending[];
  readonly error: string | undefined;
}

/** What the programs are run with, and don't know. */
export type Options = Readonly<Record<string, unknown>>;

/** A program's files, made ready to be run any number of times. */
export interface Runnable {
  run(options: Options): Run;
}

/** A run that takes longer than this is over. */
const maxMilliseconds = 500;
/** So many requests of one run are looked at. */
const maxSent = 50;

/** Compiles a program of TypeScript modules; throws where it is none. */
export function compileProgram(main: string, modules: ReadonlyMap<string, string>): Runnable {
  const scripts = [...modules].map(
    ([name, code]) => `${JSON.stringify(name)}: () => { "use strict"; ${bodyOf(code)} }`,
  );
  const script = new vm.Script(`
    "use strict";
    const $modules = { __proto__: null, ${scripts.join(",\n")} };
    const $loaded = { __proto__: null, ...${sdkStub}, "./options.js": { options: $options } };
    const $require = (name) => ($loaded[name] ??= $modules[name]());
    (async () => { ${bodyOf(main)} })()
      .then((exported) => exported?.run?.())
      .then(undefined, (error) => $failed(String(error?.message ?? error)));
  `);
  return { run: (options) => runScript(script, options) };
}

/** Types are taken out, and imports and exports become calls and a result. */
function bodyOf(code: string): string {
  const { code: plain } = transformSync(code, { loader: "ts", format: "esm", target: "es2024" });
  return plain
    .replaceAll(/^import "[^"]+";$/gm, "")
    .replaceAll(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = $require($2);")
    .replaceAll(/^import (\w+) from ("[^"]+");$/gm, "const { default: $1 } = $require($2);")
    .replaceAll(
      /^import \{([^}]*)\} from ("[^"]+");$/gm,
      (_, names: string, from: string) => `const {${names.replaceAll(" as ", ": ")}} = $require(${from});`,
    )
    .replaceAll(
      /^export \{([^}]*)\};$/gm,
      (_, names: string) => `return {${names.replaceAll(/(\w+) as (\w+)/g, "$2: $1")}};`,
    );
}

/** Runs in a realm of its own, whose promises are all settled when the call returns or the time is over. */
function runScript(script: vm.Script, options: Options): Run {
  const sent: Sending[] = [];
  let error: string | undefined;
  const context = vm.createContext(
    {
      $record: (operation: string, input: unknown) => {
        if (sent.length < maxSent) sent.push({ operation, input: copySent(input) });
      },
      $failed: (message: string) => {
        error = message;
      },
    },
    { microtaskMode: "afterEvaluate" },
  );
  vm.runInContext(prelude(options), context);
  try {
    script.runInContext(context, { timeout: maxMilliseconds });
  } catch (thrown) {
    error = String(thrown);
  }
  return { sent, error };
}

/** The options are made in the program's realm, whose classes its lists and objects have. */
function prelude(options: Options): string {
  return `
    globalThis.$options = ${literalOf(options)};
    globalThis.process = { env: { NAME: ${literalOf(options.s)} } };
    globalThis.console = Object.fromEntries(["log", "info", "warn", "error", "debug"].map((name) => [name, () => {}]));
    globalThis.queueMicrotask = (task) => void Promise.resolve().then(task).catch(() => {});
    // Not by JSON, which makes null of NaN, and loses members that are undefined.
    globalThis.structuredClone = function clone(value) {
      if (typeof value === "function" || typeof value === "symbol") throw new Error("could not be cloned");
      if (Array.isArray(value)) return value.map(clone);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clone(member)]));
    };
  `;
}

/** The source of a value; JSON has no words for `undefined` and `NaN`. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  }
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${literalOf(member)}`)
    .join(", ")} }`;
}
