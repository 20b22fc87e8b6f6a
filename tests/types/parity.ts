/**
 * The types against the generator of the rules' conformance test: the same right requests, and the same requests with
 * one fault, written as source files and compiled.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import { domainOf } from "../conformance/domains.js";
import { faultsAt, type Fault } from "../conformance/oracle/faults.js";
import { Generator, positions } from "../conformance/oracle/generate.js";
import { valueAt, type PlainRecord } from "../conformance/oracle/plain.js";
import { plainStyle, printFile } from "../conformance/print.js";
import type { PrintedRequest, Span } from "../conformance/writer.js";
import { seeded } from "../conformance/oracle/random.js";
import { compile, scratchFolder, type CompilerVersion } from "./compiler.js";

export interface ParityOptions {
  readonly service: string;
  readonly version: CompilerVersion;
  /** Every fault of every position; otherwise each sort of fault once per member of a structure. */
  readonly full: boolean;
  /** Of the operations, only every so many; all where it is 1. */
  readonly every?: number;
  readonly seed: string;
  /** The SDK's own types, for comparison. */
  readonly plain?: boolean;
}

export interface Count {
  faults: number;
  found: number;
  /** Found, but on another line. */
  misplaced: number;
}

export interface ParityFigures {
  readonly valid: number;
  /** Right requests that were refused, with the error. */
  readonly refused: readonly string[];
  /** By what was broken. */
  readonly counts: ReadonlyMap<string, Count>;
  /** Faults that were not found, or found elsewhere, by constraint. */
  readonly missed: readonly Miss[];
  /** Errors whose text has more than one line. */
  readonly long: readonly string[];
  /** Of the errors that aren't the compiler's own about the SDK's types: how many characters stand before the reason. */
  readonly before: readonly number[];
}

export interface Miss {
  readonly constraint: string;
  /** The wrong text: of the value, or of the map's key; undefined where it isn't text. */
  readonly text: string | undefined;
  /** The shape of what is wrong. */
  readonly shape: string;
  readonly operation: string;
  readonly path: string;
  readonly what: string;
}

interface Case {
  readonly operation: string;
  readonly request: PlainRecord;
  readonly fault: Fault | undefined;
  readonly shape: string;
}

const requestsPerFile = 150;

export async function parity(options: ParityOptions): Promise<ParityFigures> {
  const entry = services.find(({ id }) => id === options.service);
  const service = loadService(options.service);
  if (entry === undefined || service === undefined) throw new Error(`no service ${options.service}`);
  const cases = casesOf(service, options);
  const folder = scratchFolder(`parity-${options.service}-${options.version}${options.plain === true ? "-plain" : ""}`);
  rmSync(folder, { recursive: true });
  scratchFolder(`parity-${options.service}-${options.version}${options.plain === true ? "-plain" : ""}`);
  const files: { name: string; text: string; requests: readonly PrintedRequest[]; cases: readonly Case[] }[] = [];
  for (let start = 0; start < cases.length; start += requestsPerFile) {
    const batch = cases.slice(start, start + requestsPerFile);
    const printed = printFile(
      entry,
      batch.map(({ operation, request }) => ({ operation, request, style: plainStyle })),
    );
    const name = `part${String(files.length)}.ts`;
    writeFileSync(join(folder, name), printed.text);
    files.push({ name, text: printed.text, requests: printed.requests, cases: batch });
  }
  const { errors, output } = await compile(
    options.version,
    folder,
    files.map(({ name }) => name),
    { strict: options.plain === true ? [] : [entry.packageName.replace("@aws-sdk/", "")] },
  );
  if (errors.length === 0 && output !== "") throw new Error(`the compiler failed: ${output.slice(0, 2000)}`);

  const counts = new Map<string, Count>();
  const refused: string[] = [];
  const missed: Miss[] = [];
  let valid = 0;
  for (const file of files) {
    const lineOf = lineFinder(file.text);
    const own = errors.filter((error) => error.file === file.name);
    file.cases.forEach(({ operation, fault, request, shape }, index) => {
      const printed = file.requests[index];
      if (printed === undefined) throw new Error("a request got lost");
      const first = lineOf(printed.span.start);
      const last = lineOf(printed.span.end - 1);
      const here = own.filter(({ line }) => line >= first && line <= last);
      if (fault === undefined) {
        valid++;
        if (here.length > 0)
          refused.push(
            `${operation} (${file.name}): ${here.map(({ message, line }) => `${String(line)} ${message}`).join(" | ")}`,
          );
        return;
      }
      const count = counts.get(fault.constraint) ?? { faults: 0, found: 0, misplaced: 0 };
      counts.set(fault.constraint, count);
      count.faults++;
      const lines = linesOf(fault, printed, lineOf);
      const text = fault.constraint.startsWith("map key") ? fault.path.at(-1) : valueAt(request, fault.path);
      const miss = {
        constraint: fault.constraint,
        text: typeof text === "string" ? text : undefined,
        shape,
        operation,
        path: fault.path.join("."),
        what: "",
      };
      if (here.length === 0) missed.push({ ...miss, what: `not found (${file.name}:${String(first)})` });
      else if (!here.some(({ line }) => lines.has(line))) {
        count.misplaced++;
        missed.push({
          ...miss,
          what: `on line ${here.map(({ line, message }) => `${String(line)} (${message})`).join(", ")} and not on ${[...lines].join()} (${file.name})`,
        });
      } else count.found++;
    });
  }
  return {
    valid,
    refused,
    counts,
    missed,
    before: errors.flatMap(({ message }) => {
      const start = /Invalid<"|Property '"/u.exec(message);
      return start === null ? [] : [start.index + start[0].length];
    }),
    long: errors.filter(({ more }) => more > 0).map(({ message, file, line }) => `${file}:${String(line)} ${message}`),
  };
}

