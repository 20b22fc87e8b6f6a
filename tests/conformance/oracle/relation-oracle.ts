import type { Condition, MemberPath, Relation } from "../../../src/check/relations/vocabulary.js";
import { isRecord, type Path, type Plain } from "./plain.js";

/**
 * A second reading of `docs/relations-vocabulary.md`, for values of which everything is known. It shares no code with
 * the evaluation under test; where the vocabulary leaves a choice it rather sees a breach, so that the generator stays
 * away from what might be one.
 */

/** Where a member path leads in one value. */
interface Slot {
  readonly path: Path;
  readonly value: Plain | undefined;
  /** The innermost list element on the way. */
  readonly element: { readonly value: Plain; readonly path: Path } | undefined;
}

export function stepsOf(path: MemberPath): readonly string[] {
  return path.split(/(?=\[\]|\{\}|\.)/u).map((step) => step.replace(/^\./, ""));
}

export function slotsOf(root: Plain, path: MemberPath): Slot[] {
  let slots: Slot[] = [{ path: [], value: root, element: undefined }];
  for (const step of stepsOf(path)) {
    slots = slots.flatMap((slot): Slot[] => {
      const { value } = slot;
      if (step === "[]") {
        return Array.isArray(value)
          ? value.map((item, index) => {
              const at = [...slot.path, index];
              return { path: at, value: item, element: { value: item, path: at } };
            })
          : [];
      }
      if (step === "{}" || step === "*") {
        return isRecord(value)
          ? Object.entries(value).map(([key, item]) => {
              const at = [...slot.path, key];
              return { path: at, value: step === "*" ? item : key, element: { value: item, path: at } };
            })
          : [];
      }
      const found = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      return [{ ...slot, path: [...slot.path, step], value: found }];
    });
  }
  return slots;
}

/** Yes, no, or neither: an empty string and an empty list are no proof of anything. */
type Answer = boolean | undefined;

function isSet(value: Plain | undefined): Answer {
  if (value === undefined || value === null) return false;
  return value === "" || (Array.isArray(value) && value.length === 0) ? undefined : true;
}

