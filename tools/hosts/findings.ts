import { basename } from "node:path";

/** What was reported, by file: `line:column rule`, in order. */
export type Findings = Readonly<Record<string, readonly string[]>>;

interface ESLintResult {
  readonly filePath: string;
  readonly messages: readonly { ruleId: string | null; line: number; column: number; message: string }[];
}

/** Reads the output of ESLint's `json` formatter. */
export function readESLintFindings(json: string): Findings {
  const results = JSON.parse(json) as readonly ESLintResult[];
  return collect(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, message }) => ({ file: filePath, rule: ruleId ?? message, line, column })),
    ),
  );
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly filename: string;
    /** `sagemaker(valid-patterns)` */
    readonly code?: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

/** Reads the output of `oxlint --format json`. */
export function readOxlintFindings(json: string): Findings {
  const { diagnostics } = JSON.parse(json) as OxlintOutput;
  return collect(
    diagnostics.map(({ filename, code, message, labels }) => ({
      file: filename,
      rule: code?.replace(/^(.*)\((.*)\)$/u, "$1/$2") ?? message,
      line: labels[0]?.span.line ?? 0,
      column: labels[0]?.span.column ?? 0,
    })),
  );
}

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

function collect(findings: readonly Finding[]): Findings {
  const sorted = [...findings].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
  const byFile: Record<string, string[]> = {};
  for (const { file, rule, line, column } of sorted) (byFile[basename(file)] ??= []).push(`${line}:${column} ${rule}`);
  return byFile;
}
