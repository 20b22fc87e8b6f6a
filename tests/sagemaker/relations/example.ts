/**
 * The examples of one relation: object literals of its (first) shape, as source text, with `«` and `»` around each
 * stretch that must be reported. `«»` before the literal stands for what holds it (the callee, or the type).
 */
export interface Example {
  /** Nothing is reported by any relation. */
  readonly accepted: string | readonly string[];
  /** This relation, and no other one, reports exactly what is marked. */
  readonly rejected: string | readonly string[];
  /** The message of the first report of the first rejected example, where its wording is worth a test. */
  readonly message?: string;
  /** The shape of these examples, where it isn't the relation's first one. */
  readonly shape?: string;
}

/** By relation id. */
export type Examples = Readonly<Record<string, Example>>;
