/** Elements of a list that are the same, though they must differ. */

/** 0 where two elements of a literal list are the same literal. */
export type Twice<T, E> = T extends [any]
  ? never
  : T extends [infer I, infer J]
    ? SameAs<ElementKey<J, E>, Certain<ElementKey<I, E>>>
    : T extends [infer I, infer J, infer K]
      ? | SameAs<ElementKey<J, E>, Certain<ElementKey<I, E>>>
        | SameAs<ElementKey<K, E>, Certain<ElementKey<I, E>> | Certain<ElementKey<J, E>>>
      : TwiceInMany<T, E>;

type TwiceInMany<T, E> = T extends readonly unknown[]
  ? number extends T["length"]
    ? TwiceAtStart<T, E>
    : TwiceFrom<T, E, 0, never>
  : never;

/** By index, since a tuple for every rest of the list would take the compiler much more memory. */
type TwiceFrom<T extends readonly unknown[], E, I extends number, Seen> = I extends T["length"]
  ? never
  : [SameAs<ElementKey<T[I], E>, Seen>] extends [never]
    ? TwiceFrom<T, E, After[I], Seen | Certain<ElementKey<T[I], E>>>
    : 0;

type Certain<K> = 0 extends 1 & K ? never : K;

/** Of a list with a part of unknown length. */
type TwiceAtStart<T, E> = T extends readonly [infer H, ...infer More]
  ? More extends readonly []
    ? never
    : SameAs<ElementKey<H, E>, ElementKey<More[number], E>> extends infer S
      ? [S] extends [never]
        ? TwiceAtStart<More, E>
        : 0
      : never
  : never;

/** The next number; of lists that are longer, the start is looked at. */
type After = [
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  64,
  65,
  66,
  67,
  68,
  69,
  70,
  71,
  72,
  73,
  74,
  75,
  76,
  77,
  78,
  79,
  80,
  81,
  82,
  83,
  84,
  85,
  86,
  87,
  88,
  89,
  90,
  91,
  92,
  93,
  94,
  95,
  96,
  97,
  98,
  99,
  100,
  ...never[],
];
type ElementKey<H, E> = E extends "" ? H : H extends H ? (E extends keyof H ? H[E] : never) : never;
type SameAs<H, O> = 0 extends 1 & (H | O)
  ? never
  : H extends string | number
    ? O extends H
      ? [H] extends [O]
        ? 0
        : never
      : never
    : never;
