import type { Shape } from "../model/shape.js";
import { prepared, type PreparedShape, type Terms } from "./acceptance/prepared.js";
import type { CheckContext } from "./context.js";
import { type Enforcement, enforcedIn, isResource } from "./dialect.js";
import { FirstOfItsKind } from "./first-of-its-kind.js";
import type { RequestText } from "./request-text.js";
import { words, type MessageData, type Shown } from "./shown.js";
import { memberOf, nameOf, pathOf, type Spot } from "./spot.js";
import type { TextValue, Value } from "./value.js";
import type { ConstraintKind, Place, Suggestion, Violation } from "./violation.js";

/** Reports past this many in one request say nothing new. */
const maxViolations = 1000;
/** Bounds a request whose constants refer to each other over and over; 100,000 entries of ten members fit. */
const maxVisits = 2_000_000;
/** More strings of one request are not compared with each other. */
const maxTexts = 5000;
/** No request of a service nests deeper; a recursive shape may, in generated code. */
const maxDepth = 200;

/** The kinds that are about a value, rather than about which members there are. */
const consequences: ReadonlySet<ConstraintKind> = new Set<ConstraintKind>([
  "relation",
  "metric-regex",
  "image-uri",
  "algorithm-usage",
]);

/** One check of one request: its context, what was found so far, and its limits. */
export class Findings<Node> {
  readonly context: CheckContext<Node>;
  readonly enforced: Enforcement;
  readonly violations: Violation<Node>[] = [];
  /** The strings that are no map's keys and may be printed. */
  readonly texts: RequestText<Node>[] = [];
  readonly #reported = new FirstOfItsKind<Violation<Node>>(identityOf);
  /** Containers that were walked, with the shape: a constant that is used twice is walked once. */
  readonly #walked = new Map<Value<Node>, Shape>();
  /** The strings, numbers and such that were found to be wrong by themselves. */
  readonly #wrong = new Set<Node>();
  /** What says of a value that it is plainly right; undefined where every value is to be walked. */
  readonly #terms: Terms | undefined;
  #visits = 0;

  /** The input's name in a message: the operation's, or the shape's. */
  readonly #top: string;

  /** @param passesOver whether the walk passes over what is plainly right */
  constructor(context: CheckContext<Node>, shape: Shape, passesOver = false) {
    this.context = context;
    this.#terms = passesOver ? termsOf(context) : undefined;
    this.#top = context.operation ?? shape.name;
    this.enforced = enforcedIn[context.dialect];
  }

  /** Counts one more value. @returns false where the walk must go no further. */
  enter(value: Value<Node>, shape: Shape, spot: Spot<Node>): boolean {
    if (++this.#visits > maxVisits || spot.depth > maxDepth || this.violations.length >= maxViolations) return false;
    if (value.kind !== "record" && value.kind !== "list" && value.kind !== "one-of") return true;
    if (this.#walked.get(value) === shape) return false;
    this.#walked.set(value, shape);
    return true;
  }

  /** A shape as it says what is plainly right; undefined where nothing is passed over. */
  prepared(shape: Shape): PreparedShape | undefined {
    return this.#terms && prepared(shape, this.#terms);
  }

  /** Counts a value that is passed over. @returns false where there are too many. */
  passOver(): boolean {
    return ++this.#visits <= maxVisits;
  }

  /** Keeps a string for what is checked of the request as a whole. */
  gather(value: TextValue<Node>, spot: Spot<Node>): void {
    if (spot.sensitive || spot.step?.type === "key" || this.texts.length >= maxTexts) return;
    const member = memberOf(spot);
    if (this.isOfConcern(value, member)) this.texts.push({ value, spot, member });
  }

  /** Whether a member's string may be one of those of which something is said together. */
  isOfConcern({ parts }: TextValue<Node>, member: string): boolean {
    if (this.#terms === undefined) return true;
    const { domain } = this.#terms;
    const [only, more] = parts;
    if (only?.known === true && more === undefined && domain.concernsText?.(only.text) === false) return false;
    return domain.concernsTextsOf?.(member) !== false;
  }

  /** Adds what another part of the checker found; what two branches or members share is one mistake. */
  add(violations: readonly Violation<Node>[]): void {
    for (const violation of violations) {
      if (this.violations.length >= maxViolations) return;
      if (this.#reported.isNew(violation.place.node, violation)) this.violations.push(violation);
    }
  }

  /** Remembers that a value is wrong whatever stands beside it. */
  markWrong(node: Node): void {
    this.#wrong.add(node);
  }

  /** Whether a breach says no more than what was reported of one of its values: one mistake, one message. */
  isConsequence({ kind, messageId, place, about = [] }: Violation<Node>): boolean {
    // What is said of one value in particular says more than what the model has against it.
    if (!consequences.has(kind) || messageId === "forbiddenValue") return false;
    return this.#wrong.has(place.node) || about.some((node) => this.#wrong.has(node));
  }

  /** Adds one violation of the model. */
  report(
    spot: Spot<Node>,
    kind: ConstraintKind,
    messageId: string,
    place: Place<Node>,
    data: MessageData,
    suggestions: readonly Suggestion<Node>[] = [],
  ): void {
    this.add([{ kind, messageId, data, path: pathOf(spot), place, suggestions, confidence: "high" }]);
  }

  /** The spot's name in a message. */
  name(spot: Spot<Node>): Shown {
    return nameOf(spot, this.#top);
  }

  /** A structure's name in a message: the operation for its input, the shape for all others. */
  owner(spot: Spot<Node>, shape: Shape): Shown {
    return words(spot.step === undefined ? this.#top : shape.name);
  }

  /** Who was asked before something counts as unknown: `model of 2026-08-07, @aws-sdk/client-sagemaker 3.1142.0`. */
  sourcesConsulted(): Shown {
    const { service, dialect } = this.context;
    if (isResource(dialect)) return words(`CloudFormation's schemas of ${service.provenance.date}`);
    // The only ones without an operation are the parts of a definition itself.
    if (dialect === "pipeline" && this.context.operation === undefined)
      return words(`AWS's schema and SDK of pipelines of ${service.provenance.date}`);
    const client = this.context.installedClient();
    const installed =
      client === undefined ? "no installed SDK client found" : `${client.packageName} ${client.version}`;
    return words(`model of ${service.provenance.date}, ${installed}`);
  }
}

/** Constructs take what no request does: of them nothing is passed over. */
function termsOf({ service, domain, allow, confidence, dialect }: CheckContext<unknown>): Terms | undefined {
  return dialect === "construct" ? undefined : { service, domain: domain(), limits: allow.limits, confidence };
}

/** The whole of a node. */
export function whole<Node>(node: Node): Place<Node> {
  return { node, part: "whole" };
}

/** What a report says, and of which part of its node. */
function identityOf({ kind, messageId, data, place: { part, within } }: Violation<unknown>): string {
  return JSON.stringify([kind, messageId, part, within?.start, data]);
}
