import type { Service } from "../../src/model/shape.js";
import type { ServiceEntry } from "../../src/model/services.js";
import { domainOf } from "./domains.js";
import { faultsAt, type Fault, type Faulty } from "./oracle/faults.js";
import { Generator, positions } from "./oracle/generate.js";
import { lintRequests, verdictOf } from "./judge.js";
import type { PlainRecord } from "./oracle/plain.js";
import type { RequestToPrint, Style } from "./print.js";
import { seeded, type Random } from "./oracle/random.js";

export interface RunOptions {
  readonly seed: string;
  /** More random requests; every fault of every position there is in any case. */
  readonly full: boolean;
}

/** What a run did. */
export interface Figures {
  readonly operations: number;
  readonly validRequests: number;
  /** Faults by what was broken. */
  readonly faults: ReadonlyMap<string, number>;
  readonly misses: number;
  readonly falseReports: number;
  readonly misplaced: number;
  /** Positions that relations between members keep out of every request. */
  readonly unreachable: readonly string[];
  /** The first problems of each sort, with the request that shows it. */
  readonly problems: readonly string[];
  summary(): string;
}

/** Requests that go into one file. */
const batchSize = 150;

/** Problems of one sort that are told in full. */
const toldOfEach = 2;

/** Lints every generated request of a service, the right ones and those with one fault. */
export function runConformance(entry: ServiceEntry, service: Service, options: RunOptions): Figures {
  const run = new Run(entry, service, options);
  for (const operation of service.operations.values()) {
    const random = seeded(`${options.seed} ${operation.name}`);
    run.valid(operation.name, run.generator.minimal(operation, random), random);
    run.valid(operation.name, run.generator.full(operation, random), random);
    for (let round = 0; round < (options.full ? 20 : 3); round++) {
      run.valid(operation.name, run.generator.random(operation, random, random.pick([0.1, 0.3, 0.7])), random);
    }
    for (const position of positions(operation)) {
      const carrier = run.generator.carrier(position, random);
      if (carrier === undefined) {
        run.unreachable.push(
          `${operation.name} ${position.steps.map((step) => ("name" in step ? step.name : "*")).join(".")}`,
        );
        continue;
      }
      run.valid(operation.name, carrier, random);
      for (const faulty of faultsAt(run.generator, position, random)) run.faulty(faulty, random);
    }
  }
  return run.end();
}

interface Pending extends RequestToPrint {
  readonly fault: Fault | undefined;
}

class Run {
  readonly generator: Generator;
  readonly unreachable: string[] = [];
  private readonly entry: ServiceEntry;
  private readonly service: Service;
  private readonly pending = { javascript: [] as Pending[], typescript: [] as Pending[] };
  private readonly faults = new Map<string, number>();
  private readonly problems: string[] = [];
  private readonly groups = new Map<string, number>();
  private readonly counts = { valid: 0, missed: 0, false: 0, misplaced: 0 };

  constructor(entry: ServiceEntry, service: Service, _options: RunOptions) {
    this.entry = entry;
    this.service = service;
    this.generator = new Generator(service, domainOf(service));
  }

  valid(operation: string, request: PlainRecord, random: Random): void {
    this.counts.valid++;
    this.add({ operation, request, style: this.style(random), fault: undefined });
  }

  faulty({ operation, request, fault }: Faulty, random: Random): void {
    this.faults.set(fault.constraint, (this.faults.get(fault.constraint) ?? 0) + 1);
    this.add({ operation: operation.name, request, style: this.style(random, fault), fault });
  }

  private style(random: Random, fault?: Fault): Style {
    const forms: Style["form"][] = ["command", "command", "command", "hoisted", "aggregated", "typed", "satisfies"];
    // v2 takes more types than v3: what is wrong with those is for the checker's own tests.
    if (this.entry.v2 !== undefined && fault?.kinds.includes("type") !== true) forms.push("v2");
    return {
      form: random.pick(forms),
      quote: random.pick(['"', '"', "'", "`"]),
      keys: random.pick(["bare", "bare", "quoted"]),
      layout: random.pick(["lines", "compact"]),
    };
  }

  private add(request: Pending): void {
    const typescript = request.style.form === "typed" || request.style.form === "satisfies";
    const batch = typescript ? this.pending.typescript : this.pending.javascript;
    if (batch.push(request) >= batchSize) this.flush(batch);
  }

  private flush(batch: Pending[]): void {
    const requests = batch.splice(0);
    const linted = lintRequests(this.entry, requests);
    requests.forEach(({ fault, operation, style }, index) => {
      const result = linted[index];
      if (result === undefined) throw new Error("a request got lost");
      if (fault === undefined) {
        if (result.reports.length === 0) return;
        this.counts.false++;
        const reports = result.reports.map(({ rule, message }) => `${rule} ${message}`).join(" | ");
        const rules = [...new Set(result.reports.map(({ rule }) => rule))].join(" ");
        this.tell(`valid (${style.form}): ${rules}`, `${operation}: ${reports}`, result.text);
      } else {
        const verdict = verdictOf(fault, result);
        if (verdict === undefined) return;
        const [sort = ""] = verdict.split(":");
        if (sort === "missed") this.counts.missed++;
        else if (sort === "place") this.counts.misplaced++;
        else this.counts.false++;
        const where = `${operation} ${JSON.stringify(fault.path)}`;
        this.tell(`${sort}: ${fault.constraint} (${style.form})`, `${where}: ${verdict}`, result.text);
      }
    });
  }

  /** Counts a problem among its like, and keeps the first few of each sort to be told. */
  private tell(group: string, problem: string, text: string): void {
    const count = (this.groups.get(group) ?? 0) + 1;
    this.groups.set(group, count);
    if (count <= toldOfEach) {
      this.problems.push(`${group}: ${problem}\n${text.length > 1500 ? `${text.slice(0, 1500)}...` : text}`);
    }
  }

  end(): Figures {
    this.flush(this.pending.javascript);
    this.flush(this.pending.typescript);
    const { faults, counts, unreachable, problems } = this;
    const operations = this.service.operations.size;
    const total = [...faults.values()].reduce((sum, count) => sum + count, 0);
    return {
      operations,
      validRequests: counts.valid,
      faults,
      misses: counts.missed,
      falseReports: counts.false,
      misplaced: counts.misplaced,
      unreachable,
      problems,
      summary: () =>
        [
          `${this.service.serviceId}: ${operations.toString()} operations, ${counts.valid.toString()} valid requests, ${total.toString()} faults:`,
          ...[...faults].sort().map(([constraint, count]) => `  ${count.toString().padStart(6)} ${constraint}`),
          `  ${counts.missed.toString()} misses, ${counts.false.toString()} false reports, ${counts.misplaced.toString()} misplaced; ${unreachable.length.toString()} positions out of reach`,
          ...[...this.groups].sort().map(([group, count]) => `  PROBLEM ${count.toString().padStart(6)} ${group}`),
        ].join("\n"),
    };
  }
}
