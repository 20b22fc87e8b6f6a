import { command } from "./code.js";
import type { ExpectedReport, Mistaken, Silent } from "./test-rule.js";

/** A member of an operation's input with a mistaken value, from which the ways of writing it are made. */
export interface Subject {
  readonly operation: string;
  readonly member: string;
  /** The mistaken value, with its squiggle between « and ». */
  readonly bad: string;
  /** A value that is right. */
  readonly good: string;
  readonly errors: readonly ExpectedReport[];
  /** Members that the request needs besides, where the rule looks at those: `, RoleArn: role`. */
  readonly rest?: string;
}

/** The ways of writing a value that can be followed: the same report in each, on the value itself. */
export function followed({ operation, member, bad, good, errors, rest = "" }: Subject): Record<string, Mistaken> {
  const flag = "process.argv.length > 2";
  const codes: Record<string, string | { readonly ts: string }> = {
    inline: command(operation, `{ ${member}: ${bad}${rest} }`),
    "a quoted key": command(operation, `{ "${member}": ${bad}${rest} }`),
    "a computed literal key": command(operation, `{ ["${member}"]: ${bad}${rest} }`),
    "a constant": command(operation, `{ ${member}: value${rest} }`, `const value = ${bad};\n`),
    "a shorthand": command(operation, `{ ${member}${rest} }`, `const ${member} = ${bad};\n`),
    "a constant request": command(operation, "input", `const input = { ${member}: ${bad}${rest} };\n`),
    "a spread": command(operation, `{ ...common${rest} }`, `const common = { ${member}: ${bad} };\n`),
    "a conditional": command(operation, `{ ${member}: ${flag} ? ${bad} : ${good}${rest} }`),
    "a fallback": command(operation, `{ ${member}: process.env.VALUE ?? ${bad}${rest} }`),
    "a property of a constant": command(
      operation,
      `{ ${member}: names.first${rest} }`,
      `const names = { first: ${bad} };\n`,
    ),
    "Object.freeze": command(operation, "input", `const input = Object.freeze({ ${member}: ${bad}${rest} });\n`),
    "a constant that is never reassigned": command(operation, `{ ${member}: value${rest} }`, `let value = ${bad};\n`),
    "an argument of the file's own function": `import { ${operation}Command } from "@aws-sdk/client-sagemaker";\nfunction send(input) {\n  return client.send(new ${operation}Command(input));\n}\nawait send({ ${member}: ${bad}${rest} });\n`,
    "as const": { ts: command(operation, `{ ${member}: ${bad} as const${rest} }`) },
    satisfies: { ts: command(operation, `{ ${member}: ${bad}${rest} } satisfies object`) },
    "an assertion": { ts: command(operation, `{ ${member}: (${bad} as unknown)!${rest} }`) },
  };
  return Object.fromEntries(
    Object.entries(codes).map(([title, code]) => [
      title,
      typeof code === "string" ? { code, errors } : { code: code.ts, language: "ts", errors },
    ]),
  );
}

/** The ways of writing it of which nothing is certain, and what isn't the SDK's: silence. */
export function unknown({ operation, member, bad: marked, good, rest = "" }: Subject): Record<string, Silent | string> {
  const bad = marked.replace(/[«»]/g, "");
  const from = (before: string, value: string): string => command(operation, `{ ${member}: ${value}${rest} }`, before);
  return {
    "a right value": from("", good),
    "an import": from('import { value } from "./values.js";\n', "value"),
    "a global": from("", "process.env.VALUE"),
    "a parameter": `import { ${operation}Command } from "@aws-sdk/client-sagemaker";\nexport const make = (value) => new ${operation}Command({ ${member}: value${rest} });\n`,
    "a variable that is reassigned": from(`let value = ${bad};\nvalue = load();\n`, "value"),
    "an unknown spread behind it": command(
      operation,
      `{ ${member}: ${bad}${rest}, ...common }`,
      'import { common } from "./common.js";\n',
    ),
    "a later write": command(
      operation,
      `{ ...common, ${member}: ${good}${rest} }`,
      `const common = { ${member}: ${bad} };\n`,
    ),
    "a mutation": command(
      operation,
      "input",
      `const input = { ${member}: ${bad}${rest} };\ninput.${member} = load();\n`,
    ),
    "a mutation elsewhere": command(
      operation,
      "input",
      `const input = { ${member}: ${bad}${rest} };\nadjust(input);\n`,
    ),
    "a class of that name from elsewhere": command(operation, `{ ${member}: ${bad}${rest} }`).replace(
      "@aws-sdk/client-sagemaker",
      "./commands.js",
    ),
    "a class of that name in the file": `class ${operation}Command {}\nnew ${operation}Command({ ${member}: ${bad}${rest} });\n`,
    "a name that is shadowed": `import { ${operation}Command } from "@aws-sdk/client-sagemaker";\nexport const make = (${operation}Command) => new ${operation}Command({ ${member}: ${bad}${rest} });\n`,
    "another package's command": command(operation, `{ ${member}: ${bad}${rest} }`).replace(
      "client-sagemaker",
      "client-datazone",
    ),
  };
}
