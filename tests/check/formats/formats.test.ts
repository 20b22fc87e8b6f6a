import { describe, expect, it } from "vitest";
import { unknownPart, type Draft } from "../../../src/check/formats/finding.js";
import type { Format } from "../../../src/check/formats/format.js";
import { describeFormat, judgeFormat } from "../../../src/check/formats/formats.js";

/** A text as formats read it; `…` stands for a part that nobody knows. */
function draft(text: string, sensitive = false): Draft {
  return { text: text.replaceAll("…", unknownPart), whole: !text.includes("…"), raw: undefined, sensitive };
}

/** What is found: the words of the message, then the stretch that is marked, and whatever is said besides. */
function found(format: Format, text: string, sensitive = false): readonly string[] {
  const read = draft(text, sensitive);
  return judgeFormat(format, read).map((finding) => {
    expect(finding.kind).toBe("relation");
    const { messageId, data, start, end, confidence, suggestions = [] } = finding;
    const stretch = read.text.slice(start, end).replaceAll(unknownPart, "…");
    return [
      `${messageId}: ${Object.values(data).join(", ")} [${stretch}]`,
      ...(confidence === undefined ? [] : [confidence]),
      ...suggestions.map(
        (one) => `${one.messageId} ${JSON.stringify(one.data)} "${one.text}" ${String(one.start)}-${String(one.end)}`,
      ),
    ].join("; ");
  });
}

const suffix = { name: "suffix", suffix: "/" } as const;
const archive = { name: "suffix", suffix: ".tar.gz", alias: ".tgz", taken: ".gz" } as const;

describe("a text in a format", () => {
  const right: readonly (readonly [Format, ...(readonly string[])])[] = [
    [{ name: "prefix", prefix: "s3://" }, "s3://", "s3://a", "…", "s3…", "s3://a…", "…a"],
    [suffix, "", "a/", "…", "a…", "a/…", "…/"],
    [archive, "a.tar.gz", "a.gz", "….tar.gz", "…gz"],
    [{ name: "not-suffix", suffix: "/" }, "a", "", "/a", "a/…", "…"],
    [{ name: "pattern", pattern: "a|b", expected: "a letter" }, "a", "b", "…", "c…"],
    [{ name: "json" }, "{}", "[1]", "1", "{…"],
    [{ name: "base64" }, "", "QUJD", "QUI=", "QQ==", "QU JD\n", "QU…", "…="],
    [
      { name: "number" },
      "1",
      "-1.5",
      "+.5",
      "12",
      ".55",
      "2.",
      "1e5",
      "1e10",
      "1.5E-3",
      " 1 ",
      "…",
      "1…",
      "…e5",
      "-… ",
    ],
    [{ name: "integer" }, "1", "-20", "+3", " 7 ", "…", "1…"],
    [
      { name: "no-secret" },
      "",
      "AKIA",
      "XAKIAABCDEFGHIJKLMNOP",
      "AKIAABCDEFGHIJKLMNOPQ",
      "hf_short",
      "-----BEGIN CERTIFICATE-----",
    ],
    [
      { name: "s3-uri" },
      ...[
        "s3://",
        "s3://abc",
        "s3://a-b.c/d_E",
        "https://A",
        "gs://aXb",
        "s3://a1.2.3.4",
        "s3:///a",
        "s3://…",
        "s3://a…",
        "s3://a…/b",
        "s3://arn:x",
      ],
      `s3://${"a".repeat(63)}`,
      "s3://1.2.3.4a",
    ],
  ];

  it.each(right.flatMap(([format, ...texts]) => texts.map((text) => [format.name, text, format] as const)))(
    "%s: %s",
    (_, text, format) => {
      expect(found(format, text)).toEqual([]);
    },
  );
});

