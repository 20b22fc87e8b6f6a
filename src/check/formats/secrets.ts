import { words } from "../shown.js";
import type { Draft, Finding } from "./finding.js";

/** Credentials that can be told by their form, from their issuers' documentation. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/u, "an AWS access key"],
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/u, "a private key"],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{22,}/u, "a GitHub token"],
  [/\bhf_[A-Za-z0-9]{30,}\b/u, "a Hugging Face token"],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/u, "a Slack token"],
];

/** A credential written into a string; what it is, never the credential itself, goes into the message. */
export function noSecret({ text }: Draft): Finding[] {
  for (const [form, what] of forms) {
    const found = form.exec(text);
    if (found !== null) {
      const { index } = found;
      return [
        { kind: "relation", messageId: "secret", data: words({ what }), start: index, end: index + found[0].length },
      ];
    }
  }
  return [];
}
