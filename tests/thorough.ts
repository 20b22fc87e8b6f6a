/**
 * `THOROUGH=1` tests everything that there is to test, which takes most of an hour; a workflow does so every week.
 * Otherwise samples and sizes are what every change can wait for.
 */
export const thorough = process.env.THOROUGH === "1";
