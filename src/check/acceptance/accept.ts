import type { Shape } from "../../model/shape.js";
import { blobLengthFault } from "../constraints/blob.js";
import { acceptsNumber } from "../constraints/number.js";
import { typeFits } from "../constraints/type.js";
import { isAtLeast } from "../confidence.js";
import type { CheckContext } from "../context.js";
import { enforcedIn, type Enforcement } from "../dialect.js";
import type { Domain } from "../domain.js";
import { isEmptyText, presence, presenceOfEntry } from "../presence.js";
import { whole } from "../findings.js";
import { evaluate } from "../relations/evaluate.js";
import { isClear } from "../relations/index-relations.js";
import type { RequestText } from "../request-text.js";
import type { Spot } from "../spot.js";
import {
  textOfKey,
  type ListValue,
  type ObjectValue,
  type RecordValue,
  type SingleValue,
  type TextValue,
  type Value,
} from "../value.js";
import { isConcerned, prepared, type PreparedShape } from "./prepared.js";
import { rememberedRequests } from "./remembered.js";
import { textFits, wholeFits } from "./text.js";

/** Past these the full check decides, which has limits of its own. */
export const maxVisits = 100_000;
export const maxDepth = 100;
const maxTexts = 1000;

/** Strings stand nowhere as long as nothing is said of them. */
const nowhere: Spot<never> = {
  above: undefined,
  step: undefined,
  depth: 0,
  sensitive: false,
  holder: undefined,
  structure: undefined,
};

/**
 * Whether the full check would certainly find nothing: the first look at every request, since nearly all are right.
 *
 * It makes next to nothing and says nothing: where it can't accept, the answer is `false`, and the full check decides.
 * What it accepts, the full check must pass without a violation; the tests run both and compare (`check.ts`).
 */
export function accepts<Node>(value: Value<Node>, shape: Shape, context: CheckContext<Node>): boolean {
  // Constructs take what no request does.
  if (context.dialect === "construct") return false;
  return new FirstLook(context).accepts(value, shape);
}

/** The first look at one request. Each method says whether nothing is wrong with what it is given. */
export class FirstLook<Node> {
  readonly #context: CheckContext<Node>;
  readonly #domain: Domain;
  readonly #enforced: Enforcement;
  readonly #texts: RequestText<Node>[] = [];
  #visits = 0;

  constructor(context: CheckContext<Node>) {
    this.#context = context;
    this.#domain = context.domain();
    this.#enforced = enforcedIn[context.dialect];
  }

