import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { show, words, type Secrecy, type Shown } from "../../check/shown.js";
import { nearest } from "../../text/spelling.js";
import { listScalars } from "../../check/relations/wording.js";
import { labelingAccounts, labelingTasks, managedTaskUiAccount, managedTaskUis } from "../ground-truth.js";

const managedUi = new RegExp(`:${managedTaskUiAccount}:human-task-ui/(.*)$`, "dsu");
const lambda = /^arn:[^:]+:lambda:([^:]*):(\d{12}):function:(PRE|ACS)-(.*)$/dsu;

/** The name of an interface in AWS's own account is one of those that it has there. */
export function managedTaskUi(draft: Draft): Finding[] {
  const { text } = draft;
  const [start, end] = managedUi.exec(text)?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return [];
  return notNamed(draft, start, end, managedTaskUis);
}

/** A function of AWS's own for labeling is in the account of its Region, and is one that AWS has. */
export function labelingFunction(draft: Draft): Finding[] {
  const { text } = draft;
  const found = lambda.exec(text);
  const [, region = "", account = "", , task = ""] = found ?? [];
  const [, , accountAt, , taskAt] = found?.indices ?? [];
  // In an account that isn't AWS's, it is somebody's own.
  if (accountAt === undefined || taskAt === undefined || !Object.values(labelingAccounts).includes(account)) return [];
  if (!labelingTasks.includes(task)) return notNamed(draft, ...taskAt, labelingTasks);
  const right = labelingAccounts[region];
  if (right === undefined || right === account) return [];
  const [start, end] = accountAt;
  return [
    {
      ...wrong(show(draft, `have account '${right}' in ${region}`, "have the account of its Region"), start, end),
      suggestions: [{ messageId: "useRelatedValue", data: words({ value: `'${right}'` }), start, end, text: right }],
    },
  ];
}

/** A stretch of the text that is none of the names. */
function notNamed(
  { text, sensitive }: Pick<Draft, "text"> & Secrecy,
  start: number,
  end: number,
  names: readonly string[],
): Finding[] {
  const name = text.slice(start, end);
  if (names.includes(name) || name.includes(unknownPart) || name === "") return [];
  const near = nearest(name, names, 1);
  return [
    {
      ...wrong(
        show({ sensitive }, `name ${listScalars(near.length > 0 ? near : names.slice(0, 6))}`, "name one that AWS has"),
        start,
        end,
      ),
      suggestions: near.map((each) => ({
        messageId: "useRelatedValue",
        data: words({ value: `'${each}'` }),
        start,
        end,
        text: each,
      })),
    },
  ];
}

function wrong(expected: Shown, start: number, end: number): Finding {
  return { kind: "relation", messageId: "wrongForm", data: { expected, denial: words("doesn't") }, start, end };
}
