import type { ImageFacts } from "./read-config.js";

export interface Extract {
  readonly source: { readonly repository: string; readonly commit: string; readonly date: string };
  readonly images: Readonly<Record<string, ImageFacts>>;
}

/** Repositories of which the versions are kept: their tags begin with one. */
const versioned = [
  ...["sagemaker-xgboost", "sagemaker-scikit-learn", "sagemaker-spark-processing"],
  ...["pytorch-training", "pytorch-inference", "tensorflow-training", "tensorflow-inference"],
];

/** The table in `src/sagemaker/images/generated/registries.ts`, as source text that isn't formatted. */
export function registriesTable({ source, images }: Extract): string {
  const regions = [...new Set(Object.values(images).flatMap(({ accounts }) => Object.keys(accounts)))].sort();
  const families = new Map<string, string[]>();
  for (const [repository, { accounts }] of Object.entries(images)) {
    const row = regions.map((region) => (accounts[region] ?? "-").replaceAll(" ", "+")).join(" ");
    families.set(row, [...(families.get(row) ?? []), repository]);
  }
  const rows = [...families].map(([accounts, repositories]) => [repositories.join(" "), accounts]);
  const versions = versioned.map((repository) => {
    const facts = images[repository];
    if (facts === undefined) throw new Error(`${repository} is gone from the extract: take it from 'versioned'.`);
    return [repository, facts.versions.join(" ")] as const;
  });
  return `// Written by tools/images/generate.ts from ${source.repository} at ${source.commit}: don't edit.

/** When the table was true. */
export const registriesDate = ${JSON.stringify(source.date)};

/** The Regions that it knows, in the order of the accounts. */
export const registryRegions = ${JSON.stringify(regions.join(" "))};

/** Repositories, and what serves them in each Region: an account, several with '+' between them, or '-'. */
export const registries: readonly (readonly [repositories: string, accounts: string])[] = ${JSON.stringify(rows)};

/** The versions that tags begin with. */
export const imageVersions: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(versions))};
`;
}
