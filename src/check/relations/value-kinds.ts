import type {
  AllEqual,
  AtMost,
  Bounded,
  Disjoint,
  Measure,
  Ordered,
  References,
  Relation,
  SamePart,
  Span,
  Total,
  UniqueBy,
  Values,
} from "./vocabulary.js";
import type { Value } from "../value.js";
import { equalsScalar } from "./condition.js";
import { describe } from "./describe.js";
import { draftOf, placeOf } from "../formats/finding.js";
import { measureAll, type Range } from "./measure.js";
import { inSourceOrder } from "./order.js";
import type { Slot } from "./lookup.js";
import { agree, any, not, type Certainty } from "./certainty.js";
import { displayed, series, showPath, showScalar, showValue } from "./show.js";
import { context, isSensitive, keyPlace, slotsOf, valuePlace, type Breach, type Subject } from "./subject.js";
import { wholeText } from "./text.js";
import { nearestBound, nearestTargets, setInOrder } from "./value-suggestions.js";

/** A value that the condition rules out: reported on the value. */
export function values<Node>(subject: Subject<Node>, relation: Values): Breach<Node>[] {
  return slotsOf(subject, relation.member, relation.elementWhen)
    .slots.filter((slot) => slot.certain && agree(slot.options.map((option) => isWrong(option, relation))) === "yes")
    .map((slot): Breach<Node> => {
      const { allowed, forbidden = [] } = relation;
      return {
        kind: "relation",
        messageId: allowed === undefined ? "forbiddenValue" : "wrongValue",
        data: {
          ...subjectOf(subject, relation, relation.member, slot),
          values: series((allowed ?? forbidden).map(showScalar), "or"),
        },
        path: slot.path,
        place: valuePlace(slot),
        suggestions:
          allowed === undefined || allowed.length > 5
            ? []
            : allowed.map((value) => ({
                messageId: "useRelatedValue",
                data: { value: showScalar(value) },
                edits: [{ type: "replace-value", node: valuePlace(slot).node, value }],
              })),
      };
    });
}

function isWrong(value: Value<unknown>, { allowed, forbidden }: Values): Certainty {
  const sample = (allowed ?? forbidden ?? [])[0];
  const type = value.kind === "text" ? "string" : value.kind === "scalar" ? typeof value.value : undefined;
  if (type !== typeof sample) return value.kind === "absent" ? "no" : "unknown";
  if (allowed !== undefined) return not(any(allowed.map((each) => equalsScalar(value, each))));
  return any((forbidden ?? []).map((each) => equalsScalar(value, each)));
}

/** Two values in the wrong order: reported on the later one in the file. */
export function ordered<Node>(subject: Subject<Node>, relation: Ordered): Breach<Node>[] {
  const by = relation.as ?? "number";
  const found = relation.members.flatMap((path, rank) =>
    slotsOf(subject, path, relation.elementWhen)
      .slots.filter((slot) => slot.certain)
      .flatMap((slot) => {
        const range = measureAll(slot.options, by);
        return range === undefined ? [] : [{ path, rank, slot, range }];
      }),
  );
  const breaches: Breach<Node>[] = [];
  for (const lower of found) {
    for (const upper of found) {
      if (lower.rank >= upper.rank) continue;
      const wrong =
        relation.strictly === true ? lower.range.least >= upper.range.most : lower.range.least > upper.range.most;
      if (!wrong) continue;
      breaches.push({
        ...comparison(subject, relation, lower, upper),
        messageId: relation.strictly === true ? "notBelow" : by === "time" ? "notEarlier" : "notOrdered",
        about: [valuePlace(lower.slot).node, valuePlace(upper.slot).node],
        suggestions: relation.strictly === true ? [] : [...setInOrder(lower, upper), ...setInOrder(upper, lower)],
      });
    }
  }
  return breaches;
}

interface Compared<Node> {
  readonly path: string;
  readonly slot: Slot<Node>;
}

