/** The input of a SageMaker command in a file of its own, in today's SDK; `before` stands between import and call. */
export function command(operation: string, input: string, before = ""): string {
  return `import { ${operation}Command } from "@aws-sdk/client-sagemaker";\n${before}new ${operation}Command(${input});\n`;
}
