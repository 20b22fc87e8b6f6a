/** Where text goes: `process.stderr`, or what a test reads. */
export interface TextSink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What the command has around it: the process, or a test. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Reads all of the standard input. */
  readonly readStdin: () => Promise<string>;
  /** Asks a question of yes or no; undefined where nobody can answer. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
  /** Whether an unexpected error is printed with its stack. */
  readonly debug?: boolean;
  /** Tells of `SIGINT`: `process`. */
  readonly signals?: Signals;
}

export interface Signals {
  once(signal: "SIGINT", listener: () => void): unknown;
  off(signal: "SIGINT", listener: () => void): unknown;
}

/** 0 nothing wrong, 1 errors found, 2 the command couldn't do (all of) its work. */
export type ExitCode = 0 | 1 | 2;
