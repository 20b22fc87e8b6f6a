import { messages } from "../../src/check/messages.js";
import type { Violation } from "../../src/check/violation.js";
import { messageOf } from "./run-check.js";

/** A part of a secret that is as long as this tells it. */
const telling = 8;

/** Everything that a user may see of a violation: the message, its data, and what the light bulb offers and writes. */
function saidBy<Node>({ kind, messageId, data, suggestions }: Violation<Node>): string[] {
  return [
    messageOf({ kind, messageId, data }),
    ...Object.values(data),
    ...suggestions.flatMap((suggestion) => [
      messageOf({ kind, messageId: suggestion.messageId, data: suggestion.data }),
      ...Object.values(suggestion.data),
      ...suggestion.edits.flatMap((edit) => {
        switch (edit.type) {
          case "replace-value":
            return [String(edit.value)];
          case "replace-text":
            return [edit.text];
          case "rename-key":
          case "insert-member":
            return [edit.name];
          default:
            return [];
        }
      }),
    ]),
  ];
}

/**
 * The parts of secrets that violations tell.
 *
 * @param ours what is told anyway besides the messages' own words, such as a relation's
 */
export function leaksOf<Node>(violations: readonly Violation<Node>[], secrets: readonly string[], ours = ""): string[] {
  const parts = new Set(
    secrets.flatMap((secret) =>
      Array.from({ length: Math.max(0, secret.length - telling + 1) }, (_, at) => secret.slice(at, at + telling)),
    ),
  );
  const leaks: string[] = [];
  const templates = Object.values(messages).flatMap((ofKind) => Object.values<string>(ofKind));
  const told = `${ours} ${templates.join(" ")}`;
  for (const said of violations.flatMap(saidBy)) {
    for (let at = 0; at + telling <= said.length; at++) {
      const part = said.slice(at, at + telling);
      if (!parts.has(part) || told.includes(part)) continue;
      leaks.push(`"${part}" in: ${said}`);
      break;
    }
  }
  return leaks;
}