function some(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function negated(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}

/** Whether the condition holds; undefined where that isn't settled. */
export function holds(root: Plain, condition: Condition): Answer {
  if ("all" in condition) return negated(some(condition.all.map((each) => negated(holds(root, each)))));
  if ("any" in condition) return some(condition.any.map((each) => holds(root, each)));
  if ("not" in condition) return negated(holds(root, condition.not));
  const slots = slotsOf(root, condition.path);
  const values = slots.map(({ value }) => value);
  if ("present" in condition) {
    const set = some(values.map(isSet));
    return condition.present ? set : negated(set);
  }
  const absentCounts = (orAbsent: true | undefined): Answer =>
    orAbsent === true && values.every((value) => value === undefined || value === null);
  if ("equals" in condition)
    return some([...values.map((value) => value === condition.equals), absentCounts(condition.orAbsent)]);
  if ("in" in condition) {
    return some([
      ...values.map((value) => isScalar(value) && condition.in.includes(value)),
      absentCounts(condition.orAbsent),
    ]);
  }
  if ("notIn" in condition) return some(values.map((value) => isScalar(value) && !condition.notIn.includes(value)));
  if ("matches" in condition) {
    const expression = new RegExp(condition.matches, "u");
    return some(values.map((value) => typeof value === "string" && expression.test(value)));
  }
  if ("contains" in condition) {
    return some(values.map((value) => Array.isArray(value) && value.some((item) => item === condition.contains)));
  }
  if ("minEntries" in condition) return some(values.map((value) => entriesOf(value) >= condition.minEntries));
  return some(values.map((value) => (typeof value === "string" && mayBe(condition.is, value) ? undefined : false)));
}

function isScalar(value: Plain | undefined): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function entriesOf(value: Plain | undefined): number {
  return Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;
}

/** A way in which a value doesn't keep a relation. */
export interface OracleBreach {
  readonly relation: Relation;
  /** Members of which one should be added. */
  readonly missing: readonly MemberPath[];
  /** Places whose value should go, or become another one. */
  readonly wrong: readonly Path[];
}

/** What `root`, a structure of one of the relation's shapes, does against the relation; undefined where it keeps it. */
export function breachOf(root: Plain, relation: Relation): OracleBreach | undefined {
  // Unsettled conditions are taken to hold.
  if (relation.when !== undefined && holds(root, relation.when) === false) return undefined;
  const slots = (path: MemberPath): Slot[] =>
    slotsOf(root, path).filter(
      ({ element }) =>
        relation.elementWhen === undefined ||
        (element !== undefined && holds(element.value, relation.elementWhen) !== false),
    );
  const set = (path: MemberPath): Slot[] => slots(path).filter(({ value }) => isSet(value) !== false);
  const missingSlots = (path: MemberPath): Slot[] => slots(path).filter(({ value }) => isSet(value) !== true);
  const found = (wrong: readonly Slot[], missing: readonly MemberPath[] = []): OracleBreach | undefined =>
    wrong.length === 0 && missing.length === 0
      ? undefined
      : { relation, missing, wrong: wrong.map(({ path }) => path) };
  const valued = (path: MemberPath, wrong: (value: Plain) => boolean): OracleBreach | undefined =>
    found(slots(path).filter(({ value }) => value !== undefined && value !== null && wrong(value)));

  switch (relation.kind) {
    case "exclusive":
    case "exactly-one": {
      const present = relation.members.map(set).filter((each) => each.length > 0);
      if (present.length > 1) return found(present.flat());
      return relation.kind === "exactly-one" && present.length === 0 ? found([], relation.members) : undefined;
    }
    case "at-least-one":
      return relation.members.every((path) => set(path).every(({ value }) => isSet(value) !== true))
        ? found([], relation.members)
        : undefined;
    case "requires": {
      const present = set(relation.member);
      const lacking = relation.needs.filter((path) => set(path).length === 0 || missingSlots(path).length > 0);
      return present.length > 0 && lacking.length > 0 ? found(present, lacking.slice(0, 1)) : undefined;
    }
    case "required-when": {
      const lacking = relation.members.filter((path) => missingSlots(path).length > 0);
      return lacking.length === 0 ? undefined : found([], lacking.slice(0, 1));
    }
    case "forbidden-when":
      return found(relation.members.flatMap(set));
    case "all-or-none": {
      const all = relation.members.flatMap(slots);
      const without = relation.members.filter((path) => missingSlots(path).length > 0);
      const present = all.filter(({ value }) => isSet(value) !== false);
      return present.length > 0 && without.length > 0 ? found(present, without) : undefined;
    }
    case "values":
      return valued(
        relation.member,
        (value) =>
          isScalar(value) &&
          (relation.allowed?.includes(value) === false || relation.forbidden?.includes(value) === true),
      );
    case "ordered": {
      const all = relation.members.map((path) => set(path));
      const wrong: Slot[] = [];
      for (const [index, earlier] of all.entries()) {
        for (const later of all.slice(index + 1).flat()) {
          if (earlier.some(({ value }) => !ascends(value, later.value, relation.strictly === true))) wrong.push(later);
        }
      }
      return found(wrong);
    }
    case "bounded":
      return valued(relation.member, (value) => {
        const size = measureOf(value, relation.measure ?? "value");
        return !(
          size >= (relation.min ?? -Infinity) &&
          size <= (relation.max ?? Infinity) &&
          size > (relation.moreThan ?? -Infinity) &&
          size < (relation.lessThan ?? Infinity)
        );
      });
    case "total": {
      const sizes = relation.members
        .flatMap(set)
        .map(({ value }) => measureOf(value ?? 0, relation.measure ?? "value"));
      const product = relation.combine === "product";
      const sum = product ? sizes.reduce((all, size) => all * size, 1) : sizes.reduce((all, size) => all + size, 0);
      return sum <= relation.max ? undefined : found(relation.members.flatMap(set));
    }
    case "unique-by": {
      const seen = new Set<Plain>();
      const wrong = relation.members.flatMap(set).filter(({ value }) => {
        const again = value !== undefined && seen.has(value);
        seen.add(value ?? null);
        return again;
      });
      return found(wrong);
    }
    case "references": {
      const known = new Set(relation.to.flatMap((path) => slotsOf(root, path)).map(({ value }) => value));
      return valued(relation.member, (value) => !known.has(value));
    }
    case "disjoint": {
      const others = new Set(relation.from.flatMap((path) => slotsOf(root, path)).map(({ value }) => value));
      return valued(relation.member, (value) => others.has(value));
    }
    case "all-equal": {
      const [first, ...others] = set(relation.member);
      return found(others.filter(({ value }) => value !== first?.value));
    }
    case "at-most":
      return found(slots(relation.member).slice(relation.max));
    case "span": {
      const [lower, upper] = relation.members.map((path) => set(path)[0]);
      if (lower === undefined || upper === undefined) return undefined;
      const apart = orderOf(upper.value) - orderOf(lower.value);
      return relation.as === "time" && apart / 1000 <= relation.max ? undefined : found([upper]);
    }
    case "same-part": {
      const parts = relation.members
        .flatMap(set)
        .map(({ value }) => new RegExp(relation.part, "u").exec(typeof value === "string" ? value : "")?.[1]);
      return new Set(parts.filter((part) => part !== undefined)).size > 1
        ? found(relation.members.flatMap(set))
        : undefined;
    }
    case "format":
      return valued(relation.member, (value) => typeof value === "string" && !isWritten(value, relation.format));
    case "custom":
      return found(customSlots(root, relation, set));
  }
}

/** Accounts of nobody: an image in them is a customer's own, of which no table of algorithms speaks. */
const ownAccounts = /^(?:123456789012|210987654321)\.dkr\./u;

/** What may be wrong by a constraint of SageMaker's own: only what is needed to stay away from it. */
function customSlots(
  root: Plain,
  relation: Extract<Relation, { kind: "custom" }>,
  set: (path: MemberPath) => Slot[],
): Slot[] {
  const features = (wrong: (type: Plain | undefined) => boolean): Slot[] => {
    const [event] = slotsOf(root, "EventTimeFeatureName");
    return slotsOf(root, "FeatureDefinitions[]").flatMap(({ path, value, element }) =>
      isRecord(value) && value.FeatureName === event?.value && wrong(value.FeatureType)
        ? [{ path: [...path, "FeatureType"], value: value.FeatureType, element }]
        : [],
    );
  };
  switch (relation.constraint) {
    case "event-time-type":
      return features((type) => type !== "String" && type !== "Fractional");
    case "iceberg-event-time":
      return features((type) => type !== "String");
    case "enough-combinations":
      return set("ResourceLimits.MaxNumberOfTrainingJobs").filter(({ value }) => value !== 1);
    case "grid-combinations":
      return set("ResourceLimits.MaxNumberOfTrainingJobs");
    default: {
      const images = ["AlgorithmSpecification.TrainingImage", "AppSpecification.ImageUri"].flatMap(set);
      return images.filter(({ value }) => typeof value !== "string" || !ownAccounts.test(value));
    }
  }
}

/** Whether a table may say so of the string; no where that is certain without it. */
function mayBe(predicate: string, value: string): boolean {
  switch (predicate) {
    case "local-storage-instance":
      return !/^ml\.(?:m[45]|c[45]|p[23]|r5|t[23])\./u.test(value);
    case "ebs-only-instance":
      return !/^ml\.(?:g4dn|p4d|m5d|c5d|r5d)\./u.test(value);
    case "custom-image":
      return true;
    default:
      return !ownAccounts.test(value);
  }
}

function ascends(earlier: Plain | undefined, later: Plain | undefined, strictly: boolean): boolean {
  const [left, right] = [orderOf(earlier), orderOf(later)];
  if (Number.isNaN(left) || Number.isNaN(right)) return true;
  return strictly ? left < right : left <= right;
}

function orderOf(value: Plain | undefined): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "string") return Number.isNaN(Number(value)) ? Date.parse(value) : Number(value);
  return typeof value === "number" ? value : NaN;
}

