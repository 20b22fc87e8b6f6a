import { existsSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { canaries, type Canary } from "./canaries.js";
import { compileCanaries, type CanaryResult } from "./compile-canaries.js";
import { findCompiler, isTooOld, oldestVersion, type Compiler } from "./compiler.js";
import { findConfigurations, readConfiguration, useOf, type Configuration } from "./configurations.js";
import type { Finding, Section } from "./finding.js";
import { findInstalled } from "../project/installed.js";

/** Whether the strict types are on, for each `tsconfig.json` in a folder and below, and those that they refer to. */
export async function examineTypes(cwd: string): Promise<Section> {
  const waiting = [...findConfigurations(cwd)];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const versions = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || !existsSync(path)) continue;
    seen.add(path);
    const subject = relative(cwd, path).replaceAll(sep, "/");
    const compiler = findCompiler(dirname(path));
    if (compiler === undefined) {
      findings.push({
        state: "unknown",
        subject,
        says: "there is no TypeScript",
        advice: "npm install --save-dev typescript",
      });
      continue;
    }
    versions.add(compiler.version);
    const configuration = await readConfiguration(path, compiler);
    if (typeof configuration === "string") {
      // A solution has no files of its own; the compiler says the same of a project that has lost them.
      if ((configuration.match(/TS\d+/gu) ?? ["none"]).some((code) => !/^TS1800[23]$/u.test(code)))
        findings.push({ state: "unknown", subject, says: "the compiler can't read it", advice: configuration });
      continue;
    }
    waiting.push(...configuration.references);
    findings.push(...(await examineConfiguration(configuration, compiler, subject)));
  }
  if (findings.length === 0) findings.push({ state: "unused", subject: ".", says: "no tsconfig.json with files" });
  // Without a configuration, the compiler beside which one would be.
  const found = versions.size > 0 ? [...versions].sort() : [findCompiler(cwd)?.version ?? "isn't installed"];
  return { title: `Types (TypeScript ${found.join(", ")})`, findings };
}

async function examineConfiguration(
  configuration: Configuration,
  compiler: Compiler,
  subject: string,
): Promise<readonly Finding[]> {
  const { clients, declaring } = useOf(configuration.files);
  if (configuration.files.length === 0) return [];
  if (clients.size === 0) return [{ state: "unused", subject, says: "its files import no SageMaker client" }];
  if (isTooOld(compiler)) {
    const says = `TypeScript ${compiler.version} is older than ${oldestVersion.join(".")}`;
    return [{ state: "off", subject, says, advice: "npm install --save-dev typescript@latest" }];
  }
  const named = examineEntries(configuration, subject);
  const results = await compileCanaries(configuration, declaring, [...clients.keys()], compiler);
  return [...named, ...[...results].map(([canary, result]) => describe(subject, canary, result, configuration))];
}

/** What is wrong with the entries of `types` themselves: the compiler says it of this package's files, or not at all. */
function examineEntries(configuration: Configuration, subject: string): readonly Finding[] {
  return typesOf(configuration).flatMap((name): readonly Finding[] => {
    const fault = faultOf(name, configuration);
    return fault === undefined ? [] : [{ state: "off", subject, ...fault }];
  });
}

/** Why an entry of `types` says nothing; undefined where it does, and where it isn't one of this package's. */
function faultOf(name: string, { path }: Configuration): Pick<Finding, "says" | "advice"> | undefined {
  if (!name.startsWith("eslint-plugin-sagemaker/strict/")) return undefined;
  const canary = canaries.find(({ entry }) => entry === name);
  if (canary === undefined) {
    const advice = `There are ${canaries.map(({ entry }) => entry).join(", ")}.`;
    return { says: `its types name ${name}, which there isn't`, advice };
  }
  const { packageName } = canary;
  if (findInstalled(packageName, dirname(path)) !== undefined) return undefined;
  const says = `its types name ${name}, and ${packageName} isn't installed`;
  return { says, advice: `npm install ${packageName}, or leave the entry out` };
}

function describe(subject: string, canary: Canary, result: CanaryResult, configuration: Configuration): Finding {
  const { packageName, subject: what, entry } = canary;
  switch (result.state) {
    case "on":
      return { state: "on", subject, says: `${what} are checked` };
    case "off": {
      const types = typesOf(configuration);
      const rightTypes = types.filter((name) => faultOf(name, configuration) === undefined);
      const says = `${what} aren't checked`;
      return types.includes(entry)
        ? { state: "off", subject, says: `${says}, although its types are named`, advice: sideBySide(packageName) }
        : {
            // Whoever makes resources may do so by `checked`, or set later what they are made with.
            state: packageName === "aws-cdk-lib" ? "unused" : "off",
            subject,
            says,
            advice: `In ${subject}: ${JSON.stringify({ compilerOptions: { types: [...rightTypes, entry] } })}`,
          };
    }
    case "missing":
      return {
        state: "unknown",
        subject,
        says: `its files import ${packageName}, which the compiler doesn't find`,
        advice: `npm install ${packageName}`,
      };
    case "broken":
      return {
        state: "unknown",
        subject,
        says: `the compiler stumbles before it comes to ${what}`,
        advice: `It says: ${result.message}`,
      };
  }
}

/** What to do where the declarations don't find the client that they are about. */
function sideBySide(packageName: string): string {
  return `eslint-plugin-sagemaker doesn't find ${packageName} from where it is installed: name both in the same package.json.`;
}

/** The `types` that a configuration has, or would best have. */
function typesOf({ compilerOptions }: Configuration): readonly string[] {
  const { types } = compilerOptions;
  return Array.isArray(types) ? types.filter((name): name is string => typeof name === "string") : ["node"];
}
