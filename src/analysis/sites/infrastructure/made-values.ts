import type { TSESTree } from "@typescript-eslint/utils";
import { exactText } from "../../../check/text-value.js";
import type { PropertyForm } from "../../../model/construct-type.js";
import { taskEnums } from "../../../model/constructs-tasks.js";
import { instanceClass, instanceSize } from "../../../model/instance-classes.js";
import { isCdkModule, namesInFolder } from "../../bindings/cdk.js";
import { knownText, scalar, type NodeValue } from "../../values/node-value.js";
import type { SiteContext } from "../site-context.js";

type Node = TSESTree.Node;

/** What the CDK's own values stand for, where that is known: `Size.gibibytes(30)`, `InstanceType.of(InstanceClass.M5, InstanceSize.LARGE)`. */
export function madeValue(node: Node, form: PropertyForm, context: SiteContext): NodeValue | undefined {
  switch (form) {
    case "duration":
      return amount(node, "Duration", seconds, 1, context);
    case "gibibytes":
      return amount(node, "Size", bytes, 1024 ** 3, context);
    case "mebibytes":
      return amount(node, "Size", bytes, 1024 ** 2, context);
    case "instance-type":
      return instanceType(node, context);
    case "enum":
      return enumMember(node, context);
    case "image":
      return given(node, "DockerImage", "fromRegistry", context);
    case "task-input":
      return given(node, "TaskInput", "fromObject", context);
    case "string":
    case "record":
    case "list":
      return undefined;
  }
}

/** Whether an expression certainly makes an object: `new Key(…)`, `DockerImage.fromEcrRepository(…)`. */
export function isMade(node: Node, { imports }: SiteContext): boolean {
  if (node.type !== "CallExpression") return node.type === "NewExpression";
  const imported = imports.of(node.callee);
  if (imported === undefined || !isCdkModule(imported.module)) return false;
  const [owner = "", method = ""] = imported.path.slice(-2);
  return /^[A-Z]/.test(owner) && /^(?:from[A-Z]|of$)/.test(method);
}

/** What a value of the CDK's is made into, whatever it is. */
export function typeOfForm(form: PropertyForm): "string" | "number" | "record" | "list" {
  switch (form) {
    case "duration":
    case "gibibytes":
    case "mebibytes":
      return "number";
    case "instance-type":
    case "enum":
    case "image":
      return "string";
    case "task-input":
      return "record";
    default:
      return form;
  }
}

const seconds: ReadonlyMap<string, number> = new Map([
  ["millis", 0.001],
  ["seconds", 1],
  ["minutes", 60],
  ["hours", 3600],
  ["days", 86400],
]);

const bytes: ReadonlyMap<string, number> = new Map(
  ["bytes", "kibibytes", "mebibytes", "gibibytes", "tebibytes", "pebibytes"].map((unit, index) => [
    unit,
    1024 ** index,
  ]),
);

/** A whole number of units; the construct throws where it is none. */
function amount(
  node: Node,
  className: string,
  units: ReadonlyMap<string, number>,
  unit: number,
  context: SiteContext,
): NodeValue | undefined {
  if (node.type !== "CallExpression") return undefined;
  const [name, method = "", ...rest] = namesOf(node.callee, "core", context);
  const factor = name === className ? units.get(method) : undefined;
  const [argument, ...more] = node.arguments;
  if (factor === undefined || argument === undefined || rest.length + more.length > 0) return undefined;
  const count = context.values.resolve(argument);
  if (count.kind !== "scalar" || typeof count.value !== "number") return undefined;
  const value = (count.value * factor) / unit;
  return Number.isSafeInteger(value) && value >= 0 ? scalar(value, node) : undefined;
}

function instanceType(node: Node, context: SiteContext): NodeValue | undefined {
  const name = instanceName(node, context);
  return name === undefined ? undefined : knownText(`ml.${name}`, node);
}

/** `InstanceType.of(InstanceClass.M5, InstanceSize.LARGE)`, `new InstanceType("m5.large")`. */
function instanceName(node: Node, context: SiteContext): string | undefined {
  if (node.type === "NewExpression") {
    const [name] = node.arguments;
    const isType = namesOf(node.callee, "aws-ec2", context).join(".") === "InstanceType";
    return isType && name ? exactText(context.values.resolve(name)) : undefined;
  }
  if (node.type !== "CallExpression") return undefined;
  if (namesOf(node.callee, "aws-ec2", context).join(".") !== "InstanceType.of") return undefined;
  const [classes = [], sizes = []] = node.arguments.map((each) => namesOf(each, "aws-ec2", context));
  const [kind, size] = [
    classes[0] === "InstanceClass" ? instanceClass(classes[1] ?? "") : undefined,
    sizes[0] === "InstanceSize" ? instanceSize(sizes[1] ?? "") : undefined,
  ];
  return kind === undefined || size === undefined ? undefined : `${kind}.${size}`;
}

function enumMember(node: Node, context: SiteContext): NodeValue | undefined {
  const [name = "", member = "", ...rest] = namesOf(node, "aws-stepfunctions-tasks", context);
  const members = Object.hasOwn(taskEnums, name) ? taskEnums[name] : undefined;
  const value = members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
  return value === undefined || rest.length > 0 ? undefined : knownText(value, node);
}

/** What a factory is given: `DockerImage.fromRegistry("…")`, `TaskInput.fromObject({ … })`. */
function given(node: Node, className: string, method: string, context: SiteContext): NodeValue | undefined {
  if (node.type !== "CallExpression") return undefined;
  const folder = className === "TaskInput" ? "aws-stepfunctions" : "aws-stepfunctions-tasks";
  if (namesOf(node.callee, folder, context).join(".") !== `${className}.${method}`) return undefined;
  const [argument] = node.arguments;
  return argument && argument.type !== "SpreadElement" ? context.values.resolve(argument) : undefined;
}

/** What something is in a folder of the CDK's library; empty where it isn't from there. */
function namesOf(node: Node, folder: string, { imports }: SiteContext): readonly string[] {
  const imported = imports.of(node);
  return (imported && namesInFolder(imported, folder)) ?? [];
}