function measureOf(value: Plain, measure: string): number {
  switch (measure) {
    case "characters":
      return typeof value === "string" ? [...value].length : 0;
    case "bytes":
      if (typeof value === "string") return Buffer.byteLength(value);
      return isRecord(value)
        ? Object.entries(value).reduce(
            (sum, [key, item]) => sum + Buffer.byteLength(key + (isScalar(item) ? String(item) : "")),
            0,
          )
        : 0;
    case "entries":
      return entriesOf(value);
    default:
      return typeof value === "number" ? value : Number(value);
  }
}

type Format = Extract<Relation, { kind: "format" }>["format"];

const images = [
  "123456789012.dkr.ecr.eu-west-1.amazonaws.com/mine:1.0",
  "210987654321.dkr.ecr.us-east-1.amazonaws.com/another/one:latest",
];

const namedTexts: Readonly<Record<string, readonly string[]>> = {
  image: images,
  "ecr-image": images,
  "image-tag": images,
  "registry-account": images,
  "image-version": images,
  "encoded-script": ["IyEvYmluL2Jhc2gK", "IyEvYmluL3NoCmVjaG8gaGkK"],
  "monitor-schedule": ["cron(0 * ? * * *)", "cron(0 12 ? * * *)", "cron(0 0/6 ? * * *)", "NOW"],
  "update-schedule": ["cron(0 3 ? * SUN *)", "cron(30 23 1 */3 ? 2027)"],
  "metric-regex": ["loss=([0-9.]+)", "accuracy: ([0-9]+)"],
};

/** Texts that are written in a format, whatever its definition may be in detail. */
export function textsIn(format: Format, value: string): readonly string[] {
  if (typeof format === "string") return namedTexts[format] ?? [value];
  switch (format.name) {
    case "prefix":
      return [value, `${format.prefix}${value}`, format.prefix];
    case "suffix":
      return [value, `${value}${format.suffix}`, `a${format.suffix}`];
    case "not-suffix":
      return [value, "plain"];
    case "pattern":
      return [value];
    case "json":
      // The definition of a pipeline has to have steps.
      return ['{"Steps": []}'];
    case "base64":
      return ["aGVsbG8gd29ybGQhIQ=="];
    case "number":
      return ["1", "12", "7", "0.25", "0.5"];
    case "integer":
      return ["1", "12", "7"];
    case "no-secret":
      return ["plain", "1"];
    case "s3-uri":
      return ["s3://bucket-of-mine/some/prefix", "s3://another-bucket/data"];
  }
}

function isWritten(value: string, format: Format): boolean {
  if (typeof format === "string") return textsIn(format, value).includes(value);
  switch (format.name) {
    case "prefix":
      return value.startsWith(format.prefix);
    case "suffix":
      return value.endsWith(format.suffix);
    case "not-suffix":
      return !value.endsWith(format.suffix);
    case "pattern":
      return new RegExp(`^(?:${format.pattern})$`, "u").test(value);
    case "number":
      return /^\d+(?:\.\d+)?$/u.test(value);
    case "integer":
      return /^\d+$/u.test(value);
    default:
      return textsIn(format, value).includes(value);
  }
}
