import { callHelper, change } from "./changes.js";
import { members, type Draft, type Kind } from "./draft.js";

/** The kinds of the fields that a class gets; each has the name of a record's member, so that it is changed as one is. */
const fieldKinds: readonly Kind[] = ["text", "text", "number", "flag", "record", "texts"];

/**
 * A class that sends its own fields, and what happens to them: in its constructor, in its methods, in the class that it
 * is made of or that is made of it, through its instance, and in whatever gets hold of either.
 *
 * @param send code that sends a request, of the expression of its input
 */
export function ofFields(draft: Draft, send: (input: string) => string, depth: number): string {
  const { random } = draft;
  const isStatic = random.chance(0.2);
  const written = new ClassDraft(draft, { name: draft.fresh("Job"), isStatic, depth });
  const run = written.run(send);
  return isStatic ? written.ofItself(run) : written.ofInstance(run);
}

/** A class while it is written. */
class ClassDraft {
  readonly #draft: Draft;
  readonly #name: string;
  readonly #isStatic: boolean;
  readonly #depth: number;
  readonly #fields: readonly string[];
  /** What is hidden is left alone by others. */
  readonly #isHidden: boolean;

  constructor(
    draft: Draft,
    { name, isStatic, depth }: { readonly name: string; readonly isStatic: boolean; readonly depth: number },
  ) {
    const { random } = draft;
    this.#draft = draft;
    this.#name = name;
    this.#isStatic = isStatic;
    this.#depth = depth;
    const kinds = Array.from({ length: random.int(1, 3) }, () => random.pick(fieldKinds));
    this.#fields = [...new Set(kinds.map((kind) => random.pick(members[kind])))];
    this.#isHidden = random.chance(0.4);
  }

  /** The methods that send the fields. */
  run(send: (input: string) => string): string {
    const { random } = this.#draft;
    const of = (holder: string): string => `{ ${this.#fields.map((name) => `${name}: ${holder}.${name}`).join(", ")} }`;
    const input = random.pick([of("this"), of("self"), "{ ...this }"]);
    const self = input.includes("self") ? "const self = this;" : "";
    const before = random.pick(["", "this.prepare();"]);
    const side = this.#isStatic ? "static " : "";
    const sent = this.#draft.inFunction(true, () => send(input));
    return `${side}${this.#prepare()} ${side}async run() { ${self} ${before} ${sent} }`;
  }

  /** The class sends its static fields. */
  ofItself(run: string): string {
    const name = this.#name;
    const fields = this.#fields.map((field) => `${this.#access("static ")}${field} = ${this.#value(field)};`);
    const block = this.#draft.random.pick(["", `static { ${this.#change("this")} }`]);
    return `class ${name} { ${fields.join(" ")} ${block} ${run} }\n${this.#outside(name)} await ${name}.run();`;
  }

  /** An instance sends its fields. */
  ofInstance(run: string): string {
    const { random } = this.#draft;
    const name = this.#name;
    const later = this.#fields.filter(() => random.chance(0.3));
    const fields = this.#fields.map((field) => {
      const start = later.includes(field) ? "" : ` = ${this.#value(field)}`;
      return `${this.#access("")}${field}${start};`;
    });
    const set = later.map((field) => `this.${field} = ${this.#value(field)};`).join(" ");
    const [base, start, first, last] = random.chance(0.2) ? this.#base() : ["", "", "", ""];
    const constructor = `constructor(more) { ${first} ${set} ${this.#change("this")} ${last} }`;
    const [heir, made] = random.chance(0.3) ? this.#heir() : ["", name];
    const instance = this.#draft.fresh("job");
    const make = `const ${instance} = new ${made}(options.r)${random.pick(["", "", ".prepare()"])};`;
    return `${base}class ${name} ${start}{ ${fields.join(" ")} ${constructor} ${run} }\n${heir}\n${make} ${this.#outside(instance)} await ${instance}.run();`;
  }

  /** A class that it is made of, and what it says of that: after its name, and first and last in its constructor. */
  #base(): readonly [code: string, start: string, first: string, last: string] {
    const name = `Base${this.#name}`;
    const code = `class ${name} { constructor(more) { ${this.#change("this")} } reset() { ${this.#change("this")} } }\n`;
    return [code, `extends ${name} `, "super(more);", "this.reset();"];
  }

  /** A class that is made of it. */
  #heir(): readonly [code: string, name: string] {
    const name = `Heir${this.#name}`;
    const [field] = this.#fields;
    const own =
      this.#draft.random.chance(0.5) || field === undefined ? this.#prepare() : `${field} = ${this.#value(field)};`;
    return [`class ${name} extends ${this.#name} { ${own} }`, name];
  }

  #prepare(): string {
    return `prepare() { ${this.#change("this")} return this; }`;
  }

  #outside(target: string): string {
    return this.#isHidden ? "" : this.#change(target);
  }

  #access(side: string): string {
    const { random } = this.#draft;
    return this.#isHidden
      ? random.pick([`private ${side}`, `${side}readonly `, `private ${side}readonly `])
      : random.pick([side, side, `public ${side}`]);
  }

  #value(field: string): string {
    const kind = fieldKinds.find((one) => members[one].includes(field)) ?? "text";
    return this.#draft.inFunction(false, () => this.#draft.write(kind, this.#depth + 1));
  }

  #change(target: string): string {
    const { random } = this.#draft;
    return random.chance(0.5) ? "" : this.#draft.inFunction(false, () => changeOf(this.#draft, target, this.#depth));
  }
}

/** What changes an object, in the ways that a record has, and some that are usual with `this`. */
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
