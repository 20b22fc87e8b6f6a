import type { ServiceEntry } from "../../src/model/services.js";
import type { PlainRecord } from "./oracle/plain.js";
import { printed, Writer, type Places, type PrintedRequest, type Span, type Writing } from "./writer.js";

/** How a request is written. */
export interface Style extends Writing {
  /**
   * `command`: `new XCommand({...})`; `hoisted`: the same with the object in a `const`; `aggregated`: a method of the
   * v3 client; `v2`: a method of the v2 client; `typed` and `satisfies`: an object of the input's type (TypeScript).
   */
  readonly form: "command" | "hoisted" | "aggregated" | "v2" | "typed" | "satisfies";
}

export const plainStyle: Style = { form: "command", quote: '"', keys: "bare", layout: "lines" };

export interface PrintedFile {
  readonly text: string;
  readonly requests: readonly PrintedRequest[];
}

export interface RequestToPrint {
  /** `CreateTrainingJob`. */
  readonly operation: string;
  readonly request: PlainRecord;
  readonly style: Style;
}

/** Writes a file that makes the requests one after another, in order. */
export function printFile(service: ServiceEntry, requests: readonly RequestToPrint[]): PrintedFile {
  const writer = new Writer();
  const namesOf = (forms: readonly Style["form"][], name: (operation: string) => string): string[] => [
    ...new Set(requests.filter(({ style }) => forms.includes(style.form)).map(({ operation }) => name(operation))),
  ];
  const commands = namesOf(["command", "hoisted"], (operation) => `${operation}Command`);
  const inputs = namesOf(["typed", "satisfies"], (operation) => `${operation}CommandInput`);
  const has = (form: Style["form"]): boolean => requests.some(({ style }) => style.form === form);

  const values = [...(has("aggregated") ? [service.aggregatedClass] : []), ...commands];
  if (values.length > 0) writer.add(`import { ${values.join(", ")} } from "${service.packageName}";\n`);
  if (inputs.length > 0) writer.add(`import type { ${inputs.join(", ")} } from "${service.packageName}";\n`);
  if (has("aggregated")) writer.add(`const api = new ${service.aggregatedClass}({});\n`);
  if (has("v2") && service.v2 !== undefined) {
    writer.add(`import AWS from "aws-sdk";\nconst old = new AWS.${service.v2.className}();\n`);
  }
  const all = requests.map((request, index) => printRequest(writer, request, index));
  return { text: writer.text(), requests: all };
}

function printRequest(writer: Writer, { operation, request, style }: RequestToPrint, index: number): PrintedRequest {
  const start = writer.end;
  const places: Places = new Map();
  const method = operation.charAt(0).toLowerCase() + operation.slice(1);
  const input = `input${index.toString()}`;
  const body = (): void => {
    writer.value(request, [], style, "", places, undefined);
  };
  let anchor: Span;
  switch (style.form) {
    case "command":
      writer.add("new ");
      anchor = writer.add(`${operation}Command`);
      writer.add("(");
      body();
      writer.add(");\n");
      break;
    case "hoisted":
      writer.add(`const ${input} = `);
      body();
      writer.add(`;\nnew `);
      anchor = writer.add(`${operation}Command`);
      writer.add(`(${input});\n`);
      break;
    case "aggregated":
    case "v2":
      anchor = writer.add(`${style.form === "v2" ? "old" : "api"}.${method}`);
      writer.add("(");
      body();
      writer.add(style.form === "v2" ? ").promise();\n" : ");\n");
      break;
    case "typed":
      writer.add(`const ${input}: `);
      anchor = writer.add(`${operation}CommandInput`);
      writer.add(" = ");
      body();
      writer.add(";\n");
      break;
    case "satisfies":
      writer.add(`const ${input} = `);
      body();
      writer.add(" satisfies ");
      anchor = writer.add(`${operation}CommandInput`);
      writer.add(";\n");
      break;
  }
  return printed(request, places, { start, end: writer.end }, anchor);
}
