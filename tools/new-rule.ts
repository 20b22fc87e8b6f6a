/**
 * Adds a rule for a new kind of violation: its file, its kind, its messages, a test and a page.
 *
 * usage: npm run new:rule -- NAME KIND "DESCRIPTION" [--config strict]
 *        npm run new:rule -- no-weak-keys weak-key "disallow keys that anybody can guess" --config strict
 */
import { scaffoldRule } from "./scaffold/new-rule.js";
import { tell } from "./scaffold/outcome.js";

tell(scaffoldRule(process.argv.slice(2), "."));
