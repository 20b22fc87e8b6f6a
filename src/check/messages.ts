import type { ConstraintKind } from "./violation.js";

/** The message templates of every kind (ESLint's `{{placeholder}}` form), by message id; ids are unique over all kinds. */
export const messages = {
  required: {
    missingMember: "'{{owner}}' lacks the required member '{{member}}'. Add it: {{description}}.",
    undefinedMember: "'{{owner}}' requires '{{member}}', which is {{actual}} here. Give it a value: {{description}}.",
    suggestMember: "Add '{{member}}'.",
    emptyStructure: "'{{member}}' is empty, and requires {{members}}. Add them, or leave '{{member}}' out.",
    suggestAllMembers: "Add all {{number}} missing members.",
    suggestNoStructure: "Leave '{{member}}' out.",
  },
  member: {
    unknownMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). Remove it.",
    misspelledMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). Perhaps {{nearest}} is meant.",
    misplacedMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). It belongs in {{place}}.",
    siblingsMember: "'{{owner}}' has no member '{{member}}' ({{asked}}). It is a member of {{siblings}}.",
    suggestMemberName: "Rename it to '{{name}}'.",
    suggestNoMember: "Remove '{{member}}'.",
  },
  type: {
    wrongType: "{{subject}} takes {{expected}}; this is {{actual}}.",
    unawaitedPromise: "{{subject}} takes {{expected}}; this is a promise. Await it.",
    fractionalNumber: "{{subject}} takes a whole number; this is {{actual}}.",
    infiniteNumber: "{{subject}} takes a finite number; this is {{actual}}.",
    suggestTypedValue: "Replace it by {{value}}.",
    suggestDate: "Write {{value}}.",
    suggestFromJson: "Write {{what}} in its place.",
  },
  enum: {
    unknownEnumValue: "{{subject}} can't be {{value}}: {{enum}} has no such value ({{asked}}). Use {{values}}.",
    misspelledEnumValue:
      "{{subject}} can't be {{value}}: {{enum}} has no such value ({{asked}}). Perhaps {{nearest}} is meant.",
    siblingEnumValue:
      "{{subject}} can't be {{value}}: that is a value of {{sibling}}, not of {{enum}} ({{asked}}). Use {{values}}.",
    suggestEnumValue: "Use {{value}}.",
    suggestNoEnumValue: "Leave '{{member}}' out.",
  },
  pattern: {
    illegalCharacter: "{{subject}} can't be {{value}}: {{character}} is not allowed here; use {{allowed}}.",
    lostTemplate:
      "{{subject}} can't be {{value}}: '{{template}}' is plain text in quotes. Write the string in backticks.",
    unexpectedCharacter: "{{subject}} can't be {{value}}: it must end before {{character}}, after {{length}}.",
    unexpectedPart: "{{subject}} can't be {{value}}: no value of the part in braces makes it match {{pattern}}.",
    incompleteText: "{{subject}} can't be {{value}}: it can't end here; go on with {{allowed}}.",
    illegalEnd: "{{subject}} can't be {{value}}: it can't end with {{character}}; end it with {{allowed}}.",
    emptyText: "{{subject}} can't be empty: begin it with {{allowed}}.",
    emptyOptionalText: "{{subject}} can't be empty: begin it with {{allowed}}, or leave it out.",
    notAnArn: "{{subject}} takes {{needed}}, such as '{{example}}', and {{value}} is no ARN.",
    endedArn: "{{subject}} takes {{needed}}, such as '{{example}}', and {{value}} ends after {{actual}}.",
    otherArn: "{{subject}} takes {{needed}}, such as '{{example}}', and this is {{actual}}.",
    arnPartition: "{{subject}} can't be {{value}}: a partition's name begins with 'aws'. Its form is '{{example}}'.",
    arnRegion: "{{subject}} can't be {{value}}: {{needed}} {{actual}}. Its form is '{{example}}'.",
    arnAccount: "{{subject}} can't be {{value}}: an account ID has 12 digits, and {{actual}}.",
    placeholderText:
      "{{subject}} can't be {{value}}: {{placeholder}} was left to be filled in. Write what it stands for.",
    suggestArnPart: "Write {{value}}.",
    suggestNoArnPart: "Remove {{part}}.",
    suggestLegalText: "Change it to {{value}}.",
    suggestTemplate: "Write it in backticks.",
    suggestNoEmptyText: "Leave '{{member}}' out.",
  },
  length: {
    tooLong: "{{subject}} takes at most {{limit}}; this has {{actual}}.",
    tooShort: "{{subject}} takes at least {{limit}}; this has {{actual}}.",
    noText: "{{subject}} takes at least {{limit}}; this has {{actual}}. Write something, or leave it out.",
    suggestNoText: "Leave '{{member}}' out.",
  },
  range: {
    tooLarge: "{{subject}} takes at most {{limit}}; this is {{actual}}.",
    tooSmall: "{{subject}} takes at least {{limit}}; this is {{actual}}.",
    suggestNearestNumber: "Use {{value}}.",
  },
  size: {
    tooManyEntries: "{{subject}} takes at most {{limit}}; this has {{actual}}. Remove the surplus.",
    tooFewEntries: "{{subject}} takes at least {{limit}}; this has {{actual}}. Add {{missing}}.",
    noEntries: "{{subject}} takes at least {{limit}}; this has {{actual}}. Add {{missing}}, or leave it out.",
    suggestNoEntries: "Leave '{{member}}' out.",
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
    severalExcluded: "'{{member}}' can't be set with {{others}}: {{reason}}. Remove the one or the others.",
    forbiddenMember: "'{{member}}' can't be set{{when}}: {{reason}}.",
    removeConflicting: "Remove '{{member}}'.",
    removeExcluded: "Remove {{others}}.",
  },
  ineffective: {
    ignoredMember: "'{{member}}' has no effect{{when}}: {{reason}}.",
    removeIneffective: "Remove '{{member}}'.",
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
    notEarlier: "'{{lower}}' ({{lowerValue}}) must not be later than '{{upper}}' ({{upperValue}}){{when}}: {{reason}}.",
    notOrdered: "'{{lower}}' ({{lowerValue}}) must be at most '{{upper}}' ({{upperValue}}){{when}}: {{reason}}.",
    notBelow: "'{{lower}}' ({{lowerValue}}) must be less than '{{upper}}' ({{upperValue}}){{when}}: {{reason}}.",
    valueOutOfBounds: "'{{member}}' must be {{bounds}}{{when}}, not {{actual}}: {{reason}}.",
    measureOutOfBounds: "'{{member}}' must have {{bounds}} {{unit}}{{when}}, not {{actual}}: {{reason}}.",
    sumTooLarge: "{{members}} up to {{actual}}{{when}}, more than {{max}}: {{reason}}.",
    productTooLarge: "{{members}} multiply to {{actual}}{{when}}, more than {{max}}: {{reason}}.",
    repeated: "'{{member}}' repeats {{actual}}, which '{{first}}' has: {{reason}}.",
    refersToNone: "'{{member}}' is {{actual}}, but {{target}} has only {{known}}: {{reason}}.",
    refersToNothing: "'{{member}}' is {{actual}}, but {{target}} has no such value: {{reason}}.",
    notTheSame: "'{{member}}' is {{actual}} here and {{expected}} in an earlier entry: {{reason}}.",
    tooManyOfKind:
      "This is entry number {{count}} of '{{list}}' in which {{condition}}, and there may be only {{max}}: {{reason}}.",
    tooFarApart: "'{{lower}}' ({{lowerValue}}) and '{{upper}}' ({{upperValue}}) are too far apart{{when}}: {{reason}}.",
    otherPart:
      "'{{member}}' names '{{part}}', but '{{other}}' names '{{otherPart}}'{{when}}: {{reason}}. Name the same in both.",
    wrongForm: "'{{member}}' must {{expected}}{{when}}, which {{actual}} {{denial}}: {{reason}}.",
    unwantedForm: "'{{member}}' must not {{expected}}{{when}}, as {{actual}} does: {{reason}}.",
    notJson: "'{{member}}' isn't valid JSON ({{problem}}){{when}}: {{reason}}.",
    wrongBucket: "'{{bucket}}' can't be a bucket: {{problem}}.",
    secret: "'{{member}}' has {{what}} in it: {{reason}}. Pass the name of a secret instead.",
    tooFewCombinations: "'{{member}}' is {{jobs}}, but the ranges have only {{combinations}} combinations: {{reason}}.",
    notAllCombinations: "'{{member}}' is {{jobs}}, but the ranges have {{combinations}} combinations: {{reason}}.",
    setInOrder: "Set '{{member}}' to {{value}}.",
    appendSuffix: "Append '{{suffix}}'.",
  },
  "metric-regex": {
    lostBackslash:
      "JavaScript drops the backslash of '{{escape}}' in a string literal, so the expression means something else. Write it twice.",
    regexDelimiters:
      "'Regex' is the expression itself: the slashes of '{{delimiters}}' would have to be in the log. Remove them.",
    javascriptSyntax: "'{{syntax}}' is JavaScript's syntax, and metric expressions follow Python's. Use {{instead}}.",
    brokenRegex: "{{actual}} is no regular expression: {{problem}}.",
    noCapture:
      "{{actual}} has no capture group, so the metric never gets a value. Put the number's part in parentheses.",
    severalCaptures: "This is one of {{count}} capture groups, and a metric has one value. Write '(?:' for the others.",
    lazyCapture:
      "This group ends the expression with a lazy quantifier, so it captures as little as it can. Capture '([-+0-9.eE]+)', or go on with what follows the number.",
    captureIsNoNumber:
      "'{{group}}' never captures a number, and SageMaker drops metric values that are no numbers. Capture the digits, as '([-+0-9.eE]+)' does.",
    capturePart: "Write {{text}}.",
    restoreBackslashes: "Write the backslashes twice.",
    removeDelimiters: "Remove the slashes.",
    usePythonGroup: "Write '(?P<'.",
    useAnyCharacter: "Write '[\\s\\S]'.",
    captureNumber: "Capture '{{text}}'.",
    dontCapture: "Don't capture here: '(?:'.",
  },
  "image-uri": {
    imageScheme: "{{actual}} begins with '{{scheme}}', and an image reference has no scheme. Write the registry first.",
    imageRegistry:
      "{{actual}} names no registry: {{reason}}. Write '<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>'.",
    imageNotEcr: "{{actual}} isn't in Amazon ECR: {{reason}}.",
    imageAccount: "'{{account}}' is no AWS account: that has 12 digits.",
    imageHost: "{{actual}} has no ECR host. Write '<account>.dkr.ecr.<region>.amazonaws.com'.",
    imageRegion: "'{{region}}' is no Region. Write one such as 'eu-west-1'.",
    imageSuffix: "ECR's host in '{{region}}' ends with '{{suffix}}'.",
    imageUpperCase: "'{{character}}' can't be in a repository's name, which is lower case.",
    imageCharacter: "'{{character}}' can't be in a repository's name.",
    imageRepository: "{{actual}} has no valid repository name: lower-case words, joined by '.', '_', '-' or '/'.",
    imageDigest: "{{actual}} has no valid digest: '@sha256:' and 64 hexadecimal digits.",
    imageEmptyTag: "{{actual}} has an empty tag. Write the tag, or leave out the colon.",
    imageTag: "'{{tag}}' is no tag: letters, digits, '_', '.' and '-', at most 128.",
    imageWithoutTag: "{{actual}} has no tag and no digest: {{reason}}. Append ':<tag>'.",
    removeFromImage: "Remove '{{text}}'.",
    lowerImage: "Write '{{text}}'.",
  },
  "algorithm-usage": {
    wrongInputMode: "{{algorithm}} doesn't train in '{{mode}}' mode: {{reason}}. Use {{modes}}.",
    wrongProcessor: "{{algorithm}} trains on {{processor}} instances only, and '{{type}}' is none: {{reason}}.",
    notDistributed: "{{algorithm}} trains on one instance, not {{count}}: {{reason}}.",
    misspelledHyperparameter:
      "{{algorithm}} has no hyperparameter '{{name}}': {{reason}}. Perhaps '{{meant}}' is meant.",
    unknownHyperparameter: "{{algorithm}} has no hyperparameter '{{name}}': {{reason}}.",
    wrongHyperparameter: "{{algorithm}} takes {{expected}} for '{{name}}', not '{{value}}': {{reason}}.",
    needsHyperparameter: "{{algorithm}} needs '{{other}}' where '{{name}}' is '{{value}}': {{reason}}.",
    wrongWithHyperparameter:
      "{{algorithm}} takes {{values}} for '{{other}}' where '{{name}}' is '{{value}}', not '{{actual}}': {{reason}}.",
    wrongRangeKind: "{{algorithm}} takes {{expected}} for '{{name}}': {{reason}}. Use '{{right}}'.",
    notTunable: "{{algorithm}} can't be tuned by '{{name}}': {{reason}}. Use {{tunable}}.",
    unknownChannel: "{{algorithm}} has no channel '{{name}}': {{reason}}. Use {{channels}}.",
    missingChannel: "{{algorithm}} needs a channel {{names}}: {{reason}}.",
    wrongContentType: "{{algorithm}} doesn't read '{{type}}': {{reason}}. Use {{types}}.",
    wrongDistribution: "{{algorithm}} needs its channel '{{name}}' to be '{{right}}': {{reason}}.",
    missingHyperparameter: "{{algorithm}} needs {{names}}: {{reason}}.",
    notAnObjective: "{{algorithm}} can't be tuned for '{{name}}': {{reason}}. Use {{metrics}}.",
    wrongDirection: "'Type' for {{algorithm}}'s '{{name}}' must be '{{direction}}', not '{{actual}}': {{reason}}.",
    wrongAccount:
      "Account '{{account}}' doesn't serve '{{repository}}' in {{region}}: {{reason}}. There it is {{accounts}}.",
    accountOfOneRegion:
      "Account '{{account}}' serves '{{repository}}' in {{region}} only, and this image may be of any Region: {{reason}}.",
    accountOfOtherRegion:
      "Account '{{account}}' serves {{home}} only, and '{{repository}}' wasn't in {{region}} on {{date}}: {{reason}}.",
    unknownVersion:
      "There is no version '{{version}}' of '{{repository}}' (as of {{date}}): {{reason}}. Use {{versions}}.",
    wrongImageProcessor: "'{{type}}' is a {{processor}} type, and the image is built for {{built}}s: {{reason}}.",
    useAlgorithmValue: "Use {{value}}.",
    renameHyperparameter: "Rename it to '{{name}}'.",
  },
  region: {
    otherRegionThanClient:
      "This {{what}} is in {{region}}, and the client calls {{expected}}: SageMaker uses only what is in its own Region. Use one in {{expected}}.",
    otherRegion:
      "This {{what}} is in {{region}}, and '{{member}}' is in {{expected}}: SageMaker uses only what is in its own Region. Use one in {{expected}}.",
    wrongPartition: "{{region}} is in the partition '{{expected}}', not '{{partition}}'. Write 'arn:{{expected}}:'.",
    otherAccount:
      "This role is of account {{account}}, and '{{member}}' of {{expected}}: only roles of one's own account can be passed.",
  },
  placeholder: {
    placeholderLeft: "'{{placeholder}}' in '{{member}}' was left to be filled in. Write what it stands for.",
  },
} as const satisfies Record<ConstraintKind, Record<string, string>>;
