import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInstalledCdk } from "../../src/model/installed-cdk.js";

const declarations = `export interface CfnModelProps {
    /** \`readonly hidden: string\` in a comment is none. */
    readonly modelName?: string;
    readonly somethingNew: string;
}
export declare namespace CfnModel {
    interface VpcConfigProperty {
        readonly subnets: Array<string>;
    }
}
export declare namespace CfnDomain {
    interface VpcConfigProperty {
        readonly domainOnly?: string;
    }
}
`;

describe("the installed CDK", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "installed-cdk-"));
    const folder = join(root, "node_modules/aws-cdk-lib");
    mkdirSync(join(folder, "aws-sagemaker/lib"), { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "2.999.0" }));
    writeFileSync(join(folder, "aws-sagemaker/lib/sagemaker.generated.d.ts"), declarations);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it("says which properties a resource and its types have, and which are optional", () => {
    const cdk = findInstalledCdk("sagemaker", join(root, "lib/stack.ts"));
    expect(cdk?.version).toBe("2.999.0");
    const sorted = (names: ReadonlySet<string> | undefined): string[] | undefined => names && [...names].sort();
    expect(sorted(cdk?.members("AWS::SageMaker::Model"))).toEqual(["modelName", "somethingNew"]);
    expect(sorted(cdk?.optionalMembers("AWS::SageMaker::Model"))).toEqual(["modelName"]);
    expect(sorted(cdk?.members("AWS::SageMaker::Model.VpcConfig"))).toEqual(["subnets"]);
    expect(sorted(cdk?.members("AWS::SageMaker::Domain.VpcConfig"))).toEqual(["domainOnly"]);
  });

  it("knows nothing of other types", () => {
    const cdk = findInstalledCdk("sagemaker", join(root, "stack.ts"));
    for (const name of ["AWS::SageMaker::App", "AWS::SageMaker::App.Spec", "ModelName"]) {
      expect(cdk?.members(name)).toBeUndefined();
    }
  });

  it("is read once, as long as it isn't installed anew", () => {
    const cdk = findInstalledCdk("sagemaker", join(root, "stack.ts"));
    expect(findInstalledCdk("sagemaker", join(root, "lib/other.ts"))).toBe(cdk);
    expect(cdk?.members("AWS::SageMaker::Model")).toBe(cdk?.members("AWS::SageMaker::Model"));
    utimesSync(join(root, "node_modules/aws-cdk-lib/aws-sagemaker/lib/sagemaker.generated.d.ts"), 1, 1);
    expect(findInstalledCdk("sagemaker", join(root, "stack.ts"))).not.toBe(cdk);
  });

  it("is kept of ten projects at most", () => {
    const files = Array.from({ length: 11 }, (_, index) => {
      const project = join(root, `project-${String(index)}`);
      const folder = join(project, "node_modules/aws-cdk-lib");
      mkdirSync(join(folder, "aws-glue/lib"), { recursive: true });
      writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "2.1.0" }));
      writeFileSync(join(folder, "aws-glue/lib/glue.generated.d.ts"), declarations);
      return join(project, "stack.ts");
    });
    const [first, ...others] = files.map((file) => findInstalledCdk("glue", file));
    expect([first?.version, others.length]).toEqual(["2.1.0", 10]);
    expect(findInstalledCdk("glue", files[0] ?? "")).not.toBe(first);
  });

  it.each([
    ["AWS::SageMaker::Model.VpcConfig.Subnets", undefined],
    ["x AWS::SageMaker::Model", undefined],
    ["AWS::SageMaker::Model ", undefined],
    ["AWS::Model", undefined],
    ["AWS::SageMaker::Nothing.VpcConfig", undefined],
    ["AWS::SageMaker::Domain.Nothing", undefined],
  ])("knows nothing of %j", (name, properties) => {
    expect(findInstalledCdk("sagemaker", join(root, "stack.ts"))?.members(name)).toBe(properties);
  });

  it("reads a text from its beginning, and an interface to its end", () => {
    const folder = join(root, "node_modules/aws-cdk-lib/aws-s3/lib");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "s3.generated.d.ts"),
      `interface CfnBucketProps {\n  readonly a?: {\n    readonly b: string;\n  };\n  x readonly c?: string;\n}\n` +
        `interface CfnOpenProps {\n  readonly d: string;\n`,
    );
    const cdk = findInstalledCdk("s3", join(root, "stack.ts"));
    expect(cdk?.members("AWS::S3::Bucket")).toEqual(new Set(["a", "b"]));
    expect(cdk?.optionalMembers("AWS::S3::Bucket")).toEqual(new Set(["a"]));
    expect(cdk?.members("AWS::S3::Open")).toBeUndefined();
    expect(cdk?.enumValues("AWS::S3::Bucket")).toBeUndefined();
  });

  it("is none where nothing is installed, or what is installed can't be read", () => {
    expect(findInstalledCdk("other", join(root, "stack.ts"))).toBeUndefined();
    writeFileSync(join(root, "node_modules/aws-cdk-lib/package.json"), "{");
    mkdirSync(join(root, "node_modules/aws-cdk-lib/aws-iam/lib"), { recursive: true });
    writeFileSync(join(root, "node_modules/aws-cdk-lib/aws-iam/lib/iam.generated.d.ts"), declarations);
    expect(findInstalledCdk("iam", join(root, "stack.ts"))).toBeUndefined();
  });
});
