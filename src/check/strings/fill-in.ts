/**
 * What copied examples and templates leave to be filled in, by the form of it: for texts that are proved to be wrong, and so
 * wider than where only the form says that something is wrong.
 */
const forms: readonly RegExp[] = [
  // <your-role>, {{ cookiecutter.name }}, {account-id}, [your bucket]
  /<[^<>]{1,80}>|\{\{[^{}]{0,80}\}\}|(?<!\$)\{[^{}]{1,80}\}|\[[A-Za-z][A-Za-z _-]{0,80}\]/gu,
  // ENTER MODEL NAME, YOUR_BUCKET, REPLACE ME
  /(?<![A-Za-z0-9])(?:ENTER|INSERT|REPLACE|CHANGE|YOUR|PUT|ADD|FILL)(?:[ _][A-Z]+){1,8}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])(?:TODO|FIXME|TBD|CHANGE_?ME|(?:AWS_)?ACCOUNT_?ID|ROLE_(?:NAME|ARN)|BUCKET_NAME)(?![A-Za-z0-9])/giu,
  /(?<![A-Za-z0-9])your[-_ ](?:[a-z]+[-_ ])*(?:role|bucket|account|image|region|model|endpoint|job|key|name|id|arn)(?![A-Za-z0-9])/giu,
  // %MODEL_NAME%, __MODEL_NAME__, @@MODEL_NAME@@
  /%[A-Za-z][A-Za-z_]{1,80}%|(?<![A-Za-z0-9])__[A-Z][A-Z_]{0,80}__(?![A-Za-z0-9])|@@[A-Za-z_]{1,80}@@/gu,
  /(?<![A-Za-z0-9])[xX]{3,}(?![A-Za-z0-9])|\.{3}|…/gu,
];

/**
 * A stretch of a text that was left to be filled in and that lies, wholly or in part, between two places; in UTF-16 code
 * units.
 */
export function fillInAt(
  text: string,
  at: number,
  upTo = at + 1,
): { readonly start: number; readonly end: number } | undefined {
  for (const form of forms) {
    for (const found of text.slice(0, maxLength).matchAll(form)) {
      const end = found.index + found[0].length;
      if (found.index < upTo && at < end) return { start: found.index, end };
    }
  }
  return undefined;
}

/** Whatever is longer isn't a name. */
const maxLength = 2000;
