import type { CheckContext } from "../../src/check/context.js";
import type { Service } from "../../src/model/shape.js";
import { sageMaker } from "../../src/sagemaker/index.js";

/** The context of a check without settings, an installed client or a known Region. */
export function contextOf<Node>(
  service: Service,
  anchor: Node,
  more: Partial<CheckContext<Node>> = {},
): CheckContext<Node> {
  return {
    service,
    operation: undefined,
    dialect: "sdk-v3",
    domain: sageMaker,
    anchor,
    installedClient: () => undefined,
    allow: { enums: new Map(), members: new Map() },
    clientRegion: undefined,
    ...more,
  };
}
