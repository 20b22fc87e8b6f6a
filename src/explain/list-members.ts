import type { Shape } from "../model/shape.js";
import { describeShape, type MemberFacts } from "./facts.js";
import { memberPaths } from "./member-paths.js";
import { memberRow, table } from "./text.js";

/** The members at every depth below a shape; the name of each is its path. */
export function listMembers(shape: Shape): MemberFacts[] {
  return memberPaths(shape).map(({ path, member: { required, deprecated, shape: own } }) => ({
    name: path,
    required,
    deprecated,
    shape: describeShape(own, "alone"),
  }));
}

export function writeMembers(members: readonly MemberFacts[]): string {
  return ["  members at every depth (* required)", ...table(members.map(memberRow), "    "), ""].join("\n");
}
