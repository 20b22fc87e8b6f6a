import type { StructureShape, Service } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import type { RecordValue, Value } from "../value.js";
import type { Place } from "../violation.js";
import type { Identity } from "./link.js";

/** A request of a file as links see it. */
export interface LinkedSite<Node> {
  readonly record: RecordValue<Node>;
  readonly shape: StructureShape;
  readonly service: Service;
  readonly dialect: Dialect;
  readonly holder: Place<Node>;
  /** What a value of this request names; undefined where that isn't certain. */
  readonly named: (value: Value<Node>) => Identity | undefined;
  /** What this request itself is known as elsewhere in the file, besides by the name that it gives. */
  readonly known: readonly Identity[];
  /** Whether this request is written before another one. */
  readonly isBefore: (other: LinkedSite<Node>) => boolean;
  /** The same for requests whose clients are made in the same way, and so reach the same account and Region; undefined where nothing is known of it. */
  readonly client: string | undefined;
  /** Whether what this request makes is certainly there where another one is made, and is what that one names. */
  readonly isThereFor: (other: LinkedSite<Node>, name: Value<Node>) => boolean;
}
