/**
 * Where an error comes from the plugin's own code, as it is written or as it is built: its stack. Undefined for those of
 * parsers, which refuse what isn't their language in ways of their own.
 */
export function ownErrorOf(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /[/\\](?:src|dist)[/\\]/.test(stack.replaceAll(/node_modules\S*/g, "")) ? stack : undefined;
}
