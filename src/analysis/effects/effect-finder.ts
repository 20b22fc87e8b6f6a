import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import type { Functions } from "../bindings/functions.js";
import type { Globals } from "../bindings/globals.js";
import type { Makers } from "../bindings/makers.js";
import type { MemberUses } from "../bindings/member-uses.js";
import type { SourceFile } from "../source-file.js";
import { AliasSearch, maxEffects, maxUses } from "./alias-search.js";
import type { SearchContext } from "./search.js";
import type { Effect } from "./effect.js";
import { findKnownCallees } from "./known-callees.js";
import { literalOf } from "./literal-part.js";
import { whole } from "./position.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** What follows objects through a file. */
export interface EffectFinder {
  /** Everything in the file that may change the object that `variable` holds; undefined where that is too much to follow. */
  ofVariable(variable: Variable): readonly Effect[] | undefined;
  /** The conditions under which the object is written to. */
  conditionsOf(variable: Variable): readonly Node[];
  /** The same for an object that is reached through any of these expressions. */
  ofUses(uses: readonly Node[]): readonly Effect[] | undefined;
}

export function createEffectFinder(
  file: SourceFile,
  bindings: {
    readonly functions: Functions;
    readonly globals: Globals;
    readonly makers: Makers;
    readonly members: MemberUses;
    /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
    readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
  },
): EffectFinder {
  const { functions, globals, makers, members, isSdkCall } = bindings;
  const knownCallees = findKnownCallees(globals, makers);
  const context: SearchContext = { file, functions, globals, knownCallees, members, isSdkCall };
  const known = new Map<Variable, readonly Effect[] | undefined>();

  function ofVariable(variable: Variable): readonly Effect[] | undefined {
    if (!known.has(variable)) {
      const search = new AliasSearch(context, literalOf(variable));
      search.followVariable(variable, whole);
      known.set(variable, foundBy(search));
    }
    return known.get(variable);
  }

  function ofUses(uses: readonly Node[]): readonly Effect[] | undefined {
    const search = new AliasSearch(context, undefined);
    for (const use of uses) search.follow(use, whole);
    return foundBy(search);
  }

  return {
    ofVariable,
    ofUses,
    conditionsOf: (variable) => (ofVariable(variable) ?? []).flatMap((effect) => testsAround(effect.node)),
  };
}

/** The `if`s around a statement, in its function; each stands for its test. */
function testsAround(start: Node): readonly Node[] {
  const tests: Node[] = [];
  for (const node of [start, ...ancestorsOf(start)]) {
    if (node.type.includes("Function")) break;
    if (node.type === "IfStatement") tests.push(node);
  }
  return tests;
}

function foundBy(search: AliasSearch): readonly Effect[] | undefined {
  const effects = search.effects.sort((a, b) => a.node.range[0] - b.node.range[0]);
  return search.uses > maxUses || effects.length > maxEffects ? undefined : effects;
}
