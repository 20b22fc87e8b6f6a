import { describe, expect, it } from "vitest";
import { lint } from "./lint.js";
import { metMessages, programOf } from "../../../tools/site/met-messages.js";

describe("messages that users met", () => {
  it("are 39: the last of the table but one, that only another call could prove, is left out", () => {
    expect(metMessages).toHaveLength(39);
    expect(metMessages.every(({ references }) => references.length > 0)).toBe(true);
  });

  it.each(metMessages)("$message", (met) => {
    const reports = lint(programOf(met)).filter(({ rule }) => rule === met.rule);
    expect(reports.map(({ message }) => message)).toContainEqual(expect.stringMatching(met.says));
  });
});
