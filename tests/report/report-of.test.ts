import type { Rule } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../src/check/shown.js";
import type { Violation } from "../../src/check/violation.js";
import { reportOf } from "../../src/report/report-of.js";
import { findNode, sourceCodeOf } from "../analysis/source-code.js";

type Node = TSESTree.Node;

/** A node of which one property can't be read. */
function broken(node: Node, property: string): Node {
  return new Proxy(node, {
    get(target, key): unknown {
      if (key === property) throw new Error(`no ${property}`);
      return Reflect.get(target, key);
    },
  });
}

const sourceCode = sourceCodeOf('f({ Name: "a_b" });');
const literal = findNode(sourceCode, "Literal");

/** Marks the underscore, and suggests a hyphen. */
function violation(node: Node, edited: Node): Violation<Node> {
  return {
    kind: "pattern",
    messageId: "illegalCharacter",
    data: words({ value: "a_b" }),
    path: ["Name"],
    place: { node, part: "whole", within: { start: 1, end: 2 } },
    confidence: "high",
    suggestions: [
      {
        messageId: "suggestLegalText",
        data: words({ value: "a-b" }),
        edits: [{ type: "replace-text", node: edited, start: 1, end: 2, text: "-" }],
      },
    ],
  };
}

/** A report's location and the message ids of its suggestions. */
function outline(report: Rule.ReportDescriptor): unknown {
  return {
    loc: "loc" in report ? report.loc : undefined,
    suggest: report.suggest?.map((each): unknown => Reflect.get(each, "messageId")),
  };
}

const line = 1;
const exact = { start: { line, column: 12 }, end: { line, column: 13 } };

describe("a report", () => {
  it("has its exact place and its suggestions", () => {
    expect(outline(reportOf(violation(literal, literal), sourceCode))).toEqual({
      loc: exact,
      suggest: ["suggestLegalText"],
    });
  });

  describe("in front of users", () => {
    beforeEach(() => {
      vi.stubEnv("ESLINT_PLUGIN_SAGEMAKER_RETHROW", undefined);
    });
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it.each(["range", "parent", "type"])("goes without a suggestion that fails (%s)", (property) => {
      expect(outline(reportOf(violation(literal, broken(literal, property)), sourceCode))).toEqual({
        loc: exact,
        suggest: [],
      });
    });

    it("marks the whole node where the exact place fails", () => {
      expect(outline(reportOf(violation(broken(literal, "range"), literal), sourceCode))).toEqual({
        loc: { start: { line, column: 10 }, end: { line, column: 15 } },
        suggest: ["suggestLegalText"],
      });
    });
  });

  it.each<[string, Node, Node]>([
    ["suggestion", literal, broken(literal, "parent")],
    ["place", broken(literal, "range"), literal],
  ])("fails in the project's own tests with its %s", (_, node, edited) => {
    expect(() => reportOf(violation(node, edited), sourceCode)).toThrow(/^no /);
  });
});
