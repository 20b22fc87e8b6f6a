/**
 * How the declarations that stand in for the CDK's come to those that they stand in for. A name that the CDK exports
 * leads back to what declares it anew, and the files behind it aren't exported; an entry of `imports` in the manifest
 * beside the declarations is resolved as the name is, and is another name to the compiler. `node10` knows neither entry,
 * and lets the files be named.
 */
export const originals = {
  exports: { root: "#aws-cdk-lib", sagemaker: "#aws-cdk-lib/aws-sagemaker" },
  node10: { root: "aws-cdk-lib/index.js", sagemaker: "aws-cdk-lib/aws-sagemaker/index.js" },
} as const;
