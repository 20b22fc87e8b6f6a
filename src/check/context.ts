import type { InstalledClient } from "../model/installed-client.js";
import type { Service } from "../model/shape.js";
import type { Allowed } from "./allowed.js";
import type { Confidence } from "./confidence.js";
import type { Dialect } from "./dialect.js";
import type { Domain } from "./domain.js";

/** What a check needs to know besides the value and the shape. */
export interface CheckContext<Node> {
  readonly service: Service;
  readonly operation: string | undefined;
  readonly dialect: Dialect;
  /** What is known of the service besides its model; made on the first call. */
  readonly domain: () => Domain;
  /** What a missing member of the input itself is reported on. */
  readonly anchor: Node;
  /** Asked only when an unknown enum value or member, or a missing member, is about to be reported; undefined: no client is installed. */
  readonly installedClient: () => InstalledClient | undefined;
  /** Required members that somebody else fills in, by the structure that requires them. */
  readonly filledIn?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly allow: Allowed;
  /** The least confidence that is asked for: relations of less aren't looked at. */
  readonly confidence: Confidence;
  /** Whether what the first look accepts is checked in full all the same: the project's own tests ask for it. */
  readonly checksTwice?: boolean;
  /** Whether the file has been linted before, and probably will be again: what is right in it is remembered. */
  readonly isLintedAgain?: boolean;
  readonly clientRegion: { readonly region: string; readonly node: Node } | undefined;
}
