import { changesDates } from "./known/date.js";
import { memberName } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";

/**
 * What a file may put in the place of what the language and packages have. It goes by names alone: a wrong guess only
 * makes less known.
 */
export interface Replacements {
  /** Whether a test runner may have put something else in the place of a module. */
  isMocked(module: string): boolean;
  /** Whether a test runner may have put something else in the place of a file of the project, under whatever path. */
  mayBeMocked(name: string): boolean;
  /** Whether any date may be another one than it was when it was made. */
  hasChangedDates(): boolean;
}

const mockers = new Set(["mock", "doMock", "unstable_mockModule", "module", "replaceEsm"]);

export function findReplacements(file: SourceFile): Replacements {
  let mocked: ReadonlySet<string> | undefined;
  let changed: boolean | undefined;
  return {
    isMocked(module) {
      mocked ??= mockedModules(file);
      return mocked.has(module.replace(/^node:/, ""));
    },
    mayBeMocked(name) {
      mocked ??= mockedModules(file);
      return [...mocked].some((module) => lastNameOf(module) === lastNameOf(name));
    },
    hasChangedDates() {
      changed ??= file
        .nodes("CallExpression")
        .some(({ callee }) => callee.type === "MemberExpression" && changesDates(memberName(callee) ?? ""));
      return changed;
    },
  };
}

/** `vi.mock("uuid", ...)`, `jest.mock(import("uuid"))` */
function mockedModules(file: SourceFile): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const { callee, arguments: args } of file.nodes("CallExpression")) {
    const [first] = args;
    if (callee.type !== "MemberExpression" || !mockers.has(memberName(callee) ?? "")) continue;
    const source = first?.type === "ImportExpression" ? first.source : first;
    if (source?.type === "Literal" && typeof source.value === "string") modules.add(source.value.replace(/^node:/, ""));
  }
  return modules;
}

/** `config` of `../config.js` */
function lastNameOf(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[a-z]+$/, "");
}
