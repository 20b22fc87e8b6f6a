import fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf } from "../../src/check/formats/finding.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { placeholders } from "../../src/sagemaker/placeholders.js";
import { regionIn } from "../../src/sagemaker/region-mention.js";
import type { TextValue } from "../../src/check/value.js";

/** What Regions, images and placeholders are written with, and what is beside them. */
const pieces = fc.oneof(
  fc.constantFrom("arn:", "aws", ":iam:", ":", "us-east-1", "123456789012", "s3://", "sagemaker-", "/", ".dkr.ecr."),
  fc.constantFrom(".dkr-ecr-fips.", ".amazonaws.com", "<role>", "YOUR_BUCKET", "my-bucket", "TODO", "xxxxxxxxxxxx"),
  fc.string({ maxLength: 4 }),
);

const spot = { above: undefined, step: undefined, depth: 0, sensitive: false, holder: undefined, structure: undefined };

it("overlooks no string that a request is looked at for as a whole", () => {
  const { concernsText } = sageMaker();
  if (concernsText === undefined) throw new Error("every string concerns the request");
  let concerned = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const value: TextValue<null> = {
        kind: "text",
        parts: [{ known: true, text, node: null, offset: 0 }],
        node: null,
      };
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
