import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { base64 } from "../../check/formats/forms.js";
import { words } from "../../check/shown.js";

/** How the Base64 of `#!/bin/sh`, or of any other first line of a script, begins. */
const encodedScript = /^(?:IyEv|IyEg)[A-Za-z0-9+/]/u;

/** A shell script in Base64, encoded once: the Base64 of Base64 is no script. */
export function encodedScriptOnce(draft: Draft): Finding[] {
  const wrong = base64(draft);
  const { text } = draft;
  if (wrong.length > 0 || text.includes(unknownPart)) return wrong;
  const decoded = atob(text);
  if (!encodedScript.test(decoded)) return [];
  const data = words({ expected: "be encoded in Base64 once", denial: "isn't" });
  return [
    {
      kind: "relation",
      messageId: "wrongForm",
      data,
      start: 0,
      end: text.length,
      suggestions: [
        {
          messageId: "useRelatedValue",
          data: words({ value: "what was encoded" }),
          start: 0,
          end: text.length,
          text: decoded,
        },
      ],
    },
  ];
}
