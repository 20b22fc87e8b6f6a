import type { SourceCode } from "eslint";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { check } from "../check/check.js";
import type { ConstraintKind, Place, Violation } from "../check/violation.js";
import { loadService } from "../model/registry.js";
import { defaultSettings, type Settings } from "../settings.js";
import type { RequestSite } from "./request-site.js";
import { findRequestSites } from "./request-sites.js";

/** Everything that is proved of one file. */
export interface FileAnalysis {
  /** The violations of a kind, in the order in which they were found. */
  violations(kind: ConstraintKind): readonly Violation<TSESTree.Node>[];
  /** What is wrong with the settings, to whoever asks first: it is one problem of the file, not one of each rule. */
  takeSettingsProblem(): string | undefined;
}

/** Where the linted file is. */
export interface FileLocation {
  readonly filename: string;
  readonly cwd: string;
}

const analyses = new WeakMap<SourceCode, FileAnalysis>();

/**
 * Analyses a file, once for all rules.
 *
 * Never throws: a request that the analysis fails on is passed over, unless `ESLINT_PLUGIN_SAGEMAKER_RETHROW` is set
 * (the project's own tests set it).
 */
export function analyzeFile(
  sourceCode: SourceCode,
  settings: Readonly<Record<string, unknown>>,
  file: FileLocation,
): FileAnalysis {
  const known = analyses.get(sourceCode);
  if (known !== undefined) {
    return known;
  }
  const analysis = analyze(sourceCode, settings, file);
  analyses.set(sourceCode, analysis);
  return analysis;
}

function analyze(
  sourceCode: SourceCode,
  _settings: Readonly<Record<string, unknown>>,
  _file: FileLocation,
): FileAnalysis {
  const settings = defaultSettings;
  const violations = new Map<ConstraintKind, Violation<TSESTree.Node>[]>();
  const seen = new Set<string>();
  for (const site of sitesOf(sourceCode)) {
    for (const violation of guarded(() => checkSite(site, settings)) ?? []) {
      const key = identity(violation);
      if (!seen.has(key)) {
        seen.add(key);
        const ofKind = violations.get(violation.kind);
        if (ofKind === undefined) {
          violations.set(violation.kind, [violation]);
        } else {
          ofKind.push(violation);
        }
      }
    }
  }
  return {
    violations: (kind) => violations.get(kind) ?? [],
    takeSettingsProblem: () => undefined,
  };
}

function sitesOf(sourceCode: object): readonly RequestSite[] {
  return isJavaScript(sourceCode) ? (guarded(() => findRequestSites(sourceCode)) ?? []) : [];
}

/** Whether it is JavaScript or TypeScript, which alone have scopes. */
function isJavaScript(sourceCode: object): sourceCode is TSESLint.SourceCode {
  return "scopeManager" in sourceCode;
}

function checkSite(site: RequestSite, settings: Settings): Violation<TSESTree.Node>[] {
  const service = loadService(site.service);
  const shape =
    site.operation === undefined ? service?.shape(site.shape) : service?.operations.get(site.operation)?.input;
  if (service === undefined || shape === undefined) {
    return [];
  }
  return check(site.value, shape, {
    service,
    operation: site.operation,
    dialect: site.dialect,
    anchor: site.anchor,
    installedClient: () => undefined,
    allow: settings.allow,
    clientRegion: site.clientRegion,
  });
}

/** One constant may be the input of two calls: what is wrong with it is said once. */
function identity({ messageId, data, place }: Violation<TSESTree.Node>): string {
  return JSON.stringify([messageId, data, placeKey(place)]);
}

function placeKey({ node, part, within, through }: Place<TSESTree.Node>): unknown[] {
  return [node.range, part, within?.start, within?.end, through?.range];
}

function guarded<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (process.env["ESLINT_PLUGIN_SAGEMAKER_RETHROW"] !== undefined) {
      throw error;
    }
    return undefined;
  }
}
