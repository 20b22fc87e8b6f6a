/** What is read out of words: a pattern, and whether the words say all that there is to say. */
export interface ReadWords {
  /** In JavaScript's dialect, for a whole text. */
  readonly source: string;
  /** False of ARNs, of which words say only what they are of. */
  readonly complete: boolean;
}

/**
 * Reads words of a pattern as a person would, word by word; knows nothing of how they are made.
 *
 * @throws {Error} where there is a word that nobody was told of.
 */
export function readWords(words: string): ReadWords {
  const kept: string[] = [];
  const plain = words
    .replace(/, such as '[^']*'/u, "")
    .replaceAll(/"(?:[^"\\]|\\.)*"|'.'/gu, (quoted) => `§${String(kept.push(quoted) - 1)}§`);
  return new Reader(kept).alternatives(plain);
}

class Reader {
  readonly #quoted: readonly string[];

  constructor(quoted: readonly string[]) {
    this.#quoted = quoted;
  }

  alternatives(words: string): ReadWords {
    const read = split(words, "; or ").map((each) => this.#alternative(each));
    return {
      source: read.length === 1 ? (read[0]?.source ?? "") : `(?:${read.map(({ source }) => source).join("|")})`,
      complete: read.every(({ complete }) => complete),
    };
  }

  #alternative(words: string): ReadWords {
    if (words === "nothing") return { source: "(?:)", complete: true };
    const arn = /^(?:the|an) ARN of (.*?)(?: that ends so)?$/u.exec(words);
    if (arn !== null) return { source: arnOf(this.#restored(arn[1] ?? "")), complete: false };
    const parts = split(words, ", then ").map((part) => this.#part(part));
    return { source: parts.map(({ source }) => source).join(""), complete: parts.every(({ complete }) => complete) };
  }

  #part(words: string): ReadWords {
    const times = [
      [/^optionally (.*)$/u, "?"],
      [/^any number of times (.*)$/u, "*"],
      [/^(\d+) or more times (.*)$/u, "{n,}"],
    ] as const;
    for (const [form, sign] of times) {
      const match = form.exec(words);
      if (match === null) continue;
      const inner = this.#part(match.at(-1) ?? "");
      return { ...inner, source: `(?:${inner.source})${sign.replace("n", match[1] ?? "")}` };
    }
    const list = /^one or more times \((.*)\), with (§\d+§) between them$/u.exec(words);
    if (list !== null) {
      const inner = this.alternatives(list[1] ?? "");
      return { ...inner, source: `${inner.source}(?:${this.#text(list[2] ?? "")}${inner.source})*` };
    }
    if (words.startsWith("(") && words.endsWith(")")) {
      const inner = this.alternatives(words.slice(1, -1));
      return { ...inner, source: `(?:${inner.source})` };
    }
    return { source: `(?:${this.#atom(words)})`, complete: true };
  }

  #atom(words: string): string {
    const anyCase = /^(§\d+§) in any case$/u.exec(words);
    if (anyCase !== null) {
      return this.#text(anyCase[1] ?? "").replaceAll(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
    }
    if (/^§\d+§(?:(?:, | or )§\d+§)*$/u.test(words) && this.#isText(words)) {
      return words
        .split(/, | or /u)
        .map((text) => this.#text(text))
        .join("|");
    }
    const numbers = /^a number from (\d+) to (\d+)$/u.exec(words);
    if (numbers !== null) return range(numbers[1] ?? "", numbers[2] ?? "");
    const either = /^(\d+) or (\d+) (?:characters of )?(.*)$/u.exec(words);
    if (either !== null) {
      const [, few = "", many = "", set = ""] = either;
      return `[${this.#set(set)}]{${few}}|[${this.#set(set)}]{${many}}`;
    }
    return names[words] ?? this.#characters(words);
  }

  /** Of which characters a text is, how many, how it begins and ends, and what it hasn't. */
  #characters(words: string): string {
    let rest = words;
    let forbidden = "";
    const edges: { readonly begins: boolean; readonly ends: boolean; readonly not: boolean; readonly set: string }[] =
      [];
    for (;;) {
      const restriction = restrictions.find(({ form }) => form.test(rest));
      const edge = edgeForm.exec(rest);
      if (restriction !== undefined) {
        const [, count = "", set = ""] = restriction.form.exec(rest) ?? [];
        forbidden += restriction.source(count, set === "" ? "" : this.#set(set));
        rest = rest.replace(restriction.form, "");
      } else if (edge !== null) {
        const [, verb = "", set = ""] = edge;
        edges.push({
          begins: verb.includes("beginning"),
          ends: verb.includes("ending"),
          not: /not |neither/u.test(verb),
          set: this.#set(set),
        });
        rest = rest.slice(0, edge.index);
      } else break;
    }
    const { set, min, max } = this.#counted(rest);
    const at = (place: "begins" | "ends"): string =>
      edges
        .filter((edge) => edge[place])
        .reduce((all, edge) => (edge.not ? without(all, edge.set) : common(all, edge.set)), set);
    if (edges.length === 0) return `${forbidden}[${set}]{${String(min)},${max}}`;
    const [first, last] = [at("begins"), at("ends")];
    const single = common(first, last);
    const most = max === "" ? "" : String(Number(max) - 2);
    const long = `[${first}][${set}]{${String(Math.max(0, min - 2))},${most}}[${last}]`;
    return `${forbidden}(?:${min < 2 && single !== "" ? `[${single}]|` : ""}${long})`;
  }

  /** Characters and how many there are; `max` is empty where there is no bound. */
  #counted(words: string): { readonly set: string; readonly min: number; readonly max: string } {
    if (words === "anything") return { set: any, min: 0, max: "" };
    if (words === "any text") return { set: any, min: 1, max: "" };
    if (words === "any character") return { set: any, min: 1, max: "1" };
    const counts = /^(?:(\d+) to (\d+)|(\d+) or more|at most (\d+)|(\d+)) (?:characters of )?(.*)$/u.exec(words);
    if (counts !== null) {
      const [, from, to, least, most, exact, set = ""] = counts;
      return { set: this.#set(set), min: Number(from ?? least ?? exact ?? 0), max: to ?? most ?? exact ?? "" };
    }
    const one = /^any one of (.*)$/u.exec(words)?.[1] ?? /^(?:one of )?((?:an? |§\d+§).*)$/u.exec(words)?.[1];
    if (one !== undefined && !one.replace(/ but .*$/u, "").includes(" and "))
      return { set: this.#set(one), min: 1, max: "1" };
    return { set: this.#set(words), min: 1, max: "" };
  }

  /** The inside of a class of characters. */
  #set(words: string): string {
    const script = /^(.*) of any script(?:, and (.*))?$/u.exec(words);
    if (script !== null) {
      const categories = (script[1] ?? "").split(/, | and /u).map((name) => `\\p{${category(name)}}`);
      return `${categories.join("")}\\p{Cn}${script[2] === undefined ? "" : this.#set(script[2])}`;
    }
    const but = /^(.*?characters?) but (.*)$/u.exec(words);
    if (but !== null) return without(this.#set(but[1] ?? ""), this.#set(but[2] ?? ""));
    const control = controls[words];
    if (control !== undefined) return control;
    return words
      .split(/, and |, | and | or /u)
      .map((item) => this.#item(item))
      .join("");
  }

  #item(words: string): string {
    const run = /^(§\d+§) to (§\d+§)$/u.exec(words);
    if (run !== null) return `${this.#text(run[1] ?? "")}-${this.#text(run[2] ?? "")}`;
    if (words.startsWith("§")) return this.#text(words).replaceAll("-", "\\-");
    const known = characters[words.replace(/^an? (?!space|apostrophe)/u, "").replace(/(?<=letter|digit)$/u, "s")];
    if (known === undefined) throw new Error(`Nobody was told of "${this.#restored(words)}".`);
    return known;
  }

  #isText(words: string): boolean {
    return words.split(/, | or /u).every((mark) => this.#restored(mark).startsWith('"'));
  }

  /** A quoted text as a pattern. */
  #text(mark: string): string {
    const quoted = this.#restored(mark);
    const text = quoted.startsWith('"') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    return text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, "\\$&");
  }

  #restored(words: string): string {
    return words.replaceAll(/§(\d+)§/gu, (_, index: string) => this.#quoted[Number(index)] ?? "");
  }
}

/** Cuts at a separator that stands in no brackets. */
function split(words: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words.charAt(at);
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth === 0 && words.startsWith(separator, at)) {
      parts.push("");
      at += separator.length - 1;
    } else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}

const any = "\\0-\\u{10ffff}";

/** How a text begins or ends. */
const edgeForm =
  /, (neither beginning nor ending|beginning and ending|(?:not )?beginning|(?:not )?ending) with ((?:(?!, (?:not )?(?:beginning|ending)).)*)$/u;

const restrictions: readonly {
  readonly form: RegExp;
  /** A look-ahead that stands before the characters. */
  readonly source: (count: string, set: string) => string;
}[] = [
  { form: /, without §\d+§$/u, source: () => "(?!.*\\.\\.)" },
  { form: /, with at most one §\d+§$/u, source: () => "(?!.*\\..*\\.)" },
  { form: /, not white space alone$/u, source: () => "(?![\\t-\\r ]*$)" },
  {
    form: /, at most (\d+) of them (.*)$/u,
    source: (count, set) => `(?!(?:.*[${set}]){${String(Number(count) + 1)}})`,
  },
];

const names: Readonly<Record<string, string>> = {
  "a whole number without leading zeros": "0|[1-9]\\d*",
  "a UUID in lowercase": "[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}",
  "a semantic version": (() => {
    const number = "(?:0|[1-9]\\d*)";
    const identifier = `(?:${number}|\\d*[A-Za-z\\-][\\dA-Za-z\\-]*)`;
    const build = "[\\dA-Za-z\\-]+";
    return `${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+${build}(?:\\.${build})*)?`;
  })(),
};

const characters: Readonly<Record<string, string>> = {
  letters: "A-Za-z",
  digits: "0-9",
  "lowercase letters": "a-z",
  "uppercase letters": "A-Z",
  "hexadecimal digits": "0-9A-Fa-f",
  "lowercase hexadecimal digits": "0-9a-f",
  "white space": "\\t-\\r ",
  "a space": " ",
  "an apostrophe": "'",
  "printable ASCII characters": " -~",
  "ASCII characters": "\\0-\\x7f",
  characters: any,
};

const controls: Readonly<Record<string, string>> = {
  "control characters other than tabs, U+FFFE and U+FFFF": "\\0-\\x08\\n-\\x1f\\ufffe\\uffff",
  "control characters other than tabs and line breaks, and what is beyond U+FFFD":
    "\\0-\\x08\\x0b\\f\\x0e-\\x1f\\ufffe-\\u{10ffff}",
};

function category(name: string): string {
  const known: Readonly<Record<string, string>> = {
    letters: "L",
    marks: "M",
    numbers: "N",
    punctuation: "P",
    symbols: "S",
    separators: "Z",
  };
  return known[name] ?? `no category "${name}"`;
}

/** What is in the one class and not in the other. */
function without(all: string, but: string): string {
  return rangesOf(all, (isIn, isMissing) => isIn && !isMissing, but);
}

/** What is in both classes. */
function common(one: string, other: string): string {
  return rangesOf(one, (isIn, isToo) => isIn && isToo, other);
}

const ranges = new Map<string, string>();

function rangesOf(one: string, keep: (first: boolean, second: boolean) => boolean, other: string): string {
  const key = `${one} ${String(keep(true, true))} ${other}`;
  const known = ranges.get(key) ?? makeRanges(one, keep, other);
  ranges.set(key, known);
  return known;
}

function makeRanges(one: string, keep: (first: boolean, second: boolean) => boolean, other: string): string {
  const [first, second] = [one, other].map((set) => new RegExp(`[${set}]`, "u"));
  const found: string[] = [];
  const escape = (character: number): string => `\\u{${character.toString(16)}}`;
  let start: number | undefined;
  for (let character = 0; character <= 0x110000; character++) {
    const text = character > 0x10ffff ? "" : String.fromCodePoint(character);
    const kept = text !== "" && keep(first?.test(text) === true, second?.test(text) === true);
    if (kept) start ??= character;
    else if (start !== undefined) {
      found.push(`${escape(start)}-${escape(character - 1)}`);
      start = undefined;
    }
  }
  return found.join("");
}

function range(from: string, to: string): string {
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) =>
    String(Number(from) + index).padStart(from.length, "0"),
  ).join("|");
}

/** Any ARN of a service, or of one of some types of resources. */
function arnOf(words: string): string {
  const service = /^'(.*)'$/u.exec(words)?.[1];
  if (service !== undefined) return `arn:[^:]+:${service}:.*`;
  const types = words.split(/, | or /u).map((type) => type.replace(/^an? /u, "").replaceAll(" ", "-"));
  return `arn:.*:(?:${types.join("|")}).*`;
}