/** What a breach says of two values that are compared: reported on the later one in the file. */
function comparison<Node>(
  subject: Subject<Node>,
  relation: Ordered | Span,
  lower: Compared<Node>,
  upper: Compared<Node>,
): Pick<Breach<Node>, "kind" | "data" | "path" | "place"> {
  const { slot } = inSourceOrder(subject.root, lower.slot, upper.slot) > 0 ? lower : upper;
  const data = {
    lower: displayed(lower.path),
    upper: displayed(upper.path),
    lowerValue: shown(subject, lower.path, lower.slot),
    upperValue: shown(subject, upper.path, upper.slot),
    ...context(relation),
  };
  return { kind: "relation", data, path: slot.path, place: valuePlace(slot) };
}

/** A measure out of its bounds: reported on the value. */
export function bounded<Node>(subject: Subject<Node>, relation: Bounded): Breach<Node>[] {
  const by = relation.measure ?? "value";
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const range = slot.certain ? measureAll(slot.options, by) : undefined;
    if (range === undefined || !outside(range, relation)) return [];
    const exact = range.least === range.most ? String(range.least) : range.least > 0 ? `${range.least} or more` : "";
    return [
      {
        kind: "relation",
        messageId: by === "value" || by === "numeric-text" ? "valueOutOfBounds" : "measureOutOfBounds",
        data: {
          member: displayed(relation.member),
          actual: by === "value" || by === "numeric-text" ? shown(subject, relation.member, slot) : exact,
          unit: units[by](Math.max(relation.min ?? 0, relation.max ?? 0)),
          bounds: showBounds(relation),
          ...context(relation),
        },
        path: slot.path,
        place: valuePlace(slot),
        suggestions: by === "value" ? nearestBound(slot, relation) : [],
      },
    ];
  });
}

function outside({ least, most }: Range, { min, max, moreThan, lessThan }: Bounded): boolean {
  return (
    (min !== undefined && most < min) ||
    (max !== undefined && least > max) ||
    (moreThan !== undefined && most <= moreThan) ||
    (lessThan !== undefined && least >= lessThan)
  );
}

function showBounds({ min, max, moreThan, lessThan }: Bounded): string {
  const bounds = [
    ...(min === undefined ? [] : [`at least ${String(min)}`]),
    ...(moreThan === undefined ? [] : [`more than ${String(moreThan)}`]),
    ...(max === undefined ? [] : [`at most ${String(max)}`]),
    ...(lessThan === undefined ? [] : [`less than ${String(lessThan)}`]),
  ];
  return series(bounds, "and");
}

/** What a count of each measure is followed by. */
const units: Record<Measure, (count: number) => string> = {
  value: () => "",
  "numeric-text": () => "",
  characters: (count) => (count === 1 ? "character" : "characters"),
  bytes: (count) => (count === 1 ? "byte" : "bytes"),
  entries: (count) => (count === 1 ? "entry" : "entries"),
};

/** Several measures that are too much together: reported on the last of them. */
export function total<Node>(subject: Subject<Node>, relation: Total): Breach<Node>[] {
  const by = relation.measure ?? "value";
  const slots = relation.members.flatMap((path) => slotsOf(subject, path, relation.elementWhen).slots);
  const parts = slots.map((slot) => ({ slot, least: slot.certain ? (measureAll(slot.options, by)?.least ?? 0) : 0 }));
  const counted = parts.filter(({ least }) => least > 0).map(({ slot }) => slot);
  const last = counted.sort((a, b) => inSourceOrder(subject.root, a, b)).at(-1);
  if (last === undefined) return [];
  const product = relation.combine === "product";
  const actual = product
    ? parts.reduce((result, { least }) => result * least, 1)
    : parts.reduce((result, { least }) => result + least, 0);
  if (actual <= relation.max) return [];
  return [
    {
      kind: "relation",
      messageId: product ? "productTooLarge" : "sumTooLarge",
      data: {
        members: `${series(relation.members.map(showPath), "and")}${product ? "" : relation.members.length > 1 ? " add" : " adds"}`,
        actual: product ? String(actual) : `${String(actual)} ${units[by](actual)}`.trim(),
        max: String(relation.max),
        ...context(relation),
      },
      path: last.path,
      place: by === "value" || by === "numeric-text" ? valuePlace(last) : keyPlace(last),
      suggestions: [],
    },
  ];
}

