/** The folder of botocore's models, which all validators are given. */
export const models = new URL("../../tools/model/sources/", import.meta.url);
