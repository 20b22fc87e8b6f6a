import type { ConstructType } from "./construct-type.js";
import { constructTypes } from "./constructs.js";
import { Origins } from "./origins.js";
import type { Member, Service, Shape, StructureShape } from "./shape.js";

/**
 * The properties of constructs as structures, by the name of their type (`EndpointConfigProps`): each property has the
 * shape of the member that it stands for. A service without operations.
 *
 * @param api the service that the constructs make requests of
 */
export function createConstructs(api: Service): Service {
  const origins = new Origins();
  const made = new Map<string, StructureShape>();
  const structure = (name: string): StructureShape | undefined => {
    const known = made.get(name);
    const type = Object.hasOwn(constructTypes, name) ? constructTypes[name] : undefined;
    if (known !== undefined || type === undefined) return known;
    const members = new Map<string, Member>();
    const shape: StructureShape = { kind: "structure", name, sensitive: false, union: false, members };
    made.set(name, shape);
    const origin = structureIn(api, type.standsFor);
    origins.addStructure(shape, origin);
    for (const [property, member, part] of membersOf(type, api, structure)) {
      members.set(property, memberOf(property, part));
      if (origin.members.get(member) !== undefined) origins.addProperty(shape, memberOf(property, part), member);
    }
    return shape;
  };
  return { ...api, operations: new Map(), shape: structure, correspondence: origins };
}

/** Each property with the member that it stands for (none is an empty string) and its shape. */
function* membersOf(
  type: ConstructType,
  api: Service,
  structure: (name: string) => StructureShape | undefined,
): Generator<readonly [property: string, member: string, shape: Shape]> {
  for (const [property, stated] of Object.entries(type.properties)) {
    const { member: name, one, each } = typeof stated === "string" ? { member: stated } : stated;
    const [owner, member] = name.includes("$") ? name.split("$", 2) : [type.standsFor, name];
    const shape = structureIn(api, owner ?? "").members.get(member ?? "")?.shape;
    if (shape === undefined) throw new Error(`${name}, which ${property} stands for, isn't in the model.`);
    const part = one ?? each;
    yield [
      property,
      owner === type.standsFor ? (member ?? "") : "",
      part === undefined ? shape : partOf(shape, structure(part), name),
    ];
  }
  for (const [property, name] of Object.entries(type.parts ?? {})) {
    const part = structure(name);
    if (part !== undefined) yield [property, "", part];
  }
}

/** The shape of a member that holds properties of a type of their own, alone or in a list. */
function partOf(shape: Shape, part: StructureShape | undefined, name: string): Shape {
  if (part === undefined) throw new Error(`What ${name} holds isn't described.`);
  return shape.kind === "list" ? { ...shape, element: part } : part;
}

function structureIn(api: Service, name: string): StructureShape {
  const shape = api.shape(name);
  if (shape?.kind !== "structure") throw new Error(`The model has no structure "${name}".`);
  return shape;
}

function memberOf(name: string, shape: Shape): Member {
  return { name, shape, required: false, idempotencyToken: false, deprecated: undefined };
}
