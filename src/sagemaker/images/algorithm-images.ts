import type { BuiltInAlgorithm } from "../algorithms/contract.js";
import { builtInAlgorithms } from "../algorithms/index.js";

const byRepository = new Map(
  builtInAlgorithms.flatMap((algorithm) =>
    algorithm.repositories.map((repository) => [repository, algorithm] as const),
  ),
);

/** The built-in algorithm that has a repository of this name. */
export function algorithmOfRepository(repository: string): BuiltInAlgorithm | undefined {
  return byRepository.get(repository);
}
