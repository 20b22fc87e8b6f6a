import { indexClasses } from "../../../src/analysis/bindings/classes.js";
import { findFunctions } from "../../../src/analysis/bindings/functions.js";
import { findGlobals } from "../../../src/analysis/bindings/globals.js";
import { trackImports } from "../../../src/analysis/bindings/imports.js";
import { findMakers } from "../../../src/analysis/bindings/makers.js";
import { indexMemberUses } from "../../../src/analysis/bindings/member-uses.js";
import { indexFile } from "../../../src/analysis/source-file.js";
import { createResolver } from "../../../src/analysis/values/resolve.js";
import { withSourceCode } from "../parse.js";
import { printValue } from "../print-value.js";

/** The value of the first argument of the first call of `use` in a piece of code, printed. */
export function valueIn(code: string, filename = "file.ts"): string {
  return valuesIn(code, filename)[0] ?? "no call of use()";
}

/** The values of the first arguments of all calls of `use` in a piece of code. */
export function valuesIn(code: string, filename = "file.ts"): readonly string[] {
  let printed: readonly string[] = [];
  withSourceCode(
    code,
    (sourceCode) => {
      const file = indexFile(sourceCode);
      const members = indexMemberUses(file);
      const classes = indexClasses(file, members);
      const imports = trackImports(file);
      const globals = findGlobals(file);
      const resolver = createResolver(file, {
        imports,
        classes,
        globals,
        members,
        makers: findMakers(file, { imports, classes, globals }),
        functions: findFunctions(file, classes),
        isSdkCall: ({ callee }) => callee.type === "Identifier" && /^(?:use|Command)$/.test(callee.name),
      });
      printed = file
        .nodes("CallExpression")
        .filter(({ callee }) => callee.type === "Identifier" && callee.name === "use")
        .flatMap(({ arguments: [argument] }) =>
          argument === undefined ? [] : [printValue(resolver.resolve(argument))],
        );
    },
    { filename },
  );
  return printed;
}
