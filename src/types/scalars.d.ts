/**
 * What the other declarations are built on: literals and their parts, numbers and lengths as texts.
 */

/** No value is of this type: the compiler's error shows the message, behind the type of the value. */
export interface Invalid<Message extends string> {
  readonly __sagemaker_invalid__: Message;
}

/**
 * The same for a value of any type, with the message before that of the value, which may be long: of an object the
 * compiler says that a property is missing, and the message is its name. The object's own properties have to be there,
 * or it would complain about the first of them.
 */
export type Refused<V, Message extends string> = [V] extends [Scalar | bigint | Date | Uint8Array | undefined | null]
  ? Invalid<Message>
  : 0 extends V & 1
    ? Invalid<Message>
    : V extends readonly unknown[]
      ? { readonly [K in Message]: never }
      : V extends object
        ? { readonly [K in keyof V | Message]: K extends keyof V ? V[K] : never }
        : Invalid<Message>;

/** Longer than a number of characters that is written in decimal. */
export type LongerThan<N> = `${Wild<N>}${any}${any}`;

/** That many wildcards. Each stands for one character, except that the last of a template stands for all of the rest. */
export type Wild<N, L extends string = ""> = N extends `${infer D extends keyof Characters}${infer Rest}`
  ? Wild<Rest, `${L}${L}${L}${L}${L}${L}${L}${L}${L}${L}${Characters[D]}`>
  : L;

type A1 = `${any}`;

interface Characters {
  "0": "";
  "1": A1;
  "2": `${A1}${A1}`;
  "3": `${A1}${A1}${A1}`;
  "4": `${A1}${A1}${A1}${A1}`;
  "5": `${A1}${A1}${A1}${A1}${A1}`;
  "6": `${A1}${A1}${A1}${A1}${A1}${A1}`;
  "7": `${A1}${A1}${A1}${A1}${A1}${A1}${A1}`;
  "8": `${A1}${A1}${A1}${A1}${A1}${A1}${A1}${A1}`;
  "9": `${A1}${A1}${A1}${A1}${A1}${A1}${A1}${A1}${A1}`;
}

// Numbers, as decimal text.

export type Below = {
  "0": never;
  "1": "0";
  "2": "0" | "1";
  "3": "0" | "1" | "2";
  "4": "0" | "1" | "2" | "3";
  "5": "0" | "1" | "2" | "3" | "4";
  "6": "0" | "1" | "2" | "3" | "4" | "5";
  "7": "0" | "1" | "2" | "3" | "4" | "5" | "6";
  "8": "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7";
  "9": "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
};

export type Digit = keyof Below;

type Higher = {
  "0": "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  "1": "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  "2": "3" | "4" | "5" | "6" | "7" | "8" | "9";
  "3": "4" | "5" | "6" | "7" | "8" | "9";
  "4": "5" | "6" | "7" | "8" | "9";
  "5": "6" | "7" | "8" | "9";
  "6": "7" | "8" | "9";
  "7": "8" | "9";
  "8": "9";
  "9": never;
};

/** Text that, as the text of a natural number, is a larger number (and maybe of others). */
export type Above<N> = N extends "" | `-${string}` ? never : MoreDigits<Whole<N>> | Larger<Whole<N>>;

export type Larger<N, Before extends string = ""> = N extends `${infer D extends Digit}${infer Rest}`
  ? `${Before}${Higher[D]}${Wildcards<Rest>}` | Larger<Rest, `${Before}${D}`>
  : never;

export type MoreDigits<S> = `${any}${Wildcards<S>}`;

/** As many characters as in the text, or more. */
type Wildcards<S> = S extends `${string}${infer Rest}` ? `${any}${Wildcards<Rest>}` : A1;

export type Whole<N> = N extends `${infer W}.${string}` ? W : N;

/** Whether decimal `A` is less than decimal `B`; false where it can't tell (exponents). */
export type Less<A, B> = A extends `${string}e${string}`
  ? false
  : A extends `-${infer X}`
    ? B extends `-${infer Y}`
      ? LessPositive<Y, X>
      : true
    : B extends `-${string}`
      ? false
      : LessPositive<A, B>;

type LessPositive<A, B> =
  WholeAndFraction<A> extends [infer AW, infer AF]
    ? WholeAndFraction<B> extends [infer BW, infer BF]
      ? AW extends BW
        ? LessDigits<AF, BF>
        : Shorter<AW, BW> extends true
          ? true
          : Shorter<BW, AW> extends true
            ? false
            : LessDigits<AW, BW>
      : false
    : false;

type WholeAndFraction<N> = N extends `${infer W}.${infer F}` ? [W, F] : [N, ""];

type Shorter<A, B> = A extends `${infer _1}${infer _2}${infer _3}${infer AR}`
  ? B extends `${infer _1}${infer _2}${infer _3}${infer BR}`
    ? Shorter<AR, BR>
    : false
  : B extends `${infer _1}${infer _2}${infer _3}${string}`
    ? true
    : ShorterByOne<A, B>;

type ShorterByOne<A, B> = A extends `${string}${infer AR}`
  ? B extends `${string}${infer BR}`
    ? ShorterByOne<AR, BR>
    : false
  : B extends ""
    ? false
    : true;

/** Whether one whole number is seen to be less than another by the first digit that differs, which is nearly always so. */
export type IsPlainlyLess<A, B> = A extends `${bigint}` ? (B extends `${bigint}` ? LessAtOnce<A, B> : false) : false;
type LessAtOnce<A, B> = A extends `${infer X extends Digit}${infer AR}`
  ? B extends `${infer Y extends Digit}${infer BR}`
    ? X extends Y
      ? LessAtOnce<AR, BR>
      : X extends Below[Y]
        ? Shorter<BR, AR> extends true
          ? false
          : true
        : Shorter<AR, BR>
    : false
  : false;

/** Digit by digit; the one that ends first is less. */
type LessDigits<A, B> = A extends `${infer X}${infer AR}`
  ? B extends `${infer Y extends Digit}${infer BR}`
    ? X extends Y
      ? LessDigits<AR, BR>
      : X extends Below[Y]
        ? true
        : false
    : false
  : B extends ""
    ? false
    : true;

export type Separated<X, A = never> = X extends `${infer Y},${infer More}` ? Separated<More, A | Y> : A | X;

export type Scalar = string | number | boolean;

/** Whether it is one string, and neither `string` nor a template with unknown parts. */
export type IsLiteral<T extends string> = {} extends Record<T, 1> ? false : true;