/** A value that occurs before: reported on the repetition. */
export function uniqueBy<Node>(subject: Subject<Node>, relation: UniqueBy): Breach<Node>[] {
  const seen = new Map<string, string>();
  const breaches: Breach<Node>[] = [];
  for (const path of relation.members) {
    for (const slot of slotsOf(subject, path, relation.elementWhen).slots) {
      const key = slot.certain ? identity(slot.options) : undefined;
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, indexed(slot.path.slice(subject.root.path.length)));
        continue;
      }
      breaches.push({
        kind: "relation",
        messageId: "repeated",
        data: { ...subjectOf(subject, relation, path, slot), first },
        path: slot.path,
        place: valuePlace(slot),
        suggestions: [],
      });
    }
  }
  return breaches;
}

/** A value that none of those it must be among is: reported on the value. */
export function references<Node>(subject: Subject<Node>, relation: References): Breach<Node>[] {
  const targets = relation.to.map((path) => slotsOf(subject, path));
  const options = targets.flatMap(({ slots }) => slots.flatMap((slot) => slot.options));
  if (!targets.every(({ complete }) => complete)) return [];
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const [value] = slot.options;
    const name = slot.options.length === 1 && value?.kind === "text" && slot.certain ? wholeText(value) : undefined;
    if (name === undefined || any(options.map((option) => equalsScalar(option, name))) !== "no") return [];
    const known = options.flatMap((option) => showValue(option) ?? []);
    const sensitive = relation.to.some((path) => isSensitive(subject, path));
    return [
      {
        kind: "relation",
        messageId: known.length === 0 || sensitive ? "refersToNothing" : "refersToNone",
        data: {
          ...subjectOf(subject, relation, relation.member, slot),
          target: series(
            relation.to.map((path) => `'${displayed(path)}'`),
            "or",
          ),
          known: series(known.slice(0, 10), "and"),
        },
        path: slot.path,
        place: valuePlace(slot),
        suggestions: sensitive ? [] : nearestTargets(slot, name, options),
      },
    ];
  });
}

/** A value that it must differ from: reported on the value. */
export function disjoint<Node>(subject: Subject<Node>, relation: Disjoint): Breach<Node>[] {
  const others = relation.from.flatMap((path) =>
    slotsOf(subject, path).slots.flatMap((slot) => {
      const key = slot.certain ? identity(slot.options) : undefined;
      return key === undefined ? [] : [{ key, at: indexed(slot.path.slice(subject.root.path.length)) }];
    }),
  );
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const key = slot.certain ? identity(slot.options) : undefined;
    const other = others.find((each) => each.key === key);
    if (key === undefined || other === undefined) return [];
    return [
      {
        kind: "relation",
        messageId: "repeated",
        data: { ...subjectOf(subject, relation, relation.member, slot), first: other.at },
        path: slot.path,
        place: valuePlace(slot),
        suggestions: [],
      },
    ];
  });
}

/** A value that differs from the first: reported on the value. */
export function allEqual<Node>(subject: Subject<Node>, relation: AllEqual): Breach<Node>[] {
  const known = slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot) => {
    const key = slot.certain ? identity(slot.options) : undefined;
    return key === undefined ? [] : [{ slot, key }];
  });
  const [first, ...rest] = known;
  if (first === undefined) return [];
  return rest
    .filter(({ key }) => key !== first.key)
    .map(({ slot }) => ({
      kind: "relation",
      messageId: "notTheSame",
      data: {
        ...subjectOf(subject, relation, relation.member, slot),
        expected: shown(subject, relation.member, first.slot),
      },
      path: slot.path,
      place: valuePlace(slot),
      suggestions: [],
    }));
}

