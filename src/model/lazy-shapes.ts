import type { Automaton } from "./automaton.js";
import type { ListShape, MapShape, Member, Operation, Pattern, Shape, StringShape, StructureShape } from "./shape.js";

/*
 * What of the model is made when it is first asked for. Classes, since all instances of one have one form in V8: of object
 * literals with getters each has its own, and whatever reads a member of one has to search for it.
 */

export class LazyOperation implements Operation {
  readonly name: string;
  readonly #make: () => StructureShape;
  #input: StructureShape | undefined;

  constructor(name: string, input: () => StructureShape) {
    this.name = name;
    this.#make = input;
  }

  get input(): StructureShape {
    return (this.#input ??= this.#make());
  }
}

export class LazyStructure implements StructureShape {
  readonly kind = "structure";
  readonly name: string;
  readonly sensitive: boolean;
  readonly union: boolean;
  readonly #make: () => ReadonlyMap<string, Member>;
  #members: ReadonlyMap<string, Member> | undefined;

  constructor(
    { name, sensitive, union }: Omit<StructureShape, "kind" | "members">,
    members: () => ReadonlyMap<string, Member>,
  ) {
    this.name = name;
    this.sensitive = sensitive;
    this.union = union;
    this.#make = members;
  }

  get members(): ReadonlyMap<string, Member> {
    return (this.#members ??= this.#make());
  }
}

export class LazyMember implements Member {
  readonly name: string;
  readonly required: boolean;
  readonly idempotencyToken: boolean;
  readonly deprecated: string | undefined;
  readonly #make: () => Shape;
  #shape: Shape | undefined;

  constructor({ name, required, idempotencyToken, deprecated }: Omit<Member, "shape">, shape: () => Shape) {
    this.name = name;
    this.required = required;
    this.idempotencyToken = idempotencyToken;
    this.deprecated = deprecated;
    this.#make = shape;
  }

  get shape(): Shape {
    return (this.#shape ??= this.#make());
  }
}

export class LazyList implements ListShape {
  readonly kind = "list";
  readonly name: string;
  readonly sensitive: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly #make: () => Shape;
  #element: Shape | undefined;

  constructor({ name, sensitive, min, max }: Omit<ListShape, "kind" | "element">, element: () => Shape) {
    this.name = name;
    this.sensitive = sensitive;
    this.min = min;
    this.max = max;
    this.#make = element;
  }

  get element(): Shape {
    return (this.#element ??= this.#make());
  }
}

export class LazyMap implements MapShape {
  readonly kind = "map";
  readonly name: string;
  readonly sensitive: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly #makeKey: () => StringShape;
  readonly #makeValue: () => Shape;
  #key: StringShape | undefined;
  #value: Shape | undefined;

  constructor(
    { name, sensitive, min, max }: Omit<MapShape, "kind" | "key" | "value">,
    key: () => StringShape,
    value: () => Shape,
  ) {
    this.name = name;
    this.sensitive = sensitive;
    this.min = min;
    this.max = max;
    this.#makeKey = key;
    this.#makeValue = value;
  }

  get key(): StringShape {
    return (this.#key ??= this.#makeKey());
  }

  get value(): Shape {
    return (this.#value ??= this.#makeValue());
  }
}

export class LazyPattern implements Pattern {
  readonly source: string;
  readonly words: string | undefined;
  readonly #make: () => Automaton;
  #automaton: Automaton | undefined;

  constructor(source: string, words: string | undefined, automaton: () => Automaton) {
    this.source = source;
    this.words = words;
    this.#make = automaton;
  }

  get automaton(): Automaton {
    return (this.#automaton ??= this.#make());
  }
}
