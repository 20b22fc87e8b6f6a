/** What a scaffold did, or why it did nothing. */
export interface Outcome {
  /** 0, or 2 where the arguments are of no use. */
  readonly status: 0 | 2;
  readonly text: string;
}

/** Says it as a command does. */
export function tell({ status, text }: Outcome): void {
  if (status === 0) console.log(text);
  else console.error(text);
  process.exitCode = status;
}
