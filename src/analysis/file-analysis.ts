import type { SourceCode } from "eslint";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { host } from "../host.js";
import { check } from "../check/check.js";
import { expectNothing } from "../check/check-twice.js";
import type { CheckContext } from "../check/context.js";
import { checkLinks } from "../check/links/check-links.js";
import { mostTelling } from "../check/most-telling.js";
import { FirstOfItsKind } from "../check/first-of-its-kind.js";
import { isAtLeast, type Confidence } from "../check/confidence.js";
import type { ConstraintKind, Place, Violation } from "../check/violation.js";
import { findInstalledCdk } from "../model/installed-cdk.js";
import { findInstalledClient, type InstalledClient } from "../model/installed-client.js";
import type { ServiceEntry } from "../model/services.js";
import type { Service, Shape } from "../model/shape.js";
import { loadConstructs, loadPipelines, loadResources, loadService } from "../model/registry.js";
import { sageMaker } from "../sagemaker/index.js";
import { readSettings, type Settings, type SettingsReading } from "../settings/settings.js";
import { findUnknownNames } from "../settings/names.js";
import { confidenceAsked, mayHoldRequests, namesRequests } from "./candidates.js";
import { createContext } from "./create-context.js";
import { guarded } from "./guarded.js";
import { isLintedAgain } from "./linted-again.js";
import { LiteralLook } from "./literal-look.js";
import { isJavaScript } from "./file-kinds.js";
import { documentFile, findDocumentRequests } from "./documents/document-requests.js";
import type { SourceLines } from "./documents/line-starts.js";
import { withSuggestionsForText } from "./documents/suggestions-in-text.js";
import { readOtherFiles } from "./other-files/other-files.js";
import type { Language } from "./other-files/parse-module.js";
import { linkedSite } from "./links/linked-sites.js";
import type { RequestSite } from "./request-site.js";
import { requestSitesIn } from "./request-sites.js";
import { findWrongPackages } from "./wrong-packages.js";
import { withSuggestionsForConstructs } from "./sites/infrastructure/suggestions-for-constructs.js";
import { definitionsIn, mayHoldDefinition } from "./sites/pipelines/definitions.js";

/** Everything that is proved of one file. */
export interface FileAnalysis {
  /** The violations of a kind, in the order in which they were found; of medium confidence, if it was asked for in time. */
  violations(kind: ConstraintKind): readonly Violation<TSESTree.Node>[];
  /** What is wrong with the settings, to whoever asks first: it is one problem of the file, not one of each rule. */
  takeSettingsProblem(): string | undefined;
}

/** Where the linted file is. */
export interface FileLocation {
  readonly filename: string;
  readonly cwd: string;
  /** How ESLint reads it; other hosts don't say. */
  readonly languageOptions?: Language;
}

const analyses = new WeakMap<object, { readonly confidence: Confidence; readonly analysis: FileAnalysis }>();

/**
 * Analyses a file, once for all rules.
 *
 * Never throws: a request that the analysis fails on is passed over (see `guarded`).
 *
 * @param settings ESLint's settings of the file; ours are under `sagemaker`
 */
export function analyzeFile(
  sourceCode: SourceCode,
  settings: Readonly<Record<string, unknown>>,
  file: FileLocation,
): FileAnalysis {
  // Most files have no request: that answer is kept as well.
  const known = analyses.get(sourceCode);
  const confidence = confidenceAsked(sourceCode);
  if (known?.confidence === confidence) return known.analysis;
  const analysis =
    guarded(() =>
      mayHoldRequests(sourceCode, settings.sagemaker) ? analyze(sourceCode, settings.sagemaker, file) : undefined,
    ) ?? nothing;
  analyses.set(sourceCode, { confidence, analysis });
  return analysis;
}

const nothing: FileAnalysis = { violations: () => [], takeSettingsProblem: () => undefined };

function analyze(sourceCode: object, settingsValue: unknown, file: FileLocation): FileAnalysis {
  const { sites, imports } = guarded(() => contentsOf(sourceCode, settingsValue, file)) ?? noContents;
  // A file of data may be a request that nobody sees because of what is wrong with the settings.
  const mayBeRequest = documentFile(sourceCode) !== undefined && namesRequests(settingsValue);
  if (sites.length === 0 && imports.length === 0 && !mayBeRequest) return nothing;
  const { settings, problems } = settingsOf(settingsValue);
  const terms = {
    settings,
    file,
    confidence: confidenceAsked(sourceCode),
    checksTwice: (checksTwice ??= host.rethrows),
    isLintedAgain: isLintedAgain(file.filename),
    clients: new Map<Service, InstalledClient | undefined>(),
  };
  const violations = collect([
    ...imports,
    ...mostTelling([
      ...sites.flatMap((site) => guarded(() => checkWritten(site, terms, sourceCode)) ?? []),
      ...(guarded(() => checkBetween(sites, terms)) ?? []),
    ]),
  ]);
  return analysisOf(violations, problems);
}

