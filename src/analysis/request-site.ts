import type { TSESTree } from "@typescript-eslint/utils";
import type { Dialect } from "../check/dialect.js";
import type { RecordValue, Value } from "../check/value.js";

/** A resource of the file's. */
export interface SiteResource {
  /** The same for the same resource only. */
  readonly id: string;
  /** For messages. */
  readonly shown: string;
}

/** A request that is an object literal where it is made. */
export interface WrittenRequest {
  readonly node: TSESTree.ObjectExpression;
  /** What an expression in it is. */
  readonly read: (node: TSESTree.Node) => Value<TSESTree.Node>;
}

/** A place in a file where a value is known to be the input of an operation, or of a shape. */
export interface RequestSite {
  /** The key of the service's table (`sagemaker`). */
  readonly service: string;
  /** The operation (`CreateTrainingJob`), or undefined where only the shape is known (a typed object). */
  readonly operation: string | undefined;
  /** The shape that the value must have; the operation's input shape where `operation` is given. */
  readonly shape: string;
  /** Which of the model's statements hold here. */
  readonly dialect: Dialect;
  /** What a missing member of the input itself is reported on: the callee or the type annotation. */
  readonly anchor: TSESTree.Node;
  readonly value: Value<TSESTree.Node>;
  /** Where the value is an object literal and nothing else ever has to do with it: that literal, for a first look. */
  readonly written?: WrittenRequest | undefined;
  /** Required members that somebody else fills in, by the structure that requires them. */
  readonly filledIn?: Readonly<Record<string, readonly string[]>>;
  /** Of a part of a pipeline's definition: that part as it is written. */
  readonly definition?: RecordValue<TSESTree.Node>;
  /** Whether all of it is JSON within a string of the file. */
  readonly isInText?: boolean;
  /** The resource that it is, which others of the file may refer to. */
  readonly resource?: SiteResource;
  /** The resource of the file that an expression refers to, if that is certain. */
  readonly resourceOf?: (node: TSESTree.Node) => SiteResource | undefined;
  /** Of a template's resource: it is only made under a condition. */
  readonly isConditional?: true;
  /** The text of the arguments that the site's client is made with, if the file makes it. */
  readonly clientOptions?: (() => string) | undefined;
  /** A Region literal that the site's client is certainly made with (`new SageMakerClient({ region: "eu-west-1" })`), with its node. */
  readonly clientRegion?: { readonly region: string; readonly node: TSESTree.Node } | undefined;
}

/** A request of which only the literal is known until somebody asks for its value. */
export class WrittenSite implements RequestSite {
  readonly service: string;
  readonly operation: string | undefined;
  readonly shape: string;
  readonly dialect: Dialect;
  readonly anchor: TSESTree.Node;
  readonly clientOptions: RequestSite["clientOptions"];
  readonly clientRegion: RequestSite["clientRegion"];
  readonly written: WrittenRequest;
  #value: Value<TSESTree.Node> | undefined;

  constructor(
    site: Pick<
      RequestSite,
      "service" | "operation" | "shape" | "dialect" | "anchor" | "clientOptions" | "clientRegion"
    >,
    written: WrittenRequest,
  ) {
    this.service = site.service;
    this.operation = site.operation;
    this.shape = site.shape;
    this.dialect = site.dialect;
    this.anchor = site.anchor;
    this.clientOptions = site.clientOptions;
    this.clientRegion = site.clientRegion;
    this.written = written;
  }

  get value(): Value<TSESTree.Node> {
    return (this.#value ??= this.written.read(this.written.node));
  }
}
