import type { Class, Comparison } from "./compare.js";

/** Why verdicts differ in classes of requests: the validator, the classes' names, the reason. */
type Row = readonly [validator: RegExp, name: RegExp, why: string];

const any = /^/;

const rows: readonly Row[] = [
  [any, /\(member that they don't know\)$/, "its model is older than the SDK's clients, which know more members"],
  [any, /^theirs only: enum /, "its model is older than the SDK's clients, which know more values"],
  [
    any,
    /^theirs only: required Instance(?:Type|Count) /,
    "its model is older than the SDK's clients, which ask for less",
  ],
  [any, /^theirs only: required Client(?:Request)?Token /, "the SDK's clients fill this token in by themselves"],
  [/v2/, /^ours only: pattern /, "it looks for the pattern anywhere in the text; AWS matches the whole"],
  [
    /v2|smithy|ajv/,
    /^theirs only: pattern .*\((?:map key )?length: too-short\)$/s,
    "of an empty text we tell the length only",
  ],
  [
    /v2|smithy|ajv/,
    /^theirs only: pattern .*\((?:map key )?length: too-long\)$/s,
    "of a long text we tell the length only",
  ],
  [
    /v2/,
    /^theirs only: pattern \/.*\\[Ap]/,
    "it reads a pattern of Java's as one of JavaScript's, where \\A and \\p are letters",
  ],
  [/v2/, /^theirs only: high .*\(pattern: character\)$/, "it counts an emoji as two characters"],
  [/v2/, /^ours only: type .*\(type: \w+ for (?:structure|map)\)$/, "it takes any object for a structure or a map"],
  [/v2/, /^theirs only: \w+ .*\(type: \w+ for (?:structure|map)\)$/s, "it looks for members in what is no structure"],
  [/v2/, /^ours only: type .*\(type: fraction for integer\)$/, "it takes a fraction for a whole number"],
  [/botocore/, /\(type: boolean for (?:number|timestamp)\)$/, "in Python a boolean is a number"],
  [/botocore/, /^theirs only: union .*\(unknown member\)$/, "it counts a member that the union doesn't have"],
  [/botocore/, /^ours only: low .*\(size: map too small\)$/, "it doesn't count the entries of a map"],
  [
    /botocore/,
    /^ours only: union .*\(union: (?:none|several)\)$/,
    "its model is older than the SDK's clients, which know one more union",
  ],
  [/ajv/, /^ours only: enum /, "what the registry takes for any text, the API has an enum for"],
  [/ajv/, /^ours only: type .*for (?:map|string)\)$/, "what the registry takes for any JSON, the API has a map for"],
  [/ajv/, /^ours only: (?:low|high|pattern) /s, "what the registry leaves open, the API has a bound or a pattern for"],
  [/ajv/, /^(?:ours only: type|theirs only: low) .*\(type: boolean for number\)$/, "it makes 0 or 1 of a boolean"],
  [
    /ajv/,
    /^theirs only: (?:low|high) .*\((?:pattern: \w+|type: \w+ for string)\)$/s,
    "of a text that its pattern refuses we tell the pattern only",
  ],
  [
    /ajv/,
    /^theirs only: low .*\(type: fraction for integer\)$/,
    "of a fraction we tell that a whole number belongs there",
  ],
  [
    /ajv/,
    /^theirs only: member .*\(map key (?:pattern: \w+|length: too-short)\)$/s,
    "it has no word for the key of a map but a member's",
  ],
  [
    /published/,
    /^theirs only: pattern .*\((?:enum|type: (?:boolean|number) for string)\)$/s,
    "it has a pattern for what the API has an enum for, and matches what it converts to a text",
  ],
  [
    /published/,
    /^theirs only: high .*\(type: string for list\)$/,
    "it states a length beside the size of a list, which it asks of a text too",
  ],
  [
    /published/,
    /^ours only: required (?:Description|MemberDefinitions) \(required\)$/,
    "the API, which the registry's handler calls, requires what its schema of a work team leaves open",
  ],
  [/published/, /^ours only: member .*\(unknown member\)$/, "not every object of the published schemas is closed"],
  [
    /published/,
    /^theirs only: required .*\(right request\)$/,
    "the published schemas are of another day than our extract of them",
  ],
];

/** Sums the classes of disagreement up by their reasons; `open` are those that nobody has given one for. */
export function explainClasses({ validator, classes }: Comparison): {
  readonly explained: ReadonlyMap<string, number>;
  readonly open: readonly (readonly [name: string, of: Class])[];
} {
  const explained = new Map<string, number>();
  const open: [string, Class][] = [];
  for (const [name, one] of [...classes].sort()) {
    const why = rows.find(([of, pattern]) => of.test(validator) && pattern.test(name))?.[2];
    if (why === undefined) open.push([name, one]);
    else explained.set(why, (explained.get(why) ?? 0) + one.count);
  }
  return { explained, open };
}
