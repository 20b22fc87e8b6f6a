import type { Command } from "commander";
import { doctor, type DoctorOptions } from "../doctor/doctor.js";
import type { CommandHost } from "./command-host.js";

/** Adds `doctor`: whether a project's compiler and its ESLint would refuse a wrong request. */
export function addDoctor(program: Command, { surroundings, exitWith }: CommandHost): void {
  program
    .command("doctor")
    .summary("say whether the compiler and ESLint would refuse a wrong request, in this folder and below")
    .option("--no-types", "leave out the compiler, for each tsconfig.json")
    .option("--no-lint", "leave out ESLint, with the configuration that there is")
    .action(async (options: DoctorOptions) => {
      exitWith(await doctor(options, surroundings.cwd, surroundings.stdout));
    });
}
