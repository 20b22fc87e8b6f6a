import { words } from "../../check/shown.js";
import type { RecordEntry, RecordValue } from "../../check/value.js";
import type { Violation } from "../../check/violation.js";

/** What the members of a step's arguments for EMR say of each other, as AWS's own SDK enforces it (`emr_step.py`). */
export function checkEmr<Node>({ entries, open, node }: RecordValue<Node>): Violation<Node>[] {
  const [cluster, config] = [there(entries.get("ClusterId")), there(entries.get("ClusterConfig"))];
  const role = there(entries.get("ExecutionRoleArn"));
  if (cluster !== undefined && config !== undefined) {
    const later = entryPosition(entries, "ClusterId") > entryPosition(entries, "ClusterConfig") ? cluster : config;
    const first = later === cluster ? "ClusterConfig" : "ClusterId";
    const data = words({
      first,
      second: later.key,
      reason: "a step runs on a cluster that there is, or on one of its own",
    });
    return [{ ...on(later), kind: "exclusive", messageId: "bothSet", data }];
  }
  if (open || entries.has("ClusterId")) return [];
  if (!entries.has("ClusterConfig")) {
    const reason = "a step runs on a cluster that there is, or on one of its own";
    return [
      {
        kind: "dependency",
        messageId: "neitherSet",
        data: words({ members: "'ClusterId' nor 'ClusterConfig'", reason }),
        path: [],
        place: { node, part: "first-token" },
        suggestions: [],
        confidence: "high",
      },
    ];
  }
  if (role === undefined) return [];
  const reason = "a role is passed to a cluster that there is";
  const data = words({ member: "ExecutionRoleArn", needed: "ClusterId", reason });
  return [{ ...on(role), kind: "dependency", messageId: "needsMember", data }];
}

function there<Node>(entry: RecordEntry<Node> | undefined): RecordEntry<Node> | undefined {
  const kind = entry?.value.kind;
  return kind === "text" || kind === "record" ? entry : undefined;
}

function entryPosition(entries: ReadonlyMap<string, unknown>, key: string): number {
  return [...entries.keys()].indexOf(key);
}

function on<Node>({
  key,
  keyNode,
}: RecordEntry<Node>): Pick<Violation<Node>, "path" | "place" | "suggestions" | "confidence"> {
  return { path: [key], place: { node: keyNode, part: "whole" }, suggestions: [], confidence: "high" };
}
