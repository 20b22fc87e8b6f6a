/** The options of ESLint's worker threads, which import this module with the request in its address. */
import { createESLintOptions, type LintRequest } from "./check/eslint-options.js";

const request = new URL(import.meta.url).searchParams.get("request") ?? "{}";

export default createESLintOptions(JSON.parse(request) as LintRequest);
