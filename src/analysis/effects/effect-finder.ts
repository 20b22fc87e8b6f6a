import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import type { Functions } from "../bindings/functions.js";
import type { Globals } from "../bindings/globals.js";
import type { Makers } from "../bindings/makers.js";
import type { MemberUses } from "../bindings/member-uses.js";
import type { SourceFile } from "../source-file.js";
import { AliasSearch, maxEffects, maxUses } from "./alias-search.js";
import type { SearchContext, Send } from "./search.js";
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
  /** What happens to the object that an expression makes; undefined where that is too much to follow. */
  historyOf(made: Node): History | undefined;
  /** The same for the object that a variable holds. */
  historyOfVariable(variable: Variable): History | undefined;
  /** Whether it is known what a call does with what it is given. */
  isKnown(call: TSESTree.CallExpression): boolean;
}

/** What happens to an object, and where the SDK gets it. */
export interface History {
  readonly effects: readonly Effect[];
  /** In no order. */
  readonly sends: readonly Send[];
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
  const known = new Map<Variable, History | undefined>();

  function historyOfVariable(variable: Variable): History | undefined {
    if (!known.has(variable)) {
      const search = new AliasSearch(context, literalOf(variable));
      search.followVariable(variable, whole);
      known.set(variable, historyIn(search));
    }
    return known.get(variable);
  }

  function searchFrom(uses: readonly Node[]): AliasSearch {
    const search = new AliasSearch(context, undefined);
    for (const use of uses) search.follow(use, whole);
    return search;
  }

  const ofVariable = (variable: Variable): readonly Effect[] | undefined => historyOfVariable(variable)?.effects;
  return {
    ofVariable,
    historyOfVariable,
    ofUses: (uses) => historyIn(searchFrom(uses))?.effects,
    historyOf: (made) => historyIn(searchFrom([made])),
    isKnown: (call) => isSdkCall(call) || knownCallees.useOf(call) !== undefined,
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

function historyIn({ effects, sends, uses }: AliasSearch): History | undefined {
  if (uses > maxUses || effects.length > maxEffects) return undefined;
  return { effects: effects.sort((a, b) => a.node.range[0] - b.node.range[0]), sends };
}
