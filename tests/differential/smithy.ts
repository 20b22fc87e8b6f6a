import {
  CompositeCollectionValidator,
  CompositeMapValidator,
  CompositeStructureValidator,
  CompositeValidator,
  EnumValidator,
  LengthValidator,
  NoOpValidator,
  PatternValidator,
  RangeValidator,
  RequiredValidator,
  type MultiConstraintValidator,
  type SingleConstraintValidator,
  type ValidationFailure,
} from "@aws-smithy/server-common";
import { readFileSync } from "node:fs";
import type { PlainRecord } from "../conformance/oracle/plain.js";
import { models } from "./models.js";
import type { Validator, Verdict, Wrong } from "./validators.js";

/** A shape of botocore's model, as far as it is validated. */
interface StatedShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly required?: readonly string[];
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

interface StatedModel {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, StatedShape>>;
}

type AnyValidator = MultiConstraintValidator<never>;

/** The validators that AWS's servers in TypeScript are generated with, put together from our models. */
export function smithy(): Validator {
  const services = new Map<string, Shapes>();
  return {
    name: "smithy",
    knows: new Set(["required", "low", "high", "enum", "pattern"]),
    judge: (requests) =>
      requests.map(({ service, operation, request, constraint }) => {
        // A value of another type never gets as far as these: reading the request has refused it.
        if (constraint?.startsWith("type: ") === true) return undefined;
        const shapes = services.get(service.id) ?? new Shapes(service.id);
        services.set(service.id, shapes);
        return shapes.judge(operation.name, request);
      }),
  };
}

/** A pattern that RE2 has no words for: look-arounds. */
class NoSuchPattern extends Error {}

function wrongOf(failure: ValidationFailure): Wrong {
  switch (failure.constraintType) {
    case "length":
    case "range": {
      const [min] = failure.constraintValues;
      return min !== undefined && Number(failure.failureValue) < min ? "low" : "high";
    }
    case "required":
    case "enum":
    case "pattern":
      return failure.constraintType;
    default:
      throw new Error(`${failure.constraintType} is of no shape here`);
  }
}

function subjectOf(failure: ValidationFailure): string {
  if (failure.constraintType === "pattern") return `/${failure.constraintValues}/`;
  return failure.path.split("/").findLast((step) => !/^\d+$/.test(step)) ?? "";
}

/** The validators of a service's shapes, each made when it is first asked for. */
class Shapes {
  readonly #model: StatedModel;
  readonly #made = new Map<string, AnyValidator>();
  /** Members that the request has and the model doesn't: the validators pass them by. */
  #unknownMembers: string[] = [];

  constructor(service: string) {
    this.#model = JSON.parse(readFileSync(new URL(`${service}.json`, models), "utf8")) as StatedModel;
  }

  /** @returns undefined where the model has no such operation, or RE2 no words for a pattern that is needed */
  judge(operation: string, request: PlainRecord): Verdict | undefined {
    const name = this.#model.operations[operation]?.input?.shape;
    if (name === undefined) return undefined;
    this.#unknownMembers = [];
    try {
      const failures = this.#of(name).validate(request as never, "");
      return new Map([
        ...failures.map((failure): [Wrong, string] => [wrongOf(failure), subjectOf(failure)]),
        ...this.#unknownMembers.map((name): [Wrong, string] => ["member", name]),
      ]);
    } catch (error) {
      if (error instanceof NoSuchPattern) return undefined;
      throw error;
    }
  }

  #of(name: string): AnyValidator {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    // Shapes may hold themselves: what is asked for meanwhile waits for the one that is being made.
    const waiting: AnyValidator = { validate: (input, path) => this.#of(name).validate(input, path) };
    this.#made.set(name, waiting);
    const made = this.#make(this.#model.shapes[name]);
    this.#made.set(name, made);
    return made;
  }

  #make(shape: StatedShape | undefined): AnyValidator {
    const own = new CompositeValidator(ownConstraints(shape));
    switch (shape?.type) {
      case "structure":
        return new CompositeStructureValidator(own, this.#membersOf(shape));
      case "list":
        return new CompositeCollectionValidator(own, this.#of(shape.member?.shape ?? ""));
      case "map": {
        const { key, value } = shape;
        return new CompositeMapValidator(own, this.#of(key?.shape ?? ""), this.#of(value?.shape ?? ""));
      }
      default:
        return shape === undefined ? new NoOpValidator() : own;
    }
  }

  #membersOf({ members = {}, required = [] }: StatedShape): (input: never, path: string) => ValidationFailure[] {
    const validators = Object.entries(members).map(([name, { shape }]) => {
      const present = new CompositeValidator<never>(required.includes(name) ? [new RequiredValidator()] : []);
      return { name, all: [present, this.#of(shape)] };
    });
    return (input: Readonly<Record<string, never>>, path) => {
      this.#unknownMembers.push(...Object.keys(input).filter((name) => !Object.hasOwn(members, name)));
      return validators.flatMap(({ name, all }) =>
        all.flatMap((each) => each.validate(input[name], `${path}/${name}`)),
      );
    };
  }
}

function ownConstraints(shape: StatedShape | undefined): SingleConstraintValidator<never, ValidationFailure>[] {
  if (shape === undefined) return [];
  const { type, min, max, pattern, enum: values } = shape;
  const isNumber = ["integer", "long", "float", "double"].includes(type);
  return [
    ...(min === undefined && max === undefined
      ? []
      : [isNumber ? new RangeValidator(min, max) : new LengthValidator(min, max)]),
    ...(pattern === undefined ? [] : [patternValidator(pattern)]),
    ...(values === undefined ? [] : [new EnumValidator(values, values)]),
  ];
}

/** It looks for the pattern anywhere in the text; AWS matches the whole of it, so the pattern is told to. */
function patternValidator(pattern: string): SingleConstraintValidator<never, ValidationFailure> {
  // RE2 repeats nothing more than a thousand times.
  const stated = pattern.replace(/\{(\d+),\d{4,}\}/g, "{$1,}");
  try {
    return new PatternValidator(`^(?:${stated})$`);
  } catch {
    return {
      validate: (input) => {
        if (typeof input !== "string") return null;
        throw new NoSuchPattern(pattern);
      },
    };
  }
}
