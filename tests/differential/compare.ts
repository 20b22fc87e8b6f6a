import type { GeneratedRequest } from "./requests.js";
import { ownVerdict, type Validator, type Wrong } from "./validators.js";

/** One class of disagreement: how often, and a request that shows it. */
export interface Class {
  count: number;
  readonly example: string;
}

/** What the comparison with one validator has come to. */
export interface Comparison {
  readonly validator: string;
  readonly compared: number;
  /** Requests that it couldn't judge: newer operations, patterns that it can't compile. */
  readonly unjudged: number;
  /** By `ours only: pattern ModelName (pattern: character)`, or `theirs only: ...`. */
  readonly classes: ReadonlyMap<string, Class>;
}

/** Compares our verdicts on requests with somebody else's, in what both look at. */
export function compareVerdicts(validator: Validator, requests: readonly GeneratedRequest[]): Comparison {
  const verdicts = validator.judge(requests);
  if (verdicts.length !== requests.length) throw new Error(`${validator.name}: ${verdicts.length} verdicts`);
  const classes = new Map<string, Class>();
  let unjudged = 0;
  requests.forEach((request, index) => {
    const theirs = verdicts[index];
    if (theirs === undefined) {
      unjudged += 1;
      return;
    }
    const ours = ownVerdict(request);
    // What is below a member that they don't know isn't looked at.
    const isNewer = !ours.has("member") && /^[A-Z]/.test(theirs.get("member") ?? "");
    const note = (who: string, wrong: Wrong, subject = ""): void => {
      const about = isNewer ? "member that they don't know" : (request.constraint ?? "right request");
      const name = `${who}: ${wrong} ${subject} (${about})`;
      const example = `${request.operation.name} ${JSON.stringify(request.request)}`;
      const known = classes.get(name) ?? { count: 0, example: example.slice(0, 600) };
      known.count += 1;
      classes.set(name, known);
    };
    for (const wrong of validator.knows) {
      if (ours.has(wrong) && !theirs.has(wrong)) note("ours only", wrong, ours.get(wrong));
      if (!ours.has(wrong) && theirs.has(wrong)) note("theirs only", wrong, theirs.get(wrong));
    }
  });
  return { validator: validator.name, compared: requests.length - unjudged, unjudged, classes };
}
