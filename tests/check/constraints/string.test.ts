import { describe, expect, it } from "vitest";
import type { StringShape } from "../../../src/model/shape.js";
import { map, string, structure } from "../build-service.js";
import { template, unknownOf } from "../build-value.js";
import { lines, run, suggestionsOf } from "../run-check.js";

const name = string("Name", { min: 1, max: 10, pattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*" });
const arn = string("Arn", { min: 8, max: 20, pattern: "arn:aws[a-z-]*:[a-z]+" });
const lower = string("Lower", { pattern: "[a-z]+(?:-[a-z]+)*" });

function check(value: unknown, shape: StringShape = name): string[] {
  return lines(run({ N: value }, structure("In", { N: shape })));
}

function suggest(value: unknown, shape: StringShape = name): string[] {
  return run({ N: value }, structure("In", { N: shape })).flatMap(suggestionsOf);
}

describe("one message per mistake", () => {
  const cases: [string, unknown, string[], StringShape?][] = [
    ["right", "my-job", []],
    ["at its longest", "a".repeat(10), []],
    ["an unknown string", unknownOf("string"), []],
    ["too long", "a".repeat(11), ["length $.N: 'N' takes at most 10 characters; this has 11."]],
    [
      "too long, with an illegal character within",
      "a_aaaaaaaaa",
      [
        "length $.N: 'N' takes at most 10 characters; this has 11.",
        "pattern $.N@1-2: 'N' can't be \"a_aaaaaaaaa\": '_' is not allowed here; use letters, digits or '-'. It is too long, too: at most 10 characters, and this has 11.",
      ],
    ],
    [
      "too long, with an illegal character beyond",
      "aaaaaaaaaa_",
      ["length $.N: 'N' takes at most 10 characters; this has 11."],
    ],
    ["too long and incomplete", "aaaaaaaaaa-", ["length $.N: 'N' takes at most 10 characters; this has 11."]],
    ["empty", "", ["length $.N: 'N' takes at least 1 character; this has 0. Write something, or leave it out."]],
    [
      "empty, where only the pattern says so",
      "",
      ["pattern $.N: 'N' can't be empty: begin it with lowercase letters, or leave it out."],
      lower,
    ],
    ["too short and incomplete", "arn:aws", ["length $.N: 'N' takes at least 8 characters; this has 7."], arn],
    [
      "too short and of another form",
      "my-role",
      ["pattern $.N@0-1: 'N' can't be \"my-role\": 'm' is not allowed here; use \"arn:aws\"."],
      arn,
    ],
    [
      "incomplete",
      "my-",
      ["pattern $.N@2-3: 'N' can't be \"my-\": it can't end with '-'; end it with letters or digits."],
    ],
    [
      "a character too many",
      "ab",
      ["pattern $.N@1-2: 'N' can't be \"ab\": it must end before 'b', after 1 character."],
      string("A", { pattern: "a" }),
    ],
    ["astral characters counted once", "\u{1F600}\u{1F600}", [], string("A", { max: 2 })],
    [
      "astral characters too many",
      "\u{1F600}\u{1F600}\u{1F600}",
      ["length $.N: 'N' takes at most 2 characters; this has 3."],
      string("A", { max: 2 }),
    ],
    [
      "an astral character marked whole",
      "a\u{1F600}",
      ["pattern $.N@1-3: 'N' can't be \"a\u{1F600}\": '\u{1F600}' is not allowed here; use letters, digits or '-'."],
    ],
    [
      "a template too long",
      template("abcd", { min: 7 }),
      ["length $.N: 'N' takes at most 10 characters; this has at least 11."],
    ],
    [
      "a template too long by counted parts",
      template("abcd", { min: 7, max: 7 }),
      ["length $.N: 'N' takes at most 10 characters; this has 11."],
    ],
    [
      "a template too short",
      template({ max: 3 }, "x"),
      ["length $.N: 'N' takes at least 5 characters; this has at most 4."],
      string("A", { min: 5 }),
    ],
    ["a template just short enough", template("abcd", { min: 6 }), []],
    [
      "an unknown part that can't be",
      template("a", { min: 1, max: 2, alphabet: [[0x30, 0x39]] }),
      [
        'pattern $.N: \'N\' can\'t be "a${…}": no value of the part in braces fits; write one or more times (lowercase letters), with "-" between them.',
      ],
      lower,
    ],
    ["half a character beside an unknown part", template("\uD83D", { min: 1, max: 1 }), [], string("A", { max: 1 })],
    [
      "a sensitive one",
      "my_job",
      ["pattern $.N@2-3: 'N' can't be this value: this character is not allowed here; use letters, digits or '-'."],
      { ...name, sensitive: true },
    ],
    [
      "a sensitive one in the place of a template",
      "a${b}",
      ["pattern $.N@1-2: 'N' can't be this value: this character is not allowed here; use letters, digits or '-'."],
      { ...name, sensitive: true },
    ],
    [
      "text in the place of a template, after a character of two units",
      "😀${id}",
      [`pattern $.N@2-7: 'N' can't be "😀\${id}": '\${id}' is plain text in quotes. Write the string in backticks.`],
      string("E", { pattern: "[^$]*" }),
    ],
    ["a JSON value", "{", [], string("J", { jsonValue: true, max: 0 })],
  ];
  it.each(cases)("%s", (_, value, expected, shape) => {
    expect(check(value, shape)).toEqual(expected);
  });
});

describe("suggested texts", () => {
  const edit = (start: number, text: string, node = "$.N"): object => ({
    type: "replace-text",
    node,
    start,
    end: start + 1,
    text,
  });
  const cases: [string, unknown, string, object[], StringShape?][] = [
    ["hyphens", "my_job_1", '"my-job-1"', [edit(2, "-"), edit(6, "-")]],
    ["hyphens of templates", template("my_", {}), '"my-${…}"', [edit(2, "-", "$.N#0")]],
    ["the other case", "MyJob", '"myjob"', [edit(0, "m"), edit(2, "j")], lower],
    ["nothing at the start", "_job", '"job"', [edit(0, "")]],
    ["nothing at the end", "my_job_", '"my-job"', [edit(2, "-"), edit(6, "")]],
  ];
  it.each(cases)("%s", (_, value, shown, edits, shape) => {
    expect(suggest(value, shape)).toEqual([`Change it to ${shown}. ${JSON.stringify(edits)}`]);
  });

  it.each([
    ["where most is illegal", "____a", name],
    ["where the rest is of another form", "my-role", arn],
    ["where the result is too short", "a_", { ...name, min: 2 }],
    ["where nothing is illegal, and what is left over is no separator", "arn:aws", arn],
    ["where it is sensitive", "my_job", { ...name, sensitive: true }],
    ["where it is very long", `_${"a".repeat(3000)}`, lower],
  ])("none %s", (_, value, shape) => {
    expect(suggest(value, shape)).toEqual([]);
  });

  it("rename keys", () => {
    const [violation] = run({ N: { my_key: "" } }, structure("In", { N: map("M", name, string("S")) }));
    expect(violation === undefined ? [] : suggestionsOf(violation)).toEqual([
      'Change it to "my-key". [{"type":"rename-key","keyNode":"key $.N.my_key","name":"my-key"}]',
    ]);
  });
});

describe("sensitive values", () => {
  it("are never printed, whatever is wrong with them and wherever they are", () => {
    const secret = "s3cr_t";
    const inner = structure("Inner", {
      A: string("A", { max: 2, pattern: "[0-9]*" }),
      B: string("B", { enum: ["x"] }),
      C: map("C", string("K", { pattern: "x" }), string("V", { min: 9 })),
    });
    const shape = structure("In", { S: { ...inner, sensitive: true } });
    const found = run({ S: { A: secret, B: secret, C: { x: secret, [secret]: 1 } } }, shape).map((each) => each.data);
    expect(found.length).toBeGreaterThan(4);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});
