import { createAutomaton } from "../../src/model/create-automaton.js";
import type { StringShape } from "../../src/model/shape.js";
import { automatonRows, CharacterSets } from "../model/patterns/automaton-rows.js";
import { compilePattern } from "../model/patterns/compile-pattern.js";

/** Lists with more values grow all the time: a table of them would refuse the newest instance types. */
const maxValues = 40;

/**
 * How SageMaker's instance types are written, with EC2's names of sizes
 * (https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html).
 */
const form = "ml\\.[a-z0-9-]+\\.(nano|micro|small|medium|large|[0-9]*xlarge|metal(-[0-9]+xl)?)";
const isOfForm = new RegExp(`^${form}$`, "u");

/** Whether an enum is a list of instance types that grows. */
export function isOfInstanceTypes({ enum: values = [] }: Pick<StringShape, "enum">): boolean {
  return values.length > maxValues && values.some((value) => value.startsWith("ml."));
}

/**
 * A list of instance types by what they have in common, so that the next one is right as well.
 *
 * @returns undefined where the list has others, as that of Studio's apps has `system`
 */
export function byForm(shape: StringShape): StringShape | undefined {
  if (shape.enum?.every((value) => isOfForm.test(value)) !== true) return undefined;
  const sets = new CharacterSets();
  const rows = automatonRows(compilePattern(form), sets);
  const words = "an instance type, such as 'ml.m5.xlarge'";
  return {
    ...shape,
    enum: undefined,
    pattern: { source: `^${form}$`, words, automaton: createAutomaton(sets.list, rows) },
  };
}
