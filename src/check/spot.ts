import type { StructureShape } from "../model/shape.js";
import { show, words, type Secrecy, type Shown } from "./shown.js";
import type { Place } from "./violation.js";
import { quoteName, truncate } from "../text/wording.js";

/** Where a walk stands: a chain up to the operation's input, cheap to extend. Paths and names are made on report only. */
export interface Spot<Node> extends Secrecy {
  readonly above: Spot<Node> | undefined;
  readonly step: Step | undefined;
  readonly depth: number;
  /** What a missing member is reported on; undefined: the record's own opening brace. */
  readonly holder: Place<Node> | undefined;
  /** The structure that the value is a member of. */
  readonly structure: StructureShape | undefined;
  /** The property of an optional member, at its value: without it the request says the same as with nothing. */
  readonly leftOutBy?: Node | undefined;
}

type Step =
  /** `written` is how the request spells the member. */
  | { readonly type: "member"; readonly name: string; readonly written: string }
  | { readonly type: "index"; readonly index: number }
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "value"; readonly key: string; readonly keySensitive: boolean };

/** The spot one step below another. */
export function below<Node>(
  above: Spot<Node>,
  step: Step,
  more: {
    readonly sensitive: boolean;
    readonly holder?: Place<Node>;
    readonly structure?: StructureShape;
    readonly leftOutBy?: Node | undefined;
  },
): Spot<Node> {
  return {
    above,
    step,
    depth: above.depth + 1,
    sensitive: above.sensitive || more.sensitive,
    holder: more.holder,
    structure: more.structure ?? above.structure,
    leftOutBy: more.leftOutBy,
  };
}

/** From the operation's input down: member names, list indices, map keys. */
export function pathOf<Node>(spot: Spot<Node>): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Spot<Node> | undefined = spot; at !== undefined; at = at.above) {
    if (at.step === undefined) continue;
    path.push(at.step.type === "member" ? at.step.name : at.step.type === "index" ? at.step.index : at.step.key);
  }
  return path.reverse();
}

/** The member that holds a value, or the list or map that it is in; an empty string for the input itself. */
export function memberOf<Node>(spot: Spot<Node>): string {
  for (let at: Spot<Node> | undefined = spot; at !== undefined; at = at.above) {
    if (at.step?.type === "member") return at.step.name;
  }
  return "";
}

/** The spot's name in a message: `'InstanceType'`, `'Arguments[3]'`, `'Environment.KEY'`, `A key of 'Environment'`; `top` for the input itself. */
export function nameOf<Node>(spot: Spot<Node>, top: string): Shown {
  if (spot.step?.type === "key" && spot.above !== undefined) return words(`A key of ${nameOf(spot.above, top)}`);
  const tail: string[] = [];
  for (let at: Spot<Node> | undefined = spot; at?.step !== undefined; at = at.above) {
    if (at.step.type === "member") {
      tail.push(at.step.written);
      return words(quoteName(tail.reverse().join("")));
    }
    if (at.step.type === "index") tail.push(`[${String(at.step.index)}]`);
    // The keys of a sensitive map are part of its value.
    else {
      const sensitive = at.above?.sensitive === true || (at.step.type === "value" && at.step.keySensitive);
      tail.push(show({ sensitive }, `.${truncate(at.step.key)}`, "[…]"));
    }
  }
  return words(quoteName(`${top}${tail.reverse().join("")}`));
}
