import { beforeAll, describe, expect, it } from "vitest";
import { cursors, Editor, type Completion } from "./language-service.js";

describe("an editor with TypeScript 6", () => {
  const offered = new Map<string, { readonly plain: Completion; readonly strict: Completion }>();

  const plain = new Editor(false);
  const strict = new Editor(true);

  beforeAll(() => {
    for (const [place, text] of Object.entries(cursors))
      offered.set(place, { plain: plain.complete(text), strict: strict.complete(text) });
  }, 300_000);

  it.each(Object.keys(cursors))("is offered what the SDK's own types offer: %s", (place) => {
    const both = offered.get(place);
    expect(both?.plain.names.length).toBeGreaterThan(0);
    expect([...(both?.strict.names ?? [])].sort()).toEqual([...(both?.plain.names ?? [])].sort());
  });

  it("doesn't check a request that isn't finished", () => {
    expect(offered.size).toBeGreaterThan(5);
    for (const [place, { plain: own, strict: checked }] of offered) {
      expect(checked.instantiations, place).toBeGreaterThan(own.instantiations);
      // A client's first method makes all of its methods, of which there are more than 400.
      const most = place === "members of a method's argument" ? 8000 : 1000;
      expect(checked.instantiations, place).toBeLessThan(most);
    }
  });

  it("is offered members and values", () => {
    expect(offered.get("members")?.strict.names).toEqual(expect.arrayContaining(["RoleArn", "Tags", "VpcConfig"]));
    expect(offered.get("nested members")?.strict.names).toEqual(expect.arrayContaining(["InstanceType"]));
    expect(offered.get("enum values")?.strict.names).toEqual(["FastFile", "File", "Pipe"]);
    expect(offered.get("values in a list")?.strict.names).toEqual(expect.arrayContaining(["S3Prefix"]));
  });

  it("underlines what the SDK's own types don't", () => {
    const text =
      'import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew StopTrainingJobCommand({ TrainingJobName: "my_job" });';
    expect(plain.errors(text)).toEqual([]);
    expect(strict.errors(text)).toEqual([expect.stringContaining("'my_job' must be letters, digits and '-'")]);
  });
});
