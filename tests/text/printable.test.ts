import { describe, expect, it } from "vitest";
import { printable, printableOutput } from "../../src/text/printable.js";

describe("a text in a message", () => {
  it.each([
    ["plain", "plain"],
    ["é 日本 😀", "é 日本 😀"],
    ["a\u001b[2Jb", "a\\u001b[2Jb"],
    ["a\u009b2Jb\u0007\u007f\u0000", "a\\u009b2Jb\\u0007\\u007f\\u0000"],
    ["a\nb\tc\r", "a\\u000ab\\u0009c\\u000d"],
    ["\u202egpj.exe\u2066", "\\u202egpj.exe\\u2066"],
    ["a\u200bb\ufeff\u00ad\u2028", "a\\u200bb\\ufeff\\u00ad\\u2028"],
    ["\ud800a\udc00", "\\ud800a\\udc00"],
    ["\u{e0041}", "\\udb40\\udc41"],
  ])("%j is shown as %j", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe("a text for the terminal", () => {
  it.each([
    ["lines\n\tand\r\ncolours \u001b[1;31mred\u001b[0m", "lines\n\tand\r\ncolours \u001b[1;31mred\u001b[0m"],
    ["\r\u001b[Kprogress", "\r\u001b[Kprogress"],
    ["a\rb", "a\\u000db"],
    ["\u001b[2J\u001b]0;title\u0007\u001bc", "\\u001b[2J\\u001b]0;title\\u0007\\u001bc"],
    ["\u001b]8;;http://a\u001b\\link", "\\u001b]8;;http://a\\u001b\\link"],
    ["\u009b31m\u007f\b", "\\u009b31m\\u007f\\u0008"],
  ])("%j is written as %j", (text, written) => {
    expect(printableOutput(text)).toBe(written);
  });
});
