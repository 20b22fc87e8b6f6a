import { Option, type Command } from "commander";
import { explain, listServices, type ExplainOptions } from "../../explain/explain.js";
import { loadService } from "../../model/registry.js";
import { services } from "../../model/services.js";
import type { ExitCode, Surroundings } from "../surroundings.js";
import type { CommandHost } from "./command-host.js";

interface ExplainFlags {
  readonly format: ExplainOptions["format"];
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Adds `explain`: what holds for an operation, a shape or a member. */
export function addExplain(program: Command, { surroundings, exitWith }: CommandHost): void {
  program
    .command("explain")
    .summary("say what holds for an operation, a shape or a member, or what a rule or a relation says")
    .argument("[name]", "for instance CreateTrainingJob.StoppingCondition")
    .addOption(new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"))
    .option("--json", "print JSON: the same as --format json")
    .option("--all", "tell the members at every depth, too")
    .action((name: string | undefined, { json, format, all = false }: ExplainFlags) => {
      exitWith(runExplain(name, { format: json === true ? "json" : format, all }, surroundings));
    });
}

function runExplain(name: string | undefined, options: ExplainOptions, { stdout, stderr }: Surroundings): ExitCode {
  const loaded = services.map(({ id }) => loadService(id)).filter((service) => service !== undefined);
  if (name === undefined) {
    stdout.write(listServices(loaded, options.format));
    return 0;
  }
  const explanation = explain(name, loaded, options);
  (explanation.found ? stdout : stderr).write(explanation.text);
  return explanation.found ? 0 : 2;
}
