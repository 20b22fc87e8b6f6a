import type { Draft, Finding } from "../../check/formats/finding.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import { imageVersions, registriesDate } from "./generated/registries.js";
import { readEcr } from "./image-reference.js";
import { servesRepository } from "./registries.js";

/**
 * A tag of one of AWS's images that begins with a version which was never served. Versions that are newer than the table
 * prove nothing, and images in other accounts are tagged as their owners like.
 */
export function imageVersion(draft: Draft): Finding[] {
  const { account, repository, tag } = readEcr(draft) ?? {};
  if (account === undefined || repository === undefined || tag === undefined) return [];
  const versions = imageVersions[repository]?.split(" ");
  if (versions === undefined || !servesRepository(account, repository)) return [];
  const version = versionIn(tag);
  if (version === undefined || isServed(tag, versions) || isNewer(version, versions)) return [];
  const near = nearTo(version, versions);
  const start = draft.text.indexOf(`:${tag}`) + 1;
  const end = start + version.length;
  return [
    {
      kind: "algorithm-usage",
      messageId: "unknownVersion",
      data: {
        repository: show(draft, repository, "the repository"),
        version: show(draft, version, "this version"),
        ...words({ date: registriesDate, versions: listScalars(near) }),
      },
      start,
      end,
      suggestions: near.map((right) => ({
        messageId: "useAlgorithmValue",
        data: words({ value: `'${right}'` }),
        start,
        end,
        text: right,
      })),
    },
  ];
}

/** The version that a tag begins with: numbers, and the build after a '-'. */
function versionIn(tag: string): string | undefined {
  return /^\d+(?:\.\d+)+(?:-\d+(?![\w.]))?/u.exec(tag)?.[0];
}

/** Whether a tag begins with a version that is served; frameworks are also tagged by the first two numbers. */
function isServed(tag: string, versions: readonly string[]): boolean {
  const [, minor] = /^(\d+\.\d+)(?:\.\d+)?(?=-|$)/u.exec(tag) ?? [];
  return versions.some(
    (version) =>
      tag === version ||
      tag.startsWith(`${version}-`) ||
      // Not every patch is in the table.
      (/^\d+\.\d+\.\d+$/u.test(version) && minor !== undefined && version.startsWith(`${minor}.`)),
  );
}

function isNewer(version: string, versions: readonly string[]): boolean {
  return versions.every((each) => compare(version, each) > 0);
}

/** The versions of the same first numbers, or those just around. */
function nearTo(version: string, versions: readonly string[]): readonly string[] {
  const [start = ""] = version.split(/-/u);
  const same = versions.filter((each) => each === start || each.startsWith(`${start}-`));
  if (same.length > 0) return same;
  const ascending = [...versions].sort(compare);
  const next = ascending.findIndex((each) => compare(each, version) > 0);
  return ascending.slice(Math.max(next - 1, 0), next + 1);
}

function compare(a: string, b: string): number {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const difference = (x[index] ?? 0) - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return version.split(/[.-]/u).map(Number);
}
