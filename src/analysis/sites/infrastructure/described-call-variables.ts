import { isCdkModule } from "../../bindings/cdk.js";
import type { RequestSite } from "../../request-site.js";
import type { SiteContext } from "../site-context.js";
import { recordsOf } from "../states-tasks.js";
import { describedCall } from "./described-calls.js";

/** `const call: AwsSdkCall = { ... }`: variables that have the type of a custom resource's call. */
export function describedCallVariables({ file, imports, values }: SiteContext): RequestSite[] {
  return file.nodes("VariableDeclarator").flatMap(({ id, init }): RequestSite[] => {
    const type = id.type === "Identifier" ? id.typeAnnotation?.typeAnnotation : undefined;
    if (init === null || type?.type !== "TSTypeReference") return [];
    const imported = imports.of(type.typeName);
    if (imported?.path.at(-1) !== "AwsSdkCall" || !isCdkModule(imported.module)) return [];
    return recordsOf(values.resolve(init)).flatMap((call) => describedCall(call, "custom-resource"));
  });
}
