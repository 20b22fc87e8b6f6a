import type { Correction } from "./correction.js";
import type { ModelShape, ModelString, ModelStructure, ServiceModel } from "./service-model.js";

/** A model after its corrections. */
export interface Corrected {
  readonly model: ServiceModel;
  /** What to compile instead of a stated pattern. */
  readonly readings: ReadonlyMap<string, string>;
}

/**
 * Applies the corrections of the model's service.
 *
 * @throws {Error} where one changes nothing any more: AWS has changed the shape, and a person looks whether the
 *   correction goes.
 */
export function applyCorrections(model: ServiceModel, corrections: readonly Correction[]): Corrected {
  const shapes = new Map(model.shapes);
  const readings = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.service !== model.id) continue;
    const shape = shapes.get(correction.shape);
    switch (correction.change) {
      case "drop-pattern":
        shapes.set(correction.shape, dropPattern(correction, shape, correction.stated));
        break;
      case "read-pattern": {
        const { pattern } = stringShape(correction, shape);
        if (pattern === undefined) return stale(correction, "the shape has no pattern");
        readings.set(pattern, readPattern(correction, pattern, correction.replacing));
        break;
      }
      case "optional":
        shapes.set(correction.shape, makeOptional(correction, shape, correction.member));
        break;
    }
  }
  return { model: { ...model, shapes }, readings };
}

function dropPattern(correction: Correction, shape: ModelShape | undefined, stated: string): ModelString {
  const row = stringShape(correction, shape);
  if (row.pattern !== stated) return stale(correction, `the pattern is now ${row.pattern ?? "absent"}`);
  return { ...row, pattern: undefined };
}

function readPattern(
  correction: Correction,
  pattern: string,
  replacing: readonly (readonly [stated: string, as: string])[],
): string {
  let read = pattern;
  for (const [stated, as] of replacing) {
    if (!read.includes(stated)) return stale(correction, `the pattern has no "${stated}"`);
    read = read.replaceAll(stated, () => as);
  }
  return read;
}

function makeOptional(correction: Correction, shape: ModelShape | undefined, name: string): ModelStructure {
  if (shape?.kind !== "structure") return stale(correction, "there is no such structure");
  const member = shape.members.get(name);
  if (member?.required !== true) return stale(correction, `"${name}" is not required`);
  return { ...shape, members: new Map(shape.members).set(name, { ...member, required: false }) };
}

function stringShape(correction: Correction, shape: ModelShape | undefined): ModelString {
  if (shape?.kind !== "string") return stale(correction, "there is no such string");
  return shape;
}

function stale(correction: Correction, reason: string): never {
  throw new Error(
    `The correction "${correction.change}" of ${correction.service}.${correction.shape} changes nothing any more: ${reason}. ` +
      `Read ${correction.link} and change or delete it in tools/model/corrections.ts.`,
  );
}
