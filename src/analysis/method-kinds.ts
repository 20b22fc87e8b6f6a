/**
 * What the methods of lists, texts and collections do with the object that they are called on. They are known by name,
 * so whoever asks makes sure first that the object has none of its own.
 */

/** Methods that only read and give nothing of the object itself out. */
export const readers = new Set(
  (
    "join includes indexOf lastIndexOf toString toLocaleString toLowerCase toUpperCase trim trimStart trimEnd " +
    "startsWith endsWith split replace replaceAll match matchAll test search charAt charCodeAt codePointAt padStart " +
    "padEnd repeat substring substr normalize localeCompare hasOwnProperty has toFixed toPrecision toISOString " +
    "getTime toJSON valueOf keys size at get"
  ).split(" "),
);
/** Of these, the ones that give an element out. */
export const elementReaders = new Set(["at", "get"]);
export const copiers = new Set(["slice", "concat", "values", "entries", "toReversed", "toSpliced", "with"]);
export const iterators = new Set(
  "map forEach filter find findLast findIndex findLastIndex some every reduce reduceRight flatMap toSorted".split(" "),
);
/** Of what their callbacks return, these only see whether it is true. */
export const predicates = new Set(
  "forEach filter find findLast findIndex findLastIndex some every sort toSorted".split(" "),
);

/** Methods that change a list. */
export const listWriters = new Set("push unshift splice pop shift sort reverse fill copyWithin".split(" "));
