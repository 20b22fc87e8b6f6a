/** Where the built `worker-options.ts` is: beside the built command. */
export const workerOptionsUrl = new URL("./worker-options.js", import.meta.url);