/** More entries of a kind than there may be: reported on each that is too many. */
export function atMost<Node>(subject: Subject<Node>, relation: AtMost): Breach<Node>[] {
  const { slots } = slotsOf(subject, relation.member, relation.elementWhen);
  const list = displayed(relation.member.slice(0, relation.member.lastIndexOf("[]")));
  return slots
    .filter(({ certain, many }) => certain && !many)
    .flatMap((slot, index): Breach<Node>[] => {
      if (index < relation.max) return [];
      const data = {
        list,
        count: String(index + 1),
        max: String(relation.max),
        condition: describe(relation.elementWhen),
        reason: relation.reason,
      };
      return [
        {
          kind: "relation",
          messageId: "tooManyOfKind",
          data,
          path: slot.path,
          place: valuePlace(slot),
          suggestions: [],
        },
      ];
    });
}

/** Two values that are further apart than they may be: reported on the later one in the file. */
export function span<Node>(subject: Subject<Node>, relation: Span): Breach<Node>[] {
  const [lower, upper] = relation.members.map((path) => {
    const [slot] = slotsOf(subject, path).slots;
    const range = slot === undefined ? undefined : measureAll(slot.options, relation.as);
    return slot === undefined || range === undefined ? undefined : { path, slot, range };
  });
  if (lower === undefined || upper === undefined || upper.range.least - lower.range.most <= relation.max) return [];
  return [{ ...comparison(subject, relation, lower, upper), messageId: "tooFarApart", suggestions: [] }];
}

/** Strings that name different things in the same part: reported on that part of the later ones. */
export function samePart<Node>(subject: Subject<Node>, relation: SamePart): Breach<Node>[] {
  const found = relation.members.flatMap((path) =>
    slotsOf(subject, path, relation.elementWhen).slots.flatMap((slot) => {
      const [value] = slot.options;
      if (slot.options.length !== 1 || !slot.certain || value?.kind !== "text") return [];
      const { text, whole } = draftOf(value);
      const [start, end] = (whole ? new RegExp(relation.part, "du").exec(text)?.indices?.[1] : undefined) ?? [];
      return start === undefined || end === undefined
        ? []
        : [{ path, slot, place: placeOf(value, start, end), part: text.slice(start, end) }];
    }),
  );
  const [first, ...others] = found.sort((a, b) => inSourceOrder(subject.root, a.slot, b.slot));
  if (first === undefined) return [];
  return others
    .filter(({ part }) => part !== first.part)
    .map(({ path, slot, place, part }) => ({
      kind: "relation",
      messageId: "otherPart",
      data: {
        member: displayed(path),
        part,
        other: displayed(first.path),
        otherPart: first.part,
        ...context(relation),
      },
      path: slot.path,
      place,
      suggestions: [],
    }));
}

/** What two equal values share; undefined where the value isn't wholly known. */
function identity(options: readonly Value<unknown>[]): string | undefined {
  const [value] = options;
  if (options.length !== 1 || value === undefined) return undefined;
  if (value.kind === "text") {
    const whole = wholeText(value);
    return whole === undefined ? undefined : `"${whole}`;
  }
  return value.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

function indexed(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`))
    .join("")
    .slice(1);
}

/** What every message about a value says. */
export function subjectOf<Node>(
  subject: Subject<Node>,
  relation: Relation,
  path: string,
  slot: Slot<Node>,
): Record<string, string> {
  return { member: displayed(path), actual: shown(subject, path, slot), ...context(relation) };
}

/** The value as messages print it, unless it is unknown or sensitive. */
export function shown<Node>(subject: Subject<Node>, path: string, slot: Slot<Node>): string {
  const [value] = slot.options;
  const text =
    value === undefined || slot.options.length !== 1 || isSensitive(subject, path) ? undefined : showValue(value);
  return text ?? "this value";
}
