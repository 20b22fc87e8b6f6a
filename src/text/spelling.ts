/** Words longer than this are not compared: no name of a service is. */
const maxWordLength = 100;

/**
 * The candidates that a misspelled word may stand for, best first: equal but for case and separators, then a
 * candidate that the word is one end of (`m5.large` for `ml.m5.large`, `JobName` for `TrainingJobName`), then those within a small edit distance.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  if (word.length === 0 || word.length > maxWordLength) return [];
  const folded = fold(word);
  const lower = word.toLowerCase();
  const tolerance = word.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / 4)));
  const found: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = distance(word, lower, folded, candidate, tolerance);
    if (score !== undefined) found.push({ candidate, score });
  }
  found.sort((a, b) => a.score - b.score);
  const best = found[0];
  // Where one candidate differs in case only, or not much, others are noise.
  const worst = best === undefined ? 0 : best.score < 1 ? best.score : best.score + 1;
  return found
    .filter((each) => each.score <= worst)
    .slice(0, limit)
    .map((each) => each.candidate);
}

/** The candidates that share the longest beginning with a word. */
export function longestCommonStart(word: string, candidates: readonly string[], limit = 3): string[] {
  const shared = (candidate: string): number => {
    let at = 0;
    while (at < word.length && at < candidate.length && word[at] === candidate[at]) at++;
    return at;
  };
  return candidates
    .map((candidate, at) => ({ candidate, at, score: shared(candidate) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map((each) => each.candidate);
}

function distance(
  word: string,
  lower: string,
  folded: string,
  candidate: string,
  tolerance: number,
): number | undefined {
  const candidateLower = candidate.toLowerCase();
  if (candidateLower === lower) return 0;
  if (folded !== "" && fold(candidate) === folded) return 0.25;
  if (word.length >= 3 && (isEndOf(lower, candidateLower) || isLastWords(word, candidate))) return 0.5;
  const edits = editDistance(lower, candidateLower, tolerance);
  return edits <= tolerance ? edits : undefined;
}

/** Whether a word is a candidate's beginning or end up to a separator. */
function isEndOf(word: string, candidate: string): boolean {
  if (candidate.length <= word.length) return false;
  const isSeparator = (character: string | undefined): boolean =>
    character !== undefined && /[^a-z0-9]/.test(character);
  return (
    (candidate.endsWith(word) && isSeparator(candidate[candidate.length - word.length - 1])) ||
    (candidate.startsWith(word) && isSeparator(candidate[word.length]))
  );
}

/** Whether a word is a candidate's last words: `JobName` of `TrainingJobName`. */
function isLastWords(word: string, candidate: string): boolean {
  return /^[A-Z][a-z]/.test(word) && candidate.endsWith(word) && candidate.length > word.length;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * The Damerau-Levenshtein distance (insertion, deletion, substitution, transposition of neighbours), in UTF-16 code
 * units; some number above `bound` where it is above.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > bound) return bound + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? bound + 1;
}
