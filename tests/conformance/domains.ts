import { noDomain, type Domain } from "./generate.js";

/** What is known of a service besides its model. */
export function domainOf(_service: string): Domain {
  return noDomain;
}
