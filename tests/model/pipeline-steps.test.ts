import { describe, expect, it } from "vitest";
import { conditionTypes } from "../../src/model/pipeline-definition.js";
import { stepTypes } from "../../src/model/pipeline-steps.js";
import { loadPipelines, loadService } from "../../src/model/registry.js";

const steps = Object.entries(stepTypes);
const requests = steps.filter(([, { operations }]) => operations.length > 0);

describe("the types of a pipeline's steps", () => {
  it("are all of those that AWS's schema and SDK have, and one of the schema's own", () => {
    expect(steps.map(([type]) => type).sort()).toEqual(
      (
        "AutoML Callback ClarifyCheck Condition EMR EMRServerless Endpoint EndpointConfig Fail Lambda Model Processing " +
        "QualityCheck RegisterModel Training Transform Tuning"
      ).split(" "),
    );
    expect(requests.length).toBeGreaterThan(8);
  });

  it.each(requests)("%s makes requests of the model's, and leaves out members that they have", (_, step) => {
    const service = loadService("sagemaker");
    for (const name of step.operations) expect(service?.operations.get(name), name).toBeDefined();
    for (const [structure, names] of Object.entries(step.filledIn)) {
      const shape = service?.shape(structure);
      expect(shape?.kind, structure).toBe("structure");
      const members = shape?.kind === "structure" ? [...shape.members.keys()] : [];
      expect(members, structure).toEqual(expect.arrayContaining([...names]));
    }
  });

  it.each(steps)("%s has a form that requires what it needs", (type, { required }) => {
    const shape = loadPipelines()?.shape(`${type}Step`);
    const members = shape?.kind === "structure" ? [...shape.members.values()] : [];
    const names = members.filter((member) => member.required).map(({ name }) => name);
    expect(names.sort()).toEqual(["Name", "Type", ...required].sort());
  });

  it.each(Object.entries(conditionTypes))(
    "the condition %s has a form that requires its operands",
    (type, required) => {
      const shape = loadPipelines()?.shape(`${type}Condition`);
      const members = shape?.kind === "structure" ? [...shape.members.values()] : [];
      expect(
        members
          .filter((member) => member.required)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(["Type", ...required].sort());
    },
  );
});
