import { describe, expect, it } from "vitest";
import type { StringShape } from "../../../src/model/shape.js";
import { map, string, structure } from "../build-service.js";
import { template } from "../build-value.js";
import { messageOf, run } from "../run-check.js";

const name = string("Name", { min: 1, max: 10, pattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*" });
const lower = string("Lower", { pattern: "[a-z]+(?:-[a-z]+)*" });
const upper = string("Upper", { pattern: "[A-Z]+" });
const snake = string("Snake", { pattern: "[a-z]+(?:_[a-z]+)*" });
const s3 = string("Uri", { max: 30, pattern: "s3://([^/]+)/?.*" });
const https = string("Uri", { pattern: "https://[^/]+.*" });
const either = string("Uri", { pattern: "(https|s3)://([^/]+)/?(.*)" });

/** What each suggestion for the value makes of it: whole texts where all is known. */
function texts(value: unknown, shape: StringShape): string[] {
  return run({ N: value }, structure("In", { N: shape })).flatMap(({ suggestions, kind }) =>
    suggestions.map((each) => messageOf({ kind, messageId: each.messageId, data: each.data })),
  );
}

/** A text after the edits of its first suggestion. */
function edited(text: string, shape: StringShape): string | undefined {
  const [violation] = run({ N: text }, structure("In", { N: shape }));
  const edits = violation?.suggestions[0]?.edits;
  if (edits === undefined) return undefined;
  return [...edits].reverse().reduce((before, edit) => {
    if (edit.type !== "replace-text") throw new Error(edit.type);
    return before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  }, text);
}

describe("a text with characters that aren't allowed", () => {
  it.each<[string, StringShape, string | undefined]>([
    ["my_job", name, "my-job"],
    ["my job.1", name, "my-job-1"],
    ["MyJob", lower, "myjob"],
    ["ABc", upper, "ABC"],
    ["Abc", upper, undefined],
    ["My-Job", snake, "my_job"],
    ["my__job", lower, "my-job"],
    ["_my_job_", lower, "my-job"],
    ["a😀b", lower, "a-b"],
    ["ab😀", lower, "ab"],
    // What has no other case is no other case of itself.
    ["ab1", lower, "ab"],
    ["abc___", name, "abc"],
    // Four at the end are more than are left out.
    ["abcd____", name, undefined],
    // As many illegal characters as legal ones may have been meant, more not.
    ["a_", name, "a"],
    ["__a", name, undefined],
    // Too long for the shape, and still when it is mended.
    ["my_long_name", name, undefined],
    // A place to be filled in has no legal form, whatever its brackets are.
    ["my-<name>", name, undefined],
    ["my-{name}", name, undefined],
    ["my-<name", name, "my--name"],
    ["my_<a>", { ...name, max: 99 }, undefined],
    ["my_long_na", name, "my-long-na"],
    // Of two letters in the place of one, the pattern would have to take both.
    ["ABß", upper, "AB"],
  ])("%j becomes %#", (text, shape, expected) => {
    expect(edited(text, shape)).toBe(expected);
  });

  it("is mended where it has twenty such characters, and no more", () => {
    const of = (count: number): string => "a_".repeat(count) + "a";
    expect(edited(of(20), lower)).toBe("a-".repeat(20) + "a");
    expect(edited(of(21), lower)).toBeUndefined();
  });

  it("is mended up to 2000 characters", () => {
    expect(edited(`${"a".repeat(1998)}_a`, lower)).toBe(`${"a".repeat(1998)}-a`);
    expect(edited(`${"a".repeat(1999)}_a`, lower)).toBeUndefined();
  });

  it("is mended around what isn't known", () => {
    expect(texts(template("my_", { min: 1, max: 3 }, "_x"), name)).toEqual(['Change it to "my-${…}-x".']);
    expect(texts(template("My", {}), lower)).toEqual(['Change it to "my${…}".']);
    // The unknown part may be too long for what is left of ten characters.
    expect(texts(template("my_", { min: 8, max: 9 }), name)).toEqual([]);
    expect(texts(template("a_", { min: 1, max: 1 }), { ...name, min: 9 })).toEqual([]);
    // The unknown part begins with what can't stand there.
    expect(texts(template("a_", { min: 1, max: 1, alphabet: [[0x21, 0x21]] }), name)).toEqual([]);
    expect(texts(template({ min: 1, max: 1 }, "a_"), name)).toEqual(['Change it to "${…}a".']);
    expect(texts(template("<", {}, ">"), name)).toEqual([]);
    expect(texts(template("my_", { min: 1, max: 1 }, "<x>"), { ...name, max: 99 })).toEqual([]);
  });
});

describe("a location without its scheme", () => {
  it.each<[string, StringShape, string | undefined]>([
    ["bucket/key", s3, "s3://bucket/key"],
    ["bucket", s3, "s3://bucket"],
    ["example.com/x", https, "https://example.com/x"],
    // Of several schemes, that of S3.
    ["bucket/key", either, "s3://bucket/key"],
    // No name of a bucket.
    ["Bucket/key", s3, undefined],
    ["b/key", s3, undefined],
    ["bu/key", s3, undefined],
    ["buc/key", s3, "s3://buc/key"],
    ["b".repeat(26), s3, undefined],
    ["b".repeat(25), s3, `s3://${"b".repeat(25)}`],
    // What has a colon has a scheme.
    ["file:///key", s3, undefined],
    ["gs://bucket", s3, undefined],
    // Neither scheme helps.
    ["bucket/key", string("Uri", { pattern: "ftp://.*" }), undefined],
  ])("%j becomes %#", (text, shape, expected) => {
    expect(edited(text, shape)).toBe(expected);
  });

  it("isn't completed where a part isn't known, where it is a key, or where it is a secret", () => {
    expect(texts(template("bucket/", {}), s3)).toEqual([]);
    expect(texts("bucket/key", { ...s3, sensitive: true })).toEqual([]);
    const [asKey] = run({ N: { "bucket/key": "" } }, structure("In", { N: map("M", s3, string("S")) }));
    expect(asKey?.suggestions).toEqual([]);
  });
});

describe("a text that ends with a separator", () => {
  it.each<[string, StringShape, string | undefined]>([
    ["my-", name, "my"],
    ["my--", name, "my"],
    ["my---", name, "my"],
    ["my----", name, undefined],
    ["my-job-", lower, "my-job"],
    ["my_", snake, "my"],
    // What is left is too short.
    ["a-", { ...name, min: 2 }, undefined],
    ["ab-", { ...name, min: 2 }, "ab"],
    // What is left doesn't match either.
    ["ab-", string("P", { pattern: "ab-[a-z]+" }), undefined],
  ])("%j becomes %#", (text, shape, expected) => {
    expect(edited(text, shape)).toBe(expected);
  });

  it("isn't trimmed where it ends with anything else, or would be empty", () => {
    expect(texts(template({ min: 1 }, "ab"), string("P", { pattern: "[a-z]+-x" }))).toEqual([]);
    expect(edited("-", string("P", { pattern: "(?:-a)*" }))).toBeUndefined();
  });

  it("is trimmed behind what isn't known, and not where the end isn't known or it is a secret", () => {
    expect(texts(template({ min: 1, max: 2 }, "a-"), name)).toEqual(['Change it to "${…}a".']);
    expect(texts(template("ab", { min: 1, max: 1, alphabet: [[0x2d, 0x2d]] }), name)).toEqual([]);
    expect(texts("my-", { ...name, sensitive: true })).toEqual([]);
    // Of two literals, one edit would reach the first only.
    expect(texts(template("a-", "-"), name)).toEqual([]);
    expect(texts(template("a", "--"), name)).toEqual(['Change it to "a".']);
  });

  it("is renamed where it is a key", () => {
    const [illegal] = run({ N: { my_key: "" } }, structure("In", { N: map("M", name, string("S")) }));
    expect(illegal?.suggestions[0]?.edits).toEqual([{ type: "rename-key", keyNode: "key $.N.my_key", name: "my-key" }]);
    const [violation] = run({ N: { "my-": "" } }, structure("In", { N: map("M", name, string("S")) }));
    expect(violation?.suggestions[0]?.edits).toEqual([{ type: "rename-key", keyNode: "key $.N.my-", name: "my" }]);
  });
});
