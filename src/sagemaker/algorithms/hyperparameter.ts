/** What a hyperparameter of a built-in algorithm takes. In a request all are strings. */
export interface Hyperparameter {
  /** `list`: words, separated by commas or as a JSON list. `text`: anything, or what `pattern` says. */
  readonly type: "integer" | "number" | "words" | "list" | "text";
  readonly min?: number;
  readonly max?: number;
  /** Exclusive bounds. */
  readonly above?: number;
  readonly below?: number;
  /** All that it takes, or, of a number, what it takes besides numbers. */
  readonly words?: readonly string[];
  readonly pattern?: RegExp;
  /** The pattern in words, for messages. */
  readonly form?: string;
  /** No job may leave it out, whatever the others are. */
  readonly required?: true;
  /** A tuning job may search it. */
  readonly tunable?: true;
}

type Bounds = Pick<Hyperparameter, "min" | "max" | "above" | "below">;

export function integer(min?: number, max?: number): Hyperparameter {
  return { type: "integer", ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export function number(bounds: Bounds = {}): Hyperparameter {
  return { type: "number", ...bounds };
}

/** A number from 0 to 1. */
export const fraction: Hyperparameter = number({ min: 0, max: 1 });
export const positive: Hyperparameter = number({ above: 0 });
export const notNegative: Hyperparameter = number({ min: 0 });

export function oneOf(...words: string[]): Hyperparameter {
  return { type: "words", words };
}

/** The guide writes some with `True`, some with `true` and some with `1`; containers are not stricter than that. */
export const flag: Hyperparameter = oneOf("true", "false", "1", "0");

export function listOf(...words: string[]): Hyperparameter {
  return { type: "list", words };
}

export function text(pattern?: RegExp, form?: string): Hyperparameter {
  return {
    type: "text",
    ...(pattern === undefined ? {} : { pattern }),
    ...(form === undefined ? {} : { form }),
  };
}

/** What takes some words, too. */
export function or(hyperparameter: Hyperparameter, ...words: string[]): Hyperparameter {
  return { ...hyperparameter, words: [...(hyperparameter.words ?? []), ...words] };
}

export function required(hyperparameter: Hyperparameter): Hyperparameter {
  return { ...hyperparameter, required: true };
}

export function tunable(hyperparameter: Hyperparameter): Hyperparameter {
  return { ...hyperparameter, tunable: true };
}

/** Whether a hyperparameter takes a value. What is quoted once more, as JSON, is read like what is in the quotes. */
export function takes(hyperparameter: Hyperparameter, value: string): boolean {
  const { type, words = [], pattern } = hyperparameter;
  const bare = value.trim().replace(/^"(.*)"$/su, "$1");
  if (includesWord(words, bare)) return true;
  switch (type) {
    case "integer":
    case "number":
      return takesNumber(hyperparameter, bare);
    case "words":
      return false;
    case "list":
      return itemsOf(bare).every((item) => includesWord(words, item));
    case "text":
      return pattern?.test(bare) ?? true;
  }
}

/** Whether a bound of a range is within what a hyperparameter takes: an open bound may be the end of a range. */
export function takesBound({ min, max, above, below }: Hyperparameter, bound: number): boolean {
  return (
    bound >= Math.max(min ?? -Infinity, above ?? -Infinity) && bound <= Math.min(max ?? Infinity, below ?? Infinity)
  );
}

/** The number that a text is for a container; undefined where it is none. */
export function numberOf(value: string): number | undefined {
  // Python's, in which most of the containers are written.
  if (/^[+-]?(?:inf|infinity|nan)$/iu.test(value))
    return /nan/iu.test(value) ? 0 : value.startsWith("-") ? -Infinity : Infinity;
  const number = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(value)
    ? Number(value.replaceAll("_", ""))
    : NaN;
  return Number.isNaN(number) ? undefined : number;
}

function takesNumber({ type, min, max, above, below }: Hyperparameter, value: string): boolean {
  const number = numberOf(value);
  if (number === undefined) return false;
  if (/nan|inf/iu.test(value)) return type === "number";
  if (type === "integer" && !Number.isInteger(number)) return false;
  if (number < (min ?? -Infinity) || number > (max ?? Infinity)) return false;
  return number > (above ?? -Infinity) && number < (below ?? Infinity);
}

function includesWord(words: readonly string[], value: string): boolean {
  return words.some((word) => word.toLowerCase() === value.toLowerCase());
}

/** The words of a list; `error@0.7` is a word with a threshold. */
function itemsOf(value: string): string[] {
  return value
    .split(/[\s,[\]"']+/u)
    .filter((item) => item !== "")
    .map((item) => item.replace(/@[\d.]+-?$/u, ""));
}
