/**
 * Adds a relation with an accepted and a rejected example, ready to be completed.
 *
 * usage: npm run new:relation -- AREA ID SHAPE KIND MEMBER MEMBER...
 *        npm run new:relation -- training warm-pool-or-spot CreateTrainingJobRequest exclusive A B
 */
import { scaffoldRelation } from "./scaffold/new-relation.js";
import { tell } from "./scaffold/outcome.js";

tell(scaffoldRelation(process.argv.slice(2), "."));