  accepts(value: Value<Node>, shape: Shape): boolean {
    const input = this.prepared(shape);
    const key = this.#context.isLintedAgain === true ? rememberedRequests.keyOf(value, this.#context) : undefined;
    if (key === undefined) return this.#looksAt(value, input);
    if (rememberedRequests.has(key, input, this.#context)) return true;
    const accepted = this.#looksAt(value, input);
    if (accepted) rememberedRequests.add(key, input, this.#context);
    return accepted;
  }

  /** A shape as the looks need it, with the settings that hold for the request. */
  prepared(shape: Shape): PreparedShape {
    const { service, allow, confidence } = this.#context;
    return prepared(shape, { service, domain: this.#domain, limits: allow.limits, confidence });
  }

  #looksAt(value: Value<Node>, input: PreparedShape): boolean {
    return this.value(value, input, undefined, input.sensitive, 0) && this.textsAgree(input);
  }

  /** The strings that were looked at, with each other. */
  textsAgree(input: PreparedShape): boolean {
    const { service, clientRegion, confidence } = this.#context;
    if (input.kind !== "structure" || this.#texts.length === 0 || service.correspondence !== undefined) return true;
    const found = this.#domain.checkRequest?.({ texts: this.#texts, clientRegion: clientRegion?.region });
    return found?.some(({ confidence: own }) => isAtLeast(own, confidence)) !== true;
  }

  /**
   * @param member the member that holds the value, or the list or map that it is in; undefined where nobody asks for the
   *   strings in it.
   */
  value(
    value: Value<Node>,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    if (++this.#visits > maxVisits || depth > maxDepth) return false;
    switch (value.kind) {
      case "text":
        if (shape.kind === "string") return this.#text(value, shape, member, sensitive);
        return this.#typeFits(value, shape) && this.#isOfLength(value, shape);
      case "record":
        if (shape.kind === "structure") return this.#structure(value, shape, sensitive, depth);
        return shape.kind === "map" ? this.#map(value, shape, member, sensitive, depth) : this.#typeFits(value, shape);
      case "list":
        return shape.kind === "list"
          ? this.#list(value, shape, member, sensitive, depth)
          : this.#typeFits(value, shape);
      case "scalar":
        if (shape.shape.kind !== "number") return this.#typeFits(value, shape);
        return value.value === null || (typeof value.value === "number" && acceptsNumber(value.value, shape.shape));
      case "unknown":
        return this.#typeFits(value, shape);
      case "object":
        return this.#typeFits(value, shape) && this.#isOfLength(value, shape);
      case "one-of":
        return value.branches.every(
          (branch) =>
            (branch.fallback && isEmptyText(branch.value)) ||
            this.value(branch.value, shape, member, sensitive, depth + 1),
        );
      case "absent":
        return true;
    }
  }

  #typeFits(value: SingleValue<Node>, { shape }: PreparedShape): boolean {
    return typeFits(value, shape, this.#context.dialect);
  }

  #isOfLength(value: TextValue<Node> | ObjectValue<Node>, { shape }: PreparedShape): boolean {
    return shape.kind !== "blob" || blobLengthFault(value, shape, this.#context.dialect) === undefined;
  }

  #text(value: TextValue<Node>, shape: PreparedShape, member: string | undefined, sensitive: boolean): boolean {
    if (member !== undefined && !sensitive && this.#mayMatter(value)) {
      if (this.#texts.length >= maxTexts) return false;
      this.#texts.push({ value, spot: nowhere, member });
    }
    return shape.jsonValue || textFits(value, shape);
  }

  /** A string that is known, and stands in a node. */
  string(text: string, node: Node, shape: PreparedShape, member: string | undefined, sensitive: boolean): boolean {
    if (member !== undefined && !sensitive && this.#domain.concernsText?.(text) !== false) {
      if (this.#texts.length >= maxTexts) return false;
      const value: TextValue<Node> = { kind: "text", parts: [{ known: true, text, node, offset: 0 }], node };
      this.#texts.push({ value, spot: nowhere, member });
    }
    return shape.jsonValue || wholeFits(text, shape);
  }

  /** Whether a string may be one that the whole request is looked at for: most say nothing of anything else. */
  #mayMatter({ parts }: TextValue<Node>): boolean {
    const only = parts.length === 1 ? parts[0] : undefined;
    return only?.known !== true || this.#domain.concernsText?.(only.text) !== false;
  }

  #list(
    list: ListValue<Node>,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    const { inner } = shape;
    let least = 0;
    let most = 0;
    for (const item of list.items) {
      if (item.spread) {
        least += item.min;
        most += item.max;
        if (item.max === 0) continue;
      } else {
        const state = presenceOfEntry(item.value);
        if (state === "present") least += 1;
        if (state !== "absent") most += 1;
      }
      if (!this.value(item.value, inner, member, sensitive || inner.sensitive, depth + 1)) return false;
    }
    return isOfSize(shape, least, most);
  }

  #map(
    record: RecordValue<Node>,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    const { key, inner } = shape;
    let least = 0;
    let most = record.open ? Infinity : 0;
    for (const entry of record.entries.values()) {
      const state = presenceOfEntry(entry.value);
      if (state === "absent") continue;
      most += 1;
      if (state === "present") least += 1;
      // Keys aren't gathered: the request as a whole is never about them.
      if (!this.#text(textOfKey(entry), key, undefined, sensitive)) return false;
      if (!this.value(entry.value, inner, member, sensitive || inner.sensitive, depth + 1)) return false;
    }
    return isOfSize(shape, least, most);
  }

  #structure(record: RecordValue<Node>, shape: PreparedShape, sensitive: boolean, depth: number): boolean {
    const { missing } = this.#enforced;
    const { entries, open } = record;
    const mustHaveAll = missing && !open;
    let required = 0;
    let written = 0;
    let set = 0;
    let maybeSet = 0;
    for (const { key, value } of entries.values()) {
      const member = shape.member(key);
      // Settings, an installed client or the SDK's own options may know it.
      if (member === undefined) return false;
      if (member.required) required += 1;
      written |= member.bit;
      const { shape: own } = member;
      const name = member.textsMatter ? key : undefined;
      // Most members are strings.
      if (value.kind === "text" && own.kind === "string") {
        set += 1;
        if (!this.#text(value, own, name, sensitive || own.sensitive)) return false;
      } else {
        const state = presence(value);
        if (state === "absent") {
          if (missing && member.required) return false;
          continue;
        }
        if (state === "present") set += 1;
        else maybeSet += 1;
        if (!this.value(value, own, name, sensitive || own.sensitive, depth + 1)) return false;
      }
    }
    if (mustHaveAll && required < shape.requiredCount) return false;
    if (shape.union && !isOneOfUnion(set, maybeSet, mustHaveAll, this.#enforced)) return false;
    return this.relationsHold(record, shape, written, sensitive);
  }

  /** Whether members that are written, as bits, can break a relation. */
  mayBreakRelations({ relations }: PreparedShape, written: number): boolean {
    for (const relation of relations) if (isConcerned(relation, written)) return true;
    return false;
  }

  /** @param written the members that are written, as bits */
  relationsHold(record: RecordValue<Node>, prepared: PreparedShape, written: number, sensitive: boolean): boolean {
    const { shape } = prepared;
    if (shape.kind !== "structure") return false;
    const { allow, dialect, confidence: least } = this.#context;
    const domain = this.#domain;
    for (const concerned of prepared.relations) {
      if (!isConcerned(concerned, written)) continue;
      const { relation } = concerned;
      if (isClear({ record, dialect, domain }, relation) || allow.relations?.has(relation.id) === true) continue;
      const root = { record, shape, path: [], holder: whole(record.node), sensitive };
      const breaches = evaluate(relation, { root, shape, dialect, predicates: domain.predicates }, domain);
      if (breaches.some(({ confidence = "high" }) => isAtLeast(confidence, least))) return false;
    }
    return true;
  }
}

/** Whether as many members of a union are set, and perhaps set, as may be. */
export function isOneOfUnion(
  set: number,
  maybeSet: number,
  mustHaveAll: boolean,
  { crowdedUnions }: Enforcement,
): boolean {
  return (set < 2 || !crowdedUnions) && (set + maybeSet > 0 || !mustHaveAll);
}

export function isOfSize({ min, max }: PreparedShape, least: number, most: number): boolean {
  return (max === undefined || least <= max) && (min === undefined || most >= min);
}
