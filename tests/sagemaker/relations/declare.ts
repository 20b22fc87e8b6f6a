import { services } from "../../../src/model/services.js";

/** An example as a user would write it: a variable of the SDK's type; `start` is where the literal begins. */
export function declare(
  literal: string,
  shape: string,
  service: string,
): { readonly code: string; readonly start: number } {
  const packageName = services.find(({ id }) => id === service)?.packageName ?? "";
  const before = `import type { ${shape} } from "${packageName}";\nexport const example: ${shape} = `;
  return { code: `${before}${literal};\n`, start: before.length };
}
