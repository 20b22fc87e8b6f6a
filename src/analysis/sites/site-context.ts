import type { Classes } from "../bindings/classes.js";
import type { Clients } from "../bindings/clients.js";
import type { Functions } from "../bindings/functions.js";
import type { TypeInformation } from "../bindings/types/type-information.js";
import type { Imports } from "../bindings/imports.js";
import type { MemberUses } from "../bindings/member-uses.js";
import type { SourceFile } from "../source-file.js";
import type { Resolver } from "../values/resolve.js";

/** What the finders of request sites work with. */
export interface SiteContext {
  readonly file: SourceFile;
  readonly imports: Imports;
  readonly members: MemberUses;
  readonly classes: Classes;
  readonly functions: Functions;
  readonly clients: Clients;
  readonly values: Resolver;
  /** What the compiler knows, where the file is linted with types. */
  readonly compiler: TypeInformation | undefined;
}
