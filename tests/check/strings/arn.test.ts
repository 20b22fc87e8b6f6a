import { describe, expect, it } from "vitest";
import { loadService } from "../../../src/model/registry.js";
import { findArnFault } from "../../../src/check/strings/arn-fault.js";
import { arnFormOf, describeArn, nameOfType, type ArnForm } from "../../../src/check/strings/arn-form.js";

const patterns = ["sagemaker", "sagemaker-a2i-runtime", "sagemaker-geospatial", "sagemaker-metrics"].flatMap((id) => {
  const service = loadService(id);
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (shape: ReturnType<NonNullable<typeof service>["shape"]>): void => {
    if (shape === undefined || seen.has(shape)) return;
    seen.add(shape);
    if (shape.kind === "string" && shape.pattern !== undefined) found.add(shape.pattern.source);
    if (shape.kind === "structure") for (const member of shape.members.values()) visit(member.shape);
    if (shape.kind === "list") visit(shape.element);
    if (shape.kind === "map") [shape.key, shape.value].forEach(visit);
  };
  for (const { input } of service?.operations.values() ?? []) visit(input);
  return [...found].filter((source) => source.includes("arn:"));
});

describe("arnFormOf", () => {
  it("reads all patterns for ARNs of the model, but those that say nothing of the parts", () => {
    expect(patterns.length).toBeGreaterThan(45);
    expect(patterns.filter((source) => arnFormOf(source) === undefined).sort()).toEqual([
      "^arn:.*$",
      "^arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}$",
    ]);
  });

  it.each([
    [
      "^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
      "the ARN of a role",
      "arn:aws:iam::<account>:role/…",
    ],
    [
      "^(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:(experiment|artifact)\\/)?([a-z])$",
      "the ARN of an experiment or an artifact",
      "arn:aws:sagemaker:<region>:<account>:experiment/…",
    ],
    [
      "^arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-(app|tracking-server)/.*$",
      "the ARN of a mlflow app or a mlflow tracking server",
      "arn:aws:sagemaker:<region>:<account>:mlflow-app/…",
    ],
    [
      "^arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*$",
      "the ARN of a function",
      "arn:aws:lambda:<region>:<account>:function:…",
    ],
    [
      "^arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:pipeline\\/.*\\/execution\\/.*$",
      "the ARN of a pipeline",
      "arn:aws:sagemaker:<region>:<account>:pipeline/…/execution/…",
    ],
    [
      "^arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$",
      "an ARN of 'sns'",
      "arn:aws:sns:<region>:<account>:…",
    ],
  ])("reads %s", (source, needed, example) => {
    const form = arnFormOf(source);
    expect(form && describeArn(form)).toBe(needed);
    expect(form?.example).toBe(example);
  });

  it.each<[string, Partial<ArnForm>]>([
    ["^arn:aws(-cn|-us-gov)?:sns:[a-z-]*:[0-9]{12}:x/.*$", { partition: "aws", service: "sns", region: "optional" }],
    ["^arn:(aws|aws-cn):ecs:[a-z]{1,9}:[0-9]{12}:x/.*$", { partition: "aws", region: "required", account: "digits" }],
    ["^arn:[a-z]+:ecs:[a-z]{0,9}:[0-9]{12}:x/.*$", { partition: undefined, region: "optional" }],
    ["^arn:(cn-)?aws:ecs:[a-z]+-[0-9]:[0-9]{12}:x/.*$", { partition: undefined, region: "optional" }],
    ["arn:aws:iam::aws:policy/.*", { region: "none", account: "other", example: "arn:aws:iam::aws:policy/…" }],
    ["^arn:aws:ecs:[a-z]{12}:\\d+:x/.*$", { region: "required", account: "other" }],
    ["^arn:aws:ecs:[a-z]{2}x?:[0-9]{12}:x/.*$", { region: "optional" }],
    ["^arn:aws:ecs:[a-z]+:([0-9]{12}):x/.*$", { region: "required", account: "digits" }],
    ["^arn:aws:ecs:[a-z]+:(\\d{12}|aws):x/.*$", { account: "digits-or-aws" }],
    ["^arn:aws:ecs:[a-z]+:x([0-9]{12})y:x/.*$", { account: "other" }],
    ["^arn:aws:ecs:[a-z]+::x/.*$", { account: "other", example: "arn:aws:ecs:<region>::x/…" }],
    // Whatever is around it, and whatever colons its groups and classes have.
    ["^((arn:aws:glue:[a-z]{2,}:aws:table/x))$", { service: "glue", example: "arn:aws:glue:<region>:aws:table/x" }],
    ["^(?:arn:aws:glue:[a-z:]+:[0-9]{12}:table/x|[a-z]+)$", { types: ["table"], region: "required" }],
    ["^arn:aws:glue:(a:b)*:[0-9]{12}:table/x$", { types: ["table"], region: "optional" }],
    ["^arn:aws:glue:a\\:b:[0-9]{12}:table/x$", { types: ["table"], account: "digits" }],
    ["^arn:aws:glue:[\\]:]*:[0-9]{12}:table/x$", { types: ["table"], account: "digits" }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:table$|^y:z$", { types: [], example: "arn:aws:glue:<region>:<account>:table" }],
    // What its last part begins with.
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:(a|b-c)/x$", { types: ["a", "b-c"] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:my-(a|b)/x$", { types: ["my-a", "my-b"] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:(a|)/x$", { types: [] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:[a-z]+/x$", { types: [], example: "arn:aws:glue:<region>:<account>:…/x" }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:table[a-z]+/x$", { types: [] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:[0-9]+ab/x$", { types: [] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:[a-z]+:x$", { types: [], example: "arn:aws:glue:<region>:<account>:…" }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:table\\/x$", { types: ["table"] }],
    ["^arn:aws:glue:[a-z]*:[0-9]{12}:a:[a-z]+:b$", { types: ["a"], example: "arn:aws:glue:<region>:<account>:a:…:b" }],
    [
      "^arn:aws:glue:[a-z]*:[0-9]{12}:hub-content/[a-z]+/Model/[a/b]+$",
      { types: ["hub-content"], example: "arn:aws:glue:<region>:<account>:hub-content/…/Model/…" },
    ],
  ])("reads the parts of %s", (source, form) => {
    expect(arnFormOf(source)).toMatchObject(form);
  });

  it("reads a pattern once", () => {
    const source = "^arn:aws:glue:[a-z]*:[0-9]{12}:table/once$";
    expect(arnFormOf(source)).toBe(arnFormOf(source));
  });

  it.each([
    "^s3://arn:aws:iam::1:x$",
    "^x?arn:aws:iam::1:x$",
    "^[a-z]+$",
    "^arn:aws$",
    "^arn:aws:glue:[a-z]*:[0-9]{12}$",
    "^arn:aws:[a-z]+:[a-z]*:[0-9]{12}:x$",
    "^arn:aws:-glue:[a-z]*:[0-9]{12}:x$",
    "^arn:aws:glue[1-9]:[a-z]*:[0-9]{12}:x$",
    // The group around it ends before its parts do.
    "^(arn:aws:glue):[a-z]*:[0-9]{12}:x$",
  ])("reads nothing in %s", (source) => {
    expect(arnFormOf(source)).toBeUndefined();
  });
});

describe("nameOfType", () => {
  it.each([
    ["role", "a role"],
    ["flow-definition", "a flow definition"],
    ["inference-recommendations-job", "an inference recommendations job"],
    ["endpoint", "an endpoint"],
    ["app", "an app"],
    ["user", "a user"],
  ])("of %s is %s", (type, name) => {
    expect(nameOfType(type)).toBe(name);
  });
});

describe("findArnFault", () => {
  const role = "^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$";
  const team = "^arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:([0-9]{12}|aws):workteam/.*$";
  const unknown = "\uFFFC";
  it.each([
    ["a name", role, "«my-role»", "notAnArn", ""],
    ["an account of 11 digits", role, "arn:aws:iam::«12345678901»:role/x", "arnAccount", "this has 11"],
    ["an account by name", role, "arn:aws:iam::«prod»:role/x", "arnAccount", "this is none"],
    ["no account", role, "arn:aws:iam::«»:role/x", "arnAccount", "there is none"],
    ["a Region where none is", role, "arn:aws:iam:«eu-west-1»:123456789012:role/x", "arnRegion", "has no Region"],
    ["no Region where one is", team, "arn:aws:sagemaker:«»:123456789012:workteam/x", "arnRegion", "has a Region"],
    ["another service", role, "arn:aws:«s3»:::bucket", "otherArn", "one of 's3'"],
    ["another partition", role, "arn:«AWS»:iam::123456789012:role/x", "arnPartition", "AWS"],
    ["a partition that only ends like one", role, "arn:«my-aws»:iam::123456789012:role/x", "arnPartition", "my-aws"],
    // The last part of all may only have begun.
    ["an end in the service", role, "«arn:aws:s3»", "endedArn", "its service"],
    ["an end in the account", role, "«arn:aws:iam::12345»", "endedArn", "its account"],
    ["another type", role, "arn:aws:iam::123456789012:«user»/x", "otherArn", "that of a user"],
    [
      "a type after a colon",
      team,
      `arn:aws:sagemaker:eu-west-1:aws:«model-package»:x`,
      "otherArn",
      "that of a model package",
    ],
    ["a plural", team, `arn:aws:sagemaker:eu-west-1:aws:«workteams»/x`, "otherArn", "one of 'workteams'"],
    ["another type, after an unknown account", role, `arn:aws:iam::${unknown}:«user»/x`, "otherArn", "that of a user"],
    [
      "another type, as long as it is",
      role,
      "arn:aws:iam::123456789012:«instance-profile»",
      "otherArn",
      "one of 'instance-profile'",
    ],
    [
      "a wrong type, after an unknown service",
      role,
      `arn:aws:${unknown}::123456789012:«user»/x`,
      "otherArn",
      "that of a user",
    ],
    [
      "a wrong type, after an unknown Region",
      role,
      `arn:aws:iam:${unknown}:123456789012:«user»/x`,
      "otherArn",
      "that of a user",
    ],
    [
      "a wrong type, after an unknown partition",
      role,
      `arn:${unknown}:iam::123456789012:«user»/x`,
      "otherArn",
      "that of a user",
    ],
    ["too many digits", role, "arn:aws:iam::«1234567890123»:role/x", "arnAccount", "this has 13"],
    ["digits and more", role, "arn:aws:iam::«123456789012x»:role/x", "arnAccount", "this is none"],
    ["a letter and digits", role, "arn:aws:iam::«x123456789012»:role/x", "arnAccount", "this is none"],
    ["AWS's own account where none is", role, "arn:aws:iam::«aws»:role/x", "arnAccount", "this is none"],
    ["no text", role, "«»", "notAnArn", ""],
    ["colons, but too few", role, "«a:b:c:d:e»", "notAnArn", ""],
    ["an end after the beginning", role, "«arn:»", "endedArn", "its prefix"],
    ["an end after the partition", role, "«arn:aws:»", "endedArn", "its partition"],
    ["an end after the Region", role, "«arn:aws:iam::»", "endedArn", "its Region"],
    ["an end after the service", role, "«arn:aws:iam»", "endedArn", "its service"],
    ["an end after the account", role, "«arn:aws:iam::123456789012:»", "endedArn", "its account"],
  ])("finds %s", (_, source, marked, messageId, actual) => {
    const form = arnFormOf(source);
    const text = marked.replace(/[«»]/gu, "");
    const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
    expect(form && findArnFault(form, text)).toMatchObject({ messageId, actual, start, end });
  });

  it.each([
    ["a partition", role, "arn:«AWS»:iam::123456789012:role/x", "aws"],
    ["a Region that is left out", role, "arn:aws:iam:«eu-west-1»:123456789012:role/x", ""],
    ["one of a plural", team, "arn:aws:sagemaker:eu-west-1:aws:«workteams»/x", "workteam"],
    ["small letters", team, "arn:aws:sagemaker:eu-west-1:aws:«WorkTeam»/x", "workteam"],
    ["small letters of a plural", team, "arn:aws:sagemaker:eu-west-1:aws:«WorkTeams»/x", "workteam"],
    ["nothing for another type", role, "arn:aws:iam::123456789012:«user»/x", undefined],
    ["nothing for a Region that is missing", team, "arn:aws:sagemaker:«»:123456789012:workteam/x", undefined],
  ])("knows what is meant: %s", (_, source, marked, instead) => {
    const form = arnFormOf(source);
    const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
    const found = form && findArnFault(form, marked.replace(/[«»]/gu, ""));
    expect([found?.instead, found?.start, found?.end]).toEqual([instead, start, end]);
  });

  it.each([
    ["an unknown beginning", role, `${unknown}x`],
    ["an unknown part after the beginning", role, `ar${unknown}`],
    ["an unknown end", role, `arn:aws:iam::${unknown}`],
    ["a character of the name", role, "arn:aws:iam::123456789012:role/a b"],
    ["a role without a slash", role, "arn:aws:iam::123456789012:roles"],
    [
      "one of several types without a slash",
      "^arn:aws:x:[a-z]*:\\d{12}:(user|role)/.*$",
      "arn:aws:x:a:123456789012:roles",
    ],
    ["AWS's own account", team, "arn:aws:sagemaker:eu-west-1:aws:workteam/x"],
    ["half a beginning", role, "ar"],
    ["an unknown end", role, `arn:aws:${unknown}`],
    ["an unknown middle", role, `a${unknown}user/x`],
    ["a form of any partition", "^arn:[a-z]+:iam::\\d{12}:role/.*$", "arn:x:iam::123456789012:role/x"],
    ["a form of any account", "^arn:aws:iam::[a-z]*:role/.*$", "arn:aws:iam::x:role/x"],
    ["a form of any resource", "^arn:aws:sns:[a-z]*:\\d{12}:[a-z]+$", "arn:aws:sns:x:123456789012:topic/x"],
    ["an ARN that begins wrong", role, "xarn:aws:iam::123456789012:role/x"],
    ["a type that goes on with something else", role, "arn:aws:iam::123456789012:user+x"],
    ["a resource that begins with no letter", role, "arn:aws:iam::123456789012:1user/x"],
    ["the right type", role, "arn:aws:iam::123456789012:role:x"],
    ["a Region that may be left out", "^arn:aws:sns:[a-z]*:\\d{12}:x/.*$", "arn:aws:sns::123456789012:x/a"],
    ["an unknown type", team, `arn:aws:sagemaker:eu-west-1:123456789012:${unknown}/x`],
  ])("finds nothing in %s", (_, source, text) => {
    const form = arnFormOf(source);
    expect(form).toBeDefined();
    expect(form && findArnFault(form, text)).toBeUndefined();
  });
});
