import { parseYAML } from "yaml-eslint-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yamlStretch } from "../../../src/analysis/documents/yaml-stretch.js";
import { yamlValues } from "../../../src/analysis/documents/yaml-tree.js";
import { readMarks } from "../../marks.js";

/** The stretch of the source in which a part of the value of `a` is written. */
function written(source: string, part: string): readonly [number, number] | undefined {
  const [value] = yamlValues({ text: source, ast: parseYAML(source) });
  const entry = value?.kind === "record" ? value.entries.get("a")?.value : undefined;
  const text = entry?.kind === "text" && entry.parts[0]?.known === true ? entry.parts[0].text : undefined;
  if (entry === undefined || text === undefined) throw new Error(`no text in ${source}`);
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`no ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
  const stretch = yamlStretch(entry.node, at, at + part.length, source);
  return stretch && [stretch.start, stretch.end];
}

describe("where a part of a YAML scalar's text is written", () => {
  it.each([
    ["a: ab«c»d\n", "c"],
    ["a: 'ab«c»d'\n", "c"],
    ["a: 'it''s «c»d'\n", "c"],
    ['a: "ab«c»d"\n', "c"],
    ['a: "\\u00e9\\t«c»d"\n', "c"],
    ['a: "x«\\n»y"\n', "\n"],
    ['a: "x«\\U0001F600»y"\n', "\u{1f600}"],
    ['a: "x\\\n   y«c»"\n', "c"],
    ["a: |\n  first\n    «second»\n", "second"],
    ["a: |-\n\n  first\n  «second»\n", "second"],
    ["a: |+ # why\r\n  first\r\n  «second»\r\n\r\n", "second"],
    ["a: >\n  first\n  «second» one\n\n  third\n", "second"],
    ["a: >-\n  first\n   more\n  «second»\n\n\n  third\n", "second"],
    ["a: >\n\n  first\n  second\n\n   more\n\n  «third»\n", "third"],
    ["a: first\n  «second»\n\n  third\n", "second"],
    ['a: "first  \n\n  «second»\n  third"\n', "second"],
    ["b: 1\na: &x |\n   «c»\nc: *x\n", "c"],
  ])("%j", (marked, part) => {
    const { text, spans } = readMarks(marked);
    expect(written(text, part)).toEqual(spans[0]);
  });

  it("is each unit's own, whatever is written", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "\\", '"', "'", ":", "é", "\u{1f600}") });
    let blocks = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("|", "|-", "|+", ">", ">-", ">+"),
        (lines, header) => {
          const source = `a: ${header}\n${lines.map((each) => `  ${each}`).join("\n")}\n`;
          let ast: ReturnType<typeof parseYAML>;
          try {
            ast = parseYAML(source);
          } catch {
            return;
          }
          const [value] = yamlValues({ text: source, ast });
          const entry = value?.kind === "record" ? value.entries.get("a")?.value : undefined;
          if (entry?.kind !== "text" || entry.parts[0]?.known !== true) return;
          const { text } = entry.parts[0];
          for (let index = 0; index < text.length; index++) {
            if (/\s/u.test(text.charAt(index))) continue;
            const stretch = yamlStretch(entry.node, index, index + 1, source);
            expect(stretch && source.slice(stretch.start, stretch.end), JSON.stringify([source, index])).toBe(
              text.charAt(index),
            );
            blocks += 1;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(blocks).toBeGreaterThan(500);
  });
});
