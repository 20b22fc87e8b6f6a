/** Where the project is on the web. */
export const repository = "https://github.com/eslint-plugin-sagemaker/eslint-plugin-sagemaker";

/** Its files, as the repository shows them. */
export const files = `${repository}/blob/main`;

/** The folder of the documents. */
export const documents = `${files}/docs`;

/** The site: a page for every rule, operation, shape and message below it. */
export const site = "https://eslint-plugin-sagemaker.github.io/eslint-plugin-sagemaker/";
