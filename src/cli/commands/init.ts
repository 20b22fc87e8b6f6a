import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { readProject } from "../init/project.js";
import { showChange } from "../init/show-change.js";
import type { ExitCode, Surroundings } from "../surroundings.js";
import type { CommandHost } from "./command-host.js";

/** Adds `init`: it puts the plugin into the project's ESLint configuration. */
export function addInit(program: Command, { surroundings, exitWith }: CommandHost): void {
  program
    .command("init")
    .summary("add the plugin to the project's ESLint configuration, or write one")
    .option("-y, --yes", "make the change without asking")
    .action(async ({ yes = false }: { readonly yes?: boolean }) => {
      exitWith(await runInit(yes, surroundings));
    });
}

async function runInit(yes: boolean, { cwd, stdout, ask }: Surroundings): Promise<ExitCode> {
  const project = readProject(cwd);
  const { planInit } = await import("../init/plan.js");
  const plan = planInit(project);
  const install = project.installCommand === undefined ? "" : `Then: ${project.installCommand}\n`;
  if (plan.kind === "nothing") {
    stdout.write(`${plan.reason}\n${install}`);
    return 0;
  }
  if (plan.kind === "advice") {
    stdout.write(`${plan.reason} Nothing was changed. This is what to add:\n\n${plan.text}\n${install}`);
    return 2;
  }
  stdout.write(`${plan.file}\n${showChange(plan.before, plan.after)}\n\n`);
  if (!yes && (ask === undefined || !(await ask("Make this change? (y/N) ")))) {
    stdout.write("Nothing was changed. `eslint-plugin-sagemaker init --yes` makes the change without asking.\n");
    return 0;
  }
  writeFileSync(join(cwd, plan.file), plan.after);
  stdout.write(`${plan.file} is ${plan.before === "" ? "written" : "changed"}.\n${install}`);
  return 0;
}