/** Whether both looks are compared; asked for once, since it is an environment variable that says so. */
let checksTwice: boolean | undefined;

/** In a function of its own: what it returns would otherwise hold the sites, too, with all their values. */
function analysisOf(
  violations: ReadonlyMap<ConstraintKind, readonly Violation<TSESTree.Node>[]>,
  problems: readonly string[],
): FileAnalysis {
  let problem = problems.length === 0 ? undefined : problems.join(" ");
  return {
    violations: (kind) => violations.get(kind) ?? [],
    takeSettingsProblem: () => {
      const taken = problem;
      problem = undefined;
      return taken;
    },
  };
}

/** What a file holds, before any of it is checked. */
interface Contents {
  readonly sites: readonly RequestSite[];
  /** What is imported from another of SageMaker's packages than the one that has it. */
  readonly imports: readonly Violation<TSESTree.Node>[];
}

function contentsOf(sourceCode: object, settingsValue: unknown, file: FileLocation): Contents {
  const document = documentFile(sourceCode);
  if (document !== undefined) {
    const source = hasLines(sourceCode) ? sourceCode : undefined;
    const { requests } = settingsOf(settingsValue).settings;
    const sites = findDocumentRequests(document, file, requests, source);
    return { sites: source === undefined ? sites : withDefinitions(sites, source), imports: [] };
  }
  return isJavaScript(sourceCode) ? contentsOfCode(sourceCode, settingsValue, file) : noContents;
}

const noContents: Contents = { sites: [], imports: [] };

function contentsOfCode(
  sourceCode: Readonly<TSESLint.SourceCode>,
  settingsValue: unknown,
  file: FileLocation,
): Contents {
  const { modules, globals, sdk } = settingsOf(settingsValue).settings;
  const around = modules ? readOtherFiles(file, file.languageOptions ?? {}) : undefined;
  const context = createContext(sourceCode, { ...around, globals });
  const knowsInput = ({ packageName }: ServiceEntry, shape: string): boolean => {
    const client = sdk ? findInstalledClient(packageName, host.path.resolve(file.cwd, file.filename)) : undefined;
    return client?.members(shape) !== undefined;
  };
  return {
    sites: guarded(() => withDefinitions(requestSitesIn(context), sourceCode)) ?? [],
    imports: guarded(() => findWrongPackages(context, knowsInput)) ?? [],
  };
}

function hasLines(sourceCode: object): sourceCode is SourceLines {
  return "text" in sourceCode && "getLocFromIndex" in sourceCode;
}

function withDefinitions(sites: readonly RequestSite[], source: SourceLines): readonly RequestSite[] {
  if (!sites.some(mayHoldDefinition)) return sites;
  return sites.flatMap((site) => [site, ...(guarded(() => definitionsIn(site, source)) ?? [])]);
}

const readings = new WeakMap<object, SettingsReading>();

/** Settings are read, and the names in them looked up, once for all files that share them. */
function settingsOf(value: unknown): SettingsReading {
  if (typeof value !== "object" || value === null) return readSettings(value);
  const known = readings.get(value);
  if (known !== undefined) return known;
  const { settings, problems } = readSettings(value);
  const reading = {
    settings,
    problems: [...problems, ...(guarded(() => findUnknownNames(settings, relationIds)) ?? [])],
  };
  readings.set(value, reading);
  return reading;
}

function relationIds(): string[] {
  const { relations, links = [] } = sageMaker();
  return [...relations, ...links].map(({ id }) => id);
}

/** What is wrong between the requests of the file; nothing of it is certain enough for whoever asks for what is. */
function checkBetween(sites: readonly RequestSite[], { settings, confidence }: Terms): Violation<TSESTree.Node>[] {
  if (confidence !== "medium" || sites.length < 2) return [];
  const linked = sites.flatMap((site) => {
    const service = serviceOf(site);
    const shape = service && shapeOf(site, service);
    return service === undefined || shape === undefined ? [] : (linkedSite(site, service, shape) ?? []);
  });
  return checkLinks(linked, sageMaker(), (id) => settings.allow.relations?.has(id) === true);
}

