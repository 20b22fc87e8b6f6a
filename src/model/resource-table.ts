/**
 * The form of the generated tables of CloudFormation's resources (`generated/<service>.resources.json`).
 *
 * Written by `tools/model/`, read by `create-resources.ts` only.
 */

import type { AutomataTable, AutomatonRow } from "./table.js";

/** The resources of one service, as CloudFormation's registry states them. */
export interface ResourceTable {
  /** The service whose API the resources are made through: `sagemaker`. */
  readonly service: string;
  /** Date of the source, `YYYY-MM-DD`. */
  readonly date: string;
  /** Human-readable names of the sources with their versions. */
  readonly sources: readonly string[];
  /** Resources (`AWS::SageMaker::Model`) and their property types (`AWS::SageMaker::Model.VpcConfig`). */
  readonly types: Readonly<Record<string, TypeRow>>;
  /** The registry's own patterns, where the API has none or a wider one; property rows point into this list. */
  readonly patterns: readonly PatternRow[];
  /** The character sets of their automata. */
  readonly sets: AutomataTable["sets"];
}

/** A pattern of the registry's. */
export interface PatternRow {
  /** As the registry states it, but that it matches a whole text: there, it is looked for in one. */
  readonly source: string;
  /** What it asks for, in words; absent where none do. */
  readonly words?: string;
  readonly automaton: AutomatonRow;
}

/** A resource or a property type. */
export interface TypeRow {
  /**
   * The API's structure that it stands for; absent where there is none, or not one alone. Each property stands for the
   * structure's member of its name, in whichever case.
   */
  readonly shape?: string;
  readonly properties: Readonly<Record<string, PropertyRow>>;
  /** Of a resource: what CloudFormation gives, and nobody can set. */
  readonly readOnly?: readonly string[];
  /** 1 where the registry asks for exactly one of the properties. */
  readonly union?: 1;
}

export interface PropertyRow {
  readonly type: PropertyType;
  /** 1 where it holds. */
  readonly required?: 1;
  /** Of a string, or of the strings of a list: an index into the table's `patterns`. */
  readonly pattern?: number;
  /** 1 where the CDK keeps an earlier type of it, which is any JSON: it hands the value on unread. */
  readonly retyped?: 1;
}

export type PropertyType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  /** Any JSON. */
  | "json"
  | { readonly enum: readonly string[] }
  | { readonly list: PropertyType }
  /** By the type of its values. */
  | { readonly map: PropertyType }
  /** The name of a property type in the table. */
  | { readonly type: string };
