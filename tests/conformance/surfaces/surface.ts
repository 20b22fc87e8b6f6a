import type { Linter } from "eslint";
import parser from "@typescript-eslint/parser";
import plugin from "../../../src/index.js";
import { lintFile, type LintedRequest } from "../judge.js";
import type { Plain, PlainRecord } from "../oracle/plain.js";
import { printed, Writer, type Places, type Span, type Writing } from "../writer.js";
import { asJson } from "./as-json.js";
import { writeYaml } from "./write-yaml.js";

/** Whose names and requirements a surface has: the API's, a resource's in two spellings, the properties of constructs. */
export type World = "api" | "cloudformation" | "cdk" | "constructs";

/** A part of what is written around a request: text, the text that a missing member is reported on, or the request. */
export type Part = string | { readonly anchor: string } | typeof body;

/** Where the request goes. */
export const body = Symbol("body");

/** What a missing member of the request itself is reported on. */
export function anchor(text: string): Part {
  return { anchor: text };
}

/** A way to write requests, with what stands around each. */
export interface Surface {
  readonly title: string;
  /** The page that tells of it, relative to the documents. */
  readonly page: string;
  readonly world: World;
  readonly file: string;
  readonly begin?: string;
  readonly end?: string;
  /** Between two requests. */
  readonly separator?: string;
  /** A file has one request only. */
  readonly isSingle?: boolean;
  /** How far the request is indented, in YAML. */
  readonly indent?: number;
  /** The request is JSON in a block of the file's. */
  readonly isJsonInText?: true;
  /** By the operation's name, or the resource's, or that of the type of the construct's properties; undefined where it isn't written there. */
  readonly parts: (name: string, index: number) => readonly Part[] | undefined;
  /** Faults that are none here: what the surface converts, or takes in the place of something else. */
  readonly takes?: RegExp;
  /** Members that may be missing here, by their names. */
  readonly filledIn?: readonly string[];
  readonly settings?: (name: string) => object;
}

/** A request of an operation, a resource or a construct. */
export interface Written {
  readonly name: string;
  readonly request: PlainRecord;
}

/** Lints requests as the surface writes them, by some of the rules, which report all that they are able to. */
export function lintOn(surface: Surface, requests: readonly Written[], rules: readonly string[]): LintedRequest[] {
  const size = surface.isSingle === true ? 1 : 50;
  const linted: LintedRequest[] = [];
  for (let start = 0; start < requests.length; start += size) {
    linted.push(...lintBatch(surface, requests.slice(start, start + size), rules));
  }
  return linted;
}

function lintBatch(surface: Surface, requests: readonly Written[], rules: readonly string[]): LintedRequest[] {
  const writer = new Writer();
  writer.add(surface.begin ?? "");
  const all = requests.map(({ name, request }, index) => {
    if (index > 0) writer.add(surface.separator ?? "");
    const start = writer.end;
    const places: Places = new Map();
    const isJson = !/\.[jt]s$/u.test(surface.file);
    const value = isJson ? asJson(request) : request;
    let at: Span | undefined;
    for (const part of surface.parts(name, index) ?? []) {
      if (typeof part === "string") writer.add(part);
      else if (part === body) writeBody(writer, value, surface, places);
      else at = writer.add(part.anchor);
    }
    const opening = places.get("[]")?.value.start ?? start;
    return printed(value, places, { start, end: writer.end }, at ?? { start: opening, end: opening + 1 });
  });
  writer.add(surface.end ?? "");
  const { name = "" } = requests[0] ?? {};
  return lintFile({ text: writer.text(), requests: all }, surface.file, configsOf(surface, name, rules));
}

function writeBody(writer: Writer, value: Plain, { file, indent = 0, isJsonInText }: Surface, places: Places): void {
  const json = file.endsWith(".json") || isJsonInText === true;
  const writing: Writing = { quote: '"', keys: json ? "quoted" : "bare", layout: "lines", json };
  if (isJsonInText === true) writer.value(value, [], writing, " ".repeat(indent), places, undefined);
  else if (file.endsWith(".yaml")) writeYaml(writer, value, " ".repeat(indent), places);
  else writer.value(value, [], writing, "", places, undefined);
}

function configsOf({ file, settings }: Surface, name: string, rules: readonly string[]): Linter.Config[] {
  const files = [`**/${file}`];
  const { strict, json, yaml } = plugin.configs;
  const chosen = Object.fromEntries(rules.map((rule) => [rule, strict.rules?.[rule] ?? "error"]));
  const reading = file.endsWith(".json") ? json : file.endsWith(".yaml") ? yaml : undefined;
  return [
    { files, plugins: { sagemaker: plugin }, rules: chosen },
    ...(reading === undefined ? [] : [{ ...reading, files }]),
    ...(file.endsWith(".ts") ? [{ files, languageOptions: { parser } }] : []),
    { files, settings: { sagemaker: { sdk: false, ...settings?.(name) } } },
  ];
}
