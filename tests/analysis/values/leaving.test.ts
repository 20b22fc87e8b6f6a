import { expect, it } from "vitest";
import { valueIn } from "./value-in.js";

it.each([
  ["let n = 'a'; if (!ok) { n = ''; } use(n)", 'one-of("", fallback "a")'],
  ["let n='a';if(!ok){n=''}use(n)", 'one-of("", fallback "a")'],
  // What follows may end the process, however close it stands.
  ["let n = 'a'; if (!ok) { n = ''; usage(); } use(n)", 'one-of(unknown, fallback "a")'],
  ["let n='a';if(!ok){n='';usage()}use(n)", 'one-of(unknown, fallback "a")'],
  ["let n='a';if(!ok){n='';process.exit()}use(n)", 'one-of(unknown, fallback "a")'],
  ["let n='a';if(!ok){n='';throw e}use(n)", '"a"'],
  ["let n='a';switch(x){case 1:n='b';break}use(n)", 'one-of("b", fallback "a")'],
])("%s", (code, value) => {
  expect(valueIn(code)).toBe(value);
});
