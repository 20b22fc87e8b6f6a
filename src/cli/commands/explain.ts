import type { Command } from "commander";
import { explain, listServices } from "../../explain/explain.js";
import { loadService } from "../../model/registry.js";
import { services } from "../../model/services.js";
import type { ExitCode, Surroundings } from "../surroundings.js";
import type { CommandHost } from "./command-host.js";

/** Adds `explain`: what holds for an operation, a shape or a member. */
export function addExplain(program: Command, { surroundings, exitWith }: CommandHost): void {
  program
    .command("explain")
    .summary("say what holds for an operation, a shape or a member")
    .argument("[name]", "for instance CreateTrainingJob.StoppingCondition")
    .option("--json", "print JSON")
    .action((name: string | undefined, options: { readonly json?: true }) => {
      exitWith(runExplain(name, options.json === true, surroundings));
    });
}

function runExplain(name: string | undefined, json: boolean, { stdout, stderr }: Surroundings): ExitCode {
  const loaded = services.map(({ id }) => loadService(id)).filter((service) => service !== undefined);
  if (name === undefined) {
    stdout.write(listServices(loaded));
    return 0;
  }
  const explanation = explain(name, loaded, json ? "json" : "text");
  (explanation.found ? stdout : stderr).write(explanation.text);
  return explanation.found ? 0 : 2;
}
