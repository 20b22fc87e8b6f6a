import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, root, scratchFolder, type CompileError } from "./compiler.js";

/** An example of a relation, as a structure's literal. */
export interface TypedExample {
  /** The relation's. */
  readonly id: string;
  /** Of the structure, as the tables name it. */
  readonly shape: string;
  readonly right: boolean;
  readonly source: string;
}

export interface CompiledExample extends TypedExample {
  readonly errors: readonly CompileError[];
}

/**
 * Compiles examples as arguments of a function that checks their structure; free names in them are `any`.
 *
 * @param tables of the folder `src/types/generated`: `sagemaker`
 */
export async function compileExamples(
  tables: string,
  examples: readonly TypedExample[],
): Promise<readonly CompiledExample[]> {
  const folder = scratchFolder(`examples-${tables}`);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  let text = `import type { Checked } from "${join(root, "src/types/checked.js")}";
import type { Tables } from "${join(root, "src/types/generated", `${tables}.js`)}";
declare function on<Shape>(): <const T>(value: Checked<T, Shape, { [member: string]: unknown }, Tables>) => void;
`;
  const starts: number[] = [];
  for (const { shape, source } of examples) {
    starts.push(text.split("\n").length);
    text += `on<${JSON.stringify(shape)}>()(${source});\n`;
  }
  const end = text.split("\n").length;
  const errorsOf = async (program: string): Promise<readonly CompileError[]> => {
    writeFileSync(join(folder, "examples.ts"), program);
    return (await compile("7.0", folder, ["examples.ts"], { strict: [] })).errors;
  };
  const free = (await errorsOf(text)).flatMap(
    ({ message }) =>
      /^(?:Cannot find name|No value exists in scope for the shorthand property) '(?<name>\w+)'/u.exec(message)?.groups
        ?.name ?? [],
  );
  const errors = await errorsOf(`${text}${[...new Set(free)].map((name) => `declare const ${name}: any;\n`).join("")}`);
  return examples.map((example, index) => {
    const [from = 0, to = end] = [starts[index], starts[index + 1]];
    return { ...example, errors: errors.filter(({ line }) => line >= from && line < to) };
  });
}

/** Those that pass although they are wrong and the compiler could know. */
export function passing(examples: readonly CompiledExample[]): readonly string[] {
  // The rules look at each branch; for the compiler a member that may be undefined may be left out.
  const branches = /\? [^:]+ : /u;
  // And two ways of writing a number are two texts.
  const notations = /"0\.5".+"0\.50"/u;
  return examples
    .filter(({ errors, source }) => errors.length === 0 && !branches.test(source) && !notations.test(source))
    .map(told);
}

/** Those that are refused, for a reason that has to do with what relates members to each other. */
export function refused(examples: readonly CompiledExample[]): readonly string[] {
  // The examples are parts of requests, and some of what they leave open is no value of its own.
  const other = / must be .* \([A-Z]\w*\)| entr(?:y|ies): at (?:least|most) /u;
  return examples.filter(({ errors }) => errors.some(({ message }) => !other.test(message))).map(told);
}

function told({ id, shape, source, errors }: CompiledExample): string {
  return `${id}, ${shape}: ${source} ${errors.map(({ message }) => message).join()}`;
}