function shapeOf({ operation, shape }: RequestSite, service: Service): Shape | undefined {
  return operation === undefined ? service.shape(shape) : service.operations.get(operation)?.input;
}

/** Where a site's shape is. */
function serviceOf({ service, dialect, definition }: RequestSite): Service | undefined {
  if (definition !== undefined) return loadPipelines();
  if (dialect === "cdk" || dialect === "cloudformation") return loadResources(service, dialect);
  return dialect === "properties" ? loadConstructs() : loadService(service);
}

interface Terms {
  readonly settings: Settings;
  readonly file: FileLocation;
  /** The least confidence that is asked for. */
  readonly confidence: Confidence;
  /** Whether the full check looks at what the first look accepts, too. */
  readonly checksTwice: boolean;
  /** Whether the file has been linted in this process before, as in an editor. */
  readonly isLintedAgain: boolean;
  /** What was found to be installed, by the service: looked for when something is to be reported, and once. */
  readonly clients: Map<Service, InstalledClient | undefined>;
}

function checkWritten(site: RequestSite, terms: Terms, sourceCode: object): Violation<TSESTree.Node>[] {
  const violations = checkSite(site, terms);
  if (site.dialect === "properties") return withSuggestionsForConstructs(violations);
  return site.isInText === true && hasLines(sourceCode)
    ? withSuggestionsForText(violations, sourceCode.text)
    : violations;
}

function checkSite(site: RequestSite, terms: Terms): Violation<TSESTree.Node>[] {
  const { settings, confidence, checksTwice, isLintedAgain } = terms;
  const { dialect } = site;
  const service = serviceOf(site);
  const shape = service && shapeOf(site, service);
  if (service === undefined || shape === undefined) return [];
  const { definition, written } = site;
  const context: CheckContext<TSESTree.Node> = {
    service,
    operation: site.operation,
    dialect,
    domain: sageMaker,
    anchor: site.anchor,
    installedClient: () => (settings.sdk ? findInstalled(site, service, terms) : undefined),
    filledIn: site.filledIn,
    allow: settings.allow,
    confidence,
    checksTwice,
    isLintedAgain,
    clientRegion: site.clientRegion,
  };
  const isAccepted = written !== undefined && new LiteralLook(context, written.read).accepts(written.node, shape);
  // Who checks twice asks for the full check, too.
  if (isAccepted && !checksTwice) return [];
  const violations = check(site.value, shape, context);
  if (isAccepted) expectNothing(violations);
  if (definition === undefined) return violations;
  const ofDocument = sageMaker().checkDocument?.(definition, site.shape) ?? [];
  return [...violations, ...ofDocument.filter((found) => isAtLeast(found.confidence, confidence))];
}

/** What the project has installed that knows more than the tables: the SDK's client, and the CDK of its own properties. */
function findInstalled(
  { dialect }: RequestSite,
  service: Service,
  { clients, file }: Terms,
): InstalledClient | undefined {
  if (clients.has(service)) return clients.get(service);
  const filename = host.path.resolve(file.cwd, file.filename);
  const client = findInstalledClient(service.packageName, filename);
  const cdk = dialect === "cdk" ? findInstalledCdk(service.id, filename) : undefined;
  const found = cdk === undefined ? client : { ...cdk, enumValues: (name: string) => client?.enumValues(name) };
  clients.set(service, found);
  return found;
}

/** One constant may be the input of two calls: what is wrong with it is said once. */
function collect(
  found: readonly Violation<TSESTree.Node>[],
): ReadonlyMap<ConstraintKind, readonly Violation<TSESTree.Node>[]> {
  const byKind = new Map<ConstraintKind, Violation<TSESTree.Node>[]>();
  const reported = new FirstOfItsKind(identityOf);
  for (const violation of found) {
    if (!reported.isNew(violation.place.node.range[0], violation)) continue;
    const ofKind = byKind.get(violation.kind) ?? [];
    ofKind.push(violation);
    byKind.set(violation.kind, ofKind);
  }
  return byKind;
}

function identityOf({ messageId, data, place }: Violation<TSESTree.Node>): string {
  return JSON.stringify([messageId, data, placeKey(place)]);
}

function placeKey({ node, part, within, through }: Place<TSESTree.Node>): unknown[] {
  return [node.range, part, within?.start, within?.end, through?.range];
}
