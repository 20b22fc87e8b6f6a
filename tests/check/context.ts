import type { CheckContext } from "../../src/check/context.js";
import { emptyDomain } from "../../src/check/domain.js";
import type { Service } from "../../src/model/shape.js";

/** The context of a check with nothing but the model: no domain, settings, installed client or known Region. */
export function contextOf<Node>(
  service: Service,
  anchor: Node,
  more: Partial<CheckContext<Node>> = {},
): CheckContext<Node> {
  return {
    service,
    operation: undefined,
    dialect: "sdk-v3",
    domain: () => emptyDomain,
    anchor,
    installedClient: () => undefined,
    confidence: "medium",
    allow: { enums: new Map(), members: new Map() },
    clientRegion: undefined,
    ...more,
  };
}
