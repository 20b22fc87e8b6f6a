import type { ClientMember, ClientModel, ClientStructure, ClientType } from "./client-model.js";
import type { ModelMember, ModelShape, ModelString, ModelStructure, ServiceModel } from "./service-model.js";

/** The union of both sources, and what the client changed: one line each, for a person to read. */
export interface Merged {
  readonly model: ServiceModel;
  readonly taken: readonly Taken[];
}

/** One fact that the table has from the SDK client. */
export interface Taken {
  readonly what: "operation" | "structure" | "member" | "enum" | "value" | "required" | "optional" | "union";
  /** `ResourceConfig.InstancePreferences`, `ClusterInstanceType: ml.x1.large`, ... */
  readonly name: string;
}

/**
 * Unites a botocore model with what the SDK client's declarations say.
 *
 * Operations, members and enum values that either knows are in the union. Where both know a thing and disagree
 * (required, union), the newer wins. The client states no lengths, ranges or patterns, and `number` without a kind:
 * what only it knows has none, and takes any number.
 *
 * @param clientIsNewer whether the client was published after the model.
 */
export function mergeModels(base: ServiceModel, client: ClientModel, clientIsNewer: boolean): Merged {
  const merger = new Merger(base, client, clientIsNewer);
  return merger.merge();
}

class Merger {
  readonly #base: ServiceModel;
  readonly #client: ClientModel;
  readonly #clientIsNewer: boolean;
  readonly #shapes: Map<string, ModelShape>;
  readonly #taken: Taken[] = [];
  readonly #done = new Set<string>();
  readonly #pending: string[] = [];

  constructor(base: ServiceModel, client: ClientModel, clientIsNewer: boolean) {
    this.#base = base;
    this.#client = client;
    this.#clientIsNewer = clientIsNewer;
    this.#shapes = new Map(base.shapes);
  }

  merge(): Merged {
    const operations = new Map(this.#base.operations);
    for (const [name, input] of this.#client.operations) {
      if (operations.has(name)) continue;
      operations.set(name, input === null ? null : this.#namedShape(input));
      this.#taken.push({ what: "operation", name });
    }
    this.#pending.push(...[...operations.values()].filter((name) => name !== null));
    for (let name = this.#pending.shift(); name !== undefined; name = this.#pending.shift()) this.#visit(name);
    return { model: { ...this.#base, operations, shapes: this.#shapes }, taken: this.#taken };
  }

  #visit(name: string): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    const shape = this.#shapes.get(name);
    if (shape === undefined) throw new Error(`Merging ${this.#base.id}: there is no shape "${name}".`);
    if (shape.kind === "structure") {
      const declared = this.#declared(this.#client.structures, name);
      const merged = declared === undefined ? shape : this.#mergeStructure(name, shape, declared);
      this.#shapes.set(name, merged);
      this.#pending.push(...[...merged.members.values()].map((member) => member.shape));
    } else if (shape.kind === "list") {
      this.#pending.push(shape.element);
    } else if (shape.kind === "map") {
      this.#pending.push(shape.key, shape.value);
    } else if (shape.kind === "string" && shape.enum !== undefined) {
      this.#shapes.set(name, this.#mergeEnum(name, shape, shape.enum));
    }
  }

  #mergeStructure(name: string, shape: ModelStructure, declared: ClientStructure): ModelStructure {
    const union = this.#clientIsNewer ? declared.union : shape.union;
    if (union !== shape.union) this.#taken.push({ what: "union", name });
    const members = new Map<string, ModelMember>();
    for (const [key, member] of shape.members) {
      members.set(
        key,
        this.#mergeMember(`${name}.${key}`, member, declared.union ? undefined : declared.members.get(key)),
      );
    }
    for (const [key, member] of declared.members) {
      if (members.has(key)) continue;
      members.set(key, this.#newMember(name, key, member));
      this.#taken.push({ what: "member", name: `${name}.${key}` });
    }
    return { ...shape, union, members };
  }

  /** Tokens are optional in the client whatever the model says: the SDK fills them. */
  #mergeMember(name: string, member: ModelMember, declared: ClientMember | undefined): ModelMember {
    if (declared === undefined || !this.#clientIsNewer || member.idempotencyToken) return member;
    if (declared.required === member.required) return member;
    this.#taken.push({ what: declared.required ? "required" : "optional", name });
    return { ...member, required: declared.required };
  }

  #newMember(owner: string, name: string, member: ClientMember): ModelMember {
    return {
      shape: this.#shapeOf(member.type, name, owner),
      required: member.required,
      idempotencyToken: false,
      jsonValue: member.type.kind === "json",
      deprecated: member.deprecated ? "" : undefined,
    };
  }

  #mergeEnum(name: string, shape: ModelString, values: readonly string[]): ModelString {
    const declared = this.#declared(this.#client.enums, name) ?? [];
    const added = declared.filter((value) => !values.includes(value));
    for (const value of added) this.#taken.push({ what: "value", name: `${name}: ${value}` });
    return added.length === 0 ? shape : { ...shape, enum: [...values, ...added] };
  }

  /** The SDK writes an underscore before names that TypeScript or another shape has taken (`_InstanceType`). */
  #declared<T>(declarations: ReadonlyMap<string, T>, name: string): T | undefined {
    return declarations.get(`_${name}`) ?? declarations.get(name);
  }

  /** The name of a shape for a type of the declarations; made where neither source has named one. */
  #shapeOf(type: ClientType, hint: string, owner: string): string {
    const plain = { sensitive: false, min: undefined, max: undefined };
    switch (type.kind) {
      case "reference":
        return this.#namedShape(type.name);
      case "list":
        return this.#add(hint, owner, {
          kind: "list",
          ...plain,
          element: this.#shapeOf(type.element, `${hint}Item`, owner),
        });
      case "map":
        return this.#add(hint, owner, {
          kind: "map",
          ...plain,
          key: this.#shapeOf(type.key, `${hint}Key`, owner),
          value: this.#shapeOf(type.value, `${hint}Value`, owner),
        });
      case "string":
      case "json":
        return this.#add(hint, owner, { kind: "string", ...plain, pattern: undefined, enum: undefined });
      case "number":
        return this.#add(hint, owner, { kind: "number", ...plain, type: "double" });
      case "blob":
        return this.#add(hint, owner, { kind: "blob", ...plain, streaming: true });
      default:
        return this.#add(hint, owner, { kind: type.kind, sensitive: false });
    }
  }

  #add(hint: string, owner: string, shape: ModelShape): string {
    const free = [hint, `${owner}${hint}`].find((name) => !this.#shapes.has(name));
    if (free === undefined) throw new Error(`Merging ${this.#base.id}: no free name for ${owner}.${hint}.`);
    this.#shapes.set(free, shape);
    return free;
  }

  /** A structure or enum by the name that the declarations give it. */
  #namedShape(declared: string): string {
    const name = declared.replace(/^_(?=[A-Z])/u, "");
    if (this.#shapes.has(name)) return name;
    const structure = this.#client.structures.get(declared);
    const values = this.#client.enums.get(declared);
    if (structure !== undefined) {
      this.#shapes.set(name, { kind: "structure", sensitive: false, union: structure.union, members: new Map() });
      this.#taken.push({ what: "structure", name });
    } else if (values !== undefined) {
      const shape = { kind: "string", sensitive: false, min: undefined, max: undefined, pattern: undefined } as const;
      this.#shapes.set(name, { ...shape, enum: values });
      this.#taken.push({ what: "enum", name });
    } else {
      throw new Error(`Merging ${this.#base.id}: ${this.#client.packageName} declares no "${declared}".`);
    }
    return name;
  }
}
