/** `npm run facts`: prints how many facts the requests of each operation are held against. */
import { factsText } from "./facts-page.js";

console.log(factsText());
