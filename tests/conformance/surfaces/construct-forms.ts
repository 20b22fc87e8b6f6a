import type { ConstructType } from "../../../src/model/construct-type.js";
import { constructTypes } from "../../../src/model/constructs.js";
import { isRecord, type Path, type Plain } from "../oracle/plain.js";

/** Whether a place in a construct's properties takes what the tests can't write, or leaves out what is empty. */
export function takesMadeValue(name: string, path: Path): boolean {
  let type: ConstructType | undefined = constructTypes[name];
  for (const step of path) {
    if (typeof step === "number") continue;
    const property: ConstructType["properties"][string] | undefined = type?.properties[step];
    if (
      property !== undefined &&
      typeof property !== "string" &&
      (property.takes ?? property.leftOutIfEmpty) !== undefined
    )
      return true;
    const below =
      property === undefined || typeof property === "string" ? type?.parts?.[step] : (property.one ?? property.each);
    type = below === undefined ? undefined : constructTypes[below];
  }
  return false;
}

/** Whether any of a request does. */
export function hasMadeValue(name: string, value: Plain, path: Path = []): boolean {
  if (takesMadeValue(name, path)) return true;
  if (Array.isArray(value)) return value.some((item, index) => hasMadeValue(name, item, [...path, index]));
  return isRecord(value) && Object.entries(value).some(([key, each]) => hasMadeValue(name, each, [...path, key]));
}