describe("a text that isn't in its format", () => {
  it.each<readonly [Format, string, string]>([
    [{ name: "prefix", prefix: "s3://" }, "s3:/", "wrongForm: begin with 's3://', doesn't [s3:/]"],
    [{ name: "prefix", prefix: "s3://" }, "http…", "wrongForm: begin with 's3://', doesn't [http…]"],
    [suffix, "a", `wrongForm: end with '/', doesn't [a]; appendSuffix {"suffix":"/"} "/" 1-1`],
    [suffix, "…a", "wrongForm: end with '/', doesn't […a]"],
    [archive, "a.zip", "wrongForm: end with '.tar.gz', doesn't [a.zip]"],
    [archive, "a.tgz", "wrongForm: end with '.tar.gz', doesn't [a.tgz]; medium"],
    [archive, "….zip", "wrongForm: end with '.tar.gz', doesn't [….zip]"],
    [{ name: "not-suffix", suffix: "/x" }, "a/x", "unwantedForm: end with '/x' [/x]"],
    [{ name: "not-suffix", suffix: "/x" }, "…/x", "unwantedForm: end with '/x' [/x]"],
    [{ name: "pattern", pattern: "a|b", expected: "a letter" }, "ac", "wrongForm: be a letter, isn't [ac]"],
    [{ name: "pattern", pattern: "a|b", expected: "a letter" }, "cb", "wrongForm: be a letter, isn't [cb]"],
    [{ name: "base64" }, "QUJ", "wrongForm: be base64, isn't [QUJ]"],
    [{ name: "base64" }, "QUJD=", "wrongForm: be base64, isn't [QUJD=]"],
    [{ name: "base64" }, "QU_D", "wrongForm: be base64, isn't [QU_D]"],
    [{ name: "base64" }, "…-", "wrongForm: be base64, isn't […-]"],
    [{ name: "number" }, "1,5", "wrongForm: be a number, isn't [1,5]"],
    [{ name: "number" }, "e5", "wrongForm: be a number, isn't [e5]"],
    [{ name: "number" }, "1x", "wrongForm: be a number, isn't [1x]"],
    [{ name: "number" }, "x1", "wrongForm: be a number, isn't [x1]"],
    [{ name: "number" }, "", "wrongForm: be a number, isn't []"],
    [{ name: "number" }, "…x", "wrongForm: be a number, isn't […x]"],
    [{ name: "integer" }, "1.5", "wrongForm: be a whole number, isn't [1.5]"],
    [{ name: "no-secret" }, "k=AKIAABCDEFGHIJKLMNOP;", "secret: an AWS access key [AKIAABCDEFGHIJKLMNOP]"],
    [{ name: "no-secret" }, "ASIA2BCDEFGHIJKLMNOP", "secret: an AWS access key [ASIA2BCDEFGHIJKLMNOP]"],
    [
      { name: "no-secret" },
      "-----BEGIN RSA PRIVATE KEY-----",
      "secret: a private key [-----BEGIN RSA PRIVATE KEY-----]",
    ],
    [{ name: "no-secret" }, `a ghp_${"a".repeat(36)}`, `secret: a GitHub token [ghp_${"a".repeat(36)}]`],
    [{ name: "no-secret" }, `github_pat_${"a".repeat(22)}`, `secret: a GitHub token [github_pat_${"a".repeat(22)}]`],
    [{ name: "no-secret" }, `hf_${"a".repeat(30)}`, `secret: a Hugging Face token [hf_${"a".repeat(30)}]`],
    [{ name: "no-secret" }, "xoxb-1234567890", "secret: a Slack token [xoxb-1234567890]"],
    [
      { name: "s3-uri" },
      "s3://Bucket/a",
      "wrongBucket: Bucket, 'B' is not allowed: lower-case letters, digits, dots and hyphens are [Bucket]",
    ],
    [{ name: "s3-uri" }, "s3://ab", "wrongBucket: ab, it has fewer than 3 characters [ab]"],
    [
      { name: "s3-uri" },
      `s3://${"a".repeat(64)}`,
      `wrongBucket: ${"a".repeat(64)}, it has more than 63 characters [${"a".repeat(64)}]`,
    ],
    [{ name: "s3-uri" }, "s3://-ab/", "wrongBucket: -ab, it must begin and end with a letter or digit [-ab]"],
    [{ name: "s3-uri" }, "s3://ab./", "wrongBucket: ab., it must begin and end with a letter or digit [ab.]"],
    [{ name: "s3-uri" }, "s3://a..b", "wrongBucket: a..b, a dot needs a letter or digit on both sides [a..b]"],
    [{ name: "s3-uri" }, "s3://a.-b", "wrongBucket: a.-b, a dot needs a letter or digit on both sides [a.-b]"],
    [{ name: "s3-uri" }, "s3://a-.b", "wrongBucket: a-.b, a dot needs a letter or digit on both sides [a-.b]"],
    [
      { name: "s3-uri" },
      "s3://10.22.33.44",
      "wrongBucket: 10.22.33.44, it is written like an IP address [10.22.33.44]",
    ],
  ])("%o: %s", (format, text, finding) => {
    expect(found(format, text)).toEqual([finding]);
  });

  it("is told in the words of the engine where it is to be JSON", () => {
    const [finding] = found({ name: "json" }, "{a");
    expect(finding).toMatch(/^notJson: .*JSON.* \[\{a\]$/);
  });

  it("shows nothing of itself where it is sensitive", () => {
    expect(found({ name: "json" }, "{a", true)).toEqual(["notJson: it can't be parsed [{a]"]);
    expect(found({ name: "s3-uri" }, "s3://Bucket", true)).toEqual([
      "wrongBucket: …, its name breaks S3's rules [Bucket]",
    ]);
  });
});

it.each<readonly [Format, string]>([
  [{ name: "prefix", prefix: "a" }, "a string that begins with 'a'"],
  [suffix, "a string that ends in '/'"],
  [{ name: "not-suffix", suffix: "/" }, "a string that doesn't end in '/'"],
  [{ name: "pattern", pattern: "a", expected: "a letter" }, "a letter"],
  [{ name: "json" }, "JSON"],
  [{ name: "base64" }, "Base64"],
  [{ name: "number" }, "a number"],
  [{ name: "integer" }, "a whole number"],
  [{ name: "no-secret" }, "a string without a credential"],
  [{ name: "s3-uri" }, "an S3 URI"],
])("%o is described as %s", (format, words) => {
  expect(describeFormat(format)).toBe(words);
});
