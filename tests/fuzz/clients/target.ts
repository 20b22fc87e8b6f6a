import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Linter } from "eslint";
import plugin from "../../../src/index.js";
import type { Outcome, Target } from "../target.js";
import { packageArbitrary, type Content, type OddPackage } from "./odd-package.js";

/**
 * A file of a project that has an odd client installed: what AWS takes, and members and values that only a newer
 * client could know.
 */
const code = `
import { CreateModelCommand, DeleteModelCommand, StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
import { CfnModel } from "aws-cdk-lib/aws-sagemaker";
new DeleteModelCommand({ ModelName: "right" });
new StopTrainingJobCommand({ TrainingJobName: "a_b" });
new CreateModelCommand({ ModelName: "a", Unheard: 1, Containers: containers, InferenceExecutionConfig: { Mode: "Unheard" }, constructor: 1 });
new CfnModel(this, "a", { unheard: 1, vpcConfig: { subnets: ["a"], securityGroupIds: ["b"], unheard: 1 } });
`;

/** Whatever is installed, this stays wrong, and nothing else than these is. */
const always = "sagemaker/valid-patterns ";
const perhaps = /unheard|Unheard|constructor/;

/** A lint with such a client may take so long, in milliseconds of this process. */
const maxMilliseconds = 3000;

const linter = new Linter({ cwd: tmpdir() });

/** Installed packages of odd forms: nothing crashes or hangs, and a right request stays right. */
export const clients: Target<OddPackage> = {
  cases: packageArbitrary,
  examine(one) {
    const folder = mkdtempSync(join(tmpdir(), "odd-client-"));
    try {
      install(one, folder);
      return examineFolder(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  describe(one) {
    const { problem } = clients.examine(one) as Outcome;
    return `${JSON.stringify(one, undefined, 1).slice(0, 1500)}\n=> ${problem ?? "gone"}`;
  },
};

function examineFolder(folder: string): Outcome {
  const begun = process.cpuUsage();
  const messages = linter.verify(code, { ...plugin.configs.strict, files: ["**/*.js"] }, join(folder, "file.js"));
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  const lines = messages.map(({ ruleId, message }) => `${ruleId ?? "fatal"} ${message}`);
  const others = lines.filter((line) => !line.startsWith(always) && !perhaps.test(line));
  const problem =
    took > maxMilliseconds
      ? `took ${took} ms`
      : others.length > 0 || !lines.some((line) => line.startsWith(always))
        ? lines.join("\n")
        : undefined;
  return { problem, counts: { reports: lines.length, "that were asked": asked(lines) ? 1 : 0 } };
}

/** Whether the client was taken for one, and its version named. */
function asked(lines: readonly string[]): boolean {
  return lines.some((line) => /@aws-sdk\/client-sagemaker \d|aws-cdk-lib \d/.test(line)) || lines.length < 5;
}

function install({ files, links }: OddPackage, folder: string): void {
  for (const { path, content } of files) {
    const file = join(folder, "node_modules", path);
    mkdirSync(dirname(file), { recursive: true });
    if (content.is === "folder") mkdirSync(file, { recursive: true });
    else writeFileSync(file, bytesOf(content));
  }
  for (const { path, to } of links) {
    const file = join(folder, "node_modules", path);
    // Behind a link in the place of its folder, there is no way to make another.
    if (!existsSync(dirname(file))) continue;
    rmSync(file, { recursive: true, force: true });
    symlinkSync(to, file);
  }
}

const modules = new URL("../../../node_modules/", import.meta.url).pathname;
const realFolder = join(modules, "@aws-sdk/client-sagemaker/dist-types/models");
const realFiles = readdirSync(realFolder).filter((name) => /^(?:enums|models_\d+)\.d\.ts$/.test(name));

function bytesOf(content: Exclude<Content, { is: "folder" }>): string | Buffer {
  switch (content.is) {
    case "real": {
      const name = realFiles[content.file % realFiles.length] ?? "";
      const text = readFileSync(join(realFolder, name), "utf8");
      return text.slice(0, Math.floor(text.length * content.share));
    }
    case "repeated":
      return content.before + content.text.repeat(Math.floor(content.characters / content.text.length)) + content.after;
    case "binary":
      return Buffer.from(content.bytes);
    case "text":
      return content.text;
  }
}
