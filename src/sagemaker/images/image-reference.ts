import type { TextValue } from "../../check/value.js";
import { draftOf, unknownPart, type Draft } from "../../check/formats/finding.js";

/** An image reference of Amazon ECR, as far as it is known; a part that has unknown text in it is undefined. */
export interface EcrReference {
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly repository: string | undefined;
  /** An empty string where there certainly is none. */
  readonly tag: string | undefined;
}

const host = /^([^./]*)\.dkr[.-]ecr(?:-fips)?\.([^./]*)\.(?:[^/]*)$/u;

/** Reads the ECR reference that a string is; nothing of it is shown. */
export function ecrOf(value: TextValue<unknown>): EcrReference | undefined {
  return readEcr(draftOf(value, { sensitive: true }));
}

/** Reads an ECR reference; undefined where it certainly or possibly is something else. */
export function readEcr({ text }: Draft): EcrReference | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return undefined;
  const [, account = "", region = ""] = host.exec(text.slice(0, slash)) ?? [];
  if (account === "" && region === "") return undefined;
  const rest = text.slice(slash + 1);
  const [path = ""] = rest.split("@");
  const colon = path.indexOf(":");
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? "" : path.slice(colon + 1);
  const unknownRepository = repository.includes(unknownPart);
  return {
    account: known(account),
    region: known(region),
    repository: unknownRepository ? undefined : repository,
    tag: unknownRepository || tag.includes(unknownPart) ? undefined : tag,
  };
}

function known(text: string): string | undefined {
  return text === "" || text.includes(unknownPart) ? undefined : text;
}
