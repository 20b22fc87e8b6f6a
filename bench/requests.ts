import { services } from "../src/model/services.js";
import { loadService } from "../src/model/registry.js";
import { domainOf } from "../tests/conformance/domains.js";
import { faultsAt } from "../tests/conformance/oracle/faults.js";
import { Generator, positions } from "../tests/conformance/oracle/generate.js";
import { printFile, plainStyle, type RequestToPrint, type Style } from "../tests/conformance/print.js";
import { seeded } from "../tests/conformance/oracle/random.js";
import type { SourceFile } from "./lint.js";

/** Requests that a file holds. */
const perFile = 20;

/** Files full of requests to the first service: every operation with required members only and with a third of the others. */
export function requestFiles(form: Style["form"], faulty: boolean): { files: SourceFile[]; requests: number } {
  const [entry] = services;
  const service = entry === undefined ? undefined : loadService(entry.id);
  if (entry === undefined || service === undefined) throw new Error("no service");
  const generator = new Generator(service, domainOf(service));
  const requests: RequestToPrint[] = [];
  for (const operation of service.operations.values()) {
    const random = seeded(`bench ${operation.name}`);
    const style: Style = { ...plainStyle, form };
    if (faulty) {
      const places = positions(operation);
      const [fault] = faultsAt(generator, random.pick(places), random);
      if (fault !== undefined) requests.push({ operation: operation.name, request: fault.request, style });
    }
    requests.push({ operation: operation.name, request: generator.minimal(operation, random), style });
    requests.push({ operation: operation.name, request: generator.random(operation, random, 0.3), style });
  }
  const typescript = form === "typed" || form === "satisfies";
  const files: SourceFile[] = [];
  for (let from = 0; from < requests.length; from += perFile) {
    const { text } = printFile(entry, requests.slice(from, from + perFile));
    files.push({ name: typescript ? "requests.ts" : "requests.js", text });
  }
  return { files, requests: requests.length };
}

/** The same requests as they are mostly written: what a client sends, made there or held in a constant before. */
export function sentFiles(files: readonly SourceFile[], form: "where made" | "held"): SourceFile[] {
  return files.map(({ name, text }) => {
    let count = 0;
    const sent = text.replaceAll(/^new (\w+Command)\((.*?)\);$/gmsu, (_, command: string, input: string) => {
      count += 1;
      if (form === "where made") return `await client.send(new ${command}(${input}));`;
      const held = `command${count.toString()}`;
      return `const ${held} = new ${command}(${input});\nawait client.send(${held});`;
    });
    if (count === 0) throw new Error("no command");
    const [imports = "", ...rest] = sent.split("\n");
    const client = "const client = new SageMakerClient({});";
    return { name, text: [imports.replace("{ ", "{ SageMakerClient, "), client, ...rest].join("\n") };
  });
}
