/**
 * Constructs of the CDK's that make resources or requests of their own: which of their properties stand for which members
 * of the API. What isn't listed (roles, other constructs) is the construct's own affair.
 */

/** A package of the CDK's, by its name after the scope or the library's. */
export type ConstructPackage = "aws-sagemaker-alpha" | "aws-stepfunctions-tasks";

/**
 * What a property takes in the place of the member's own value:
 *
 * - `duration`: a `Duration`, of which the member has the seconds;
 * - `gibibytes`, `mebibytes`: a `Size`;
 * - `instance-type`: an `InstanceType` of EC2's, which the construct puts `ml.` before;
 * - `enum`: a member of an enum of the package;
 * - `image`: a `DockerImage`;
 * - `task-input`: a `TaskInput`;
 * - `string`, `record`, `list`: something of the CDK's that one of these is made of, such as a key or a network.
 */
export type PropertyForm =
  | "duration"
  | "gibibytes"
  | "mebibytes"
  | "instance-type"
  | "enum"
  | "image"
  | "task-input"
  | "string"
  | "record"
  | "list";

/** What a property stands for. */
export type ConstructProperty =
  /** A member, whose value it has; another structure's is written as `ProductionVariant$VariantName`. */
  | string
  | {
      readonly member: string;
      readonly takes?: PropertyForm;
      /** The type of the properties that it holds, alone or in a list. */
      readonly one?: string;
      readonly each?: string;
      /** The construct sends nothing where it is empty or zero. */
      readonly leftOutIfEmpty?: true;
      /** The construct sends a value of its own where it isn't given. */
      readonly hasDefault?: true;
    };

/** The properties that a construct is made with, by the name of their type. */
export interface ConstructType {
  readonly package: ConstructPackage;
  /** The API's structure that they stand for. */
  readonly standsFor: string;
  readonly properties: Readonly<Record<string, ConstructProperty>>;
  /** Properties that hold such properties themselves, and stand for no member. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Nothing is added to them later, so that what isn't given isn't sent, defaults apart. */
  readonly isWhole?: true;
}

/** A class that is made with such properties, and its methods that take some. */
export interface ConstructClass {
  readonly package: ConstructPackage;
  readonly name: string;
  /** The type of what it is made with, and which argument that is. */
  readonly properties: string;
  readonly argument: number;
  /** The type of the first argument, by the method's name. */
  readonly methods?: Readonly<Record<string, string>>;
}
