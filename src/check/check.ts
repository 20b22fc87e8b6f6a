import type { InstalledClient } from "../model/installed-client.js";
import type { Service, Shape } from "../model/shape.js";
import { checkWholeRequest } from "./relations.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { walkValue } from "./walk-value.js";
import { Walk, whole } from "./walk.js";

/** What a check needs to know besides the value and the shape. */
export interface CheckContext<Node> {
  readonly service: Service;
  readonly operation: string | undefined;
  readonly dialect: "sdk-v3" | "sdk-v2" | "partial" | "cloudformation" | "states" | "json";
  /** What a missing member of the input itself is reported on. */
  readonly anchor: Node;
  /** Asked only when an unknown enum value or member, or a missing member, is about to be reported; undefined: no client is installed. */
  readonly installedClient: () => InstalledClient | undefined;
  /** Values and members that the user's settings accept, by shape name. */
  readonly allow: {
    readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
    readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  };
  readonly clientRegion: { readonly region: string; readonly node: Node } | undefined;
}

/**
 * Walks a value beside the shape that it must have.
 *
 * @returns the violations that are proved, in source order of the walk; never throws, whatever the value.
 */
export function check<Node>(value: Value<Node>, shape: Shape, context: CheckContext<Node>): Violation<Node>[] {
  const walk = new Walk(context, shape);
  walkValue(walk, value, shape, {
    above: undefined,
    step: undefined,
    depth: 0,
    sensitive: shape.sensitive,
    holder: whole(context.anchor),
    structure: undefined,
  });
  if (shape.kind === "structure") walk.add(checkWholeRequest(value, shape, context));
  return walk.violations;
}
