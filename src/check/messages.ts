import type { ConstraintKind } from "./violation.js";

/** The message templates of every kind (ESLint's `{{placeholder}}` form), by message id; ids are unique over all kinds. */
export const messages = {
  required: {
    missingMember: "'{{owner}}' lacks the required member '{{member}}'. Add it: {{description}}.",
    undefinedMember: "'{{owner}}' requires '{{member}}', which is {{actual}} here. Give it a value: {{description}}.",
    suggestMember: "Add '{{member}}'.",
  },
  member: {
    unknownMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). Remove it.",
    misspelledMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). Perhaps {{nearest}} is meant.",
    misplacedMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). It belongs in {{place}}.",
    suggestMemberName: "Rename it to '{{name}}'.",
    suggestNoMember: "Remove '{{member}}'.",
  },
  type: {
    wrongType: "{{subject}} takes {{expected}}; this is {{actual}}.",
    unawaitedPromise: "{{subject}} takes {{expected}}; this is a promise. Await it.",
    fractionalNumber: "{{subject}} takes a whole number; this is {{actual}}.",
    infiniteNumber: "{{subject}} takes a finite number; this is {{actual}}.",
    suggestTypedValue: "Replace it by {{value}}.",
  },
  enum: {
    unknownEnumValue: "{{subject}} can't be {{value}}: {{enum}} has no such value ({{asked}}). Use {{values}}.",
    misspelledEnumValue:
      "{{subject}} can't be {{value}}: {{enum}} has no such value ({{asked}}). Perhaps {{nearest}} is meant.",
    siblingEnumValue:
      "{{subject}} can't be {{value}}: that is a value of {{sibling}}, not of {{enum}} ({{asked}}). Use {{values}}.",
    suggestEnumValue: "Use {{value}}.",
  },
  pattern: {
    illegalCharacter: "{{subject}} can't be {{value}}: {{character}} is not allowed here; use {{allowed}}.",
    unexpectedCharacter: "{{subject}} can't be {{value}}: it must end before {{character}}.",
    unexpectedPart: "{{subject}} can't be {{value}}: no value of the part in braces makes it match {{pattern}}.",
    incompleteText: "{{subject}} can't be {{value}}: it can't end here; go on with {{allowed}}.",
    suggestLegalText: "Change it to {{value}}.",
  },
  length: {
    tooLong: "{{subject}} takes at most {{limit}}; this has {{actual}}.",
    tooShort: "{{subject}} takes at least {{limit}}; this has {{actual}}.",
  },
  range: {
    tooLarge: "{{subject}} takes at most {{limit}}; this is {{actual}}.",
    tooSmall: "{{subject}} takes at least {{limit}}; this is {{actual}}.",
  },
  size: {
    tooManyEntries: "{{subject}} takes at most {{limit}}; this has {{actual}}. Remove the surplus.",
    tooFewEntries: "{{subject}} takes at least {{limit}}; this has {{actual}}. Add {{missing}}.",
    suggestNoSurplus: "Remove {{surplus}}.",
  },
  union: {
    emptyUnion: "'{{owner}}' takes exactly one of {{members}}, but none is set. Set one.",
    emptySingleUnion: "'{{owner}}' lacks '{{member}}', its only member. Add it.",
    suggestOnlyMember: "Set '{{member}}'.",
    crowdedUnion: "'{{owner}}' takes exactly one of {{members}}, but {{present}} are set. Keep one.",
    suggestUnionMember: "Keep '{{member}}' only.",
  },
  exclusive: {
    bothSet: "'{{second}}' and '{{first}}' are both set: {{reason}}. Remove one of them.",
    forbiddenMember: "'{{member}}' can't be set{{when}}: {{reason}}.",
    ignoredMember: "'{{member}}' has no effect{{when}}: {{reason}}.",
    removeConflicting: "Remove '{{member}}'.",
  },
  dependency: {
    notSet: "{{members}} must be set: {{reason}}.",
    noneSet: "None of {{members}} is set: {{reason}}. Set one of them.",
    neitherSet: "Neither {{members}} is set: {{reason}}. Set one of them.",
    needsMember: "'{{member}}' is set without '{{needed}}': {{reason}}.",
    missingRelated: "'{{member}}' must be set{{when}}: {{reason}}.",
    missingInEntry: "'{{member}}' is missing here, but set in another entry: {{reason}}.",
    addRelated: "Add '{{member}}'.",
    removeDependent: "Remove '{{member}}'.",
  },
  relation: {
    wrongValue: "'{{member}}' must be {{values}}{{when}}, not {{actual}}: {{reason}}.",
    forbiddenValue: "'{{member}}' can't be {{actual}}{{when}}: {{reason}}.",
    useRelatedValue: "Use {{value}}.",
    notOrdered: "'{{lower}}' ({{lowerValue}}) must be at most '{{upper}}' ({{upperValue}}){{when}}: {{reason}}.",
    notBelow: "'{{lower}}' ({{lowerValue}}) must be less than '{{upper}}' ({{upperValue}}){{when}}: {{reason}}.",
    valueOutOfBounds: "'{{member}}' must be {{bounds}}{{when}}, not {{actual}}: {{reason}}.",
    measureOutOfBounds: "'{{member}}' must have {{bounds}} {{unit}}{{when}}, not {{actual}}: {{reason}}.",
    sumTooLarge: "{{members}} have {{actual}} {{unit}} together{{when}}, more than {{max}}: {{reason}}.",
    productTooLarge: "{{members}} multiply to {{actual}}{{when}}, more than {{max}}: {{reason}}.",
    repeated: "'{{member}}' repeats {{actual}}, which '{{first}}' has: {{reason}}.",
    refersToNone: "'{{member}}' is {{actual}}, but {{target}} has only {{known}}: {{reason}}.",
    refersToNothing: "'{{member}}' is {{actual}}, but {{target}} has no such value: {{reason}}.",
    notTheSame: "'{{member}}' is {{actual}} here and {{expected}} in an earlier entry: {{reason}}.",
    wrongForm: "'{{member}}' must {{expected}}{{when}}, which {{actual}} doesn't: {{reason}}.",
    unwantedForm: "'{{member}}' must not {{expected}}{{when}}, as {{actual}} does: {{reason}}.",
    notJson: "'{{member}}' isn't valid JSON ({{problem}}){{when}}: {{reason}}.",
    appendSuffix: "Append '{{suffix}}'.",
  },
  "metric-regex": {},
  "image-uri": {},
  "algorithm-usage": {},
  region: {},
  placeholder: {},
} as const satisfies Record<ConstraintKind, Record<string, string>>;
