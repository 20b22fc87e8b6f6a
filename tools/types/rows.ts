import { byForm, isOfInstanceTypes } from "./instance-type-form.js";
import type {
  ListShape,
  MapShape,
  NumberShape,
  Service,
  Shape,
  StringShape,
  StructureShape,
} from "../../src/model/shape.js";

/**
 * A service's shapes in the notation that `src/types/tables.d.ts` reads.
 *
 * A structure is `|Member?…|Member!…|` (`!`: required), and behind the mark stands what the member's value must be:
 *
 * - nothing: anything that the SDK's own type takes
 * - `S<pattern>,<min>,<max>,<shape>`: a string; the pattern is a number in the tables
 * - `N<min>,<max>,<i for whole numbers>,<shape>`: a number
 * - `{<shape>`: a structure
 * - `[<min>,<max>,<shape>;<element>`: a list; a `*` behind the shape's name says that it is recursive
 * - `(<min>,<max>,<shape>;<key>;<value>`: a map
 *
 * A `~` behind a string's name says that its value must not be shown. Behind the last member stand `#` and the
 * structure's relations (`relation-rules.ts`), where it has any.
 */
export class RowWriter {
  readonly rows = new Map<string, string>();
  /** The patterns that the rows refer to, by number. */
  readonly patterns: StringShape[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<StructureShape, string>();
  readonly #relationsOf: (shape: StructureShape) => string;
  readonly #withEnums: boolean;

  /**
   * @param relationsOf a structure's relations, in their own notation.
   * @param withEnums whether the values of enums are checked: what is declared as `string` elsewhere.
   */
  constructor(service: Service, relationsOf: (shape: StructureShape) => string, withEnums = false) {
    this.#relationsOf = relationsOf;
    this.#withEnums = withEnums;
    for (const operation of service.operations.values()) this.#structure(operation.input);
  }

  #structure(shape: StructureShape): string {
    const known = this.#names.get(shape);
    if (known !== undefined) return `{${known}`;
    // There are two structures of one name where a part is written in another spelling.
    const name = this.rows.has(shape.name) ? `${shape.name}'` : shape.name;
    this.#names.set(shape, name);
    this.rows.set(name, "");
    const members = [...shape.members.values()].map(
      (member) => `${member.name}${member.required ? "!" : "?"}${this.#spec(member.shape)}|`,
    );
    const relations = this.#relationsOf(shape);
    this.rows.set(name, `|${members.join("")}${relations === "" ? "" : `#${relations}`}`);
    return `{${name}`;
  }

  #spec(shape: Shape): string {
    switch (shape.kind) {
      case "structure":
        return this.#structure(shape);
      case "list":
        return this.#list(shape);
      case "map":
        return this.#map(shape);
      case "string":
        return this.#string(shape);
      case "number":
        return numberSpec(shape);
      case "boolean":
      case "blob":
      case "timestamp":
      case "document":
        return "";
    }
  }

  #list(shape: ListShape): string {
    const element = this.#spec(shape.element);
    if (element === "" && shape.min === undefined && shape.max === undefined) return "";
    const mark = reaches(shape.element, shape, new Set()) ? "*" : "";
    return `[${entries(shape.min)},${bound(shape.max)},${shape.name}${mark};${element}`;
  }

  #map(shape: MapShape): string {
    const key = this.#spec(shape.key);
    const value = this.#spec(shape.value);
    if (key === "" && value === "" && shape.min === undefined && shape.max === undefined) return "";
    return `(${entries(shape.min)},${bound(shape.max)},${shape.name};${key};${value}`;
  }

  #string(shape: StringShape): string {
    if (shape.jsonValue) return "";
    const judged = this.#judged(shape);
    const pattern = judged === undefined ? "" : String(this.#pattern(judged));
    if (pattern === "" && shape.min === undefined && shape.max === undefined) return "";
    const max = (shape.max ?? 0) > maxCounted ? undefined : shape.max;
    return `S${pattern},${entries(shape.min)},${bound(max)},${shape.name}${shape.sensitive ? "~" : ""}`;
  }

  /** What says which strings are right; undefined where nothing does that can be trusted. */
  #judged(shape: StringShape): StringShape | undefined {
    if (shape.enum === undefined) return shape.pattern === undefined ? undefined : shape;
    if (!this.#withEnums) return undefined;
    return isOfInstanceTypes(shape) ? byForm(shape) : shape;
  }

  #pattern(shape: StringShape): number {
    const source = shape.enum === undefined ? (shape.pattern?.source ?? "") : `one of ${shape.enum.join("|")}`;
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    const number = this.patterns.length;
    this.#numbers.set(source, number);
    this.patterns.push(shape);
    return number;
  }
}

/** The compiler refuses templates of more than about 10,000 parts. */
const maxCounted = 8000;

function numberSpec(shape: NumberShape): string {
  const whole = shape.type === "integer" || shape.type === "long" ? "i" : "";
  if (whole === "" && shape.min === undefined && shape.max === undefined) return "";
  return `N${bound(shape.min)},${bound(shape.max)},${whole},${shape.name}`;
}

/** No notation for a minimum of 0 entries or characters: nothing has fewer. */
function entries(min: number | undefined): string {
  return min === 0 ? "" : bound(min);
}

/** In decimal, without an exponent. */
function bound(value: number | undefined): string {
  if (value === undefined) return "";
  return Number.isInteger(value) ? String(BigInt(value)) : String(value);
}

function reaches(shape: Shape, target: Shape, seen: Set<Shape>): boolean {
  if (shape === target) return true;
  if (seen.has(shape)) return false;
  seen.add(shape);
  switch (shape.kind) {
    case "structure":
      return [...shape.members.values()].some((member) => reaches(member.shape, target, seen));
    case "list":
      return reaches(shape.element, target, seen);
    case "map":
      return reaches(shape.value, target, seen);
    default:
      return false;
  }
}
