import type { Correspondence, Member, StructureShape } from "./shape.js";

/** What each structure that was made stands for. */
export class Origins implements Correspondence {
  readonly #structures = new Map<StructureShape, StructureShape>();
  readonly #properties = new Map<StructureShape, Map<string, Member>>();

  addStructure(resource: StructureShape, origin: StructureShape): void {
    this.#structures.set(resource, origin);
    this.#properties.set(resource, new Map());
  }

  addProperty(resource: StructureShape, property: Member, member: string): void {
    this.#properties.get(resource)?.set(member, property);
  }

  structureOf(resource: StructureShape): StructureShape | undefined {
    return this.#structures.get(resource);
  }

  propertyOf(resource: StructureShape, member: string): Member | undefined {
    return this.#properties.get(resource)?.get(member);
  }
}
