import type { Change, ChangeKind } from "./compare-tables.js";

/** What one update brings, for a person: on the screen, in the pull request, and in the CHANGELOG. */
export interface UpdateReport {
  /** The changeset's text; undefined where nothing changed for a user. */
  readonly changeset: string | undefined;
  /** The differences, in Markdown. */
  readonly summary: string;
  /** What a person must decide before this is released. */
  readonly decisions: readonly string[];
}

export interface ServiceChanges {
  readonly id: string;
  readonly sources: readonly string[];
  readonly changes: readonly Change[];
}

/** The structures that have relations, by service id: a new member of one may take part in them. */
export type WatchedStructures = ReadonlyMap<string, ReadonlySet<string>>;

const headings: readonly (readonly [ChangeKind, string])[] = [
  ["operation-added", "New operations"],
  ["operation-removed", "Operations that are gone"],
  ["member-added", "New members"],
  ["member-removed", "Members that are gone"],
  ["value-added", "New enum values"],
  ["value-removed", "Enum values that are gone"],
  ["tightened", "Tightened"],
  ["loosened", "Loosened"],
  ["changed", "Changed otherwise"],
];

/** More entries than this of one kind are counted instead of listed in the changeset. */
const listed = 12;

/** Puts the changes of all services into words. */
export function reportUpdate(
  packageName: string,
  services: readonly ServiceChanges[],
  watched: WatchedStructures,
): UpdateReport {
  const changed = services.filter(({ changes }) => changes.length > 0);
  const summary = changed
    .map(({ id, sources, changes }) => `## ${id}\n\nFrom ${sources.join(", ")}.\n\n${lists(changes, Infinity)}`)
    .join("\n\n");
  return {
    summary: changed.length === 0 ? "Nothing that a request may hold has changed." : summary,
    decisions: changed.flatMap(({ id, changes }) => decisions(id, changes, watched.get(id) ?? new Set())),
    changeset: changed.length === 0 ? undefined : changeset(packageName, changed),
  };
}

function decisions(id: string, changes: readonly Change[], watched: ReadonlySet<string>): readonly string[] {
  return changes.flatMap(({ kind, subject, detail }) => {
    const structure = subject.split(".")[0] ?? "";
    switch (kind) {
      case "operation-removed":
      case "member-removed":
        return [`${id}: ${subject} is gone: did AWS take it back, or did the generator lose it?`];
      case "value-removed":
        return [
          `${id}: ${subject} has no ${detail} any more: requests that use it would be reported; does AWS refuse them?`,
        ];
      case "changed":
        return [`${id}: ${subject} ${detail}: could a request that AWS accepts be reported now?`];
      case "member-added":
        return watched.has(structure)
          ? [
              `${id}: ${subject} is new in a structure that has relations: does it exclude, replace or require another member?`,
            ]
          : [];
      default:
        return [];
    }
  });
}

/** Tighter rules can make reports where there were none, which is more than a patch. */
function changeset(packageName: string, services: readonly ServiceChanges[]): string {
  const stricter = new Set<ChangeKind>([
    "tightened",
    "changed",
    "operation-removed",
    "member-removed",
    "value-removed",
  ]);
  const minor = services.some(({ changes }) => changes.some(({ kind }) => stricter.has(kind)));
  const body = services
    .map(
      ({ id, sources, changes }) =>
        `The model of \`${id}\` is that of ${sources.join(", ")}.\n\n${lists(changes, listed)}`,
    )
    .join("\n\n");
  return `---\n${JSON.stringify(packageName)}: ${minor ? "minor" : "patch"}\n---\n\n${body}\n`;
}

function lists(changes: readonly Change[], limit: number): string {
  return headings
    .flatMap(([kind, heading]) => {
      const lines = grouped(changes.filter((change) => change.kind === kind));
      if (lines.length === 0) return [];
      const rest = lines.length - limit;
      const shown = rest > 0 ? [...lines.slice(0, limit), `and ${String(rest)} more`] : lines;
      return [`- ${heading}: ${shown.join("; ")}.`];
    })
    .join("\n");
}

/** One entry per subject: `InstanceType` (`a`, `b`). */
function grouped(changes: readonly Change[]): readonly string[] {
  const details = new Map<string, string[]>();
  for (const { subject, detail } of changes) {
    const list = details.get(subject) ?? [];
    if (detail !== "") list.push(`\`${detail}\``);
    details.set(subject, list);
  }
  return [...details].map(([subject, list]) => `\`${subject}\`${list.length === 0 ? "" : ` (${list.join(", ")})`}`);
}
