import type { Rule } from "eslint";
import { consistentRegions } from "./consistent-regions.js";
import { noConflictingMembers } from "./no-conflicting-members.js";
import { noIneffectiveMembers } from "./no-ineffective-members.js";
import { noPlaceholders } from "./no-placeholders.js";
import { noUnknownMembers } from "./no-unknown-members.js";
import { requireMembers } from "./require-members.js";
import { requireRelatedMembers } from "./require-related-members.js";
import { validAlgorithmUsage } from "./valid-algorithm-usage.js";
import { validEnums } from "./valid-enums.js";
import { validImageUris } from "./valid-image-uris.js";
import { validLengths } from "./valid-lengths.js";
import { validMetricRegexes } from "./valid-metric-regexes.js";
import { validPatterns } from "./valid-patterns.js";
import { validRanges } from "./valid-ranges.js";
import { validRelations } from "./valid-relations.js";
import { validSizes } from "./valid-sizes.js";
import { validTypes } from "./valid-types.js";
import { validUnions } from "./valid-unions.js";

/** Every rule by its name; the order is that of the documentation: the model's constraints, relations, domain facts. */
export const rules = {
  "require-members": requireMembers,
  "no-unknown-members": noUnknownMembers,
  "valid-types": validTypes,
  "valid-enums": validEnums,
  "valid-patterns": validPatterns,
  "valid-lengths": validLengths,
  "valid-ranges": validRanges,
  "valid-sizes": validSizes,
  "valid-unions": validUnions,
  "no-conflicting-members": noConflictingMembers,
  "require-related-members": requireRelatedMembers,
  "valid-relations": validRelations,
  "valid-metric-regexes": validMetricRegexes,
  "valid-image-uris": validImageUris,
  "valid-algorithm-usage": validAlgorithmUsage,
  "consistent-regions": consistentRegions,
  "no-placeholders": noPlaceholders,
  "no-ineffective-members": noIneffectiveMembers,
} satisfies Record<string, Rule.RuleModule>;
