/** What the relations say against members that are there, and for those that aren't. */

import type { AnyDeepRule, BadDeep } from "./conditions.js";
import type { Breach } from "./first-pass.js";
import type { AnyRule } from "./rules.js";
import type { Scalar } from "./scalars.js";
import type { IsAny } from "./tables.js";
import type { Twice } from "./twice.js";

/** What the rules say that need a member which isn't there, whatever else is. */
export type Lacking<T, X> = X extends AnyRule
  ? [X["needs"]] extends [never]
    ? never
    : [X["key"]] extends [never]
      ? Needed<T, X>
      : never
  : never;

/** What a rule says that needs a member which isn't there. */
type Needed<T, X extends AnyRule> =
  Applies<T, X> extends true
    ? 1 extends (
        X["needs"] extends infer N ? (N extends keyof T ? ([T[N]] extends [undefined] ? IsAny<T[N]> : 1) : 0) : 0
      )
      ? never
      : X["says"]
    : never;

/** What the rules say against this member, or need because of it. */
export type Banned<T, K, X> = X extends AnyRule
  ? [X["needs"]] extends [never]
    ? BannedBy<T, K, X>
    : [X["key"]] extends [never]
      ? never
      : [K] extends [X["key"]]
        ? Needed<T, X>
        : never
  : never;

type BannedBy<T, K, X extends AnyRule> = [X["bans"]] extends [never]
  ? [X["list"]] extends [K]
    ? [X["list"]] extends [never]
      ? never
      : [Twice<T[K & keyof T], X["element"]>] extends [never]
        ? never
        : X["says"]
    : never
  : [K] extends [X["bans"]]
    ? undefined extends T[K & keyof T]
      ? never
      : Applies<T, X> extends true
        ? [Breach<T[K & keyof T], X["inner"]>] extends [never]
          ? never
          : X["says"]
        : never
    : never;

/** The rules about members of members that are broken and are reported on this member. */
export type DeeplyBanned<T, K, X> = X extends AnyDeepRule
  ? [K] extends [X["key"]]
    ? [BadDeep<T, X>] extends [never]
      ? never
      : X
    : never
  : never;

/** Whether the condition of a rule is certain. */
type Applies<T, X extends AnyRule> = [X["key"]] extends [never]
  ? true
  : X["key"] extends keyof T
    ? undefined extends T[X["key"]]
      ? false
      : unknown extends X["values"]
        ? true
        : [T[X["key"]]] extends [infer V extends Scalar]
          ? `${V}` extends X["values"]
            ? true
            : false
          : false
    : false;
