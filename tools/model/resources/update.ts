/**
 * `npm run model:resources -- --spec <folder> --published <YYYY-MM-DD> --schemas <folder> --day <YYYY-MM-DD>`: writes the
 * committed extract of CloudFormation's resource schemas, from a folder where `npm install @aws-cdk/aws-service-spec` was
 * run. That package leaves patterns out: they come from a folder with the schemas that CloudFormation publishes, a file a
 * resource, of that day. Then `npm run model:generate` makes the table of it.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { canonicalJson } from "../canonical-json.js";
import { thisRepository } from "../repository.js";
import {
  extractReadOnly,
  extractTypes,
  type ResourceExtract,
  type StatedHolder,
  type StatedResource,
} from "./extract-resources.js";
import { findUnions, withoutRequired } from "./registry-alternatives.js";
import { addPatterns, readSchemas } from "./registry-schemas.js";
import { resourceFile } from "./resource-files.js";

const name = "@aws-cdk/aws-service-spec";

/** The part of the specification database that is used here. */
interface Database {
  lookup(entity: "service", field: "name", how: "equals", value: string): { only(): object };
  follow(relation: "hasResource", from: object): readonly { readonly entity: Omit<StatedResource, "propertyTypes"> }[];
  follow(relation: "usesType", from: object): readonly { readonly entity: StatedHolder }[];
}

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { spec: text, published: text, schemas: text, day: text } });
const isDay = (day = ""): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);
if (values.spec === undefined || values.schemas === undefined || !isDay(values.published) || !isDay(values.day)) {
  const days = "--published <YYYY-MM-DD> --schemas <folder> --day <YYYY-MM-DD>";
  console.error(`Use: npm run model:resources -- --spec <folder> ${days}`);
  process.exitCode = 1;
} else {
  const require = createRequire(join(resolve(values.spec), "package.json"));
  const { loadAwsServiceSpecSync } = require(name) as { loadAwsServiceSpecSync: () => Database };
  const { version, license } = require(`${name}/package.json`) as { version: string; license: string };
  const database = loadAwsServiceSpecSync();
  const service = database.lookup("service", "name", "equals", "aws-sagemaker").only();
  const resources = database.follow("hasResource", service).map(({ entity }): StatedResource => {
    const propertyTypes = database.follow("usesType", entity).map((each) => each.entity);
    return { ...entity, propertyTypes };
  });
  const schemas = readSchemas(values.schemas);
  const stated = extractTypes(resources);
  const unions = findUnions(stated, schemas);
  const extract: ResourceExtract = {
    source: { package: name, version, license, published: values.published ?? "", schemas: values.day ?? "" },
    types: addPatterns(withoutRequired(stated, unions), schemas),
    readOnly: extractReadOnly(resources),
    unions,
  };
  writeFileSync(resourceFile(thisRepository, "sagemaker"), canonicalJson(extract, 3));
  console.log(`${String(resources.length)} resources, ${String(Object.keys(extract.types).length)} types.`);
}
