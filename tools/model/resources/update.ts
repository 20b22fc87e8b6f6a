/**
 * `npm run model:resources -- --spec <folder> --published <YYYY-MM-DD>`: writes the committed extract of
 * CloudFormation's resource schemas, from a folder where `npm install @aws-cdk/aws-service-spec` was run. Then
 * `npm run model:generate` makes the table of it.
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
import { resourceFile } from "./resource-files.js";

const name = "@aws-cdk/aws-service-spec";

/** The part of the specification database that is used here. */
interface Database {
  lookup(entity: "service", field: "name", how: "equals", value: string): { only(): object };
  follow(relation: "hasResource", from: object): readonly { readonly entity: Omit<StatedResource, "propertyTypes"> }[];
  follow(relation: "usesType", from: object): readonly { readonly entity: StatedHolder }[];
}

const { values } = parseArgs({ options: { spec: { type: "string" }, published: { type: "string" } } });
if (values.spec === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(values.published ?? "")) {
  console.error("Use: npm run model:resources -- --spec <folder> --published <YYYY-MM-DD>");
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
  const extract: ResourceExtract = {
    source: { package: name, version, license, published: values.published ?? "" },
    types: extractTypes(resources),
    readOnly: extractReadOnly(resources),
  };
  writeFileSync(resourceFile(thisRepository, "sagemaker"), canonicalJson(extract, 3));
  console.log(`${String(resources.length)} resources, ${String(Object.keys(extract.types).length)} types.`);
}
