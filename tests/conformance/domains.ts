import type { Service } from "../../src/model/shape.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import type { Domain } from "./oracle/generate.js";
import { settler } from "./oracle/settle.js";

/** What is known of a service besides its model: its relations, and strings that mean something. */
export function domainOf(service: Service): Domain {
  return { strings: () => undefined, ...settler(service, allRelations()) };
}
