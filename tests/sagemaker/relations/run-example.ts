import type { SourceCode } from "eslint";
import { locationOf } from "../../../src/report/location.js";
import type { RequestSite } from "../../../src/analysis/request-site.js";
import { findRequestSites } from "../../../src/analysis/request-sites.js";
import { check } from "../../../src/check/check.js";
import type { Dialect } from "../../../src/check/dialect.js";
import { loadService } from "../../../src/model/registry.js";
import type { Service, Shape } from "../../../src/model/shape.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { withSourceCode } from "../../analysis/parse.js";
import { messageOf } from "../../check/run-check.js";
import { readMarks } from "../../marks.js";

export interface Report {
  readonly relation: string;
  readonly message: string;
  /** Offsets in the literal's text without marks; `holder` for a report on what holds it. */
  readonly at: readonly [number, number] | "holder";
}

const prefix = 'import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew CreateTrainingJobCommand(';

/** The literal without its marks, and where they stand; nothing between the first two marks stands for the holder. */
export function readExample(marked: string): { readonly text: string; readonly expected: readonly Report["at"][] } {
  const { text, spans } = readMarks(marked.trimStart());
  return { text, expected: spans.map(([start, end]) => (end === 0 ? "holder" : [start, end])) };
}

/** The value of a literal, as the analysis proves it. */
export function valueOfExample(text: string): RequestSite["value"] {
  let value: RequestSite["value"] | undefined;
  withSourceCode(`${prefix}${text});`, (sourceCode) => {
    value = findRequestSites(sourceCode)[0]?.value;
  });
  if (value === undefined) throw new Error(`no request site in ${text}`);
  return value;
}

/** What the relations say of a literal of a shape, in source order; the checker is asked for all that it has to say. */
export function reportsOn(text: string, shapeName: string, serviceId = "sagemaker"): Report[] {
  const service = loadService(serviceId);
  const shape = service?.shape(shapeName);
  if (service === undefined || shape === undefined) throw new Error(`no shape ${shapeName} in ${serviceId}`);
  return reportsOnShape(text, shape, service, "sdk-v3");
}

/** The same of a shape that is at hand. */
export function reportsOnShape(text: string, shape: Shape, service: Service, dialect: Dialect): Report[] {
  const reports: Report[] = [];
  withSourceCode(`${prefix}${text});`, (sourceCode) => {
    const [site] = findRequestSites(sourceCode);
    if (site === undefined) throw new Error(`no request site in ${text}`);
    if (!isSourceCode(sourceCode)) throw new Error("not ESLint's source code");
    const violations = check(site.value, shape, {
      service,
      operation: undefined,
      dialect,
      domain: sageMaker,
      anchor: site.anchor,
      installedClient: () => undefined,
      checksTwice: true,
      confidence: "medium",
      allow: { enums: new Map(), members: new Map() },
      clientRegion: undefined,
    });
    for (const violation of violations) {
      if (violation.kind === "member") throw new Error(messageOf(violation));
      // The examples are parts of requests: most of them lack members that the model requires.
      if (violation.relation === undefined) continue;
      const { start, end } = locationOf(violation.place, sourceCode);
      const from = sourceCode.getIndexFromLoc(start) - prefix.length;
      reports.push({
        relation: violation.relation,
        message: messageOf(violation),
        at: from < 0 ? "holder" : [from, sourceCode.getIndexFromLoc(end) - prefix.length],
      });
    }
  });
  return reports.sort((a, b) => position(a) - position(b));
}

/** ESLint's own type and typescript-eslint's differ in name only. */
function isSourceCode(sourceCode: object): sourceCode is SourceCode {
  return "getIndexFromLoc" in sourceCode;
}

function position({ at }: Report): number {
  return at === "holder" ? -1 : at[0];
}
