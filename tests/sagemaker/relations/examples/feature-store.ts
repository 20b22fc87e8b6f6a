import type { Examples } from "../example.js";

const definitions = `FeatureDefinitions: [{ FeatureName: "id", FeatureType: "String" }, { FeatureName: "time", FeatureType: "Fractional" }]`;

function featureGroup(members: string, id = `"id"`, time = `"time"`, features = definitions): string {
  return `{ FeatureGroupName: "a", RecordIdentifierFeatureName: ${id}, EventTimeFeatureName: ${time}, ${features}, ${members} }`;
}

const online = `OnlineStoreConfig: { EnableOnlineStore: true }`;

export const featureStoreExamples: Examples = {
  "feature-group-needs-store": {
    accepted: featureGroup(online),
    rejected: `«»${featureGroup(`Description: "no store"`)}`,
  },
  "feature-group-store-enabled": {
    accepted: featureGroup(`OnlineStoreConfig: { EnableOnlineStore: false }, OfflineStoreConfig: offline`),
    rejected: featureGroup(`OnlineStoreConfig: { EnableOnlineStore: «false» }`),
  },
  "feature-group-store-switched-on": {
    accepted: featureGroup(online),
    rejected: featureGroup(`«OnlineStoreConfig»: { StorageType: "Standard" }`),
  },
  "feature-group-record-id-defined": {
    accepted: [featureGroup(online), featureGroup(online, `"other"`, `"other"`, "FeatureDefinitions: definitions")],
    rejected: featureGroup(online, `«"customer_id"»`),
  },
  "feature-group-event-time-defined": {
    accepted: featureGroup(online),
    rejected: featureGroup(online, `"id"`, `«"timestamp"»`),
  },
  "feature-name-reserved": {
    accepted: `{ FeatureName: "id", FeatureType: "String" }`,
    rejected: `{ FeatureName: «"write_time"», FeatureType: "String" }`,
  },
  "feature-names-unique": {
    accepted: featureGroup(online),
    rejected: featureGroup(
      online,
      `"id"`,
      `"time"`,
      `FeatureDefinitions: [{ FeatureName: "id", FeatureType: "String" }, { FeatureName: "time", FeatureType: "Fractional" }, { FeatureName: «"id"», FeatureType: "String" }]`,
    ),
  },
  "feature-group-offline-needs-role": {
    accepted: featureGroup(`OfflineStoreConfig: { S3StorageConfig: s3 }, RoleArn: role`),
    rejected: `«»${featureGroup(`OfflineStoreConfig: { S3StorageConfig: s3 }`)}`,
  },
  "feature-vector-fractional": {
    accepted: `{ FeatureName: "v", FeatureType: "Fractional", CollectionType: "Vector", CollectionConfig: config }`,
    rejected: `{ FeatureName: "v", FeatureType: «"Integral"», CollectionType: "Vector", CollectionConfig: config }`,
  },
  "feature-vector-needs-dimension": {
    accepted: `{ FeatureName: "v", FeatureType: "Fractional", CollectionType: "Vector", CollectionConfig: { VectorConfig: { Dimension: 3 } } }`,
    rejected: `«»{ FeatureName: "v", FeatureType: "Fractional", CollectionType: "Vector" }`,
  },
  "feature-collection-config-vector-only": {
    accepted: `{ FeatureName: "v", FeatureType: "String", CollectionType: "Set" }`,
    rejected: `{ FeatureName: "v", FeatureType: "String", CollectionType: "Set", «CollectionConfig»: { VectorConfig: { Dimension: 3 } } }`,
  },
  "feature-store-iceberg-needs-glue-creation": {
    accepted: `{ S3StorageConfig: s3, TableFormat: "Iceberg" }`,
    rejected: `{ S3StorageConfig: s3, TableFormat: "Iceberg", DisableGlueTableCreation: «true» }`,
  },
  "feature-group-provisioned-not-in-memory": {
    accepted: featureGroup(
      `OnlineStoreConfig: { EnableOnlineStore: true, StorageType: "InMemory" }, ThroughputConfig: { ThroughputMode: "OnDemand" }`,
    ),
    rejected: featureGroup(
      `OnlineStoreConfig: { EnableOnlineStore: true, StorageType: "InMemory" }, ThroughputConfig: { ThroughputMode: «"Provisioned"», ProvisionedWriteCapacityUnits: 1 }`,
    ),
  },
  "throughput-units-not-on-demand": {
    accepted: `{ ThroughputMode: "Provisioned", ProvisionedReadCapacityUnits: 1, ProvisionedWriteCapacityUnits: 1 }`,
    rejected: `{ ThroughputMode: "OnDemand", «ProvisionedReadCapacityUnits»: 1 }`,
  },
  "throughput-provisioned-needs-units": {
    accepted: `{ ThroughputMode: "Provisioned", ProvisionedWriteCapacityUnits: units }`,
    rejected: `«»{ ThroughputMode: "Provisioned" }`,
  },
  "feature-group-update-one-thing": {
    accepted: `{ FeatureGroupName: "a", FeatureAdditions: additions }`,
    rejected: `{ FeatureGroupName: "a", FeatureAdditions: [feature], «OnlineStoreConfig»: { TtlDuration: ttl } }`,
  },
  "feature-parameter-value": { accepted: `{ Key: "a", Value: "b" }`, rejected: `{ «Key»: "a" }` },
  "feature-value-one": {
    accepted: `{ FeatureName: "a", ValueAsString: "b" }`,
    rejected: [`{ FeatureName: "a", ValueAsString: "b", «ValueAsStringList»: ["b"] }`, `«»{ FeatureName: "a" }`],
  },
  "put-record-feature-once": {
    accepted: `{ FeatureGroupName: "g", Record: [{ FeatureName: "a", ValueAsString: "b" }] }`,
    rejected: `{ FeatureGroupName: "g", Record: [{ FeatureName: "a", ValueAsString: "b" }, { FeatureName: «"a"», ValueAsString: "c" }] }`,
  },
};