function casesOf(service: Service, { full, seed, every = 1 }: ParityOptions): Case[] {
  const generator = new Generator(service, domainOf(service));
  const cases: Case[] = [];
  const seen = new Set<string>();
  for (const [index, operation] of [...service.operations.values()].entries()) {
    if (index % every !== 0) continue;
    const random = seeded(`${seed} ${operation.name}`);
    const add = (request: PlainRecord): void =>
      void cases.push({ operation: operation.name, request, fault: undefined, shape: "" });
    for (const make of [
      () => generator.minimal(operation, random),
      () => generator.full(operation, random),
      () => generator.random(operation, random, 0.5),
    ]) {
      const request = possible(make);
      if (request !== undefined) add(request);
    }
    for (const position of positions(operation)) {
      for (const { request, fault } of faultsAt(generator, position, random)) {
        const shape = position.shape.name;
        const holder = position.steps.at(-1);
        const key = `${shape} ${fault.constraint} ${holder === undefined || !("name" in holder) ? operation.name : holder.name}`;
        if (!full && seen.has(key)) continue;
        seen.add(key);
        cases.push({ operation: operation.name, request, fault, shape });
      }
    }
  }
  return cases;
}

/** Some operations have no request with everything that the relations between members leave. */
function possible(make: () => PlainRecord): PlainRecord | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && error.message.includes("relations leave no valid request")) return undefined;
    throw error;
  }
}

/** The lines on which an error is right: that of the member, of its value, or of what holds a missing member. */
function linesOf(fault: Fault, printed: PrintedRequest, lineOf: (offset: number) => number): ReadonlySet<number> {
  const spans: (Span | undefined)[] = [];
  const place = printed.placeOf(fault.path);
  spans.push(place?.key, place?.value);
  if (fault.path.length === 0) spans.push(printed.anchor);
  if (fault.target.on === "surplus" || fault.target.on === "members" || fault.target.on === "holder") {
    for (const child of fault.target.on === "holder" ? [] : printed.childrenOf(fault.path))
      spans.push(child.key, child.value);
    if (fault.path.length <= 1) spans.push(printed.anchor);
  }
  return new Set(spans.flatMap((span) => (span === undefined ? [] : [lineOf(span.start)])));
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** A table of the figures, and the first misses of each constraint. */
export function summary(figures: ParityFigures, examples = 2): string {
  const lines = [`${String(figures.valid)} valid requests, ${String(figures.refused.length)} refused`];
  lines.push(...figures.refused.slice(0, 10));
  let faults = 0;
  let found = 0;
  for (const [constraint, count] of [...figures.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    faults += count.faults;
    found += count.found;
    lines.push(
      `${constraint}: ${String(count.found)} of ${String(count.faults)}${count.misplaced > 0 ? `, ${String(count.misplaced)} elsewhere` : ""}`,
    );
    const misses = figures.missed.filter((miss) => miss.constraint === constraint);
    for (const miss of misses.slice(0, examples)) lines.push(`    ${miss.operation} ${miss.path}: ${miss.what}`);
  }
  const before = figures.before.toSorted((a, b) => a - b);
  lines.push(
    `${String(found)} of ${String(faults)} faults`,
    `${String(before.length)} reasons of our own, after ${String(before[before.length >> 1])} characters (median), ${String(before.at(-1))} at most`,
    `${String(figures.long.length)} errors of several lines`,
    ...figures.long.slice(0, 12),
  );
  return lines.join("\n");
}
