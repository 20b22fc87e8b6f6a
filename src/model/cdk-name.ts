/**
 * The CDK's name of a CloudFormation property: `EnableSSMAccess` is `enableSsmAccess`, `S3OutputPath` is
 * `s3OutputPath`.
 */
export function cdkName(property: string): string {
  const [first = "", ...rest] = property
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .toLowerCase()
    .split("-");
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]
    .join("")
    .replaceAll(/(?<=\d)[a-z]/g, (letter) => letter.toUpperCase());
}
