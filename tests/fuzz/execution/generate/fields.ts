import { callHelper, change } from "./changes.js";
import { members, type Draft, type Kind } from "./draft.js";

/** The kinds of the fields that a class gets; each has the name of a record's member, so that it is changed as one is. */
const fieldKinds: readonly Kind[] = ["text", "text", "number", "flag", "record", "texts"];

/**
 * A class that sends its own fields, and what happens to them: in its constructor, in its methods, through its instance,
 * and in whatever gets hold of either.
 *
 * @param send code that sends a request, of the expression of its input
 */
export function ofFields(draft: Draft, send: (input: string) => string, depth: number): string {
  const { random } = draft;
  const Class = draft.fresh("Job");
  const instance = draft.fresh("job");
  const kinds = Array.from({ length: random.int(1, 3) }, () => random.pick(fieldKinds));
  const names = [...new Set(kinds.map((kind) => random.pick(members[kind])))];
  const kindOf = (name: string): Kind => fieldKinds.find((kind) => members[kind].includes(name)) ?? "text";
  const value = (name: string): string => draft.inFunction(false, () => draft.write(kindOf(name), depth + 1));
  const inConstructor = names.filter(() => random.chance(0.3));
  // What is hidden is left alone by others.
  const isHidden = random.chance(0.4);
  const fields = names.map((name) => {
    const before = random.pick(isHidden ? ["private ", "readonly ", "private readonly "] : ["", "", "public "]);
    return inConstructor.includes(name) ? `${before}${name};` : `${before}${name} = ${value(name)};`;
  });
  const set = inConstructor.map((name) => `this.${name} = ${value(name)};`).join(" ");
  const some = (target: string): string =>
    random.chance(0.5) ? "" : draft.inFunction(false, () => changeOf(draft, target, depth));
  const input = random.pick([
    `{ ${names.map((name) => `${name}: this.${name}`).join(", ")} }`,
    `{ ...this }`,
    `{ ${names.map((name) => `${name}: self.${name}`).join(", ")} }`,
  ]);
  const self = input.includes("self") ? "const self = this;" : "";
  const code = `class ${Class} { ${fields.join(" ")} constructor(more) { ${set} ${some("this")} } prepare() { ${some("this")} return this; } async run() { ${self} ${random.pick(["", "this.prepare();"])} ${draft.inFunction(true, () => send(input))} } }`;
  const made = `const ${instance} = new ${Class}(options.r)${random.pick(["", "", ".prepare()"])};`;
  return `${code}\n${made} ${isHidden ? "" : some(instance)} await ${instance}.run();`;
}

/** What changes an object, but doesn't freeze it: a field that can't be written ends the program. */
function changeOf(draft: Draft, target: string, depth: number): string {
  const { random } = draft;
  if (random.chance(0.3)) return callHelper(draft, target);
  return random.pick([
    () => change(draft, target, depth + 1),
    () => change(draft, target, depth + 1),
    () => `Object.assign(${target}, options.r);`,
    () => `for (const key in options.r) ${target}[key] = options.r[key];`,
    () => `[${target}[options.k]] = ["other"];`,
    () => `({ Name: ${target}[options.k] } = { Name: "other" });`,
    () => `for (${target}[options.k] of ["other"]);`,
    () => `[${target}].forEach((one) => Object.assign(one, options.r));`,
    () => `Object.assign(options.a ? ${target} : {}, { Name: options.s });`,
  ])();
}
