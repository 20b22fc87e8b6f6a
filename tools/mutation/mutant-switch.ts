/**
 * Which mutant is switched on, as the instrumented code asks it at each place where a mutant would stand. So each question
 * is a step of that code, and a loop without an end is told by its steps: the clock would take seconds for that, and then a
 * new process, which has to load all tests.
 */
export class MutantSwitch {
  #active: string | undefined;
  #limit = Infinity;
  #steps = 0;

  /** @param asked what the instrumented code asks */
  constructor(asked: object) {
    Object.defineProperty(asked, "activeMutant", { get: () => this.#ask() });
  }

  /**
   * Switches a mutant on, or all off, and counts the steps from here.
   *
   * @param limit after how many steps an error is thrown
   */
  turnTo(mutant: string | undefined, limit = Infinity): void {
    this.#active = mutant;
    this.#limit = limit;
    this.#steps = 0;
  }

  /** How many steps there were since the switch was turned. */
  get steps(): number {
    return this.#steps;
  }

  get isOverLimit(): boolean {
    return this.#steps > this.#limit;
  }

  #ask(): string | undefined {
    this.#steps += 1;
    if (this.isOverLimit) throw new Error(`There is no end after ${String(this.#limit)} steps.`);
    return this.#active;
  }
}
