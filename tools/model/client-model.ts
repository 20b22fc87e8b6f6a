/** What the declarations of an SDK v3 client say: names, required members and enum values; no lengths, ranges or patterns. */
export interface ClientModel {
  readonly packageName: string;
  readonly version: string;
  /** The structure that each operation takes, by the operation's name; null where it takes nothing. */
  readonly operations: ReadonlyMap<string, string | null>;
  readonly structures: ReadonlyMap<string, ClientStructure>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

export interface ClientStructure {
  readonly union: boolean;
  readonly members: ReadonlyMap<string, ClientMember>;
}

export interface ClientMember {
  readonly type: ClientType;
  readonly required: boolean;
  readonly deprecated: boolean;
}

/** A TypeScript type of the declarations, as far as a request's form goes. */
export type ClientType =
  | { readonly kind: "string" | "number" | "boolean" | "timestamp" | "blob" | "document" | "json" }
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "list"; readonly element: ClientType }
  | { readonly kind: "map"; readonly value: ClientType; readonly key: ClientType };
