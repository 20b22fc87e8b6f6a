import fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf } from "../../src/check/formats/finding.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { placeholders } from "../../src/sagemaker/placeholders.js";
import { isUsualArn, regionIn } from "../../src/sagemaker/region-mention.js";
import { contradictions } from "../../src/sagemaker/regions.js";
import type { TextValue } from "../../src/check/value.js";

/** What Regions, images and placeholders are written with, and what is beside them. */
const pieces = fc.oneof(
  fc.constantFrom("arn:", "aws", ":iam:", ":", "us-east-1", "123456789012", "s3://", "sagemaker-", "/", ".dkr.ecr."),
  fc.constantFrom(".dkr-ecr-fips.", ".amazonaws.com", "<role>", "YOUR_BUCKET", "my-bucket", "TODO", "xxxxxxxxxxxx"),
  fc.string({ maxLength: 4 }),
);

const spot = { above: undefined, step: undefined, depth: 0, sensitive: false, holder: undefined, structure: undefined };

function known(text: string): TextValue<null> {
  return { kind: "text", parts: [{ known: true, text, node: null, offset: 0 }], node: null };
}

it("overlooks no string that a request is looked at for as a whole", () => {
  const { concernsText } = sageMaker();
  if (concernsText === undefined) throw new Error("every string concerns the request");
  let concerned = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const value = known(text);
      const region = regionIn(draftOf(value, spot));
      const [placeholder] = placeholders([{ value, spot, member: "RoleArn" }]);
      if (region === undefined && placeholder === undefined) return;
      concerned += 1;
      expect(concernsText(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(concerned).toBeGreaterThan(100);
});

it("passes over what says nothing of Regions and placeholders", () => {
  const { concernsText } = sageMaker();
  expect(
    ["", "churn", "s3://data/in", "ml.m5.xlarge", "https://example.com"].map((text) => concernsText?.(text)),
  ).toEqual(Array(5).fill(false));
});

it("takes no ARN for a usual one that contradicts itself", () => {
  const part = fc.constantFrom(
    "aws",
    "aws-cn",
    "aws-us-gov",
    "",
    "iam",
    "cn-north-1",
    "us-gov-east-1",
    "eu-west-1",
    "x",
  );
  const other = { value: known("no ARN"), spot, member: "RoleArn" };
  const counts = { usual: 0, wrong: 0 };
  fc.assert(
    fc.property(fc.array(part, { minLength: 3, maxLength: 6 }), (parts) => {
      const arn = { value: known(["arn", ...parts].join(":")), spot, member: "RoleArn" };
      // Beside another string all of it is read.
      const found = contradictions({ texts: [arn, other], clientRegion: undefined });
      if (found.length > 0) counts.wrong += 1;
      if (isUsualArn(["arn", ...parts].join(":"))) {
        counts.usual += 1;
        expect(found).toEqual([]);
      }
      expect(contradictions({ texts: [arn], clientRegion: undefined })).toEqual(found);
    }),
    { numRuns: 3000 },
  );
  expect(counts.usual).toBeGreaterThan(100);
  expect(counts.wrong).toBeGreaterThan(30);
});
