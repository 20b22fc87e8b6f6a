// The feature store, and its runtime client, in CommonJS.
const { CreateFeatureGroupCommand, SageMakerClient } = require("@aws-sdk/client-sagemaker");
const {
  PutRecordCommand,
  SageMakerFeatureStoreRuntimeClient,
} = require("@aws-sdk/client-sagemaker-featurestore-runtime");

const group = "customers";

exports.createGroup = () =>
  new SageMakerClient({}).send(
    new CreateFeatureGroupCommand({
      FeatureGroupName: group,
      RecordIdentifierFeatureName: "customer_id",
      EventTimeFeatureName: "event_time",
      FeatureDefinitions: [
        { FeatureName: "customer_id", FeatureType: "String" },
        { FeatureName: "event_time", FeatureType: "String" },
        { FeatureName: "orders", FeatureType: "Integer" },
      ],
      OnlineStoreConfig: { EnableOnlineStore: true, TtlDuration: { Unit: "Days", Value: 0 } },
    }),
  );

exports.put = (id, orders) =>
  new SageMakerFeatureStoreRuntimeClient({}).send(
    new PutRecordCommand({
      FeatureGroupName: group,
      Record: [
        { FeatureName: "customer_id", ValueAsString: id },
        { FeatureName: "orders", ValueAsString: 12 },
        { FeatureName: "event_time", ValueAsString: new Date().toISOString() },
      ],
      TargetStores: orders > 0 ? ["OnlineStore", "OfflineStore"] : [],
    }),
  );
