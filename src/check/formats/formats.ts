import type { Format } from "./format.js";
import { base64, ending, json, matching, notEnding, numeric, starting } from "./forms.js";
import { noSecret } from "./secrets.js";
import { s3Uri } from "./s3-uri.js";
import type { Draft, Finding } from "./finding.js";

/** What is wrong with a string that should be written in a format; nothing where its unknown parts may make it right. */
export function judgeFormat(format: Format, draft: Draft): Finding[] {
  switch (format.name) {
    case "prefix":
      return starting(draft, format.prefix);
    case "suffix":
      return ending(draft, format);
    case "not-suffix":
      return notEnding(draft, format.suffix);
    case "pattern":
      return matching(draft, format.pattern, format.expected);
    case "json":
      return json(draft);
    case "base64":
      return base64(draft);
    case "number":
      return numeric(draft, /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u, "be a number");
    case "integer":
      return numeric(draft, /^[-+]?\d+$/u, "be a whole number");
    case "no-secret":
      return noSecret(draft);
    case "s3-uri":
      return s3Uri(draft);
  }
}

/** What a string is that is written in a format, after "is". */
export function describeFormat(format: Format): string {
  switch (format.name) {
    case "prefix":
      return `a string that begins with '${format.prefix}'`;
    case "suffix":
      return `a string that ends in '${format.suffix}'`;
    case "not-suffix":
      return `a string that doesn't end in '${format.suffix}'`;
    case "pattern":
      return format.expected;
    case "json":
      return "JSON";
    case "base64":
      return "Base64";
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "no-secret":
      return "a string without a credential";
    case "s3-uri":
      return "an S3 URI";
  }
}
