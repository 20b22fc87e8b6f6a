import { Linter } from "eslint";
import parser from "@typescript-eslint/parser";
import plugin from "../../src/index.js";
import type { ConstraintKind } from "../../src/check/violation.js";
import type { ServiceEntry } from "../../src/model/services.js";
import type { Fault } from "./oracle/faults.js";
import { printFile, type PrintedFile, type RequestToPrint } from "./print.js";
import type { PrintedRequest, Span } from "./writer.js";

/** A report, with offsets in the place of lines and columns. */
export interface Report {
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
}

/** What was reported on each request of a file. */
export interface LintedRequest {
  readonly printed: PrintedRequest;
  readonly reports: readonly Report[];
  /** The request as written. */
  readonly text: string;
}

const linter = new Linter();

/**
 * Lints requests with the plugin's recommended config, all in one file.
 *
 * @throws where the file doesn't parse, or a report is on no request: a fault of the test itself, or of the plugin.
 */
export function lintRequests(service: ServiceEntry, requests: readonly RequestToPrint[]): LintedRequest[] {
  const typescript = requests.some(({ style }) => style.form === "typed" || style.form === "satisfies");
  return lintFile(printFile(service, requests), typescript ? "requests.ts" : "requests.js", [
    { files: ["**/*.{js,ts}"], languageOptions: typescript ? { parser } : {} },
    { ...plugin.configs.recommended, files: ["**/*.{js,ts}"] },
  ]);
}

/**
 * Lints a file of requests with any configuration.
 *
 * @throws where the file doesn't parse, or a report is on no request
 */
export function lintFile(file: PrintedFile, filename: string, configs: Linter.Config[]): LintedRequest[] {
  const messages = linter.verify(file.text, configs, { filename });
  const offsets = lineOffsets(file.text);
  const offset = (line: number, column: number): number => (offsets[line - 1] ?? NaN) + column - 1;
  const reports = messages
    .map((message): Report => {
      if (message.fatal === true || message.ruleId === null) throw new Error(`lint: ${message.message}`);
      const start = offset(message.line, message.column);
      const end = message.endLine === undefined ? start : offset(message.endLine, message.endColumn ?? 1);
      return { rule: message.ruleId, message: message.message, span: { start, end } };
    })
    .sort((a, b) => a.span.start - b.span.start);
  return distribute(file, reports);
}

function distribute({ text, requests }: PrintedFile, reports: readonly Report[]): LintedRequest[] {
  let next = 0;
  const linted = requests.map((printed): LintedRequest => {
    const own: Report[] = [];
    for (
      let report = reports[next];
      report !== undefined && report.span.start < printed.span.end;
      report = reports[next]
    ) {
      if (report.span.start < printed.span.start) throw new Error(`lint: a report on no request: ${report.message}`);
      own.push(report);
      next++;
    }
    return { printed, reports: own, text: text.slice(printed.span.start, printed.span.end) };
  });
  if (next < reports.length) throw new Error(`lint: a report on no request: ${reports[next]?.message ?? ""}`);
  return linted;
}

function lineOffsets(text: string): number[] {
  const offsets = [0];
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) offsets.push(index + 1);
  return offsets;
}

/** The rule that reports a kind of constraint, as the documentation lists them. */
export const ruleOf: Record<ConstraintKind, string> = {
  required: "sagemaker/require-members",
  member: "sagemaker/no-unknown-members",
  type: "sagemaker/valid-types",
  enum: "sagemaker/valid-enums",
  pattern: "sagemaker/valid-patterns",
  length: "sagemaker/valid-lengths",
  range: "sagemaker/valid-ranges",
  size: "sagemaker/valid-sizes",
  union: "sagemaker/valid-unions",
  exclusive: "sagemaker/no-conflicting-members",
  ineffective: "sagemaker/no-ineffective-members",
  dependency: "sagemaker/require-related-members",
  relation: "sagemaker/valid-relations",
  "metric-regex": "sagemaker/valid-metric-regexes",
  "image-uri": "sagemaker/valid-image-uris",
  "algorithm-usage": "sagemaker/valid-algorithm-usage",
  region: "sagemaker/consistent-regions",
  placeholder: "sagemaker/no-placeholders",
};

/**
 * Whether a request with one fault was reported once, by the right rule, at the right place.
 *
 * @returns undefined where it was; else what is wrong, beginning with `missed`, `several`, `rule` or `place`.
 */
export function verdictOf(fault: Fault, { printed, reports }: LintedRequest): string | undefined {
  const own = reports.filter(({ rule }) => fault.kinds.some((kind) => ruleOf[kind] === rule));
  const rest = reports.filter((report) => !own.includes(report));
  const others = rest.filter(({ rule }) => !(fault.entangled ?? []).some((kind) => ruleOf[kind] === rule));
  const [report] = own.length > 0 ? own : others;
  if (report === undefined) return "missed: no report";
  if (own.length > 1 || others.length > (own.length > 0 ? 0 : 1))
    return `several: ${reports.map(({ rule, message }) => `${rule} ${message}`).join(" | ")}`;
  if (!fault.kinds.some((kind) => ruleOf[kind] === report.rule)) return `rule: ${report.rule} ${report.message}`;
  const problem = placeProblem(fault, printed, report.span);
  return problem === undefined ? undefined : `place: ${problem} (${report.message})`;
}

/** What is wrong with the place of a report on a fault; undefined where nothing is. */
export function placeProblem(
  { target, path }: Pick<Fault, "target" | "path">,
  printed: PrintedRequest,
  span: Span,
): string | undefined {
  const place = printed.placeOf(path);
  if (place === undefined) return `no ${JSON.stringify(path)} in the request`;
  const exactly = (wanted: Span | undefined): string | undefined =>
    span.start === wanted?.start && span.end === wanted.end
      ? undefined
      : `${show(span)} and not ${wanted === undefined ? "anything" : show(wanted)}`;
  switch (target.on) {
    case "holder":
      if (path.length === 0) return exactly(printed.anchor);
      return exactly(place.key ?? { start: place.value.start, end: place.value.start + 1 });
    case "key":
      return exactly(place.key);
    case "value":
      return span.start === place.value.start && span.end <= place.value.end
        ? undefined
        : `${show(span)} and not from the beginning of ${show(place.value)}`;
    case "text":
      return span.start >= place.value.start && span.end <= place.value.end
        ? undefined
        : `${show(span)} and not in ${show(place.value)}`;
    case "character": {
      const start = place.units?.[target.at] ?? NaN;
      // The part of an ARN that the character is in says as much; the whole text doesn't.
      return span.start <= start && span.end > start && span.start > place.value.start && span.end < place.value.end
        ? undefined
        : `${show(span)} and not the character at ${start.toString()}`;
    }
    case "surplus": {
      const entries = printed.childrenOf(path);
      const [first, last] = [entries[target.from], entries.at(-1)];
      if (first === undefined || last === undefined) return "there is no surplus";
      return exactly({ start: (first.key ?? first.value).start, end: last.value.end });
    }
    case "members": {
      const surplus = printed.childrenOf(path).slice(1);
      return surplus.some(({ key }) => key?.start === span.start && key.end === span.end)
        ? undefined
        : `${show(span)} and not a key of ${JSON.stringify(path)}`;
    }
  }
}

function show({ start, end }: Span): string {
  return `${start.toString()}-${end.toString()}`;
}
