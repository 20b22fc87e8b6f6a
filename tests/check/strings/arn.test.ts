import { describe, expect, it } from "vitest";
import { loadService } from "../../../src/model/registry.js";
import { findArnFault } from "../../../src/check/strings/arn-fault.js";
import { arnFormOf, describeArn } from "../../../src/check/strings/arn-form.js";

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

  it.each(["^s3://arn:aws:iam::1:x$", "^[a-z]+$", "^arn:aws$"])("reads nothing in %s", (source) => {
    expect(arnFormOf(source)).toBeUndefined();
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
    ["an end after the service", role, "«arn:aws:iam»", "endedArn", "its service"],
    ["an end after the account", role, "«arn:aws:iam::123456789012:»", "endedArn", "its account"],
  ])("finds %s", (_, source, marked, messageId, actual) => {
    const form = arnFormOf(source);
    const text = marked.replace(/[«»]/gu, "");
    const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
    expect(form && findArnFault(form, text)).toMatchObject({ messageId, actual, start, end });
  });

  it.each([
    ["an unknown beginning", role, `${unknown}x`],
    ["an unknown part after the beginning", role, `ar${unknown}`],
    ["an unknown end", role, `arn:aws:iam::${unknown}`],
    ["a character of the name", role, "arn:aws:iam::123456789012:role/a b"],
    ["a role without a slash", role, "arn:aws:iam::123456789012:roles"],
    ["AWS's own account", team, "arn:aws:sagemaker:eu-west-1:aws:workteam/x"],
    ["an unknown type", team, `arn:aws:sagemaker:eu-west-1:123456789012:${unknown}/x`],
  ])("finds nothing in %s", (_, source, text) => {
    const form = arnFormOf(source);
    expect(form).toBeDefined();
    expect(form && findArnFault(form, text)).toBeUndefined();
  });
});
