import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

  it("is none where nothing is installed, or what is installed can't be read", () => {
    expect(findInstalledCdk("other", join(root, "stack.ts"))).toBeUndefined();
    writeFileSync(join(root, "node_modules/aws-cdk-lib/package.json"), "{");
    mkdirSync(join(root, "node_modules/aws-cdk-lib/aws-iam/lib"), { recursive: true });
    writeFileSync(join(root, "node_modules/aws-cdk-lib/aws-iam/lib/iam.generated.d.ts"), declarations);
    expect(findInstalledCdk("iam", join(root, "stack.ts"))).toBeUndefined();
  });
});
